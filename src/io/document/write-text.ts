import {
  cellText,
  DRILL_LINE,
  EDITED_MARK,
  editedNotes,
  headingText,
  issuerLines,
  stampText,
} from '@/domain/document/document-words';
import {
  type DocumentBlock,
  type DocumentChart,
  type DocumentTable,
  type OfficialDocument,
  shownRuns,
  textOfRun,
  textOfRuns,
} from '@/domain/document/official-document';
import { assertNever } from '@/lib/assert-never';
import { padText, textWidth } from '@/lib/text-width';

const INDENT = '　　';
const GAP = '  ';

/** Rows of text with their columns under one another, a rule below the first. */
function alignRows(
  rows: readonly (readonly string[])[],
  aligns: readonly ('start' | 'end' | 'center')[],
): readonly string[] {
  const widths = aligns.map((_, at) => Math.max(...rows.map((row) => textWidth(row[at] ?? ''))));
  const lines = rows.map((row) =>
    widths
      .map((width, at) => padText(row[at] ?? '', width, aligns[at] ?? 'start'))
      .join(GAP)
      .trimEnd(),
  );
  const rule = '─'.repeat(
    Math.ceil((widths.reduce((sum, one) => sum + one, 0) + GAP.length * (widths.length - 1)) / 2),
  );
  return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}

function tableLines(document: OfficialDocument, table: DocumentTable): readonly string[] {
  const rows = [
    table.columns.map(headingText),
    ...table.rows.map((row) => row.map((cell) => cellText(document, cell))),
  ];
  const lines = alignRows(
    rows,
    table.columns.map(({ align }) => align),
  );
  return ['', table.title, ...lines, ...(table.note === '' ? [] : [table.note]), ''];
}

function chartLines(document: OfficialDocument, chart: DocumentChart): readonly string[] {
  const rows = chart.bars.map(({ label, figureId }) => [
    label,
    textOfRun(document, { kind: 'figure', figureId }),
  ]);
  return ['', chart.title, ...alignRows([['项目', chart.valueTitle], ...rows], ['start', 'end']), ''];
}

function blockLines(document: OfficialDocument, block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${INDENT}${block.text}`];
    case 'paragraph': {
      const mark = block.edited?.numbersChanged === true ? EDITED_MARK : '';
      return [`${INDENT}${textOfRuns(document, shownRuns(block))}${mark}`];
    }
    case 'table':
      return tableLines(document, block);
    case 'chart':
      return chartLines(document, block);
    default:
      return assertNever(block, 'block');
  }
}

/** Write a document as plain text: one paragraph a line, columns under one another in a face of even width. */
export function writeText(document: OfficialDocument): Blob {
  const { addressed, signed } = issuerLines(document);
  const notes = editedNotes(document);
  const lines = [
    ...(document.stamp.drill ? [`【${DRILL_LINE}】`] : []),
    document.title,
    '',
    ...addressed,
    ...document.blocks.flatMap((block) => blockLines(document, block)),
    ...(signed.length === 0 ? [] : ['', ...signed.map((line) => `${INDENT}${line}`)]),
    ...(notes.length === 0 ? [] : ['', ...notes.map((line) => `${INDENT}${line}`)]),
    '',
    `【${stampText(document.stamp)}】`,
  ];
  // The mark at the front and the line ends are for the editor of an office PC.
  return new Blob([`\ufeff${lines.join('\r\n')}\r\n`], { type: 'text/plain;charset=utf-8' });
}
