import { useEffect, useRef } from 'react';
import { nameStep } from '@/analysis/two-axes/name-step';
import type { Matrix } from '@/analysis/two-axes/matrix-model';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';
import { placeOfCell, sentencesOfCell } from './cell-words';
import type { Box } from './draw-cell';

/** Where the keyboard stands: −1 is the header. */
export interface StageCursor {
  readonly column: number;
  readonly row: number;
}

/**
 * The matrix as a grid for a screen reader: its size, the headers of the cell the keyboard stands on, and that
 * cell, which is the one that takes the focus. Its box is the ring seen on the canvas.
 */
export function StageGrid(props: {
  readonly matrix: Matrix;
  readonly cursor: StageCursor;
  readonly box: Box;
  readonly isChosen: boolean;
  readonly hasFocus: boolean;
  readonly describedBy: string;
  readonly t: Translate;
  readonly locale: Locale;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly onFocus: (focused: boolean) => void;
}) {
  const { matrix, cursor, box, isChosen, hasFocus, t, locale } = props;
  const { column, row } = cursor;
  const cellRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasFocus) cellRef.current?.focus({ preventScroll: true });
  }, [hasFocus, column, row]);
  const width = matrix.columnSteps.length;
  const columnNode = matrix.columns.nodes[matrix.columnSteps[column] ?? 0];
  const rowNode = matrix.rows.nodes[matrix.rowSteps[row] ?? 0];
  const cell =
    column < 0 && row < 0
      ? matrix.total
      : column < 0
        ? matrix.rowTotals[row]
        : row < 0
          ? matrix.columnTotals[column]
          : matrix.cells[row * width + column];
  const place =
    column < 0 && row < 0
      ? t('axes.all')
      : column < 0
        ? (rowNode?.[locale] ?? '')
        : row < 0
          ? (columnNode?.[locale] ?? '')
          : placeOfCell(matrix, column, row, locale);
  const style = { left: box.x, top: box.y, width: box.width, height: box.height };
  const focusable = {
    ref: cellRef,
    tabIndex: 0,
    className: 'axes-cursor',
    'data-row': row < 0 ? undefined : rowNode?.id,
    style,
    onFocus: () => props.onFocus(true),
    onBlur: () => props.onFocus(false),
  };
  const label = `${place}：${cell === undefined ? '' : sentencesOfCell(cell, t, locale).join('，')}`;
  const isHeader = column < 0 || row < 0;
  return (
    <div
      role="grid"
      aria-label={t('axes.grid')}
      aria-describedby={props.describedBy}
      aria-rowcount={matrix.rowSteps.length + 1}
      aria-colcount={width + 1}
      aria-multiselectable="true"
      onKeyDown={props.onKeyDown}
    >
      <div role="row" aria-rowindex={1}>
        {column >= 0 && row >= 0 ? (
          <span role="columnheader" aria-colindex={column + 2} className="visually-hidden">
            {columnNode?.[locale]}
          </span>
        ) : null}
        {row < 0 ? (
          <div
            {...focusable}
            role="columnheader"
            aria-colindex={column + 2}
            aria-selected={isChosen}
            aria-label={label}
          />
        ) : null}
      </div>
      {row < 0 ? null : (
        <div role="row" aria-rowindex={row + 2}>
          {isHeader ? (
            <div
              {...focusable}
              role="rowheader"
              aria-colindex={1}
              aria-selected={isChosen}
              aria-label={label}
            />
          ) : (
            <>
              <span role="rowheader" aria-colindex={1} className="visually-hidden">
                {nameStep(matrix.rows, matrix.rowSteps[row] ?? 0, locale)}
              </span>
              <div
                {...focusable}
                role="gridcell"
                aria-colindex={column + 2}
                aria-selected={isChosen}
                aria-label={label}
              />
            </>
          )}
        </div>
      )}
    </div>
  );
}
