import type { Pen } from '@/charts/svg-pen';
import type { Locale } from '@/i18n/locale';
import type { Box } from './draw-cell';

/** A text cut to its room, with an ellipsis. @unit CSS px */
export function fit(pen: Pen, text: string, room: number): string {
  if (pen.measureText(text).width <= room) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pen.measureText(`${text.slice(0, middle)}…`).width <= room) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : `${text.slice(0, low)}…`;
}

/** Height of a line of a header. @unit times the size of its letters */
export const LINE = 1.05;

/** The longest beginning of a text that fits its room, in whole letters. */
function head(pen: Pen, text: string, room: number): string {
  let shown = '';
  for (const glyph of text) {
    if (pen.measureText(shown + glyph).width > room) break;
    shown += glyph;
  }
  return shown;
}

/** A text in so many lines at most, no English word torn; the last is cut to its room. @unit CSS px */
export function fitLines(pen: Pen, text: string, room: number, most: number): readonly string[] {
  if (most <= 1 || pen.measureText(text).width <= room) return [fit(pen, text, room)];
  const whole = head(pen, text, room);
  const space = whole.lastIndexOf(' ');
  const isTorn = /[A-Za-z]$/.test(whole) && /^[A-Za-z]/.test(text.slice(whole.length));
  const first = space > 0 && isTorn ? whole.slice(0, space) : whole;
  return first === ''
    ? [fit(pen, text, room)]
    : [first, ...fitLines(pen, text.slice(first.length).trimStart(), room, most - 1)];
}

/** Whether a text has room along a header that stands upright. @unit CSS px */
export const fitsAlong = (pen: Pen, text: string, room: number, locale: Locale, size: number): boolean =>
  locale === 'zh' ? text.length * size * LINE <= room - 4 : pen.measureText(text).width <= room - 6;

/** Whether a text has room level in a box of a width. @unit CSS px */
export const fitsLevel = (pen: Pen, text: string, width: number, size: number): boolean =>
  width >= Math.min(pen.measureText(text).width + 8, size * 3.4);

/**
 * A text along a header: level, in lines of a few letters or one below the other (Chinese), or turned (English).
 * @param isTurned turned whatever its length: its neighbours are
 */
export function write(
  pen: Pen,
  text: string,
  box: Box,
  locale: Locale,
  size: number,
  isTurned = false,
): void {
  pen.textBaseline = 'middle';
  const upright = !isTurned && (fitsLevel(pen, text, box.width, size) || box.width >= box.height);
  if (upright) {
    pen.textAlign = 'center';
    pen.fillText(fit(pen, text, box.width - 6), box.x + box.width / 2, box.y + box.height / 2);
    return;
  }
  if (locale === 'zh') {
    const lines = fitLines(pen, text, box.width - 4, Math.floor((box.height - 4) / (size * LINE)));
    if (box.width >= size * 2 + 4 && lines.join('') === text) {
      pen.textAlign = 'center';
      lines.forEach((line, index) => {
        const y = box.y + box.height / 2 + (index - (lines.length - 1) / 2) * size * LINE;
        pen.fillText(line, box.x + box.width / 2, y);
      });
      return;
    }
    const room = Math.floor((box.height - 4) / (size * LINE));
    const shown = text.length > room ? `${text.slice(0, Math.max(0, room - 1))}⋮` : text;
    pen.textAlign = 'center';
    [...shown].forEach((glyph, index) => {
      const y = box.y + box.height / 2 + (index - (shown.length - 1) / 2) * size * LINE;
      pen.fillText(glyph, box.x + box.width / 2, y);
    });
    return;
  }
  pen.save();
  pen.translate(box.x + box.width / 2, box.y + box.height / 2);
  pen.rotate(-Math.PI / 2);
  pen.textAlign = 'center';
  pen.fillText(fit(pen, text, box.height - 6), 0, 0);
  pen.restore();
}
