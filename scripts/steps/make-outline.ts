import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { ProvinceTopology } from './topology-model';

const WIDTH = 1000;
const MARGIN = 20;
const MIN_SPAN_PX = 6;
const MIN_STEP_PX = 3.5;

const mercatorY = (lat: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * (180 / Math.PI);

/** Keep a point only when it lies a few px from the one kept before. */
function thin(ring: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= MIN_STEP_PX)
      kept.push(point);
  }
  return kept;
}

/**
 * The three circles' outlines as small SVG paths for the first paint, before any script has run.
 * @returns text whose first line is `viewBox: …`, then one path a circle; islands of a few px are left out.
 */
export function makeOutline(topology: ProvinceTopology): string {
  const circles = feature(topology as unknown as Topology, topology.objects.circles as never) as unknown as {
    features: { geometry: { type: string; coordinates: unknown } }[];
  };
  const [west, south, east, north] = [114.7, 34.3, 122.8, 38.5] as const;
  const scale = (WIDTH - 2 * MARGIN) / (east - west);
  const height = Math.round((mercatorY(north) - mercatorY(south)) * scale + 2 * MARGIN);
  const x = (lng: number): number => Math.round(MARGIN + (lng - west) * scale);
  const y = (lat: number): number => Math.round(MARGIN + (mercatorY(north) - mercatorY(lat)) * scale);
  const paths = circles.features.map(({ geometry }) => {
    const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as [
      number,
      number,
    ][][][];
    const rings = polygons
      .map((polygon) => polygon[0] ?? [])
      .map((ring) => ring.map(([lng, lat]) => [x(lng), y(lat)] as const))
      .filter((ring) => {
        const xs = ring.map((point) => point[0]);
        return Math.max(...xs) - Math.min(...xs) >= MIN_SPAN_PX;
      })
      .map(thin);
    return `<path d="${rings.map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}Z`).join('')}"/>`;
  });
  return `viewBox: 0 0 ${WIDTH} ${height}\n${paths.join('\n')}\n`;
}
