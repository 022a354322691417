import type { DispatchLedger } from '@/analysis/dispatch/dispatch-ledger';
import type { DispatchUnit } from '@/analysis/dispatch/list-units';
import type { UnitMeasure } from '@/analysis/dispatch/measure-units';
import type { RankInterval } from '@/analysis/dispatch/rank-interval';
import { rankUnits, type UnitRank } from '@/analysis/dispatch/rank-units';
import { addMonths, type Month, monthNumberOf } from '@/domain/time/month';
import { RANK_MEASURES, type RankMeasure, type UnitKind } from '@/domain/view-state/dispatch-view';
import type { Locale } from '@/i18n/locale';

/** One unit with everything the section says of it. */
export interface RankingRow {
  readonly unit: DispatchUnit;
  readonly name: string;
  readonly measure: UnitMeasure;
  readonly ranks: Readonly<Record<RankMeasure, UnitRank>>;
  readonly interval: RankInterval;
}

/** The name of a unit; a county's with its city, since two may share a name. */
export const nameOfUnit = (unit: DispatchUnit, locale: Locale): string =>
  unit.cityZh === '' ? unit[locale] : `${locale === 'zh' ? unit.cityZh : unit.cityEn}·${unit[locale]}`;

/**
 * The units of a kind in a month: measures, ranks with their change, and the range a rank may take.
 * @returns in the order of the units
 * @rule RANK-1, RANK-2, RANK-3
 */
export function makeRows(
  ledger: DispatchLedger,
  kind: UnitKind,
  units: readonly DispatchUnit[],
  month: Month,
  locale: Locale,
): readonly RankingRow[] {
  const ids = units.map(({ id }) => id);
  const measures = ledger.units(kind, ids, month);
  // In January the cumulative begins anew: a rank of December is no rank to compare with.
  const hasBefore = monthNumberOf(month) > 1 && ledger.library.reports.has(addMonths(month, -1));
  const before = hasBefore ? ledger.units(kind, ids, addMonths(month, -1)) : null;
  const ranks = RANK_MEASURES.map((measure) => rankUnits(measures, measure, before));
  const intervals = ledger.intervals(kind, ids, month);
  return units.flatMap((unit, index): readonly RankingRow[] => {
    const [measure, interval] = [measures[index], intervals[index]];
    const [start, completion, lead] = ranks.map((list) => list[index]);
    if (!measure || !interval || !start || !completion || !lead) return [];
    return [{ unit, name: nameOfUnit(unit, locale), measure, interval, ranks: { start, completion, lead } }];
  });
}

/** Best rank first; what stands in no ranking last; ties in the official order. */
export const byRank =
  (measure: RankMeasure) =>
  (a: RankingRow, b: RankingRow): number =>
    (a.ranks[measure].rank ?? Infinity) - (b.ranks[measure].rank ?? Infinity) || 0;
