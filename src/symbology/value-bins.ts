/** Bins of one measure over regions: what map, tiles, legend and table ask. */
export interface ValueBins {
  /** Lower bound of each bin, ascending; the first is the least value. */
  readonly edges: readonly number[];
  readonly high: number;
  /** @nodata null: the value is unknown, a bin of its own */
  binOf(value: number | null): number | null;
}

/** Bins of equal numbers of regions; equal values are never parted, so there may be fewer. */
export function makeValueBins(values: readonly (number | null)[], count: number): ValueBins {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const edges = [
    ...new Set(
      Array.from({ length: count }, (_bin, index) => known[Math.floor((index * known.length) / count)]),
    ),
  ].flatMap((edge) => edge ?? []);
  return {
    edges,
    high: known.at(-1) ?? Number.NaN,
    binOf: (value) => (value === null ? null : Math.max(0, edges.filter((edge) => edge <= value).length - 1)),
  };
}

/** How deep a bin is tinted, 0–1 of the full colour. */
export const binTint = (bin: number, count: number): number =>
  count <= 1 ? 0.5 : 0.12 + (0.68 * bin) / (count - 1);
