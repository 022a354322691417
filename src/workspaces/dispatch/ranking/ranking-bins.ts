import { FEWEST_PROJECTS, valueOfMeasure } from '@/analysis/dispatch/rank-units';
import type { RankMeasure } from '@/domain/view-state/dispatch-view';
import type { Translate } from '@/i18n/translate';
import type { ThemeId } from '@/symbology/theme';
import { makeRateBins, type RateBin, type RateBins } from '@/symbology/rate-bins';
import type { YearMeasures } from './use-ranking';

/**
 * The classes of a measure over all months of the year. Units of few projects do not stretch them: one project at
 * 280 % would leave one colour for everybody else; they fall in the open ends.
 */
export function binsOfYear(year: readonly YearMeasures[], measure: RankMeasure, theme: ThemeId): RateBins {
  const values = year.flatMap(({ units }) =>
    units.flatMap((unit) => {
      const value = valueOfMeasure(unit, measure);
      return value.defined && unit.projectIds.length >= FEWEST_PROJECTS ? [value.value] : [];
    }),
  );
  return makeRateBins(measure, values, theme);
}

const trim = (value: number): string => String(Number(value.toFixed(1)));

/** A limit as it is written in the legend. */
const showLimit = (measure: RankMeasure, value: number): string =>
  measure === 'lead'
    ? `${value > 0 ? '+' : value < 0 ? '−' : ''}${trim(Math.abs(value))}`
    : `${trim(value * 100)}%`;

/** What a class is called: `40%～50%`, `低于30%`, `无报数`. */
export function nameOfBin({ kind, from, to }: RateBin, measure: RankMeasure, t: Translate): string {
  if (kind !== 'value') return t(`ranking.legend.${kind}`);
  const [low, high] = [showLimit(measure, from), showLimit(measure, to)];
  if (from === -Infinity) return t('ranking.legend.below', { to: high });
  return to === Infinity
    ? t('ranking.legend.above', { from: low })
    : t('ranking.legend.between', { from: low, to: high });
}
