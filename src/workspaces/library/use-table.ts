import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type Library, listReportMonths } from '@/domain/library/library';
import { lightsOf } from '@/domain/library/rules-in-force';
import type { Month } from '@/domain/time/month';
import type { TableColumn } from '@/domain/view-state/table-view';
import { loadPinyin } from '@/data/load-search';
import type { FacetColumn } from '@/engine/facet-column';
import { filterFacets } from '@/engine/filter-facets';
import { type MoneyUnit, moneyUnitOf } from '@/i18n/format-money';
import { NO_PINYIN, type PinyinTable } from '@/layers/search-pinyin';
import { useApp } from '../app-context';
import { useKept } from '../library-room';
import { useBrushMask } from '../use-brush';
import { usePlaceWords } from '../use-place-words';
import { makeRowBuilder, type ProjectRow } from './project-row';
import { buildRowFacets, type FacetWords } from './row-facets';
import { makeRowSearch } from './search-rows';
import { sortRows } from './sort-rows';
import { type RowSums, sumRows } from './sum-rows';
import { COLUMN_RULES } from './table-columns';

/** Everything the workspace draws from: each link of the chain is derived from the one before. */
export interface Table {
  readonly library: Library;
  /** The month the reports are of. */
  readonly month: Month;
  readonly months: readonly Month[];
  readonly rows: readonly ProjectRow[];
  readonly facets: readonly FacetColumn[];
  readonly counts: ReadonlyMap<string, Uint32Array>;
  /** Rows that pass all but the brush, as indexes, ascending. */
  readonly unbrushed: Uint32Array;
  /** Rows that pass, in table order, as indexes. */
  readonly order: readonly number[];
  readonly sums: RowSums;
  readonly unitOf: Readonly<Partial<Record<TableColumn, MoneyUnit>>>;
  readonly words: FacetWords;
}

/** The last month with reports that is not after the one shown; the first where all are; the one shown where none has. */
export const dataMonthOf = (months: readonly Month[], shown: Month): Month =>
  months.filter((month) => month <= shown).at(-1) ?? months[0] ?? shown;

/** The unit a column is shown in: that of its largest amount, so that its numbers can be compared. */
function unitsOf(rows: readonly ProjectRow[]): Table['unitOf'] {
  const unitOf: Partial<Record<TableColumn, MoneyUnit>> = {};
  for (const column of ['total', 'annual_plan', 'cumulative'] as const) {
    let largest = 0;
    for (const row of rows) largest = Math.max(largest, Number(COLUMN_RULES[column].valueOf(row) ?? 0));
    unitOf[column] = moneyUnitOf(largest);
  }
  return unitOf;
}

/** What passes both conditions, a byte each. @nodata null: the first lets all pass */
const bothPass = (one: Uint8Array | null, other: Uint8Array): Uint8Array =>
  one === null ? other : other.map((byte, index) => byte & (one[index] ?? 0));

function usePinyin(): PinyinTable {
  const [pinyin, setPinyin] = useState<PinyinTable>(NO_PINYIN);
  useEffect(() => {
    let wanted = true;
    void loadPinyin().then((table) => {
      if (wanted && table.ok) setPinyin(table.value);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return pinyin;
}

/** The table of the open library under the view's filters. */
export function useTable(): Table {
  const { library } = useKept();
  const words = usePlaceWords();
  const shown = useApp((state) => state.view.month);
  const { filters, sort, query } = useApp((state) => state.view.table);
  const settledQuery = useDeferredValue(query);
  const [buildRows] = useState(makeRowBuilder);
  const pinyin = usePinyin();
  const search = useMemo(() => makeRowSearch(pinyin), [pinyin]);
  const months = useMemo(() => listReportMonths(library), [library]);
  const month = dataMonthOf(months, shown);
  const { names } = words;
  const rows = useMemo(
    () => buildRows(library, month, names, lightsOf(library, month)),
    [buildRows, library, month, names],
  );
  const facets = useMemo(() => buildRowFacets(rows), [rows]);
  const found = useMemo(() => search(rows, settledQuery), [search, rows, settledQuery]);
  const brushed = useBrushMask(library);
  const unbrushed = useMemo(
    () => filterFacets(facets, rows.length, filters, found),
    [facets, rows, filters, found],
  );
  const passing = useMemo(
    () =>
      brushed === null ? unbrushed : filterFacets(facets, rows.length, filters, bothPass(found, brushed)),
    [facets, rows, filters, found, brushed, unbrushed],
  );
  const order = useMemo(() => sortRows(rows, passing.rows, sort), [rows, passing, sort]);
  const sums = useMemo(
    () => sumRows([...passing.rows].flatMap((index) => rows[index] ?? [])),
    [rows, passing],
  );
  const unitOf = useMemo(() => unitsOf(rows), [rows]);
  const { counts } = passing;
  return useMemo(
    () => ({
      library,
      month,
      months,
      rows,
      facets,
      counts,
      unbrushed: unbrushed.rows,
      order,
      sums,
      unitOf,
      words,
    }),
    [library, month, months, rows, facets, counts, unbrushed, order, sums, unitOf, words],
  );
}
