import type { DeckChart, DeckTable } from '@/domain/document/slide-deck';
import type { FilesRoom } from '../files-room';

/** What a scene shows beside its words that is no map. */
export interface SceneFigures {
  readonly table: DeckTable | null;
  readonly chart: DeckChart | null;
  /** Why what the screen draws is not on the paper. @nodata '' */
  readonly notDrawn: string;
}

/** Nothing to be shown, and nothing missing. */
export const NO_FIGURES: SceneFigures = { table: null, chart: null, notDrawn: '' };

/** Figures that the paper says it does not have. */
export const withoutFigures = (notDrawn: string): SceneFigures => ({ ...NO_FIGURES, notDrawn });

/** Written where there is no number: unknown is never 0. */
export const UNKNOWN = '—';

/** Rows of a list that stand in a file; the rest is counted. */
export const MOST_ROWS = 24;

/** A column of a table: its head, how it stands, and its text of a row. */
export interface FigureColumn<Row> {
  readonly heading: string;
  readonly align: DeckTable['aligns'][number];
  readonly textOf: (row: Row) => string;
}

/** Columns of words and columns of numbers. */
export const wordColumn = <Row>(heading: string, textOf: (row: Row) => string): FigureColumn<Row> => ({
  heading,
  align: 'start',
  textOf,
});
export const numberColumn = <Row>(heading: string, textOf: (row: Row) => string): FigureColumn<Row> => ({
  heading,
  align: 'end',
  textOf,
});

/** A table of rows. What is left out is said in its caption: it must be read before the rows. */
export function tableOfRows<Row>(
  { t }: FilesRoom,
  caption: string,
  columns: readonly FigureColumn<Row>[],
  rows: readonly Row[],
  most = MOST_ROWS,
): DeckTable {
  const shown = rows.slice(0, most);
  return {
    caption:
      rows.length > shown.length
        ? t('briefing.files.cut', { caption, count: rows.length, shown: shown.length })
        : caption,
    headings: columns.map(({ heading }) => heading),
    rows: shown.map((row) => columns.map(({ textOf }) => textOf(row))),
    aligns: columns.map(({ align }) => align),
    note: '',
  };
}

/** A bar as long as its number says. @param value @nodata null: not known, a dash stands in its place */
export const barOf = (label: string, value: number | null, decimals: number): DeckChart['bars'][number] =>
  value === null
    ? { label, value: null, text: UNKNOWN }
    : { label, value: Number(value.toFixed(decimals)), text: value.toFixed(decimals) };
