import type { Atlas } from '@/domain/atlas/atlas';
import type { Park } from '@/domain/park/park';
import type { City } from '@/domain/region/city';
import type { County } from '@/domain/region/county';
import { PROVINCE_ADCODE } from '@/domain/region/adcode';
import { officialRegionOrder } from '@/domain/region/official-region-order';
import { toRef } from '@/domain/view-state/entity-ref';
import type { Axis } from './axis';
import { type AxisBranch, growAxis, restOf } from './grow-axis';

/** What the horizontal axis is made of. */
export type RegionFacts = Pick<Atlas, 'circles' | 'cities' | 'counties' | 'parks'>;

const parkBranch = ({ id, name }: Park, isCore: boolean): AxisBranch => ({
  id: `park:${id}`,
  kind: 'park',
  zh: name,
  en: name,
  isCore,
  ref: toRef('park', id),
  children: [],
});

/** What is left of a region; parks that are not in one part of it hang below. */
function restBranch(of: Pick<AxisBranch, 'id' | 'isCore'>, zh: string, en: string, parks: readonly Park[]) {
  if (parks.length === 0) return restOf(of, zh, en);
  const rest = restOf(of, zh, en);
  const inner = restOf(rest, '园区未载明', 'Park not stated');
  return { ...rest, children: [...parks.map((park) => parkBranch(park, of.isCore)), inner] };
}

function countyBranch(county: County, isCore: boolean, parks: readonly Park[]): AxisBranch {
  const own = { id: `county:${county.adcode}`, isCore };
  return {
    ...own,
    kind: 'county',
    zh: county.name,
    en: county.nameEn,
    ref: toRef('county', county.adcode),
    children:
      parks.length === 0
        ? []
        : [
            ...parks.map((park) => parkBranch(park, isCore)),
            restOf(own, `${county.name}·园区外或未载明`, `${county.nameEn}, outside parks or not stated`),
          ],
  };
}

function cityBranch(city: City, { counties, parks }: RegionFacts): AxisBranch {
  const own = { id: `city:${city.adcode}`, isCore: city.isCore };
  const members = counties.filter(({ cityAdcode }) => cityAdcode === city.adcode).sort(officialRegionOrder);
  return {
    ...own,
    kind: 'city',
    zh: city.shortName,
    en: city.nameEn,
    ref: toRef('city', city.adcode),
    children: [
      ...members.map((county) =>
        countyBranch(
          county,
          city.isCore,
          parks.filter(({ countyAdcode }) => countyAdcode === county.adcode),
        ),
      ),
      restBranch(
        own,
        `${city.shortName}·跨县或县未载明`,
        `${city.nameEn}, across counties or not stated`,
        parks.filter(({ cityAdcode, countyAdcode }) => cityAdcode === city.adcode && countyAdcode === null),
      ),
    ],
  };
}

/**
 * The horizontal axis 区域: 全省 › circles in the documents' order › cities and counties by code › parks in
 * file order. Every region has a rest for what its source does not place more closely.
 * @rule AXES-1
 */
export function buildRegionAxis(facts: RegionFacts): Axis {
  const province = { id: `province:${PROVINCE_ADCODE}`, isCore: false };
  const circles = [...facts.circles].sort((a, b) => a.seq - b.seq);
  const cities = [...facts.cities].sort(officialRegionOrder);
  return growAxis('region', {
    ...province,
    kind: 'province',
    zh: '全省',
    en: 'Whole province',
    ref: toRef('province', PROVINCE_ADCODE),
    children: [
      ...circles.map(
        ({ id, name, nameEn }): AxisBranch => ({
          id: `circle:${id}`,
          kind: 'circle',
          zh: name,
          en: nameEn,
          isCore: false,
          ref: toRef('circle', id),
          children: cities.filter(({ circleId }) => circleId === id).map((city) => cityBranch(city, facts)),
        }),
      ),
      restBranch(
        province,
        '全省、跨市或市未载明',
        'Province-wide, across cities or not stated',
        facts.parks.filter(({ cityAdcode, countyAdcode }) => cityAdcode === null && countyAdcode === null),
      ),
    ],
  });
}
