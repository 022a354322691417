import { isKnown, type NumberColumn } from './column';

/**
 * Numbers that can be added and taken away in any order without a rounding error: each is rounded once to
 * a multiple of one power of two, so small that all of them together still fit the 53 bits of a double.
 * Whole numbers stay as they are as long as they add up to less than 2^52. A sum of n others differs from
 * the true one by at most n ∙ 2^−53 of the sum of magnitudes.
 * @nodata 0, which adds nothing
 * @throws when a known value is not finite
 */
export function toExactNumbers(column: NumberColumn): Float64Array {
  const { values } = column;
  const exact = Float64Array.from(values);
  let magnitude = 0;
  let isWhole = true;
  for (let row = 0; row < exact.length; row++) {
    if (column.known !== null && !isKnown(column, row)) exact[row] = 0;
    const value = exact[row] as number;
    if (value - value !== 0) throw new Error(`row ${row} is ${value}: a number must be finite or missing`);
    magnitude += Math.abs(value);
    if (isWhole && value !== Math.floor(value)) isWhole = false;
  }
  if (magnitude === 0 || (isWhole && magnitude < 2 ** 52)) return exact;
  const unit = 2 ** Math.max(-1000, Math.ceil(Math.log2(magnitude)) - 51);
  for (let row = 0; row < exact.length; row++) exact[row] = Math.round((exact[row] as number) / unit) * unit;
  return exact;
}
