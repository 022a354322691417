import { childElements, findElements, textOfXml, type XmlElement } from '@/lib/read-xml';
import { type FoundDocument, type FoundLine, foundText, isFilled } from './found-line';
import { type OfficeParts, readPart, readRelationships } from './office-parts';
import { showNumber } from './show-number';

const WORKBOOK = 'xl/workbook.xml';
/** Formats that every program knows by their number. @source ECMA-376, part 1, 18.8.30 */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  49: '@',
};

/** What the cells of a workbook point to. */
interface WorkbookParts {
  readonly strings: readonly string[];
  /** Number format of each cell style. */
  readonly formats: readonly string[];
}

function readFormats(parts: OfficeParts): readonly string[] {
  const styles = readPart(parts, 'xl/styles.xml');
  const own = new Map(
    findElements(styles, 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'],
    ]),
  );
  const [cells] = findElements(styles, 'cellXfs');
  return (cells === undefined ? [] : childElements(cells, 'xf')).map(
    ({ attributes: { numFmtId = '0' } }) => own.get(numFmtId) ?? BUILT_IN[numFmtId] ?? 'General',
  );
}

const readStrings = (parts: OfficeParts): readonly string[] =>
  parts.has('xl/sharedStrings.xml')
    ? findElements(readPart(parts, 'xl/sharedStrings.xml'), 'si').map((item) =>
        findElements(item, 't').map(textOfXml).join(''),
      )
    : [];

/** A cell as it is seen; a formula is said as such, so that it equals nothing. */
function readCell(cell: XmlElement, sheet: string, { strings, formats }: WorkbookParts): FoundLine {
  const { r = '', t = 'n', s = '0' } = cell.attributes;
  const where = `工作表“${sheet}”${r}`;
  const [formula] = childElements(cell, 'f');
  if (formula !== undefined) return foundText(where, `公式=${textOfXml(formula)}`);
  if (t === 'inlineStr') return foundText(where, findElements(cell, 't').map(textOfXml).join(''));
  const [stored] = childElements(cell, 'v');
  if (stored === undefined) return foundText(where, '');
  const text = textOfXml(stored);
  if (t === 's') return foundText(where, strings[Number(text)] ?? `（没有第${text}个字符串）`);
  if (t !== 'n') return foundText(where, text);
  return { where, text: showNumber(Number(text), formats[Number(s)] ?? 'General'), value: Number(text) };
}

/** Read a workbook from its own parts: cells by sheet and row, heads and feet beside. */
export function readXlsxLines(parts: OfficeParts): FoundDocument {
  const links = readRelationships(parts, WORKBOOK);
  const shared = { strings: readStrings(parts), formats: readFormats(parts) };
  const sheets = findElements(readPart(parts, WORKBOOK), 'sheet').map(({ attributes }) => {
    const name = attributes['name'] ?? '';
    const root = readPart(parts, links.get(attributes['r:id'] ?? '')?.target ?? '');
    const lines = findElements(root, 'c').map((cell) => readCell(cell, name, shared));
    const ends = findElements(root, 'oddHeader', 'oddFooter').map(textOfXml).join('\n');
    return { name, lines, ends: ends.replaceAll('&&', '&') };
  });
  return {
    lines: sheets.flatMap(({ lines }) => lines).filter(isFilled),
    stamped: sheets.map(({ name, ends }) => foundText(`工作表“${name}”页眉页脚`, ends)),
    quiet: [],
    echoes: [],
  };
}
