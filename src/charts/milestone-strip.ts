import type { FuzzyDate } from '@/domain/time/fuzzy-date';
import { addMonths, type Month, monthOf, yearOf } from '@/domain/time/month';

/** A dated point to lay out. */
export interface StripPoint {
  readonly id: string;
  readonly date: FuzzyDate;
  readonly forecast: boolean;
}

/** One placed point; `from`–`to` is the window in which it happened, in px. */
export interface StripMark {
  readonly id: string;
  /** From 1: the number beside the same point in the list below. */
  readonly number: number;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Row, 0 lowest: points too close to stand side by side are stacked. */
  readonly row: number;
  readonly forecast: boolean;
}

export interface StripLayout {
  readonly marks: readonly StripMark[];
  readonly rowCount: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** The month shown. @nodata null: outside the years of the strip */
  readonly monthX: number | null;
}

/** A window that opens long before is drawn from the strip's own start. */
const LONGEST_WINDOW_YEARS = 20;
const MONTHS_A_YEAR = 12;

/**
 * Lay out milestones on a strip of whole years that holds them all, and the month shown where it is near.
 * @param points in date order, the order of the list they are numbered for.
 * @param width px; @param apart px between two points of the same row.
 */
export function layoutMilestoneStrip(
  points: readonly StripPoint[],
  month: Month,
  width: number,
  apart: number,
): StripLayout {
  if (points.length === 0) return { marks: [], rowCount: 0, ticks: [], monthX: null };
  const lastYear = Math.max(...points.map((point) => yearOf(point.date.latest)));
  const firstYear = Math.max(
    Math.min(...points.map((point) => yearOf(point.date.earliest))),
    Math.min(...points.map((point) => yearOf(point.date.latest))) - LONGEST_WINDOW_YEARS,
  );
  // The month shown is worth a few empty years, not a strip that is mostly empty.
  const near = Math.max(3, lastYear - firstYear);
  const shown = yearOf(month);
  const from = shown < firstYear && firstYear - shown <= near ? shown : firstYear;
  const to = shown > lastYear && shown - lastYear <= near ? shown : lastYear;
  const start = monthOf(from, 1);
  const count = (to - from + 1) * MONTHS_A_YEAR;
  const xOf = (at: number): number => Math.min(width, Math.max(0, ((at - start) / count) * width));
  const lastXOfRow: number[] = [];
  const marks = points.map((point, position): StripMark => {
    const x = xOf(point.date.latest + 0.5);
    const free = lastXOfRow.findIndex((lastX) => x - lastX >= apart);
    const row = free < 0 ? lastXOfRow.length : free;
    lastXOfRow[row] = x;
    return {
      id: point.id,
      number: position + 1,
      x,
      from: xOf(point.date.earliest),
      to: xOf(addMonths(point.date.latest, 1)),
      row,
      forecast: point.forecast,
    };
  });
  const years = to - from + 1;
  const every = Math.max(1, Math.ceil((years * 40) / width));
  const ticks = Array.from({ length: years }, (_, at) => from + at)
    .filter((year) => (year - from) % every === 0)
    .map((year) => ({ x: xOf(monthOf(year, 1)), label: String(year) }));
  const inside = month >= start && month < start + count;
  return { marks, rowCount: lastXOfRow.length, ticks, monthX: inside ? xOf(month + 0.5) : null };
}
