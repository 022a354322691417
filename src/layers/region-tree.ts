import type { Atlas } from '@/domain/atlas/atlas';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import { type EntityRef, idOfRef, kindOfRef, toRef } from '@/domain/view-state/entity-ref';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import type { MarkBounds } from './mark-bounds';

/** One region on the way from the province down. */
export interface RegionStep {
  readonly ref: EntityRef;
  readonly zh: string;
  readonly en: string;
}

const PROVINCE_STEP: RegionStep = { ref: PROVINCE_REF, zh: '全省', en: 'Province' };

/** 全省 › 圈 › 市 › 县 down to this region; the province alone when the region is unknown. */
export function regionPath(atlas: Atlas, region: EntityRef): readonly RegionStep[] {
  const circleStep = (id: string): RegionStep[] => {
    const circle = atlas.circles.find((item) => item.id === id);
    return circle === undefined
      ? []
      : [{ ref: toRef('circle', circle.id), zh: circle.name, en: circle.nameEn }];
  };
  const citySteps = (adcode: number): RegionStep[] => {
    const city = atlas.cities.find((item) => item.adcode === adcode);
    return city === undefined
      ? []
      : [...circleStep(city.circleId), { ref: toRef('city', city.adcode), zh: city.name, en: city.nameEn }];
  };
  const id = idOfRef(region);
  switch (kindOfRef(region)) {
    case 'circle':
      return [PROVINCE_STEP, ...circleStep(id)];
    case 'city':
      return [PROVINCE_STEP, ...citySteps(Number(id))];
    case 'county': {
      const county = atlas.counties.find((item) => item.adcode === Number(id));
      return county === undefined
        ? [PROVINCE_STEP]
        : [
            PROVINCE_STEP,
            ...citySteps(county.cityAdcode),
            { ref: toRef('county', county.adcode), zh: county.name, en: county.nameEn },
          ];
    }
    default:
      return [PROVINCE_STEP];
  }
}

/** The region one step up; the province is its own parent. */
export function parentRegion(atlas: Atlas, region: EntityRef): EntityRef {
  return regionPath(atlas, region).at(-2)?.ref ?? PROVINCE_REF;
}

/** Box of a region. */
export function regionBounds(atlas: Atlas, areas: RegionAreas, region: EntityRef): MarkBounds {
  const id = idOfRef(region);
  switch (kindOfRef(region)) {
    case 'circle':
      return (
        areas.circles.get(atlas.circles.find((circle) => circle.id === id)?.seq ?? 0)?.bbox ??
        areas.province.bbox
      );
    case 'city':
      return areas.cities.get(Number(id))?.bbox ?? areas.province.bbox;
    case 'county':
      return areas.counties.get(Number(id))?.bbox ?? areas.province.bbox;
    default:
      return areas.province.bbox;
  }
}

/** Codes of the counties a region is made of. */
export function countiesOfRegion(atlas: Atlas, region: EntityRef): ReadonlySet<number> {
  const id = idOfRef(region);
  const cityIn = (adcode: number): boolean => {
    switch (kindOfRef(region)) {
      case 'circle':
        return atlas.cities.some((city) => city.adcode === adcode && city.circleId === id);
      case 'city':
        return adcode === Number(id);
      default:
        return true;
    }
  };
  if (kindOfRef(region) === 'county') return new Set([Number(id)]);
  return new Set(atlas.counties.filter((county) => cityIn(county.cityAdcode)).map((county) => county.adcode));
}
