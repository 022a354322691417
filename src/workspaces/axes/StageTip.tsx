import { nameStep } from '@/analysis/two-axes/name-step';
import { placeOfCell, sentencesOfCell } from './cell-words';
import type { StageHit } from './stage-layout';
import type { AxesModel } from './use-axes';

/** Room the tip takes at most. @unit CSS px */
const TIP_WIDTH = 300;

/** What lies under the pointer, in words. */
export function StageTip(props: {
  readonly model: AxesModel;
  readonly hover: StageHit | null;
  readonly point: readonly [number, number];
  readonly size: { readonly width: number; readonly height: number };
}) {
  const { model, hover, point, size } = props;
  const { matrix, brushed, table } = model;
  const { t, locale } = table.words;
  const { columns, rows, columnSteps, rowSteps } = matrix;
  const shown = brushed ?? matrix;
  const found =
    hover?.kind === 'cell'
      ? {
          cell: shown.cells[hover.row * columnSteps.length + hover.column],
          place: placeOfCell(matrix, hover.column, hover.row, locale),
        }
      : hover?.kind === 'column'
        ? {
            cell: shown.columnTotals[hover.position],
            place: columns.nodes[columnSteps[hover.position] ?? 0]?.[locale],
          }
        : hover?.kind === 'row'
          ? {
              cell: shown.rowTotals[hover.position],
              place: nameStep(rows, rowSteps[hover.position] ?? 0, locale),
            }
          : null;
  const side = hover?.kind === 'band' && hover.side === 'columns' ? columns : rows;
  const band = hover?.kind === 'band' ? side.nodes[hover.node] : undefined;
  if (found?.cell === undefined && band === undefined) return null;
  const isLow = point[1] > size.height * 0.7;
  return (
    <div
      className="axes-tip"
      role="tooltip"
      style={{
        left: Math.min(point[0] + 16, Math.max(0, size.width - TIP_WIDTH)),
        top: isLow ? undefined : point[1] + 16,
        bottom: isLow ? size.height - point[1] + 12 : undefined,
      }}
    >
      <strong>{found?.place ?? band?.[locale]}</strong>
      {(found?.cell === undefined ? [] : sentencesOfCell(found.cell, t, locale)).map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </div>
  );
}
