import { childElements, findElements, textOfXml, type XmlElement } from '@/lib/read-xml';
import { type FoundDocument, type FoundLine, foundText, isFilled } from './found-line';
import { listParts, type OfficeParts, readPart } from './office-parts';

/** Words of a paragraph; the code of a field is not among them, what it shows is. */
const wordsOf = (paragraph: XmlElement): string => findElements(paragraph, 'w:t').map(textOfXml).join('');

function tableLines(table: XmlElement, name: string): readonly FoundLine[] {
  return childElements(table, 'w:tr').flatMap((row, down) =>
    childElements(row, 'w:tc').map((cell, across) =>
      foundText(`${name}第${down + 1}行第${across + 1}列`, findElements(cell, 'w:p').map(wordsOf).join('')),
    ),
  );
}

/** Read a .docx from its own parts: paragraphs and cells in order, heads and feet beside. */
export function readDocxLines(parts: OfficeParts): FoundDocument {
  const [body] = findElements(readPart(parts, 'word/document.xml'), 'w:body');
  if (body === undefined) throw new Error('word/document.xml 没有正文');
  let [paragraphs, tables] = [0, 0];
  const lines = findElements(body, 'w:p', 'w:tbl').flatMap((element): readonly FoundLine[] =>
    element.name === 'w:tbl'
      ? tableLines(element, `表${++tables}`)
      : [foundText(`正文第${++paragraphs}段`, wordsOf(element))],
  );
  const partLines = (pattern: RegExp): readonly FoundLine[] =>
    listParts(parts, pattern).map((name) =>
      foundText(name, findElements(readPart(parts, name), 'w:p').map(wordsOf).join('\n')),
    );
  return {
    lines: lines.filter(isFilled),
    stamped: partLines(/^word\/header\d*\.xml$/),
    quiet: partLines(/^word\/(?:footer\d*|footnotes|endnotes|comments)\.xml$/),
    echoes: [],
  };
}
