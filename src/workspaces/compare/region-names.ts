import type { Atlas } from '@/domain/atlas/atlas';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import type { Locale } from '@/i18n/locale';
import { regionPath } from '@/layers/region-tree';
import { shapeOfRegion } from '@/charts/svg-map/svg-map-input';

/** A group of the list of regions. */
export interface RegionGroup {
  readonly name: string;
  readonly regions: readonly { readonly ref: EntityRef; readonly name: string }[];
}

/** Every region, as a list of groups: province and circles, the cities, then the counties of each city. */
export function regionGroups(
  { circles, cities, counties }: Atlas,
  locale: Locale,
  words: { readonly province: string; readonly circles: string; readonly cities: string },
): readonly RegionGroup[] {
  const nameOf = (each: { readonly name: string; readonly nameEn: string }): string =>
    locale === 'zh' ? each.name : each.nameEn;
  return [
    {
      name: words.circles,
      regions: [
        { ref: PROVINCE_REF, name: words.province },
        ...circles.map((circle) => ({ ref: toRef('circle', circle.id), name: nameOf(circle) })),
      ],
    },
    {
      name: words.cities,
      regions: cities.map((city) => ({ ref: toRef('city', city.adcode), name: nameOf(city) })),
    },
    ...cities.map((city) => ({
      name: nameOf(city),
      regions: counties
        .filter(({ cityAdcode }) => cityAdcode === city.adcode)
        .map((county) => ({ ref: toRef('county', county.adcode), name: nameOf(county) })),
    })),
  ];
}

/** What a region is called. */
export const regionName = (atlas: Atlas, ref: EntityRef, locale: Locale): string =>
  regionPath(atlas, ref).at(-1)?.[locale] ?? ref;

/** Outline of any region, the province's too. */
export const outlineOf = (
  province: { readonly atlas: Atlas; readonly areas: RegionAreas },
  ref: EntityRef,
): GeoJSON.Polygon | GeoJSON.MultiPolygon =>
  shapeOfRegion({ ...province, ground: undefined as never }, ref) ?? province.areas.province.shape;
