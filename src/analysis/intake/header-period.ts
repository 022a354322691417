import { type Month, monthOf } from '@/domain/time/month';

/** Years and months a heading speaks of. */
export interface HeaderPeriod {
  /** @nodata null: none, or 本年 */
  readonly year: number | null;
  /** First and last month, 1–12. @nodata null */
  readonly months: readonly [from: number, to: number] | null;
}

const PARTS: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/前三季度|前3季度/, [1, 9]],
  [/上半年/, [1, 6]],
  [/下半年/, [7, 12]],
  [/一季度|1季度/, [1, 3]],
  [/二季度|2季度/, [4, 6]],
  [/三季度|3季度/, [7, 9]],
  [/四季度|4季度/, [10, 12]],
];
const isMonth = (value: number): boolean => value >= 1 && value <= 12;

function findMonths(text: string): HeaderPeriod['months'] {
  const span = /(\d{1,2})月?份?(?:-|~|至|到)(\d{1,2})月/.exec(text);
  if (span !== null) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    return isMonth(from) && isMonth(to) && from <= to ? [from, to] : null;
  }
  const until = /(?:截至|截止|至|到)(?:20\d{2}年)?(\d{1,2})月/.exec(text);
  if (until !== null && isMonth(Number(until[1]))) return [1, Number(until[1])];
  const one = /(?<!\d)(\d{1,2})月/.exec(text);
  if (one !== null && isMonth(Number(one[1]))) return [Number(one[1]), Number(one[1])];
  return PARTS.find(([word]) => word.test(text))?.[1] ?? null;
}

/** Read `2020年计划投资`, `1-6月完成`, `截至6月底`, `上半年`. @param compact heading without blanks @rule IMP-2 */
export function readHeaderPeriod(compact: string): HeaderPeriod {
  const year = /(20\d{2})(?!\d)/.exec(compact)?.[1];
  const yearFirst = /(20\d{2})[-./](\d{1,2})(?!\d)/.exec(compact);
  const months = findMonths(compact);
  if (months === null && yearFirst !== null && isMonth(Number(yearFirst[2])))
    return { year: Number(yearFirst[1]), months: [Number(yearFirst[2]), Number(yearFirst[2])] };
  return { year: year === undefined ? null : Number(year), months };
}

/** The month a title or a file's name is of: `2020年1-6月…` is June. @nodata null */
export function findReportMonth(compact: string): Month | null {
  const { year, months } = readHeaderPeriod(compact);
  return year === null || months === null ? null : monthOf(year, months[1]);
}
