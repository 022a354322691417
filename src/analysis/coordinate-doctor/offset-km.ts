import type { LngLat } from '@/domain/provenance/position';

/** A short vector on the ground. @unit km */
export interface OffsetKm {
  readonly east: number;
  readonly north: number;
}

const KM_PER_DEGREE = 111.2;

/** The way from one point to another near it, on the plane tangent between them. @unit km */
export function offsetBetween(from: LngLat, to: LngLat): OffsetKm {
  const middle = (((from[1] + to[1]) / 2) * Math.PI) / 180;
  return {
    east: (to[0] - from[0]) * KM_PER_DEGREE * Math.cos(middle),
    north: (to[1] - from[1]) * KM_PER_DEGREE,
  };
}

/** The middle value. @throws when there is none */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('medianOf: there is no value');
  return (upper + lower) / 2;
}

/** The median of each component. @throws when there is none */
export const medianOffset = (offsets: readonly OffsetKm[]): OffsetKm => ({
  east: medianOf(offsets.map(({ east }) => east)),
  north: medianOf(offsets.map(({ north }) => north)),
});

/** Length of the vector. @unit km */
export const lengthKm = ({ east, north }: OffsetKm): number => Math.hypot(east, north);
