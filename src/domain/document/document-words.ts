import { LIGHT_COLORS } from '../dispatch/light-rule';
import {
  type DocumentBlock,
  type DocumentCell,
  type DocumentColumn,
  type DocumentParagraph,
  type DocumentStamp,
  type FigureUnit,
  type OfficialDocument,
  textOfRuns,
} from './official-document';

/** Marks of the lights as characters: the shapes of `symbology/draw-light`. */
const LIGHT_MARKS = { red: '◆', yellow: '▲', green: '●', none: '－' } as const;

/** How much of the hash stands on paper. @unit hex digits */
const SHORT_HASH = 12;

/** Stands at the head of every page of a document made of simulated data. */
export const DRILL_LINE = '演练数据，不是真实项目，不得引用';

/** Whether the words around a document are English. */
export const isEnglish = ({ language }: Pick<DocumentStamp, 'language'>): boolean => language === 'en';

/** The same, in the language of a document. */
export const drillLine = (stamp: Pick<DocumentStamp, 'language'>): string =>
  isEnglish(stamp) ? 'Drill data: no real projects, not to be quoted' : DRILL_LINE;

/** Stands behind a paragraph whose numbers an office changed. */
export const EDITED_MARK = '〔改数〕';

/** Words of the units of figures. */
export const FIGURE_UNIT_WORDS: Readonly<Record<FigureUnit, string>> = {
  count: '个',
  percent: '%',
  points: '个百分点',
  wan: '万元',
  yi: '亿元',
  rank: '位次',
  days: '天',
  months: '个月',
};

/** Ids written behind a number before the rest is only counted. */
const MAX_IDS = 20;

/** Ids of the projects behind a number, as a list one can search for. */
export const listIds = (ids: readonly string[]): string =>
  `${ids.slice(0, MAX_IDS).join(' ')}${ids.length > MAX_IDS ? ` …（共${ids.length}个）` : ''}`;

/** A light as text: its mark and its word. */
export const lightText = (light: NonNullable<DocumentCell['light']>): string =>
  `${LIGHT_MARKS[light]}${LIGHT_COLORS[light].zh}`;

/** A cell as text: the light stands before the runs. */
export function cellText(document: Pick<OfficialDocument, 'figures'>, cell: DocumentCell): string {
  const words = textOfRuns(document, cell.runs);
  if (cell.light === undefined) return words;
  return words === '' ? lightText(cell.light) : `${lightText(cell.light)} ${words}`;
}

/** The head of a column: its words, and its unit in brackets. */
export const headingLines = ({ heading, unit }: DocumentColumn): readonly string[] =>
  unit === '' ? [heading] : [heading, `（${unit}）`];

/** The head of a column in one line. */
export const headingText = (column: DocumentColumn): string => headingLines(column).join('');

/** Where a page comes from: month, library, day and the first digits of the hash. */
export const stampText = (stamp: DocumentStamp): string => {
  const { monthText, library, madeOn } = stamp;
  const hash = stamp.dataHash.slice(0, SHORT_HASH);
  return isEnglish(stamp)
    ? `Data as of ${monthText} · ${library} · made on ${madeOn} · data version ${hash}`
    : `数据截至${monthText} · ${library} · ${madeOn}制作 · 数据版本 ${hash}`;
};

/** Paragraphs whose numbers are no longer those that were counted, in order. */
export const recountedParagraphs = ({ blocks }: OfficialDocument): readonly DocumentParagraph[] =>
  blocks.filter(
    (block): block is DocumentParagraph =>
      block.kind === 'paragraph' && block.edited !== null && block.edited.numbersChanged,
  );

/** What is said at the end of a document whose numbers an office changed: the words as they were counted. */
export function editedNotes(document: OfficialDocument): readonly string[] {
  const changed = recountedParagraphs(document);
  if (changed.length === 0) return [];
  return [
    `注：标有${EDITED_MARK}的段落，数字经人工改动；按数据计算的原文如下。`,
    ...changed.map(({ runs }, at) => `（${at + 1}）${textOfRuns(document, runs)}`),
  ];
}

/** Lines of the issuer field: whom it is addressed to (ends in a colon) stands first, who signs stands last, dated. */
export function issuerLines({ issuer, stamp }: OfficialDocument): {
  readonly addressed: readonly string[];
  readonly signed: readonly string[];
} {
  const lines = issuer
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isAddress = (line: string): boolean => /[：:]$/.test(line);
  const signers = lines.filter((line) => !isAddress(line));
  return {
    addressed: lines.filter(isAddress),
    signed: signers.length === 0 ? [] : [...signers, dateText(stamp.madeOn)],
  };
}

/** 2020年7月2日; what is no day stays as it is. @param day YYYY-MM-DD */
function dateText(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year === undefined ? day : `${year}年${Number(month)}月${Number(date)}日`;
}

/** A document in the order of paper: the text, then who signs it, then what is attached to it. */
export interface DocumentOrder {
  readonly body: readonly DocumentBlock[];
  /** Tables and charts at the end whose titles begin with 附. */
  readonly attached: readonly DocumentBlock[];
}

/** Part the text from what is attached behind the signature. */
export function orderBlocks({ blocks }: OfficialDocument): DocumentOrder {
  const isAttached = (block: DocumentBlock): boolean =>
    (block.kind === 'table' || block.kind === 'chart') && block.title.startsWith('附');
  let from = blocks.length;
  while (from > 0 && isAttached(blocks[from - 1] as DocumentBlock)) from--;
  return { body: blocks.slice(0, from), attached: blocks.slice(from) };
}
