import {
  editedNotes,
  EDITED_MARK,
  isEnglish,
  issuerLines,
  orderBlocks,
} from '@/domain/document/document-words';
import {
  type DocumentBlock,
  type DocumentChart,
  type DocumentStamp,
  type OfficialDocument,
  shownRuns,
  textOfRuns,
} from '@/domain/document/official-document';
import { textWidth } from '@/lib/text-width';
import { type PlainTable, plainTable } from './plain-table';
import { paginateTable, type SlideTable } from './slide-table';

/** A line of words on a slide; a heading stands out. */
export interface SlideLine {
  readonly text: string;
  readonly level: 'heading' | 'body' | 'note';
}

/** A slide of the document. A title that goes on from the slide before says so. */
export type SlidePlan =
  | { readonly kind: 'title'; readonly title: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'words';
      readonly title: string;
      readonly lines: readonly SlideLine[];
      readonly sources: readonly string[];
    }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly table: SlideTable;
      readonly sources: readonly string[];
    }
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly chart: DocumentChart;
      readonly sources: readonly string[];
    };

/** Stands behind a title, or the name of a table, that goes on. */
export const CONTINUED = '（续）';
/** The same, in the language of a document. */
export const continuedIn = (stamp: Pick<DocumentStamp, 'language'>): string =>
  isEnglish(stamp) ? ' (continued)' : CONTINUED;

/** Words of a slide: size, width and how many lines. @unit half squares, lines */
const LINE_WIDTH = 92;
const MAX_LINES = 13;

const linesOf = ({ text, level }: SlideLine): number =>
  Math.ceil((textWidth(text) + (level === 'body' ? 4 : 0)) / LINE_WIDTH);

/** Rules of the figures in a block, each once. */
function rulesOf(document: OfficialDocument, block: DocumentBlock): readonly string[] {
  const runs =
    block.kind === 'paragraph'
      ? block.runs
      : block.kind === 'table'
        ? block.rows.flatMap((row) => row.flatMap(({ runs }) => runs))
        : [];
  const ids =
    block.kind === 'chart'
      ? block.bars.map(({ figureId }) => figureId)
      : runs.flatMap((run) => (run.kind === 'figure' ? [run.figureId] : []));
  return [...new Set(ids.map((id) => document.figures.get(id)?.rule ?? ''))].filter((rule) => rule !== '');
}

/** Collects the slides of a document; words wait until a slide of them is full or something else comes. */
class SlideBook {
  readonly slides: SlidePlan[] = [];
  private words: SlideLine[] = [];
  private sources: string[] = [];
  private isFresh = true;
  /** A part has been named that stands on no slide yet. */
  private isOwed = false;

  constructor(private title: string) {}

  /** The part's title; from its second slide on it goes on. */
  private takeTitle(): string {
    const title = this.isFresh ? this.title : `${this.title}${CONTINUED}`;
    this.isFresh = false;
    this.isOwed = false;
    return title;
  }

  begin(title: string): void {
    this.end();
    this.title = title;
    this.isFresh = true;
    this.isOwed = true;
  }

  say(line: SlideLine, sources: readonly string[] = []): void {
    const used = this.words.reduce((sum, one) => sum + linesOf(one), 0);
    if (this.words.length > 0 && used + linesOf(line) > MAX_LINES) this.flushKeepingHead();
    this.words.push(line);
    this.sources.push(...sources);
  }

  /** A heading is not left behind at the foot of a slide. */
  private flushKeepingHead(): void {
    let from = this.words.length;
    while (from > 1 && this.words[from - 1]?.level === 'heading') from--;
    const kept = this.words.splice(from);
    this.flush();
    this.words = kept;
  }

  flush(): void {
    if (this.words.length === 0) return;
    const sources = [...new Set(this.sources)];
    this.slides.push({ kind: 'words', title: this.takeTitle(), lines: this.words, sources });
    this.words = [];
    this.sources = [];
  }

  /** End a part: one without a word of its own still has its title on a slide. */
  end(): void {
    this.flush();
    if (this.isOwed) this.slides.push({ kind: 'words', title: this.takeTitle(), lines: [], sources: [] });
  }

  show(make: (title: string) => SlidePlan): void {
    this.flush();
    this.slides.push(make(this.takeTitle()));
  }
}

function showTable(book: SlideBook, table: PlainTable, sources: readonly string[]): void {
  for (const part of paginateTable(table, CONTINUED))
    book.show((title) => ({ kind: 'table', title, table: part, sources }));
}

/** A block takes its place in the book. */
function tell(book: SlideBook, document: OfficialDocument, block: DocumentBlock): void {
  const sources = rulesOf(document, block);
  if (block.kind === 'heading' && block.level === 1) book.begin(block.text);
  else if (block.kind === 'heading') book.say({ text: block.text, level: 'heading' });
  else if (block.kind === 'paragraph') {
    const mark = block.edited?.numbersChanged === true ? EDITED_MARK : '';
    book.say({ text: `${textOfRuns(document, shownRuns(block))}${mark}`, level: 'body' }, sources);
  } else if (block.kind === 'table') showTable(book, plainTable(document, block), sources);
  else book.show((title) => ({ kind: 'chart', title, chart: block, sources }));
}

/** What is attached is a part of its own, under its own name. */
function attach(book: SlideBook, document: OfficialDocument, block: DocumentBlock): void {
  const sources = rulesOf(document, block);
  if (block.kind === 'table') {
    book.begin(block.title);
    showTable(book, { ...plainTable(document, block), title: '' }, sources);
  } else if (block.kind === 'chart') {
    book.begin(block.title);
    book.show((title) => ({ kind: 'chart', title, chart: { ...block, title: '' }, sources }));
  }
}

/** Lay a document out as slides: a title, then each part with its words, its tables in pieces that fit, its charts. */
export function planSlides(document: OfficialDocument): readonly SlidePlan[] {
  const { addressed, signed } = issuerLines(document);
  const book = new SlideBook(document.title);
  const { body, attached } = orderBlocks(document);
  for (const block of body) tell(book, document, block);
  for (const text of [...signed, ...editedNotes(document)]) book.say({ text, level: 'note' });
  for (const block of attached) attach(book, document, block);
  book.end();
  return [{ kind: 'title', title: document.title, lines: addressed }, ...book.slides];
}
