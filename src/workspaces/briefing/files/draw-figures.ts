import { measureEm, wrapText } from '@/charts/svg-map/measure-text';
import type { Pen } from '@/charts/svg-pen';
import { assertNever } from '@/lib/assert-never';
import type { Palette } from '@/symbology/palette';
import type { SceneFigures } from './figures/figure-parts';

/** Room and look of a drawing of figures. */
export interface FiguresLook {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly font: string;
}

const BAR = '#7a1f1f';
/** Widest label of a bar. @unit em */
const LABEL_EM = 9;
/** Two bars are not walls. @unit px */
const TALLEST_ROW = 72;
/** Largest and smallest type. @unit px */
const TYPE = { most: 26, least: 11 } as const;
/** Type of what is said under a table. @unit px */
const NOTE_PX = 15;

const cut = (text: string, em: number): string => {
  if (measureEm(text) <= em) return text;
  let short = text;
  while (short.length > 1 && measureEm(`${short}…`) > em) short = short.slice(0, -1);
  return `${short}…`;
};

function drawBars(pen: Pen, chart: NonNullable<SceneFigures['chart']>, look: FiguresLook): void {
  const { width, height, palette, font } = look;
  const { bars, caption, valueTitle } = chart;
  const row = Math.min(TALLEST_ROW, height / (bars.length + 2.4));
  const size = Math.max(TYPE.least, Math.min(TYPE.most, row * 0.58));
  const write = (text: string, x: number, y: number, align: 'left' | 'right', px = size): void => {
    pen.font = `${px}px ${font}`;
    pen.textAlign = align;
    pen.textBaseline = 'middle';
    pen.fillStyle = palette.text;
    pen.fillText(text, x, y);
  };
  write(`${caption} · ${valueTitle}`, 0, row * 0.8, 'left', Math.min(TYPE.most, size * 1.2));
  const left = Math.min(LABEL_EM, Math.max(...bars.map(({ label }) => measureEm(label)))) * size + size;
  const right = 6 * size;
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = [Math.min(0, ...values), Math.max(1e-9, ...values)];
  const xOf = (value: number): number => left + ((value - low) / (high - low)) * (width - left - right);
  bars.forEach(({ label, value, text }, index) => {
    const y = row * (index + 2.1);
    write(cut(label, LABEL_EM), left - size * 0.6, y, 'right');
    if (value !== null) {
      pen.fillStyle = BAR;
      pen.fillRect(Math.min(xOf(0), xOf(value)), y - row * 0.32, Math.abs(xOf(value) - xOf(0)), row * 0.64);
    }
    write(text, Math.max(xOf(0), value === null ? 0 : xOf(value)) + size * 0.5, y, 'left');
  });
  pen.strokeStyle = palette.countyBorder;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(xOf(0), row * 1.6);
  pen.lineTo(xOf(0), row * (bars.length + 1.7));
  pen.stroke();
}

function drawTable(pen: Pen, table: NonNullable<SceneFigures['table']>, look: FiguresLook): void {
  const { width, height, palette, font } = look;
  const { caption, headings, rows, aligns, note } = table;
  const needs = headings.map((heading, at) =>
    Math.min(18, Math.max(measureEm(heading), ...rows.map((row) => measureEm(row[at] ?? ''))) + 1),
  );
  const wanted = needs.reduce((sum, em) => sum + em, 0);
  const small = Math.max(TYPE.least, Math.min(NOTE_PX, height / 40));
  const said = note === '' ? [] : wrapText(note, width / small);
  const top = Math.min(TYPE.most, height / 24);
  const named = wrapText(caption, width / top);
  const head = named.length * top * 1.4;
  const row = Math.min((height - head - said.length * small * 1.5) / (rows.length + 1.4), 46);
  const size = Math.max(TYPE.least * 0.8, Math.min(TYPE.most, row * 0.56, width / wanted));
  const edges = needs.reduce<readonly number[]>(
    (list, em) => [...list, (list.at(-1) ?? 0) + (em / wanted) * width],
    [0],
  );
  const write = (text: string, at: number, y: number, align: (typeof aligns)[number]): void => {
    const [from, to] = [edges[at] ?? 0, edges[at + 1] ?? width];
    const room = (to - from) / size - 0.8;
    switch (align) {
      case 'start':
        pen.textAlign = 'left';
        return pen.fillText(cut(text, room), from + size * 0.4, y);
      case 'end':
        pen.textAlign = 'right';
        return pen.fillText(cut(text, room), to - size * 0.4, y);
      case 'center':
        pen.textAlign = 'center';
        return pen.fillText(cut(text, room), (from + to) / 2, y);
      default:
        return assertNever(align, 'alignment of a column');
    }
  };
  pen.textBaseline = 'middle';
  pen.fillStyle = palette.text;
  pen.font = `${top}px ${font}`;
  pen.textAlign = 'left';
  named.forEach((line, at) => pen.fillText(line, 0, (at + 0.6) * top * 1.4));
  pen.font = `${size}px ${font}`;
  [headings, ...rows].forEach((cells, index) => {
    const y = head + row * (index + 0.7);
    pen.fillStyle = palette.text;
    cells.forEach((text, at) => write(text, at, y, index === 0 ? 'center' : (aligns[at] ?? 'start')));
    pen.strokeStyle = palette.countyBorder;
    pen.lineWidth = index === 0 ? 2 : 0.75;
    pen.beginPath();
    pen.moveTo(0, y + row / 2);
    pen.lineTo(width, y + row / 2);
    pen.stroke();
  });
  pen.font = `${small}px ${font}`;
  pen.fillStyle = palette.textQuiet;
  pen.textAlign = 'left';
  said.forEach((line, at) =>
    pen.fillText(line, 0, head + row * (rows.length + 1.3) + (at + 0.5) * small * 1.5),
  );
}

/** In the middle of an empty page: why it is empty. */
function drawReason(pen: Pen, text: string, { width, height, palette, font }: FiguresLook): void {
  const size = TYPE.most;
  const lines = wrapText(text, (width * 0.8) / size);
  pen.font = `${size}px ${font}`;
  pen.fillStyle = palette.textQuiet;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  lines.forEach((line, at) =>
    pen.fillText(line, width / 2, height / 2 + (at - (lines.length - 1) / 2) * size * 1.5),
  );
}

/** Draw what a scene shows in numbers: its chart, else its table, else why there is none, by the same hand on canvas and on paper. */
export function drawFigures(pen: Pen, { table, chart, notDrawn }: SceneFigures, look: FiguresLook): void {
  pen.save();
  if (chart !== null) drawBars(pen, chart, look);
  else if (table !== null) drawTable(pen, table, look);
  else if (notDrawn !== '') drawReason(pen, notDrawn, look);
  pen.restore();
}
