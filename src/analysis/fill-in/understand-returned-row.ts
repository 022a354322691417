import {
  FILL_IN_FIELDS,
  type FillInField,
  type FillInValues,
  type ReturnedCell,
  type ReturnedRow,
} from '@/domain/dispatch/fill-in-form';
import { citeCell } from '@/domain/dispatch/monthly-report';
import { parseFuzzyDate } from '@/domain/time/fuzzy-date';
import { ok, type Refusal, type Result } from '@/lib/result';

const plainText = (cell: ReturnedCell): string =>
  cell === null ? '' : String(cell).normalize('NFKC').trim();

type Reading<T> = { readonly value: T } | { readonly why: string };

function readMoney(cell: ReturnedCell): Reading<number | null> {
  const text = plainText(cell).replaceAll(',', '').replace(/万元$/, '');
  if (text === '' || text === '-' || text === '—') return { value: null };
  const value = Number(text);
  if (!Number.isFinite(value)) return { why: `“${text}”不是数` };
  return value < 0 ? { why: `“${text}”小于0` } : { value };
}

function readYesNo(cell: ReturnedCell): Reading<boolean | null> {
  const text = plainText(cell);
  if (text === '') return { value: null };
  if (cell === true || ['是', '已开工', '√', 'Y', 'y'].includes(text)) return { value: true };
  if (cell === false || ['否', '未开工', '×', 'N', 'n'].includes(text)) return { value: false };
  return { why: `“${text}”不是“是”或“否”` };
}

function readDate(cell: ReturnedCell): Reading<string | null> {
  const text = plainText(cell);
  if (text === '') return { value: null };
  const iso = text
    .replace(
      /^(\d{4})[年./-](\d{1,2})(?:[月./-](\d{1,2})日?|月)?$/,
      (_all, year: string, month: string, day?: string) =>
        [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-'),
    )
    .replace(/^(\d{4})年$/, '$1');
  return parseFuzzyDate(iso) === null ? { why: `“${text}”不是日期` } : { value: iso };
}

/** One line understood, or every cell of it that is not. */
export type UnderstoodRow = Result<FillInValues, readonly Refusal[]>;

/**
 * Understand the cells of a returned line. Full-width digits, thousands separators, 2020年3月 and 2020.3
 * are read; what is not understood is said for each cell, and the line is kept for the tray.
 * @rule FILL-2
 */
export function understandReturnedRow({ cells, source }: ReturnedRow): UnderstoodRow {
  const faults: Refusal[] = [];
  const take = <T>(field: FillInField, reading: Reading<T>, blank: T): T => {
    if ('value' in reading) return reading.value;
    faults.push({ where: citeCell(source, FILL_IN_FIELDS[field].zh), why: reading.why });
    return blank;
  };
  const values: FillInValues = {
    started: take('started', readYesNo(cells.started), null),
    startDate: take('startDate', readDate(cells.startDate), null),
    cumulativeWan: take('cumulativeWan', readMoney(cells.cumulativeWan), null),
    fundsWan: take('fundsWan', readMoney(cells.fundsWan), null),
    progressText: cells.progressText === null ? '' : String(cells.progressText).trim(),
  };
  return faults.length === 0 ? ok(values) : { ok: false, error: faults };
}
