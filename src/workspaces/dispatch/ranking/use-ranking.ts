import { useEffect, useMemo, useState } from 'react';
import { type DispatchLedger, makeDispatchLedger } from '@/analysis/dispatch/dispatch-ledger';
import { type DispatchUnit, listUnits, PROVINCE_UNIT } from '@/analysis/dispatch/list-units';
import { type UnitMeasure, unitIdsOf } from '@/analysis/dispatch/measure-units';
import type { RankInterval } from '@/analysis/dispatch/rank-interval';
import { rankUnits, type UnitRank } from '@/analysis/dispatch/rank-units';
import { coverReports, type ReportCoverage } from '@/analysis/dispatch/report-coverage';
import { type Library, listReportMonths } from '@/domain/library/library';
import { addMonths, type Month, monthNumberOf, yearOf } from '@/domain/time/month';
import {
  RANK_MEASURES,
  type RankMeasure,
  UNIT_KINDS,
  type UnitKind,
} from '@/domain/view-state/dispatch-view';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';
import { memoizeLast } from '@/lib/memoize';
import { useApp, useServices, useTranslate } from '../../app-context';
import { useKept } from '../../library-room';
import { dataMonthOf } from '../../library/use-table';

/** One unit with everything the section says of it. */
export interface RankingRow {
  readonly unit: DispatchUnit;
  readonly name: string;
  readonly measure: UnitMeasure;
  readonly ranks: Readonly<Record<RankMeasure, UnitRank>>;
  readonly interval: RankInterval;
}

/** What the section draws from, of one kind of unit in one month. */
export interface Ranking {
  readonly ledger: DispatchLedger;
  readonly library: Library;
  readonly kind: UnitKind;
  readonly measure: RankMeasure;
  readonly order: 'official' | 'rank';
  readonly month: Month;
  /** Months of the year that have reports. */
  readonly yearMonths: readonly Month[];
  readonly units: readonly DispatchUnit[];
  readonly unitIds: readonly string[];
  /** In the official order. */
  readonly official: readonly RankingRow[];
  /** As shown. */
  readonly rows: readonly RankingRow[];
  readonly total: UnitMeasure;
  readonly coverage: ReportCoverage;
  /** Implementing projects that reported and belong to none of the units. */
  readonly outside: number;
  /** Units that stand in the ranking by completion. */
  readonly ranked: number;
  /** The unit looked at closely. @nodata null: the whole province */
  readonly selected: RankingRow | null;
  readonly t: Translate;
  readonly locale: Locale;
}

/** The ledger of a library: the same one until the library changes, whatever part of the workspace is open. */
export const ledgerOf = memoizeLast((library: Library): DispatchLedger => makeDispatchLedger(library));

/** The name of a unit; a county's with its city, since two may share a name. */
export const nameOfUnit = (unit: DispatchUnit, locale: Locale): string =>
  unit.cityZh === '' ? unit[locale] : `${locale === 'zh' ? unit.cityZh : unit.cityEn}·${unit[locale]}`;

function makeRows(
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
const byRank =
  (measure: RankMeasure) =>
  (a: RankingRow, b: RankingRow): number =>
    (a.ranks[measure].rank ?? Infinity) - (b.ranks[measure].rank ?? Infinity) || 0;

/** The ranking of the open library under the view's choices. @nodata null: the library has no reports */
export function useRanking(): Ranking | null {
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const { atlas } = useServices().province;
  const { library } = useKept();
  const shown = useApp((state) => state.view.month);
  const { unit: kind, measure, order, unitId } = useApp((state) => state.view.dispatch);
  const months = useMemo(() => listReportMonths(library), [library]);
  const month = dataMonthOf(months, shown);
  const ledger = ledgerOf(library);
  const units = useMemo(() => listUnits(kind, atlas), [kind, atlas]);
  const official = useMemo(
    () => (months.length === 0 ? [] : makeRows(ledger, kind, units, month, locale)),
    [ledger, kind, units, month, locale, months],
  );
  const facts = useMemo(() => {
    const ids = new Set(units.map(({ id }) => id));
    const figures = ledger.figures(month);
    return {
      coverage: coverReports(library, figures, month),
      outside: figures.filter(
        ({ project, figure }) =>
          figure.poolClass === 'implementing' && !unitIdsOf(kind, project).some((id) => ids.has(id)),
      ).length,
    };
  }, [ledger, library, kind, units, month]);
  return useMemo(() => {
    if (months.length === 0) return null;
    return {
      ledger,
      library,
      kind,
      measure,
      order,
      month,
      yearMonths: months.filter((each) => yearOf(each) === yearOf(month)),
      units,
      unitIds: units.map(({ id }) => id),
      official,
      rows: order === 'rank' ? [...official].sort(byRank(measure)) : official,
      total: ledger.province(month),
      ...facts,
      ranked: official.filter(({ ranks }) => ranks.completion.rank !== null).length,
      selected: official.find(({ unit }) => unit.id === unitId) ?? null,
      t,
      locale,
    };
  }, [ledger, library, kind, measure, order, month, months, units, official, facts, unitId, t, locale]);
}

/** The name of what is looked at closely: the selected unit, else the province. */
export const focusName = ({ selected, locale }: Pick<Ranking, 'selected' | 'locale'>): string =>
  selected === null ? PROVINCE_UNIT[locale] : selected.name;

/** What units came to in each month of the year. */
export interface YearMeasures {
  readonly month: Month;
  readonly units: readonly UnitMeasure[];
}

/**
 * The measures of every month of the year. Months not reckoned before are reckoned one at a time, between frames,
 * so that a click is never held up by eleven other months.
 * @nodata null: on their way
 */
export function useYear(
  ledger: DispatchLedger,
  kind: UnitKind,
  unitIds: readonly string[],
  yearMonths: readonly Month[],
): readonly YearMeasures[] | null {
  const [reckoned, setReckoned] = useState(0);
  const isKnown = yearMonths.every((month) => ledger.knows(kind, month));
  useEffect(() => {
    let wanted = true;
    const next = (): void => {
      if (!wanted) return;
      const month = yearMonths.find((each) => !ledger.knows(kind, each));
      if (month === undefined) return;
      ledger.units(kind, unitIds, month);
      if (yearMonths.every((each) => ledger.knows(kind, each))) setReckoned((count) => count + 1);
      else window.setTimeout(next, 0);
    };
    const timer = window.setTimeout(next, 0);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [ledger, kind, unitIds, yearMonths]);
  return useMemo(
    () =>
      isKnown && reckoned >= 0
        ? yearMonths.map((month) => ({ month, units: ledger.units(kind, unitIds, month) }))
        : null,
    [isKnown, reckoned, ledger, kind, unitIds, yearMonths],
  );
}

/** Rest before what may be asked next is reckoned. @unit ms */
const REST_MS = 400;

/**
 * Reckon what is likely to be asked next while nothing is asked: the other kinds in this month, and the ranges of
 * ranks of this kind in the other months. One piece at a time, each a small part of what a person notices.
 */
export function useForesight({ ledger, kind, month, yearMonths }: Ranking, isReady: boolean): void {
  const { atlas } = useServices().province;
  useEffect(() => {
    if (!isReady) return;
    const idsOf = (each: UnitKind): readonly string[] => listUnits(each, atlas).map(({ id }) => id);
    const tasks: (() => void)[] = [
      ...UNIT_KINDS.filter((each) => each !== kind).flatMap((each) => [
        () => ledger.units(each, idsOf(each), month),
        () =>
          ledger.library.reports.has(addMonths(month, -1))
            ? ledger.units(each, idsOf(each), addMonths(month, -1))
            : null,
        () => ledger.intervals(each, idsOf(each), month),
      ]),
      ...yearMonths.map((each) => () => ledger.intervals(kind, idsOf(kind), each)),
    ];
    let timer = 0;
    const next = (): void => {
      tasks.shift()?.();
      if (tasks.length > 0) timer = window.setTimeout(next, 30);
    };
    timer = window.setTimeout(next, REST_MS);
    return () => window.clearTimeout(timer);
  }, [ledger, kind, month, yearMonths, isReady, atlas]);
}
