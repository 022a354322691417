import { childElements, findElements, textOfXml, type XmlElement } from '@/lib/read-xml';
import { type FoundDocument, type FoundEcho, type FoundLine, foundText, isFilled } from './found-line';
import { type OfficeParts, readPart, readRelationships } from './office-parts';
import { readChartPart } from './read-chart-part';

const PRESENTATION = 'ppt/presentation.xml';
/** Stands behind what goes on from the slide before. */
const CONTINUED = ['（续）', ' (continued)'];
const STAMPS = new Set(['数据来源', '演练标记', '来源']);
const CAPTION = '表题';

/** Words of a paragraph; a field, such as the number of the slide, is not among them. */
const wordsOf = (paragraph: XmlElement): string =>
  childElements(paragraph, 'a:r')
    .map((run) => findElements(run, 'a:t').map(textOfXml).join(''))
    .join('');

const paragraphsOf = (element: XmlElement): readonly string[] => findElements(element, 'a:p').map(wordsOf);

/** What was last seen of a thing that may go on. */
interface Before {
  title: string;
  caption: string;
  head: string;
}

interface FoundSlide {
  readonly lines: FoundLine[];
  readonly stamps: string[];
  readonly echoes: FoundEcho[];
}

/** A title or a caption that goes on says nothing new. @returns whether it is new */
function isNew(before: Before, kind: 'title' | 'caption', text: string): boolean {
  // The same caption again, without the word, is that of another table.
  const isSame = kind === 'title' && text === before.title;
  if (isSame || CONTINUED.some((mark) => text === `${before[kind]}${mark}`)) return false;
  before[kind] = text;
  return true;
}

function readTable(table: XmlElement, where: string, before: Before, goesOn: boolean): readonly FoundLine[] {
  const rows = childElements(table, 'a:tr').map((row, down) =>
    childElements(row, 'a:tc').map((cell, across) =>
      foundText(`${where}表格第${down + 1}行第${across + 1}列`, paragraphsOf(cell).join('')),
    ),
  );
  const head = JSON.stringify(rows[0]?.map(({ text }) => text) ?? []);
  // The same heads again, on a piece that goes on, are no new text.
  const isRepeated = goesOn && head === before.head;
  before.head = head;
  return rows.slice(isRepeated ? 1 : 0).flat();
}

function readShape(
  slide: FoundSlide,
  shape: XmlElement,
  where: string,
  before: Before,
  goesOn: { table: boolean },
): void {
  const name = findElements(shape, 'p:cNvPr')[0]?.attributes['name'] ?? '';
  const words = paragraphsOf(shape);
  if (STAMPS.has(name)) {
    slide.stamps.push(...words);
    return;
  }
  const isTitle = /title/i.test(findElements(shape, 'p:ph')[0]?.attributes['type'] ?? '');
  if (isTitle || name === CAPTION) {
    const text = words.join('');
    const fresh = text !== '' && isNew(before, isTitle ? 'title' : 'caption', text);
    // A table goes on where its caption does, or, without one, the title.
    goesOn.table = !fresh;
    // Under a new title nothing goes on from before.
    if (fresh && isTitle) Object.assign(before, { caption: '', head: '' });
    if (fresh) slide.lines.push(foundText(`${where}标题`, text));
    return;
  }
  slide.lines.push(...words.map((text, at) => foundText(`${where}文字第${at + 1}段`, text)));
}

function readSlide(parts: OfficeParts, part: string, where: string, before: Before): FoundSlide {
  const slide: FoundSlide = { lines: [], stamps: [], echoes: [] };
  const links = readRelationships(parts, part);
  const goesOn = { table: false };
  for (const shape of findElements(readPart(parts, part), 'p:sp', 'p:graphicFrame')) {
    const [table] = findElements(shape, 'a:tbl');
    const [chart] = findElements(shape, 'c:chart');
    if (table !== undefined) slide.lines.push(...readTable(table, where, before, goesOn.table));
    else if (chart !== undefined) {
      const target = links.get(chart.attributes['r:id'] ?? '')?.target ?? '';
      const found = readChartPart(parts, target, `${where}图表`);
      slide.lines.push(...found.lines);
      slide.echoes.push(...found.echoes);
    } else readShape(slide, shape, where, before, goesOn);
  }
  return slide;
}

/** Notes of a slide; rules stand in them, numbers do not. */
function readNotes(parts: OfficeParts, slide: string, where: string): readonly FoundLine[] {
  return [...readRelationships(parts, slide).values()]
    .filter(({ type }) => type === 'notesSlide')
    .map(({ target }) => foundText(`${where}备注`, paragraphsOf(readPart(parts, target)).join('\n')))
    .filter(isFilled);
}

/** Read slides from their own parts: titles, words, cells and charts in order; what goes on is read once. */
export function readPptxLines(parts: OfficeParts): FoundDocument {
  const links = readRelationships(parts, PRESENTATION);
  const names = findElements(readPart(parts, PRESENTATION), 'p:sldId').map(
    ({ attributes }) => links.get(attributes['r:id'] ?? '')?.target ?? '',
  );
  const before: Before = { title: '', caption: '', head: '' };
  const whereOf = (at: number): string => `第${at + 1}页`;
  const slides = names.map((name, at) => readSlide(parts, name, whereOf(at), before));
  return {
    lines: slides.flatMap(({ lines }) => lines).filter(isFilled),
    stamped: slides.map(({ stamps }, at) => foundText(`${whereOf(at)}页脚`, stamps.join('\n'))),
    quiet: names.flatMap((name, at) => readNotes(parts, name, whereOf(at))),
    echoes: slides.flatMap(({ echoes }) => echoes),
  };
}
