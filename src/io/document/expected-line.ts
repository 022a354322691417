import { cellText, headingText, lightText } from '@/domain/document/document-words';
import {
  type DocumentCell,
  type DocumentChart,
  type DocumentFigure,
  type DocumentRun,
  type DocumentTable,
  type OfficialDocument,
  textOfRun,
} from '@/domain/document/official-document';

/** A piece of a text that should stand in a file, and the figure it is. */
export interface ExpectedPiece {
  readonly text: string;
  /** @nodata null: words */
  readonly figure: DocumentFigure | null;
}

/** A text that should stand in a file. */
export interface ExpectedLine {
  /** In the words of the document: “各市情况”第2行“开工率（%）”. */
  readonly place: string;
  readonly pieces: readonly ExpectedPiece[];
  /** Number that is stored where the text is stored as a number. @nodata null: stored as text */
  readonly value: number | null;
}

export const textOfExpected = ({ pieces }: ExpectedLine): string => pieces.map(({ text }) => text).join('');

export const expectedWords = (place: string, text: string): ExpectedLine => ({
  place,
  pieces: [{ text, figure: null }],
  value: null,
});

/** Pieces of the runs of a line. */
export const piecesOf = (
  document: OfficialDocument,
  runs: readonly DocumentRun[],
): readonly ExpectedPiece[] =>
  runs.map((run) => ({
    text: textOfRun(document, run),
    figure: run.kind === 'figure' ? (document.figures.get(run.figureId) ?? null) : null,
  }));

/** A figure alone at its place; it may be stored as a number. */
export function expectedFigure(document: OfficialDocument, place: string, figureId: string): ExpectedLine {
  const pieces = piecesOf(document, [{ kind: 'figure', figureId }]);
  return { place, pieces, value: pieces[0]?.figure?.value ?? null };
}

function expectedCell(document: OfficialDocument, place: string, cell: DocumentCell): ExpectedLine {
  const [run, ...others] = cell.runs;
  if (cell.light === undefined && others.length === 0 && run?.kind === 'figure')
    return expectedFigure(document, place, run.figureId);
  const pieces = piecesOf(document, cell.runs);
  if (cell.light === undefined) return { place, pieces, value: null };
  const isLightAlone = cellText(document, cell) === lightText(cell.light);
  const light = { text: `${lightText(cell.light)}${isLightAlone ? '' : ' '}`, figure: null };
  return { place, pieces: [light, ...pieces], value: null };
}

/** Rows of a table, heads first. */
export function expectedTable(
  document: OfficialDocument,
  table: DocumentTable,
): readonly (readonly ExpectedLine[])[] {
  const placeOf = (row: string, at: number): string =>
    `“${table.title}”${row}“${table.columns[at]?.heading ?? at + 1}”`;
  return [
    table.columns.map((column, at) => expectedWords(placeOf('表头', at), headingText(column))),
    ...table.rows.map((row, down) =>
      row.map((cell, at) => expectedCell(document, placeOf(`第${down + 1}行`, at), cell)),
    ),
  ];
}

/** Rows of a chart: label and figure. */
export const expectedBars = (
  document: OfficialDocument,
  chart: DocumentChart,
): readonly (readonly ExpectedLine[])[] =>
  chart.bars.map(({ label, figureId }) => [
    expectedWords(`“${chart.title}”的“${label}”`, label),
    expectedFigure(document, `“${chart.title}”的“${label}”`, figureId),
  ]);
