/** As many digits as spreadsheets keep of a number. */
const KEPT_DIGITS = 15;

/**
 * The digits of a number's size rounded as a spreadsheet shows them: from 15 significant digits, halves away from zero.
 * `(2.675).toFixed(2)` is 2.67, a spreadsheet shows 2.68.
 */
export function roundDecimal(value: number, decimals: number): string {
  const shifted = Number(`${Math.abs(value).toPrecision(KEPT_DIGITS)}e${decimals}`);
  if (!Number.isFinite(shifted)) return String(Math.abs(value));
  return Number(`${Math.round(shifted)}e-${decimals}`).toFixed(decimals);
}
