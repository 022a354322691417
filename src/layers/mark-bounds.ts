import type { LngLat } from '@/domain/provenance/position';
import type { Mark } from './mark';

/** `[west, south, east, north]` in degrees. */
export type MarkBounds = readonly [number, number, number, number];

function* pointsOf(mark: Mark): Generator<LngLat> {
  switch (mark.geometry) {
    case 'point':
      yield mark.lngLat;
      return;
    case 'line':
      for (const part of mark.parts) yield* part;
      return;
    case 'area': {
      const polygons = mark.shape.type === 'Polygon' ? [mark.shape.coordinates] : mark.shape.coordinates;
      for (const polygon of polygons)
        for (const position of polygon[0] ?? []) yield position as unknown as LngLat;
    }
  }
}

/** Smallest box around marks. @throws when there is no point at all. */
export function boundsOfMarks(marks: Iterable<Mark>): MarkBounds {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const mark of marks)
    for (const [lng, lat] of pointsOf(mark)) {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    }
  if (west > east) throw new Error('boundsOfMarks: no marks with a position');
  return [west, south, east, north];
}

const cache = new WeakMap<Mark, MarkBounds>();

/** Whether the box of a mark touches a view box. */
export function isMarkInView(mark: Mark, view: MarkBounds): boolean {
  let box = cache.get(mark);
  if (box === undefined) {
    box = boundsOfMarks([mark]);
    cache.set(mark, box);
  }
  return box[0] <= view[2] && box[2] >= view[0] && box[1] <= view[3] && box[3] >= view[1];
}
