/** A share that may not exist: 0/0 and n/0 are not numbers and are shown as “—”, never as 0 % or 100 %. */
export type Ratio = { readonly defined: true; readonly value: number } | { readonly defined: false };

/** There is nothing to divide by. */
export const UNDEFINED_RATIO: Ratio = { defined: false };

/**
 * Divide two amounts.
 * @returns undefined when the whole is zero or either side is not a finite number.
 */
export function ratioOf(part: number, whole: number): Ratio {
  if (!Number.isFinite(part) || !Number.isFinite(whole) || whole === 0) return UNDEFINED_RATIO;
  return { defined: true, value: part / whole };
}
