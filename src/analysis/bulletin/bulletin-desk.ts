import { type Month, monthNumberOf, yearOf } from '@/domain/time/month';
import type { DocumentChart, DocumentTable } from '@/domain/document/official-document';
import { type FigureWriter, makeFigureWriter } from './bulletin-figure';
import type { BulletinOptions, BulletinSetting } from './bulletin-options';
import type { BulletinFacts } from './gather-bulletin';
import type { Line } from './say';

/** What is written at: the facts, the office's choice, and the maker of numbers. */
export interface BulletinDesk {
  readonly facts: BulletinFacts;
  readonly options: BulletinOptions;
  readonly setting: BulletinSetting;
  readonly make: FigureWriter;
  readonly words: MonthWords;
}

/** A cell while it is written. */
export type WrittenCell = Line;

/** A table while it is written. */
export interface WrittenTable extends Omit<DocumentTable, 'rows'> {
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** A block while it is written: numbers are not yet entered. */
export type Written =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly id: string; readonly line: Line }
  | WrittenTable
  | (Omit<DocumentChart, 'bars'> & {
      readonly bars: readonly { readonly label: string; readonly line: Line }[];
    });

/** How the month is called in the text. */
export interface MonthWords {
  /** 2020年6月 */
  readonly month: string;
  /** 6月 */
  readonly short: string;
  /** 6月底 */
  readonly end: string;
  /** 1—6月, 1月 in January */
  readonly sinceJanuary: string;
  /** 2020年6月30日 */
  readonly lastDay: string;
  readonly isJanuary: boolean;
  /** What it means to be ahead of and behind time: in December the plan itself is due. */
  readonly pace: {
    readonly ahead: string;
    readonly level: string;
    readonly behind: string;
    /** Before a number: 落后序时进度3.20个百分点. */
    readonly behindBy: string;
    readonly shortAhead: string;
    readonly shortBehind: string;
  };
}

const IN_YEAR: MonthWords['pace'] = {
  ahead: '超序时进度',
  level: '与序时进度持平',
  behind: '落后序时进度',
  behindBy: '落后序时进度',
  shortAhead: '超',
  shortBehind: '落后',
};
const AT_YEAR_END: MonthWords['pace'] = {
  ahead: '超额完成年度计划',
  level: '恰好完成年度计划',
  behind: '未完成年度计划',
  behindBy: '距完成年度计划差',
  shortAhead: '超',
  shortBehind: '差',
};

/** 2020年6月30日. @param day YYYY-MM-DD */
export function writeDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** The words of a month. */
export function monthWordsOf(month: Month, lastDay: string): MonthWords {
  const number = monthNumberOf(month);
  return {
    month: `${yearOf(month)}年${number}月`,
    short: `${number}月`,
    end: `${number}月底`,
    sinceJanuary: number === 1 ? '1月' : `1—${number}月`,
    lastDay: writeDay(lastDay),
    isJanuary: number === 1,
    pace: number === 12 ? AT_YEAR_END : IN_YEAR,
  };
}

/** Sit down to write. */
export const openDesk = (
  facts: BulletinFacts,
  options: BulletinOptions,
  setting: BulletinSetting,
): BulletinDesk => ({
  facts,
  options,
  setting,
  make: makeFigureWriter(options.decimals, monthNumberOf(facts.month)),
  words: monthWordsOf(facts.month, facts.asOf),
});

/** A paragraph that says something; none where it says nothing. */
export const paragraph = (id: string, line: Line): readonly Written[] =>
  line.length === 0 ? [] : [{ kind: 'paragraph', id, line }];
