import type { RankMeasure } from '@/domain/view-state/dispatch-view';
import type { Ratio } from '@/lib/ratio';
import type { ThemeId } from './theme';

/** One class of a measure: what it holds and what it looks like. */
export interface RateBin {
  /** `v0`, `v1` … from low to high; `noData`, `notApplicable`. */
  readonly id: string;
  /** Missing and “there is nothing to divide by” are classes of their own, and different. */
  readonly kind: 'value' | 'noData' | 'notApplicable';
  /** Lower end, within. -Infinity: open. @unit the measure's: a share 0–1, or percentage points */
  readonly from: number;
  /** Upper end, without. Infinity: open. */
  readonly to: number;
  readonly color: string;
  /** Colour of words on it. */
  readonly ink: string;
}

/** The classes of one measure over a year: map, legend, table and paper ask the same object. */
export interface RateBins {
  readonly measure: RankMeasure;
  /** Low to high. */
  readonly values: readonly RateBin[];
  readonly noData: RateBin;
  readonly notApplicable: RateBin;
  /** @param isReported whether anybody reported at all */
  binOf(value: Ratio, isReported: boolean): RateBin;
}

type Ramp = readonly string[];
type Rgb = readonly [number, number, number];

/** Low to high; strongest where it stands out from the ground of the theme. */
const RISING: Readonly<Record<ThemeId, Ramp>> = {
  light: ['#eef1dc', '#c5dfc3', '#7fb9b4', '#3d86a6', '#1d4f7f'],
  wall: ['#2a4052', '#2f6280', '#4a91a8', '#8cc7b8', '#e4f3c8'],
  projector: ['#f4f7e2', '#bfe0bd', '#66b0ab', '#1f739b', '#0b3a6b'],
};
/** Behind brown, ahead teal: told apart with any colour sight. */
const DIVERGING: Readonly<Record<ThemeId, Ramp>> = {
  light: ['#8c4a0a', '#cf8a3b', '#f2dbae', '#c4e3dd', '#4fa39a', '#0b5f58'],
  wall: ['#f5a54e', '#b9762f', '#694b30', '#2f5a60', '#3f9791', '#86e6d8'],
  projector: ['#6e3500', '#c0741b', '#f1d59c', '#b2dfd8', '#2f8f85', '#00463f'],
};
const BLANK: Readonly<Record<ThemeId, { readonly noData: string; readonly none: string }>> = {
  light: { noData: '#e3e0d8', none: '#fcfbf7' },
  wall: { noData: '#22303a', none: '#1d2b36' },
  projector: { noData: '#e3e0d8', none: '#ffffff' },
};

const rgbOf = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];
const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** A colour of a ramp. @param share 0–1 */
function colorAt(ramp: Ramp, share: number): string {
  const at = share * (ramp.length - 1);
  const index = Math.min(ramp.length - 2, Math.floor(at));
  const [low, high] = [rgbOf(ramp[index] ?? '#000000'), rgbOf(ramp[index + 1] ?? '#000000')];
  const part = at - index;
  return hexOf([
    low[0] + (high[0] - low[0]) * part,
    low[1] + (high[1] - low[1]) * part,
    low[2] + (high[2] - low[2]) * part,
  ]);
}

/** Relative luminance. @source WCAG 2.2, definition of relative luminance */
function luminanceOf(hex: string): number {
  const [r, g, b] = rgbOf(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Black or white, whichever is read better on a colour. */
export const inkOn = (hex: string): string => (luminanceOf(hex) > 0.18 ? '#111417' : '#ffffff');

/** Steps a person counts in. */
const STEPS = [1, 2, 2.5, 5, 10] as const;
const MOST_STEPS = 10;

/** A round step that cuts a range into at most so many. */
function roundStep(range: number, most: number): number {
  const rough = range / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10) * power;
}

/** Multiples of a step strictly inside a range, without the dust of floating point. */
function multiplesWithin(low: number, high: number, step: number): readonly number[] {
  const found: number[] = [];
  for (let times = Math.floor(low / step) + 1; times * step < high - step * 1e-9; times++)
    found.push(Number((times * step).toPrecision(12)));
  return found;
}

/** The inner limits of a measure's classes, rising. */
function limitsOf(measure: RankMeasure, values: readonly number[]): readonly number[] {
  if (values.length === 0) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (measure === 'lead') {
    // As wide on both sides, so that a colour's strength means the same ahead and behind.
    const reach = Math.max(Math.abs(low), Math.abs(high));
    if (reach === 0) return [0];
    const step = roundStep(reach, 4);
    return [-3, -2, -1, 0, 1, 2, 3].map((times) => times * step);
  }
  return high > low ? multiplesWithin(low, high, roundStep(high - low, MOST_STEPS)) : [];
}

/**
 * Make the classes of a measure over all values of a year, so that a colour means the same in every month.
 * @param values what units come to in all months; the ends are open
 * @nodata a class of its own, and 0/0 another
 */
export function makeRateBins(measure: RankMeasure, values: readonly number[], theme: ThemeId): RateBins {
  const limits = limitsOf(measure, values);
  const ramp = (measure === 'lead' ? DIVERGING : RISING)[theme];
  const bins = values.length === 0 ? [] : [-Infinity, ...limits];
  const valueBins = bins.map((from, index): RateBin => {
    const color = colorAt(ramp, bins.length < 2 ? 0.5 : index / (bins.length - 1));
    return {
      id: `v${index}`,
      kind: 'value',
      from,
      to: limits[index] ?? Infinity,
      color,
      ink: inkOn(color),
    };
  });
  const blank = (kind: 'noData' | 'notApplicable', color: string): RateBin => ({
    id: kind,
    kind,
    from: Number.NaN,
    to: Number.NaN,
    color,
    ink: inkOn(color),
  });
  const noData = blank('noData', BLANK[theme].noData);
  const notApplicable = blank('notApplicable', BLANK[theme].none);
  return {
    measure,
    values: valueBins,
    noData,
    notApplicable,
    binOf: (value, isReported) => {
      if (!isReported) return noData;
      if (!value.defined) return notApplicable;
      return valueBins.filter(({ from }) => value.value >= from).at(-1) ?? noData;
    },
  };
}
