import type { Province } from '@/data/province';
import type { LngLat } from '@/domain/provenance/position';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { OverlayView } from '@/domain/view-state/overlay-view';
import { layArea, makeEqualAreaPlane, planeArea, type PlaneArea, type PlanePoint } from '@/geo/equal-area';
import { computePolygonAreaKm2 } from '@/geo/ring-area';
import { countiesOfRegion } from '@/layers/region-tree';
import { outlineOf } from '../region-names';

/** A name inside an outline. */
export interface LaidName {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly at: PlanePoint;
  readonly isCore: boolean;
}

/** An outline on its own equal-area plane, with the proof that its area is true. */
export interface LaidOutline {
  readonly area: PlaneArea;
  /** Borders inside, of cities or counties. */
  readonly inner: readonly PlaneArea[];
  readonly names: readonly LaidName[];
  /** As drawn, from the corners on the plane. @unit km² */
  readonly drawnKm2: number;
  /** On the sphere. @unit km² */
  readonly geodesicKm2: number;
  /** Furthest corner from the middle. @unit km */
  readonly reachKm: number;
}

const middleOf = ([west, south, east, north]: readonly [number, number, number, number]): LngLat => [
  (west + east) / 2,
  (south + north) / 2,
];

const boxOf = (shape: GeoJSON.Polygon | GeoJSON.MultiPolygon): readonly [number, number, number, number] => {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).flat())
    for (const [lng = 0, lat = 0] of ring) {
      box[0] = Math.min(box[0], lng);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lng);
      box[3] = Math.max(box[3], lat);
    }
  return box;
};

/**
 * Lay one region out on the equal-area plane about the middle of its own box.
 * @rule OVER-1
 */
export function layOutline(province: Province, ref: EntityRef): LaidOutline {
  const { atlas, areas } = province;
  const shape = outlineOf(province, ref);
  const plane = makeEqualAreaPlane(middleOf(boxOf(shape)));
  const area = plane.areaToPlane(shape);
  const counties = countiesOfRegion(atlas, ref);
  const isCity = ref.startsWith('city:');
  const cities = new Set([...counties].map((adcode) => Math.floor(adcode / 100) * 100));
  const inner = ref.startsWith('county:')
    ? []
    : isCity
      ? [...counties].map((code) => areas.counties.get(code))
      : [...cities].map((code) => areas.cities.get(code));
  const named = isCity
    ? atlas.counties.filter(({ adcode }) => counties.has(adcode))
    : atlas.cities.filter(({ adcode }) => cities.has(adcode));
  const names = ref.startsWith('county:') ? [] : named;
  const points = area.flat(2);
  return {
    area,
    inner: inner.flatMap((each) => (each === undefined ? [] : [plane.areaToPlane(each.shape)])),
    names: names.flatMap((each) =>
      each.seat.placed
        ? [
            {
              key: String(each.adcode),
              zh: 'shortName' in each ? each.shortName : each.name,
              en: each.nameEn,
              at: plane.toPlane([...each.seat.lngLat]),
              isCore: 'isCore' in each && each.isCore,
            },
          ]
        : [],
    ),
    drawnKm2: planeArea(area),
    geodesicKm2: computePolygonAreaKm2(shape),
    reachKm: Math.max(...points.map(([x, y]) => Math.hypot(x, y))),
  };
}

/** The lifted outline where the view lays it. */
export function laidOver(
  outline: LaidOutline,
  laying: Pick<OverlayView, 'eastKm' | 'northKm' | 'turn' | 'mirrored'>,
): LaidOutline {
  const lay = (area: PlaneArea): PlaneArea => layArea(area, laying);
  const area = lay(outline.area);
  return {
    ...outline,
    area,
    inner: outline.inner.map(lay),
    names: outline.names.map((name) => ({ ...name, at: lay([[[name.at]]])[0]?.[0]?.[0] ?? name.at })),
    drawnKm2: planeArea(area),
  };
}
