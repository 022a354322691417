/** Papers an office printer holds. Short and long side. @unit mm */
export const PAPERS = { a4: [210, 297], a3: [297, 420] } as const;
export type PaperId = keyof typeof PAPERS;
export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** White edge a printer needs. @unit mm */
export const PAPER_MARGIN_MM = 8;

/** CSS px per millimetre of paper. */
export const PX_PER_MM = 96 / 25.4;

/** A hair less than the page, so that rounding never starts a second page. @unit mm */
const HAIR_MM = 0.5;

/** Printable width and height. @unit mm */
export function printableMm(paper: PaperId, orientation: Orientation): readonly [number, number] {
  const [short, long] = PAPERS[paper];
  const [width, height] = orientation === 'landscape' ? [long, short] : [short, long];
  return [width - 2 * PAPER_MARGIN_MM - HAIR_MM, height - 2 * PAPER_MARGIN_MM - HAIR_MM];
}

/** The `@page` rule of a sheet. */
export const pageRule = (paper: PaperId, orientation: Orientation): string =>
  `@page { size: ${paper.toUpperCase()} ${orientation}; margin: ${PAPER_MARGIN_MM}mm }`;
