import type { Pen } from '@/charts/svg-pen';
import type { CellDifference } from '@/analysis/two-axes/matrix-difference';
import type { MatrixLook } from '@/symbology/matrix-look';
import type { Box } from './draw-cell';

/** What came forward and what fell back in a cell, as two numbers. */
export const sidesOfChange = ({
  changes,
}: CellDifference): { readonly better: number; readonly worse: number } => ({
  better: changes.entered.length + changes.moved_in.length + changes.advanced.length,
  worse: changes.left.length + changes.moved_out.length + changes.fell_back.length,
});

/** Draw what changed in a cell: a bar up for what came or advanced, a bar down for what left or fell back. */
export function drawChange(
  pen: Pen,
  cell: CellDifference | undefined,
  box: Box,
  most: number,
  { look, font, scale }: { readonly look: MatrixLook; readonly font: string; readonly scale: number },
): void {
  if (cell === undefined) return;
  const { better, worse } = sidesOfChange(cell);
  const middle = box.y + box.height / 2;
  const half = box.height / 2 - 2;
  const width = Math.min(14 * scale, box.width * 0.3);
  const x = box.x + box.width - width - 3;
  pen.fillStyle = look.ahead;
  if (better > 0) {
    const height = Math.max(2, half * Math.sqrt(better / most));
    pen.fillRect(x, middle - height, width, height);
  }
  pen.fillStyle = look.behind;
  if (worse > 0) pen.fillRect(x, middle, width, Math.max(2, half * Math.sqrt(worse / most)));
  if (box.height < 22 * scale || box.width < 30 * scale) return;
  pen.font = `${14 * scale}px ${font}`;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  const room = x - box.x - 3;
  const write = (text: string, y: number, color: string): void => {
    if (pen.measureText(text).width > room) return;
    pen.fillStyle = color;
    pen.fillText(text, box.x + 3, y);
  };
  const both = better > 0 && worse > 0 && box.height >= 32 * scale;
  if (better > 0) write(`+${better}`, both ? middle - 8 * scale : middle, look.ahead);
  if (worse > 0 && (both || better === 0))
    write(`−${worse}`, both ? middle + 8 * scale : middle, look.behind);
}
