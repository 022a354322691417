import { type ISectionPropertiesOptions, PageOrientation } from 'docx';

const TWIPS_PER_MM = 1440 / 25.4;
const POINTS_PER_MM = 72 / 25.4;

/** @unit twips, from millimetres */
export const twipsOfMm = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

/**
 * The page of an official document: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28 characters.
 * @source GB/T 9704—2012, 5.2
 * @unit mm
 */
const TEXT_WIDTH = 156;
const TEXT_HEIGHT = 225;
const TOP = 37;
const LEFT = 28;
const A4 = { width: 210, height: 297 } as const;

/** Fixed pitch of a line: 225 mm in 22 lines. @unit twips */
export const LINE_PITCH = Math.floor(twipsOfMm(TEXT_HEIGHT) / 22);
/** 28 characters of 16 pt are a little wider than 156 mm: each is set this much closer. @unit twips */
export const CHARACTER_SPACING = -5;
/** @unit pt */
export const PORTRAIT_WIDTH_PT = TEXT_WIDTH * POINTS_PER_MM;
/** @unit pt */
export const PORTRAIT_HEIGHT_PT = TEXT_HEIGHT * POINTS_PER_MM;

/** A sheet a wide table may lie on: the page turned, so that the bound side is above. */
export interface WideSheet {
  readonly paper: 'A4' | 'A3';
  /** @unit pt */
  readonly widthPt: number;
}
export const WIDE_SHEETS: readonly WideSheet[] = [
  { paper: 'A4', widthPt: TEXT_HEIGHT * POINTS_PER_MM },
  { paper: 'A3', widthPt: (420 - (A4.height - TEXT_HEIGHT)) * POINTS_PER_MM },
];

/** Lines are set by their own pitch; a grid that text snaps to would draw out the rows of tables. */
const grid = { linePitch: LINE_PITCH } as const;

/** The upright page. */
export const PORTRAIT: ISectionPropertiesOptions = {
  page: {
    size: { width: twipsOfMm(A4.width), height: twipsOfMm(A4.height), orientation: PageOrientation.PORTRAIT },
    margin: {
      top: twipsOfMm(TOP),
      bottom: twipsOfMm(A4.height - TOP - TEXT_HEIGHT),
      left: twipsOfMm(LEFT),
      right: twipsOfMm(A4.width - LEFT - TEXT_WIDTH),
      header: twipsOfMm(18),
      // The dashes of the page number stand 7 mm below the text.
      footer: twipsOfMm(23),
    },
  },
  grid,
};

/** The page turned for a wide table. */
export function landscapeOf({ paper }: WideSheet): ISectionPropertiesOptions {
  // docx turns the sheet itself: it is given upright.
  const size = paper === 'A4' ? A4 : { width: 297, height: 420 };
  return {
    page: {
      size: {
        width: twipsOfMm(size.width),
        height: twipsOfMm(size.height),
        orientation: PageOrientation.LANDSCAPE,
      },
      margin: {
        top: twipsOfMm(LEFT),
        bottom: twipsOfMm(A4.width - LEFT - TEXT_WIDTH),
        left: twipsOfMm(A4.height - TOP - TEXT_HEIGHT),
        right: twipsOfMm(TOP),
        header: twipsOfMm(15),
        footer: twipsOfMm(14),
      },
    },
    grid,
  };
}
