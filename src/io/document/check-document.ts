import { DRILL_LINE, stampText } from '@/domain/document/document-words';
import type { OfficialDocument } from '@/domain/document/official-document';
import { assertNever } from '@/lib/assert-never';
import { checkFigures } from './check-figures';
import { compareLines, type DocumentFinding, normalText, numbersIn } from './compare-lines';
import { expectedFlow } from './expected-flow';
import type { ExpectedLine } from './expected-line';
import { expectedSheets } from './expected-sheets';
import type { FoundDocument } from './found-line';
import { unpackOffice } from './office-parts';
import { readDocxLines } from './read-docx-lines';
import { readPptxLines } from './read-pptx-lines';
import { readTextLines } from './read-text-lines';
import { readXlsxLines } from './read-xlsx-lines';
import type { DocumentKind } from './write-document';

function readFile(kind: DocumentKind, bytes: Uint8Array): FoundDocument {
  switch (kind) {
    case 'docx':
      return readDocxLines(unpackOffice(bytes, 'Word 文件'));
    case 'xlsx':
      return readXlsxLines(unpackOffice(bytes, 'Excel 文件'));
    case 'pptx':
      return readPptxLines(unpackOffice(bytes, 'PPT 文件'));
    case 'txt':
      return readTextLines(bytes);
    default:
      return assertNever(kind, 'kind of document');
  }
}

function expectLines(kind: DocumentKind, document: OfficialDocument): readonly ExpectedLine[] {
  switch (kind) {
    case 'docx':
      return expectedFlow(document, { rows: 'cells', charts: 'table' });
    case 'xlsx':
      return expectedSheets(document);
    case 'pptx':
      return expectedFlow(document, { rows: 'cells', charts: 'native' });
    case 'txt':
      return expectedFlow(document, { rows: 'joined', charts: 'table' });
    default:
      return assertNever(kind, 'kind of document');
  }
}

/** Every page says where it comes from, and nothing else with a number in it. */
function checkPages(found: FoundDocument, { stamp, figures }: OfficialDocument): readonly DocumentFinding[] {
  const marks = [stampText(stamp), ...(stamp.drill ? [DRILL_LINE] : [])];
  const missing = found.stamped.flatMap(({ where, text }) =>
    marks
      .filter((mark) => !normalText(text).includes(normalText(mark)))
      .map((mark) => ({ where, why: `缺少“${mark}”` })),
  );
  const rules = [...new Set([...figures.values()].map(({ rule }) => rule))].sort(
    (a, b) => b.length - a.length,
  );
  const isUnmarked = new Set(missing.map(({ where }) => where));
  const strange = [
    ...found.stamped.filter(({ where }) => !isUnmarked.has(where)).map((line) => ({ line, known: marks })),
    ...found.quiet.map((line) => ({ line, known: rules })),
  ].flatMap(({ line: { where, text }, known }) => {
    const rest = known.reduce((left, words) => left.replaceAll(normalText(words), ' '), normalText(text));
    return numbersIn(rest).map((number) => ({ where, why: `多出数字“${number}”，文稿里没有` }));
  });
  const none = found.stamped.length === 0 ? [{ where: '页眉页脚', why: '没有一页注明数据来源' }] : [];
  const echoes = found.echoes.map(({ where, text, shown }) => ({
    where,
    why: `写的是“${text}”，图上是“${shown}”`,
  }));
  return [...none, ...missing, ...strange, ...echoes];
}

/**
 * Open a produced file again, by its own bytes and not by the library that wrote it, and hold every text and every
 * number in it to the document, in order. Anything missing, extra or different is named, and so is a figure whose
 * writing is not the rounding of its value. No finding: the file says what was counted, and nothing else.
 * @rule DOC-1
 */
export async function checkDocument(
  kind: DocumentKind,
  bytes: Uint8Array,
  document: OfficialDocument,
): Promise<readonly DocumentFinding[]> {
  const figures = checkFigures(document);
  try {
    const found = readFile(kind, bytes);
    return [
      ...figures,
      ...compareLines(found.lines, expectLines(kind, document)),
      ...checkPages(found, document),
    ];
  } catch (error) {
    return [
      ...figures,
      { where: '文件', why: `打不开：${error instanceof Error ? error.message : String(error)}` },
    ];
  }
}
