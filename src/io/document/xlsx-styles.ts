import type { CellStyle } from 'hucre/xlsx';
import { DRILL_INK, HEAD_GROUND, QUIET_INK } from './document-inks';

const THIN = { style: 'thin', color: { rgb: 'B8B2A6' } } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const FONT = { name: '宋体', size: 11 } as const;

export const TITLE_STYLE: CellStyle = {
  font: { name: '黑体', size: 16 },
  alignment: { vertical: 'center' },
};
export const NOTE_STYLE: CellStyle = {
  font: { ...FONT, size: 10, color: { rgb: QUIET_INK } },
  alignment: { vertical: 'center' },
};
export const DRILL_STYLE: CellStyle = {
  ...NOTE_STYLE,
  font: { ...FONT, size: 10, color: { rgb: DRILL_INK } },
};
export const HEAD_STYLE: CellStyle = {
  font: { name: '黑体', size: 11 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: HEAD_GROUND } },
  border: BORDER,
  alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
};

const HORIZONTAL = { start: 'left', end: 'right', center: 'center' } as const;

/** Format “text”: what begins with = + - @ stays a text, also when somebody edits the cell. */
export const textStyle = (align: keyof typeof HORIZONTAL, color?: string): CellStyle => ({
  font: color === undefined ? FONT : { ...FONT, color: { rgb: color } },
  border: BORDER,
  numFmt: '@',
  alignment: { horizontal: HORIZONTAL[align], vertical: 'center', wrapText: true },
});

/** A number in its format. */
export const numberStyle = (numFmt: string, align: keyof typeof HORIZONTAL): CellStyle => ({
  font: FONT,
  border: BORDER,
  numFmt,
  alignment: { horizontal: HORIZONTAL[align], vertical: 'center' },
});
