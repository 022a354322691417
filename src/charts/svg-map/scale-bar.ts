import { metresPerPx, type MercatorView } from '@/geo/web-mercator';
import { formatNumber } from '@/i18n/format-number';
import type { Locale } from '@/i18n/locale';
import { PX_PER_MM } from './print-paper';

/** A scale bar of a round length. */
export interface ScaleBar {
  readonly km: number;
  /** @unit px */
  readonly width: number;
}

const middleMetresPerPx = ({ bounds, zoom }: MercatorView): number =>
  metresPerPx(zoom, (bounds[1] + bounds[3]) / 2);

/** The longest bar of 1, 2 or 5 × 10^n km that fits, true at the picture's middle latitude. */
export const layoutScaleBar = (view: MercatorView, maxWidth: number): ScaleBar =>
  layoutGroundBar(middleMetresPerPx(view), maxWidth);

/** The longest such bar where one px is so many metres of ground. */
export function layoutGroundBar(metres: number, maxWidth: number): ScaleBar {
  const kmPerPx = metres / 1000;
  const most = maxWidth * kmPerPx;
  const ten = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((step) => step * ten <= most) ?? 1) * ten;
  return { km, width: km / kmPerPx };
}

/** Denominator of the numeric scale when the picture is printed at 96 px an inch, at its middle latitude. */
export const scaleDenominator = (view: MercatorView): number => denominatorOfGround(middleMetresPerPx(view));

/** Denominator of the numeric scale where one px is so many metres of ground. */
export const denominatorOfGround = (metres: number): number => metres * PX_PER_MM * 1000;

/** The denominator in words, three figures: `285万`, `2,850,000`. */
export function formatDenominator(denominator: number, locale: Locale): string {
  const digits = 10 ** (Math.floor(Math.log10(denominator)) - 2);
  const rounded = Math.round(denominator / digits) * digits;
  return locale === 'zh' && rounded >= 10_000
    ? `${formatNumber(rounded / 10_000, 2)}万`
    : formatNumber(rounded);
}
