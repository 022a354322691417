import type { CSSProperties } from 'react';
import type { TableFacet } from '@/domain/view-state/table-view';
import { formatMoney } from '@/i18n/format-money';
import { Icon } from '@/ui/Icon';
import type { TableLine } from './group-rows';
import type { ProjectRow } from './project-row';
import { type FacetWords, nameOfValue } from './row-facets';
import { sumRows } from './sum-rows';
import { NO_TEXT } from './table-columns';

/** The head of a group: what it is, how many, how much. */
export function GroupLine(props: {
  readonly facet: TableFacet;
  readonly line: Extract<TableLine, { kind: 'group' }>;
  readonly lineIndex: number;
  readonly rows: readonly ProjectRow[];
  readonly words: FacetWords;
  readonly style: CSSProperties;
  readonly isActive: boolean;
  readonly id: string;
  readonly onToggle: () => void;
}) {
  const { line, words, rows } = props;
  const { t, locale } = words;
  const name = nameOfValue(props.facet, line.value, words);
  const sums = sumRows(line.members.flatMap((row) => rows[row] ?? []));
  const total = sums.total.wan === null ? NO_TEXT : formatMoney(sums.total.wan, locale);
  const { ratio } = sums.completion;
  return (
    <div role="row" aria-rowindex={props.lineIndex + 2} className="grid-line grid-group" style={props.style}>
      <span
        role="gridcell"
        aria-colindex={1}
        id={props.id}
        className={`grid-group-cell${props.isActive ? ' grid-active' : ''}`}
      >
        <button
          type="button"
          tabIndex={-1}
          aria-expanded={!line.collapsed}
          aria-label={t(line.collapsed ? 'library.expand' : 'library.collapse', { name })}
          onClick={props.onToggle}
        >
          <Icon name="chevron" size={16} />
          <span className="grid-group-name">{name}</span>
        </button>
        <span className="quiet">
          {t('library.group.sum', { count: sums.count, total })}
          {ratio.defined ? ` · ${t('column.completion')} ${(ratio.value * 100).toFixed(1)}%` : ''}
        </span>
      </span>
    </div>
  );
}
