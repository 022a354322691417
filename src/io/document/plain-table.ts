import { cellText, headingLines } from '@/domain/document/document-words';
import {
  type DocumentChart,
  type DocumentTable,
  type OfficialDocument,
  textOfRun,
} from '@/domain/document/official-document';
import { LIGHT_INKS } from './document-inks';
import type { TableTexts } from './table-layout';

/** A table as plain text with what the setting needs. */
export interface PlainTable {
  readonly title: string;
  /** Lines of each head: its words, its unit. */
  readonly headings: readonly (readonly string[])[];
  readonly rows: readonly (readonly { readonly text: string; readonly color: string | null }[])[];
  readonly aligns: readonly ('start' | 'end' | 'center')[];
  readonly note: string;
}

/** What the layout of a table needs to know. */
export const textsOf = ({ headings, rows }: PlainTable): TableTexts => ({
  headings,
  rows: rows.map((row) => row.map(({ text }) => text)),
});

/** The texts of a table of the document. */
export const plainTable = (document: OfficialDocument, table: DocumentTable): PlainTable => ({
  title: table.title,
  headings: table.columns.map(headingLines),
  rows: table.rows.map((row) =>
    row.map((cell) => ({
      text: cellText(document, cell),
      color: cell.light === undefined ? null : LIGHT_INKS[cell.light],
    })),
  ),
  aligns: table.columns.map(({ align }) => align),
  note: table.note,
});

/** A chart on paper: its figures as a table. */
export const plainChart = (document: OfficialDocument, chart: DocumentChart): PlainTable => ({
  title: chart.title,
  headings: [['项目'], [chart.valueTitle]],
  rows: chart.bars.map(({ label, figureId }) => [
    { text: label, color: null },
    { text: textOfRun(document, { kind: 'figure', figureId }), color: null },
  ]),
  aligns: ['start', 'end'],
  note: '',
});
