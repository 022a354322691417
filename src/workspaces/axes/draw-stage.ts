import type { Pen } from '@/charts/svg-pen';
import type { Axis } from '@/analysis/two-axes/axis';
import { nameStep, shortBandName, shortName } from '@/analysis/two-axes/name-step';
import type { CellDifference } from '@/analysis/two-axes/matrix-difference';
import type { Matrix } from '@/analysis/two-axes/matrix-model';
import type { Locale } from '@/i18n/locale';
import { type Box, type CellPaint, drawCell, pointIn, squareOf } from './draw-cell';
import { drawChange, sidesOfChange } from './draw-change';
import { fit, fitLines, fitsAlong, fitsLevel, LINE, write } from './write-header';
import { type Side, type StageLayout, type StageHit, type Stretch, TOGGLE } from './stage-layout';

/** Everything one picture of the stage is made from. */
export interface StagePicture {
  readonly layout: StageLayout;
  readonly matrix: Matrix;
  /** What the brush lets pass. @nodata null: there is no brush */
  readonly brushed: Matrix | null;
  readonly paint: CellPaint;
  /** @nodata null: changes are not what is looked at */
  readonly changed: ReadonlyMap<number, CellDifference> | null;
  readonly locale: Locale;
  /** Whether steps open and close under a hand: paper carries no signs for it. */
  readonly isLive: boolean;
  readonly width: number;
  readonly height: number;
  readonly scroll: { readonly left: number; readonly top: number };
  readonly hover: StageHit | null;
  /** Positions of cells under a drag in progress. */
  readonly drag: { readonly columns: readonly number[]; readonly rows: readonly number[] } | null;
  readonly lasso: readonly (readonly [number, number])[];
  /** Cells whose slanted lines are shown, as positions. */
  readonly lines: readonly { readonly column: number; readonly row: number; readonly weight: number }[];
}

/** Box of a cell in the window onto the stage. */
export function boxOf(
  { layout, scroll }: Pick<StagePicture, 'layout' | 'scroll'>,
  column: number,
  row: number,
): Box {
  const across = layout.columns.stretches[column] ?? { start: 0, size: 0 };
  const down = layout.rows.stretches[row] ?? { start: 0, size: 0 };
  return {
    x: layout.headerWidth + across.start - scroll.left,
    y: layout.headerHeight + down.start - scroll.top,
    width: across.size,
    height: down.size,
  };
}

function clip(pen: Pen, { x, y, width, height }: Box, draw: () => void): void {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  draw();
  pen.restore();
}

const isOpenable = ({ nodes }: Axis, node: number): boolean => (nodes[node]?.end ?? 0) > node + 1;

function drawColumnHeader(pen: Pen, picture: StagePicture): void {
  const { layout, matrix, brushed, paint, locale, isLive, width, scroll } = picture;
  const { look, scale } = paint;
  const { columns, headerWidth, headerHeight, band } = layout;
  const size = 14 * scale;
  const area: Box = { x: headerWidth, y: 0, width: width - headerWidth, height: headerHeight };
  clip(pen, area, () => {
    pen.fillStyle = look.header;
    pen.fillRect(area.x, area.y, area.width, area.height);
    pen.font = `${size}px ${paint.font}`;
    for (const item of columns.bands) {
      const node = columns.axis.nodes[item.node];
      const from = Math.max(item.start - scroll.left, 0);
      const to = Math.min(item.start + item.size - scroll.left, area.width);
      if (to <= from || node === undefined) continue;
      const box: Box = { x: headerWidth + from, y: item.level * band, width: to - from, height: band };
      pen.strokeStyle = look.line;
      pen.lineWidth = 1;
      pen.strokeRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height);
      pen.fillStyle = node.isCore ? look.core : look.text;
      pen.textAlign = 'left';
      pen.textBaseline = 'middle';
      if (box.width > 30) {
        const mark = isLive ? '▾ ' : '';
        const whole = `${mark}${node[locale]}`;
        const isRoomy = pen.measureText(whole).width <= box.width - 8;
        const name = isRoomy ? whole : `${mark}${shortBandName(columns.axis, item.node, locale)}`;
        pen.fillText(fit(pen, name, box.width - 8), box.x + 5, box.y + band / 2);
      }
    }
    // One name that has to be turned turns them all: heads are read in one go.
    const isTurned =
      locale === 'en' &&
      columns.steps.some(
        (step, position) =>
          !fitsLevel(
            pen,
            shortName(columns.axis, step, locale),
            columns.stretches[position]?.size ?? Infinity,
            size,
          ),
      );
    const top = columns.levels * band;
    columns.steps.forEach((step, position) => {
      const stretch = columns.stretches[position];
      const node = columns.axis.nodes[step];
      if (stretch === undefined || node === undefined) return;
      const x = headerWidth + stretch.start - scroll.left;
      if (x > width || x + stretch.size < headerWidth) return;
      const isHot =
        (picture.hover?.kind === 'cell' && picture.hover.column === position) ||
        (picture.hover?.kind === 'column' && picture.hover.position === position);
      if (isHot) {
        pen.fillStyle = look.line;
        pen.fillRect(x, top, stretch.size, headerHeight - top);
      }
      const opens = isOpenable(columns.axis, step);
      const tail = opens && stretch.size >= 16 ? TOGGLE * scale : 4;
      pen.fillStyle = node.isCore ? look.core : node.kind === 'rest' ? look.quiet : look.text;
      pen.globalAlpha = brushed !== null && brushed.columnTotals[position]?.count === 0 ? 0.4 : 1;
      if (stretch.size >= size)
        write(
          pen,
          shortName(columns.axis, step, locale),
          { x, y: top, width: stretch.size, height: headerHeight - top - tail },
          locale,
          size,
          isTurned,
        );
      pen.globalAlpha = 1;
      if (opens && stretch.size >= 16) {
        pen.fillStyle = look.quiet;
        pen.textAlign = 'center';
        pen.textBaseline = 'middle';
        const count = matrix.columnTotals[position]?.count ?? 0;
        const sign = isLive ? '▸' : '';
        const text = stretch.size >= 44 ? `${sign} ${count}`.trim() : sign;
        pen.fillText(text, x + stretch.size / 2, headerHeight - TOGGLE * scale * 0.5);
      }
      pen.strokeStyle = look.line;
      pen.lineWidth = 1;
      pen.strokeRect(x + 0.5, top + 0.5, stretch.size, headerHeight - top - 1);
    });
  });
}

function drawRowHeader(pen: Pen, picture: StagePicture): void {
  const { layout, matrix, brushed, paint, locale, isLive, height, scroll } = picture;
  const { look, scale } = paint;
  const { rows, headerWidth, headerHeight, band } = layout;
  const size = 14 * scale;
  const area: Box = { x: 0, y: headerHeight, width: headerWidth, height: height - headerHeight };
  clip(pen, area, () => {
    pen.fillStyle = look.header;
    pen.fillRect(area.x, area.y, area.width, area.height);
    pen.font = `${size}px ${paint.font}`;
    for (const item of rows.bands) {
      const node = rows.axis.nodes[item.node];
      const from = Math.max(item.start - scroll.top, 0);
      const to = Math.min(item.start + item.size - scroll.top, area.height);
      if (to <= from || node === undefined) continue;
      const box: Box = { x: item.level * band, y: headerHeight + from, width: band, height: to - from };
      pen.strokeStyle = look.line;
      pen.lineWidth = 1;
      pen.strokeRect(box.x + 0.5, box.y + 0.5, box.width, box.height - 1);
      pen.fillStyle = look.quiet;
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      if (isLive && box.height >= size)
        pen.fillText('▾', box.x + band / 2, box.y + Math.min(TOGGLE * scale, box.height) / 2);
      pen.fillStyle = look.text;
      const rest = box.height - TOGGLE * scale;
      const name = fitsAlong(pen, node[locale], rest, locale, size)
        ? node[locale]
        : shortName(rows.axis, item.node, locale);
      if (fitsAlong(pen, name, rest, locale, size))
        write(pen, name, { ...box, y: box.y + TOGGLE * scale, height: rest }, locale, size);
    }
    // Out of the official order a document may have room for no name of its own: its chapters then carry it.
    const isNamed = ({ start }: Stretch): boolean =>
      rows.bands.every(
        (item) =>
          start < item.start ||
          start >= item.start + item.size ||
          fitsAlong(pen, shortName(rows.axis, item.node, locale), item.size - TOGGLE * scale, locale, size),
      );
    const left = rows.levels * band;
    rows.steps.forEach((step, position) => {
      const stretch = rows.stretches[position];
      const node = rows.axis.nodes[step];
      if (stretch === undefined || node === undefined) return;
      const y = headerHeight + stretch.start - scroll.top;
      if (y > height || y + stretch.size < headerHeight) return;
      const isHot =
        (picture.hover?.kind === 'cell' && picture.hover.row === position) ||
        (picture.hover?.kind === 'row' && picture.hover.position === position);
      if (isHot) {
        pen.fillStyle = look.line;
        pen.fillRect(left, y, headerWidth - left, stretch.size);
      }
      pen.strokeStyle = look.line;
      pen.lineWidth = 1;
      pen.strokeRect(left + 0.5, y + 0.5, headerWidth - left - 1, stretch.size);
      if (stretch.size < size) return;
      pen.textBaseline = 'middle';
      const middle = y + stretch.size / 2;
      const count = String(matrix.rowTotals[position]?.count ?? 0);
      pen.globalAlpha = brushed !== null && brushed.rowTotals[position]?.count === 0 ? 0.4 : 1;
      pen.fillStyle = look.quiet;
      pen.textAlign = 'right';
      pen.fillText(count, headerWidth - 8, middle);
      pen.textAlign = 'left';
      if (isLive && isOpenable(rows.axis, step)) pen.fillText('▸', left + 5, middle);
      pen.fillStyle = node.kind === 'rest' ? look.quiet : look.text;
      const room = headerWidth - left - TOGGLE * scale - pen.measureText(count).width - 16;
      const name = isNamed(stretch) ? node[locale] : nameStep(rows.axis, step, locale);
      const lines = fitLines(pen, name, room, stretch.size >= 2 * LINE * size ? 2 : 1);
      lines.forEach((line, index) => {
        const drop = (index - (lines.length - 1) / 2) * LINE * size;
        pen.fillText(line, left + TOGGLE * scale, middle + drop);
      });
      pen.globalAlpha = 1;
    });
  });
}

/** A project's line: column tick, through the cell from upper right to lower left, row tick. */
function drawSlant(
  pen: Pen,
  { layout, scroll, paint }: StagePicture,
  cell: Box,
  thickness: number,
  column: Side['stretches'][number],
  row: Side['stretches'][number],
): void {
  const { headerWidth, headerHeight } = layout;
  const fromX = headerWidth + column.start + column.size / 2 - scroll.left;
  const toY = headerHeight + row.start + row.size / 2 - scroll.top;
  const square = squareOf(cell, paint.scale);
  const [upX, upY] = pointIn(square, 1, 1);
  const [downX, downY] = pointIn(square, 0, 0);
  pen.strokeStyle = paint.look.selection;
  pen.lineWidth = thickness;
  pen.beginPath();
  pen.moveTo(fromX, headerHeight);
  pen.bezierCurveTo(
    fromX,
    (headerHeight + upY) / 2,
    upX + cell.width * 0.35,
    upY - cell.height * 0.35,
    upX,
    upY,
  );
  pen.lineTo(downX, downY);
  pen.bezierCurveTo(
    downX - cell.width * 0.35,
    downY + cell.height * 0.35,
    (headerWidth + downX) / 2,
    toY,
    headerWidth,
    toY,
  );
  pen.stroke();
}

/** Draw the whole stage: cells, lines, strokes of the brush, and the headers above them. */
export function drawStage(pen: Pen, picture: StagePicture): void {
  const { layout, matrix, brushed, paint, changed, width, height, scroll, drag, lasso } = picture;
  const mostChanged = [...(changed?.values() ?? [])].reduce((most, cell) => {
    const { better, worse } = sidesOfChange(cell);
    return Math.max(most, better, worse);
  }, 1);
  const { look } = paint;
  const { columns, rows, headerWidth, headerHeight } = layout;
  pen.clearRect(0, 0, width, height);
  pen.fillStyle = look.surface;
  pen.fillRect(0, 0, width, height);
  const area: Box = {
    x: headerWidth,
    y: headerHeight,
    width: width - headerWidth,
    height: height - headerHeight,
  };
  const count = columns.steps.length;
  clip(pen, area, () => {
    for (let row = 0; row < rows.steps.length; row++) {
      const y = headerHeight + (rows.stretches[row]?.start ?? 0) - scroll.top;
      const size = rows.stretches[row]?.size ?? 0;
      if (y > height || y + size < headerHeight) continue;
      for (let column = 0; column < count; column++) {
        const box = boxOf(picture, column, row);
        if (box.x > width || box.x + box.width < headerWidth) continue;
        pen.strokeStyle = look.line;
        pen.lineWidth = 0.5 * paint.scale;
        pen.strokeRect(box.x + 0.5, box.y + 0.5, box.width, box.height);
        if (changed !== null) {
          drawChange(pen, changed.get(row * count + column), box, mostChanged, paint);
          continue;
        }
        const all = matrix.cells[row * count + column];
        if (all === undefined) continue;
        const chosen = brushed?.cells[row * count + column];
        if (chosen === undefined || all.count === 0 || chosen.count > 0)
          drawCell(pen, chosen === undefined || all.count === 0 ? all : chosen, box, paint);
        else {
          pen.save();
          drawCell(pen, all, box, paint);
          pen.globalAlpha = 0.72;
          pen.fillStyle = look.surface;
          pen.fillRect(box.x + 1, box.y + 1, box.width - 1, box.height - 1);
          pen.restore();
        }
      }
    }
    // The ends of the groups, so that circles and documents stand apart.
    pen.strokeStyle = look.plan;
    pen.lineWidth = paint.scale;
    for (const { level, start } of columns.bands)
      if (level === 0) pen.strokeRect(headerWidth + start - scroll.left, -5, 99_999, 99_999);
    for (const { level, start } of rows.bands)
      if (level === 0) pen.strokeRect(-5, headerHeight + start - scroll.top, 99_999, 99_999);
    pen.lineCap = 'round';
    const most = Math.max(1, ...picture.lines.map(({ weight }) => weight));
    for (const { column, row, weight } of picture.lines) {
      const across = columns.stretches[column];
      const down = rows.stretches[row];
      if (across === undefined || down === undefined) continue;
      drawSlant(
        pen,
        picture,
        boxOf(picture, column, row),
        (most <= 1 ? 2.5 : 1.5 + 4.5 * Math.sqrt(weight / most)) * paint.scale,
        across,
        down,
      );
    }
    pen.lineCap = 'butt';
    pen.strokeStyle = look.selection;
    pen.fillStyle = look.selection;
    if (drag !== null)
      for (const column of drag.columns)
        for (const row of drag.rows) {
          const box = boxOf(picture, column, row);
          pen.globalAlpha = 0.18;
          pen.fillRect(box.x, box.y, box.width, box.height);
          pen.globalAlpha = 1;
        }
    if (lasso.length > 1) {
      pen.lineWidth = 2;
      pen.setLineDash([5, 4]);
      pen.beginPath();
      for (const [x, y] of lasso) pen.lineTo(x, y);
      pen.stroke();
      pen.setLineDash([]);
    }
    const { hover } = picture;
    if (hover?.kind === 'cell') {
      const box = boxOf(picture, hover.column, hover.row);
      pen.lineWidth = 2 * paint.scale;
      pen.strokeRect(box.x + 1, box.y + 1, box.width - 1, box.height - 1);
    }
  });
  drawColumnHeader(pen, picture);
  drawRowHeader(pen, picture);
  pen.fillStyle = look.header;
  pen.fillRect(0, 0, headerWidth, headerHeight);
  pen.strokeStyle = look.plan;
  pen.lineWidth = paint.scale;
  pen.strokeRect(-5, -5, headerWidth + 5.5, headerHeight + 5.5);
  pen.beginPath();
  pen.moveTo(headerWidth, headerHeight + 0.5);
  pen.lineTo(width, headerHeight + 0.5);
  pen.moveTo(headerWidth + 0.5, headerHeight);
  pen.lineTo(headerWidth + 0.5, height);
  pen.stroke();
}
