import { listReportMonths, type Library } from '@/domain/library/library';
import { lightsOf } from '@/domain/library/rules-in-force';
import type { Month } from '@/domain/time/month';
import type { ViewState } from '@/domain/view-state/view-state';
import { evaluateBrush, makeBrushGround } from '@/analysis/two-axes/evaluate-brush';
import { filterFacets } from '@/engine/filter-facets';
import { NO_PINYIN } from '@/layers/search-pinyin';
import { POLICY_AXIS_IDS } from '@/domain/view-state/axes-view';
import { makeRowBuilder, placeNames, type ProjectRow } from '../../library/project-row';
import { buildRowFacets, type FacetWords } from '../../library/row-facets';
import { makeRowSearch } from '../../library/search-rows';
import { sortRows } from '../../library/sort-rows';
import { dataMonthOf } from '../../library/use-table';
import { policyAxisOf, regionAxisOf } from '../../use-brush';
import type { FilesRoom } from './files-room';

/** The table of a library as a view shows it, without its workspace. */
export interface ViewTable {
  readonly library: Library;
  /** The month the reports are of. */
  readonly month: Month;
  readonly rows: readonly ProjectRow[];
  /** Rows that pass all but the brush, as indexes. */
  readonly unbrushed: Uint32Array;
  /** Rows that pass, in table order, as indexes. */
  readonly order: readonly number[];
  readonly words: FacetWords;
}

const bothPass = (one: Uint8Array | null, other: Uint8Array): Uint8Array =>
  one === null ? other : other.map((byte, index) => byte & (one[index] ?? 0));

/** The same chain as the table on the screen, once. */
export function tableOfView(
  { province, t, locale }: FilesRoom,
  view: ViewState,
  library: Library,
): ViewTable {
  const { atlas } = province;
  const names = placeNames(atlas);
  const month = dataMonthOf(listReportMonths(library), view.month);
  const rows = makeRowBuilder()(library, month, names, lightsOf(library, month));
  const facets = buildRowFacets(rows);
  const { filters, sort, query } = view.table;
  const found = makeRowSearch(NO_PINYIN)(rows, query);
  const unbrushed = filterFacets(facets, rows.length, filters, found).rows;
  const passing =
    view.brush.length === 0
      ? unbrushed
      : filterFacets(
          facets,
          rows.length,
          filters,
          bothPass(
            found,
            evaluateBrush(
              view.brush,
              makeBrushGround(
                library.projects,
                regionAxisOf(atlas),
                POLICY_AXIS_IDS.map((id) => policyAxisOf(atlas, id)),
              ),
            ),
          ),
        ).rows;
  return {
    library,
    month,
    rows,
    unbrushed,
    order: sortRows(rows, passing, sort),
    words: { t, locale, names },
  };
}
