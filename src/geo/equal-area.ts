import { geoAzimuthalEqualArea } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat } from '@/domain/provenance/position';
import { EARTH_RADIUS_KM } from './ring-area';

/** A point of the plane: east and north of the centre. @unit km */
export type PlanePoint = readonly [eastKm: number, northKm: number];

/** Closed rings of an area on the plane; a hole stands after its outer ring. */
export type PlaneArea = readonly (readonly (readonly PlanePoint[])[])[];

/** A plane on which areas are true. */
export interface EqualAreaPlane {
  toPlane(at: Position): PlanePoint;
  toLngLat(point: PlanePoint): LngLat;
  areaToPlane(shape: Polygon | MultiPolygon): PlaneArea;
}

/**
 * Lambert's azimuthal equal-area projection about a place, on the sphere of the mean radius.
 * @unit km
 * @source J. P. Snyder, 1987, Map Projections: A Working Manual, USGS Professional Paper 1395, eq. 22-4, 24-2
 */
export function makeEqualAreaPlane([lng, lat]: LngLat): EqualAreaPlane {
  const project = geoAzimuthalEqualArea().rotate([-lng, -lat]).scale(EARTH_RADIUS_KM).translate([0, 0]);
  project.precision(0);
  const toPlane = ([x = Number.NaN, y = Number.NaN]: Position): PlanePoint => {
    const found = project([x, y]);
    if (found === null) throw new Error(`makeEqualAreaPlane: [${x}, ${y}] is not on the plane`);
    return [found[0], -found[1]];
  };
  return {
    toPlane,
    toLngLat: ([east, north]) => {
      const found = project.invert?.([east, -north]) ?? null;
      if (found === null) throw new Error(`makeEqualAreaPlane: ${east}, ${north} is not on the sphere`);
      return found;
    },
    areaToPlane: (shape) =>
      (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((rings) =>
        rings.map((ring) => ring.map(toPlane)),
      ),
  };
}

/** Signed area of a closed ring: positive counter-clockwise. @unit km² */
export function planeRingArea(ring: readonly PlanePoint[]): number {
  let twice = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i] as PlanePoint;
    const [x2, y2] = ring[i + 1] as PlanePoint;
    twice += x1 * y2 - x2 * y1;
  }
  return twice / 2;
}

/** Area of a plane area, holes taken off, whatever the winding. @unit km² */
export const planeArea = (area: PlaneArea): number =>
  area.reduce(
    (total, rings) =>
      total +
      rings.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(planeRingArea(ring)), 0),
    0,
  );

/** How an outline is laid: mirrored east–west about its centre first, then turned clockwise, then moved. */
export interface Laying {
  readonly eastKm: number;
  readonly northKm: number;
  /** Clockwise. @unit degrees */
  readonly turn: number;
  readonly mirrored: boolean;
}

/** Lay a plane area; nothing is stretched, so its area stays. */
export function layArea(area: PlaneArea, { eastKm, northKm, turn, mirrored }: Laying): PlaneArea {
  const sin = Math.sin((turn * Math.PI) / 180);
  const cos = Math.cos((turn * Math.PI) / 180);
  const lay = ([x, y]: PlanePoint): PlanePoint => {
    const east = mirrored ? -x : x;
    return [east * cos + y * sin + eastKm, y * cos - east * sin + northKm];
  };
  return area.map((rings) => rings.map((ring) => ring.map(lay)));
}
