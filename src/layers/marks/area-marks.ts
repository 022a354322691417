import type { Atlas } from '@/domain/atlas/atlas';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import type { LngLat } from '@/domain/provenance/position';
import { toRef } from '@/domain/view-state/entity-ref';
import { lakeNameEn } from '@/i18n/words/lake-names';
import { classIndexOf } from '@/symbology/classes-of-layer';
import type { AreaMark } from '../mark';

const fixed = (index: number): AreaMark['markClass'] => ({ kind: 'fixed', index });

/** Marks of circles, cities, counties and lakes. Feature ids: 1–3, adcodes, and 1… for lakes. */
export function buildAreaMarks(
  atlas: Atlas,
  areas: RegionAreas,
): Readonly<Record<'circle' | 'city' | 'county' | 'lake', readonly AreaMark[]>> {
  const areaOf = (
    areasById: ReadonlyMap<number, { shape: AreaMark['shape']; labelAt: LngLat }>,
    id: number,
  ) => {
    const area = areasById.get(id);
    if (area === undefined) throw new Error(`geo.topo.json: region ${id} has no area`);
    return area;
  };
  return {
    circle: atlas.circles.map((circle) => ({
      geometry: 'area',
      ref: toRef('circle', circle.id),
      layer: 'circle',
      featureId: circle.seq,
      zh: circle.name,
      en: circle.nameEn,
      ...areaOf(areas.circles, circle.seq),
      provenanceClass: circle.provenance.provenanceClass,
      markClass: fixed(classIndexOf('circle', circle.id)),
    })),
    city: atlas.cities.map((city) => ({
      geometry: 'area',
      ref: toRef('city', city.adcode),
      layer: 'city',
      featureId: city.adcode,
      zh: city.name,
      en: city.nameEn,
      ...areaOf(areas.cities, city.adcode),
      provenanceClass: city.provenance.provenanceClass,
      markClass: fixed(0),
    })),
    county: atlas.counties.map((county) => ({
      geometry: 'area',
      ref: toRef('county', county.adcode),
      layer: 'county',
      featureId: county.adcode,
      zh: county.name,
      en: county.nameEn,
      ...areaOf(areas.counties, county.adcode),
      provenanceClass: county.provenance.provenanceClass,
      markClass: fixed(0),
    })),
    lake: areas.lakes.map((lake, position) => ({
      geometry: 'area',
      ref: toRef('lake', lake.id),
      layer: 'lake',
      featureId: position + 1,
      zh: lake.name,
      en: lakeNameEn(lake.name),
      shape: lake.shape,
      labelAt: lake.labelAt,
      provenanceClass: 'derived',
      markClass: fixed(0),
    })),
  };
}
