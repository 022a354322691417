import { parseFuzzyDate } from '@/domain/time/fuzzy-date';
import { isRawDate, isRawFormula, type RawCell } from '@/lib/raw-workbook';
import { compactText } from './half-width';
import { PARTS_OF_YEAR } from './parts-of-year';

/** What a cell of a date says. `text` is a date as `parseFuzzyDate` reads it. @rule IMP-5 */
export type DateReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'date';
      readonly text: string;
      /** Something had to be supposed: `2020.1` may be January or October, `6月` is of the sheet's year. */
      readonly care: 'january_or_october' | 'year_of_sheet' | null;
      /** Written as 预计, 计划 or 拟: an expectation, even in a column of facts. */
      readonly isExpected: boolean;
    }
  | { readonly kind: 'started'; readonly started: boolean }
  | { readonly kind: 'unreadable' };

type Care = Extract<DateReading, { kind: 'date' }>['care'];

const BLANK = /^(?:[-/\\.…*]*|无|暂无|待定|未定|不详|空|N\/?A)$/i;
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
/** Must go before blanks do: `2019/1/1 00:00` would become the tenth. */
const TIME_OF_DAY = /(?<=\d)[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?\s*$/;
const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's 1900 system, for serials after its phantom 29 February 1900. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

const pad = (part: string | undefined): string => (part ?? '').padStart(2, '0');

function checked(text: string, care: Care = null): DateReading | null {
  return parseFuzzyDate(text) === null ? null : { kind: 'date', text, care, isExpected: false };
}

function readNumber(value: number): DateReading | null {
  if (Number.isInteger(value)) {
    if (value >= FIRST_SERIAL && value <= LAST_SERIAL)
      return checked(new Date(SERIAL_EPOCH + value * MS_PER_DAY).toISOString().slice(0, 10));
    return value >= 1900 && value <= 210_012_31 ? readText(String(value), null) : null;
  }
  if (value > FIRST_SERIAL && value < LAST_SERIAL) return readNumber(Math.floor(value));
  // 2020.1 as a number has lost its zero if it was 2020.10.
  const text = String(value);
  const year = /^(\d{4})\.1$/.exec(text)?.[1];
  return year === undefined ? readText(text, null) : checked(`${year}-01/${year}-10`, 'january_or_october');
}

function readText(text: string, year: number | null): DateReading | null {
  const day = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})[日号]?$/.exec(text);
  if (day !== null) return checked(`${day[1]}-${pad(day[2])}-${pad(day[3])}`);
  const month = /^(\d{4}|\d{2}(?=年))[年./-](\d{1,2})(?:月份?)?(?:[底末初]|[上中下]旬)?(之?前)?$/.exec(text);
  if (month !== null) {
    const whole = (month[1] ?? '').length === 2 ? `20${month[1]}` : month[1];
    return checked(`${month[3] === undefined ? '' : '../'}${whole}-${pad(month[2])}`);
  }
  const packed = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  if (packed !== null)
    return checked(`${packed[1]}-${packed[2]}${packed[3] === undefined ? '' : `-${packed[3]}`}`);
  const alone = /^(\d{4})(?:年度?)?$/.exec(text);
  if (alone !== null) return checked(alone[1] ?? '');
  const part = /^(\d{4})年?(?:的)?(.+?)(之?前)?$/.exec(text);
  const months = PARTS_OF_YEAR[part?.[2] ?? ''];
  if (part !== null && months !== undefined) {
    const from = part[3] === undefined ? `${part[1]}-${pad(String(months[0]))}` : '..';
    return checked(`${from}/${part[1]}-${pad(String(months[1]))}`);
  }
  const dayless = /^(\d{1,2})月份?(?:(\d{1,2})[日号]|[底末初]|[上中下]旬)?$/.exec(text);
  if (dayless === null || year === null) return null;
  const end = dayless[2] === undefined ? '' : `-${pad(dayless[2])}`;
  return checked(`${year}-${pad(dayless[1])}${end}`, 'year_of_sheet');
}

/**
 * Read a date, keeping the precision it was written in: `2020.3` is a month, `2020年底` the last quarter.
 * @param year of the sheet, for `6月底`; null where it is not known
 * @rule IMP-5
 */
export function readDate(cell: RawCell, year: number | null): DateReading {
  if (cell === null) return { kind: 'blank' };
  if (typeof cell === 'boolean' || isRawFormula(cell)) return { kind: 'unreadable' };
  if (isRawDate(cell)) return checked(cell.date) ?? { kind: 'unreadable' };
  if (typeof cell === 'number') return readNumber(cell) ?? { kind: 'unreadable' };
  const text = compactText(cell.replace(TIME_OF_DAY, ''));
  if (BLANK.test(text)) return { kind: 'blank' };
  if (/^\d{5}$/.test(text)) return readNumber(Number(text)) ?? { kind: 'unreadable' };
  if (/^已(?:经)?(?:开工|动工|建设)$/.test(text)) return { kind: 'started', started: true };
  if (/^(?:未|尚未)(?:开工|动工)$/.test(text)) return { kind: 'started', started: false };
  const bare = text
    .replace(/^(?:预计|计划|拟于?|力争|预期)/, '')
    .replace(/(?:开工|动工|竣工|完工|投产|建成)$/, '');
  const reading = readText(bare, year);
  if (reading === null || reading.kind !== 'date') return { kind: 'unreadable' };
  return { ...reading, isExpected: /^(?:预计|计划|拟|力争|预期)/.test(text) };
}

/**
 * Read a term of construction: `2018-2020`, `2018年3月至2020年底`.
 * @returns null when it is not two dates in order
 */
export function readTerm(cell: RawCell): { readonly from: string; readonly to: string } | null {
  if (typeof cell !== 'string') return null;
  const text = compactText(cell);
  for (const match of text.matchAll(/-+|~|至|到/g)) {
    const from = readText(text.slice(0, match.index), null);
    const to = readText(text.slice(match.index + match[0].length), null);
    if (from?.kind !== 'date' || to?.kind !== 'date') continue;
    const [start, end] = [parseFuzzyDate(from.text), parseFuzzyDate(to.text)];
    if (start !== null && end !== null && start.earliest <= end.latest)
      return { from: from.text, to: to.text };
  }
  return null;
}
