import type { SortKey, TableColumn } from '@/domain/view-state/table-view';
import { MONEY_UNITS } from '@/i18n/format-money';
import { useActions } from '../app-context';
import type { FacetWords } from './row-facets';
import { COLUMN_RULES } from './table-columns';
import type { Table } from './use-table';

/** The next state of a column's sort: numbers begin with the largest; a third press lets go. */
function nextSort(
  sort: readonly SortKey[],
  column: TableColumn,
  firstDescending: boolean,
  adds: boolean,
): readonly SortKey[] {
  const others = adds ? sort.filter((key) => key.column !== column) : [];
  const now = sort.find((key) => key.column === column);
  if (now === undefined) return [...others, { column, descending: firstDescending }];
  return now.descending === firstDescending ? [...others, { column, descending: !firstDescending }] : others;
}

/** The head of the grid: what each column is, its unit, and how the rows are sorted by it. */
export function TableHead(props: {
  readonly columns: readonly TableColumn[];
  readonly sort: readonly SortKey[];
  readonly unitOf: Table['unitOf'];
  readonly words: FacetWords;
  readonly template: string;
  readonly width: string;
  readonly allPicked: boolean;
  readonly onPickAll: (all: boolean) => void;
}) {
  const { t, locale } = props.words;
  const actions = useActions();
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="grid-head"
      style={{ gridTemplateColumns: props.template, width: props.width }}
    >
      <span role="columnheader" aria-colindex={1} className="grid-tick">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('library.pickAll')}
          checked={props.allPicked}
          onChange={(event) => props.onPickAll(event.target.checked)}
        />
      </span>
      {props.columns.map((column, index) => {
        const at = props.sort.findIndex((key) => key.column === column);
        const key = props.sort[at];
        const unit = props.unitOf[column];
        const rule = COLUMN_RULES[column];
        return (
          <span
            key={column}
            role="columnheader"
            aria-colindex={index + 2}
            aria-sort={key === undefined ? 'none' : key.descending ? 'descending' : 'ascending'}
            className={rule.isNumber ? 'grid-number' : undefined}
          >
            <button
              type="button"
              tabIndex={-1}
              onClick={(event) =>
                actions.setTable({
                  sort: nextSort(props.sort, column, rule.isNumber || column === 'light', event.shiftKey),
                })
              }
            >
              <span className="grid-head-word">{t(`column.${column}`)}</span>
              {unit === undefined ? null : <small>{MONEY_UNITS[unit][locale]}</small>}
              {key === undefined ? null : (
                <span className="grid-sort" aria-hidden="true">
                  {key.descending ? '↓' : '↑'}
                  {props.sort.length > 1 ? <small>{at + 1}</small> : null}
                </span>
              )}
            </button>
          </span>
        );
      })}
    </div>
  );
}
