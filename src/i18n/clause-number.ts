import type { Locale } from './locale';

const NUMERALS = '一二三四五六七八九十';
const numberOf = (numeral: string): number => NUMERALS.indexOf(numeral) + 1;

const PREAMBLE = '引言';
const CLAUSE = /^第(\d+)条(?:·.+)?$/;
const SECTION = /^([一二三四五六七八九十])(?:\(([一二三四五六七八九十]|\d+)\))?(\d+)?$/;

/** Where something stands in a document: `第19条` / `clause 19`, `二(一)4` / `section 2(1), item 4`. */
export function formatClauseNumber(number: string, locale: Locale): string {
  if (locale === 'zh') return number;
  if (number === PREAMBLE) return 'preamble';
  const clause = CLAUSE.exec(number);
  if (clause !== null) return `clause ${clause[1]}`;
  const section = SECTION.exec(number);
  if (section === null) return number;
  const [, chapter = '', part, item] = section;
  const inner = part === undefined ? '' : `(${/\d/.test(part) ? part : numberOf(part)})`;
  return `section ${numberOf(chapter)}${inner}${item === undefined ? '' : `, item ${item}`}`;
}

const CITATION =
  /(?:文件([A-D])|(2018省实施意见)|(2020工作要点)|(寿光2018意见)) ?(第\d+条(?:·[^；，。（）]+)?|引言|[一二三四五六七八九十][(（][一二三四五六七八九十\d]+[)）]\d*)?/g;

/** A sentence of the data with its citations in English: `文件A 第19条；…` / `Document A, clause 19；…`. */
export const citeInEnglish = (text: string): string =>
  text.replace(CITATION, (_whole, letter?: string, a?: string, b?: string, _c?: string, place?: string) => {
    const document = letter ?? (a === undefined ? (b === undefined ? 'C' : 'B') : 'A');
    const where = place === undefined ? '' : `, ${formatClauseNumber(place.normalize('NFKC'), 'en')}`;
    return `Document ${document}${where}`;
  });
