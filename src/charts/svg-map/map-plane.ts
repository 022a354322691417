import type { LngLat } from '@/domain/provenance/position';
import type { MercatorView } from '@/geo/web-mercator';
import { clipLine, clipRing, type PxBox, type PxPoint } from '@/geo/web-mercator-clip';
import { toPathData } from './path-data';

/** Room outside the picture in which geometry is kept, so that no outline runs along the edge. @unit px */
const MARGIN = 24;

/** A view with the paths of geometry on it; each path is made once, so that a month step makes none. */
export interface MapPlane {
  readonly view: MercatorView;
  /** Path of an area; nothing when it lies outside. */
  areaPath(shape: GeoJSON.Polygon | GeoJSON.MultiPolygon): string;
  /** Parts of polylines inside the picture. */
  lineParts(parts: readonly (readonly LngLat[])[]): readonly (readonly PxPoint[])[];
  /** Path of polylines; nothing when they lie outside. */
  linePath(parts: readonly (readonly LngLat[])[]): string;
}

function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

/** Lay a plane for a view. Pure but for remembering what it made. */
export function makeMapPlane(view: MercatorView): MapPlane {
  const box: PxBox = [-MARGIN, -MARGIN, view.width + MARGIN, view.height + MARGIN];
  const toPoints = (line: readonly LngLat[]): readonly PxPoint[] => line.map(view.toPx);
  const lineParts = remember((parts: readonly (readonly LngLat[])[]) =>
    parts.flatMap((part) => clipLine(toPoints(part), box)),
  );
  return {
    view,
    areaPath: remember((shape) =>
      (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)
        .flatMap((polygon) =>
          polygon.map((ring) => toPathData(clipRing(toPoints(ring as unknown as LngLat[]), box), true)),
        )
        .join(''),
    ),
    lineParts,
    linePath: remember((parts) =>
      lineParts(parts)
        .map((part) => toPathData(part, false))
        .join(''),
    ),
  };
}
