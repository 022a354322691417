import { EDITED_MARK, editedNotes, issuerLines } from '@/domain/document/document-words';
import { type DocumentBlock, type OfficialDocument, shownRuns } from '@/domain/document/official-document';
import { assertNever } from '@/lib/assert-never';
import {
  type ExpectedLine,
  type ExpectedPiece,
  expectedBars,
  expectedTable,
  expectedWords,
  piecesOf,
} from './expected-line';

/** How a kind of file lays a document out as lines. */
export interface FlowShape {
  /** A row of a table is one line of text, or a line a cell. */
  readonly rows: 'joined' | 'cells';
  /** A chart is a table with heads, or labels and bars. */
  readonly charts: 'table' | 'native';
}

const space: ExpectedPiece = { text: ' ', figure: null };

/** The cells of a row as one line, one space between. */
function joinCells(row: readonly ExpectedLine[]): ExpectedLine {
  const filled = row.filter(({ pieces }) => pieces.some(({ text }) => text !== ''));
  return {
    place: (row[0]?.place ?? '').replace(/“[^”]*”$/, ''),
    pieces: filled.flatMap(({ pieces }, at) => (at === 0 ? pieces : [space, ...pieces])),
    value: null,
  };
}

function expectedBlock(
  document: OfficialDocument,
  block: DocumentBlock,
  shape: FlowShape,
): readonly ExpectedLine[] {
  const linesOf = (rows: readonly (readonly ExpectedLine[])[]): readonly ExpectedLine[] =>
    shape.rows === 'joined' ? rows.map(joinCells) : rows.flat();
  switch (block.kind) {
    case 'heading':
      return [expectedWords(`标题“${block.text}”`, block.text)];
    case 'paragraph': {
      const mark = block.edited?.numbersChanged === true ? [{ text: EDITED_MARK, figure: null }] : [];
      const pieces = [...piecesOf(document, shownRuns(block)), ...mark];
      return [{ place: `段落 ${block.id}`, pieces, value: null }];
    }
    case 'table': {
      const place = `“${block.title}”`;
      return [
        expectedWords(`${place}标题`, block.title),
        ...linesOf(expectedTable(document, block)),
        expectedWords(`${place}注`, block.note),
      ];
    }
    case 'chart': {
      const place = `“${block.title}”`;
      const bars = expectedBars(document, block);
      const title = expectedWords(`${place}标题`, block.title);
      const value = expectedWords(`${place}表头`, block.valueTitle);
      if (shape.charts === 'table')
        return [title, ...linesOf([[expectedWords(`${place}表头`, '项目'), value], ...bars])];
      return [title, value, ...bars.flat()];
    }
    default:
      return assertNever(block, 'block');
  }
}

/** The lines of a document from title to end, as a file that runs on should hold them. */
export function expectedFlow(document: OfficialDocument, shape: FlowShape): readonly ExpectedLine[] {
  const { addressed, signed } = issuerLines(document);
  const lines = [
    expectedWords('文件标题', document.title),
    ...addressed.map((line) => expectedWords('主送', line)),
    ...document.blocks.flatMap((block) => expectedBlock(document, block, shape)),
    ...signed.map((line) => expectedWords('署名', line)),
    ...editedNotes(document).map((line) => expectedWords('改数说明', line)),
  ];
  return lines.filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
}
