import type { Codes } from './column';
import type { ValueIndex } from './value-index';

/**
 * Rows whose fail bits are clear, those with the greatest numbers first, or the least; ties in the order of
 * the table. Rows without a number are not among them.
 */
export function topRows(
  { rows, starts, values }: ValueIndex,
  bits: Codes,
  howMany: number,
  least = false,
): Uint32Array {
  const buckets = starts.length - 1;
  const found: number[] = [];
  for (let step = 0; step < buckets && found.length < howMany; step++) {
    const bucket = least ? step : buckets - 1 - step;
    for (let at = starts[bucket] as number; at < (starts[bucket + 1] as number); at++)
      if (bits[rows[at] as number] === 0) found.push(rows[at] as number);
  }
  const sign = least ? 1 : -1;
  found.sort((a, b) => sign * ((values[a] as number) - (values[b] as number)) || a - b);
  return Uint32Array.from(found.slice(0, howMany));
}
