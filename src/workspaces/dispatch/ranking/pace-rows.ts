import { computeRunRate, type RunRate } from '@/analysis/dispatch/run-rate';
import { monthNumberOf } from '@/domain/time/month';
import { listNames } from './say-ranking';
import type { Ranking, RankingRow, YearMeasures } from './use-ranking';

/** A unit's pace: what it needs each month, beside its best. */
export interface PaceRow {
  readonly row: RankingRow;
  readonly pace: RunRate;
}

/** Paces of the units shown, in their order. @rule RANK-4 */
export function paceRows(
  { rows, unitIds, month }: Pick<Ranking, 'rows' | 'unitIds' | 'month'>,
  year: readonly YearMeasures[],
): readonly PaceRow[] {
  const past = year.filter((each) => each.month <= month);
  return rows.map((row) => {
    const at = unitIds.indexOf(row.unit.id);
    const months = past.map(({ month: each, units }) => ({ month: each, wan: units[at]?.monthWan ?? null }));
    const { part, whole } = row.measure.completion;
    return { row, pace: computeRunRate(whole, part, month, months) };
  });
}

/** Whose plan is out of reach at the best pace so far; none and a finished year are said too. */
export function sayPace(paces: readonly PaceRow[], { month, t }: Pick<Ranking, 'month' | 't'>): string {
  const left = 12 - monthNumberOf(month);
  if (left === 0) return t('ranking.pace.say.over');
  const beyond = paces.filter(({ pace }) => pace.isBeyondBest === true).map(({ row }) => row.name);
  return beyond.length === 0
    ? t('ranking.pace.say.none', { left })
    : t('ranking.pace.say.some', { left, names: listNames(beyond, t) });
}
