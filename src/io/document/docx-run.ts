import { type IRunOptions, TextRun } from 'docx';
import { CHARACTER_SPACING } from './docx-page';

/**
 * The faces of an official document, by the names that offices have them under.
 * @source GB/T 9704—2012, 7.3: title 小标宋体 2号, text 仿宋体 3号, levels 黑体, 楷体, 仿宋体
 */
export const FACES = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  level1: '黑体',
  level2: '楷体_GB2312',
  number: '宋体',
} as const;
export type Face = keyof typeof FACES;

/** Chinese sizes of type. @unit pt */
export const SIZE_2 = 22;
export const SIZE_3 = 16;
export const SIZE_4 = 14;
export const SIZE_SMALL_4 = 12;
export const SIZE_SMALL_5 = 9;

/** A face for every kind of character of a run: one that is left out is drawn in a Latin face. */
export const fontOf = (face: Face): NonNullable<IRunOptions['font']> => ({
  ascii: FACES[face],
  hAnsi: FACES[face],
  eastAsia: FACES[face],
  cs: FACES[face],
  hint: 'eastAsia',
});

/** Options of a run in a face and a size. @param sizePt in pt */
export function runOptions(face: Face, sizePt: number, more: Partial<IRunOptions> = {}): IRunOptions {
  return {
    font: fontOf(face),
    // docx counts in half points.
    size: Math.round(sizePt * 2),
    ...(sizePt === SIZE_3 ? { characterSpacing: CHARACTER_SPACING } : {}),
    ...more,
  };
}

/** A run of text in a face and a size. @param sizePt in pt */
export const textRun = (text: string, face: Face, sizePt: number, more: Partial<IRunOptions> = {}): TextRun =>
  new TextRun({ ...runOptions(face, sizePt, more), text });
