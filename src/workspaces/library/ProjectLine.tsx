import type { CSSProperties } from 'react';
import type { TableColumn } from '@/domain/view-state/table-view';
import type { ProjectRow } from './project-row';
import type { FacetWords } from './row-facets';
import { StatusMark } from './StatusMark';
import { cellText, COLUMN_RULES } from './table-columns';
import type { Table } from './use-table';

interface ProjectLineProps {
  readonly row: ProjectRow;
  readonly lineIndex: number;
  readonly columns: readonly TableColumn[];
  readonly unitOf: Table['unitOf'];
  readonly words: FacetWords;
  readonly template: string;
  readonly style: CSSProperties;
  /** The column the cursor is in, null on every other line. */
  readonly activeColumn: number | null;
  readonly isSelected: boolean;
  readonly isPicked: boolean;
  readonly onToggle: () => void;
  readonly onPress: (column: number, double: boolean) => void;
}

function CellContent({ column, text, row }: { column: TableColumn; text: string; row: ProjectRow }) {
  if (column === 'light' && row.light !== null) return <StatusMark color={row.light.color} word={text} />;
  if (column === 'completion' && row.completion !== null)
    return (
      <>
        <span className="grid-bar" style={{ width: `${Math.min(100, row.completion * 100)}%` }} />
        <span className="grid-bar-text">{text}</span>
      </>
    );
  return text;
}

/** A project as one line of the grid. */
export function ProjectLine(props: ProjectLineProps) {
  const { row, columns, words, lineIndex } = props;
  const state = `${props.isSelected ? ' grid-line-selected' : ''}${props.isPicked ? ' grid-line-picked' : ''}`;
  return (
    <div
      role="row"
      aria-rowindex={lineIndex + 2}
      aria-selected={props.isPicked}
      className={`grid-line${state}`}
      style={{ ...props.style, gridTemplateColumns: props.template }}
    >
      <span role="gridcell" aria-colindex={1} className="grid-tick">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={words.t('library.pick', { name: row.project.name })}
          checked={props.isPicked}
          onChange={props.onToggle}
        />
      </span>
      {columns.map((column, index) => {
        const text = cellText(column, row, props.unitOf[column] ?? 'wan', words);
        const { isNumber } = COLUMN_RULES[column];
        const behind = column === 'lead' && row.leadPoints !== null && row.leadPoints < 0;
        return (
          <span
            key={column}
            role="gridcell"
            id={`cell-${lineIndex}-${index}`}
            aria-colindex={index + 2}
            title={text}
            className={`grid-cell${isNumber ? ' grid-number' : ''}${behind ? ' grid-behind' : ''}${index === props.activeColumn ? ' grid-active' : ''}`}
            onClick={() => props.onPress(index, false)}
            onDoubleClick={() => props.onPress(index, true)}
          >
            <CellContent column={column} text={text} row={row} />
          </span>
        );
      })}
    </div>
  );
}
