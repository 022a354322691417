import type { TimelineEvent, TimelineKind } from '@/layers/timeline-event';
import { TIMELINE_KINDS } from '@/layers/timeline-event';
import { FIRST_MONTH, LAST_MONTH, type Month, monthNumberOf, yearOf } from '@/domain/time/month';

/** One stacked piece of the histogram, in px. */
export interface TimelineBar {
  readonly month: Month;
  readonly kind: TimelineKind;
  readonly count: number;
  /** Known only to the year or a range: drawn hollow at the month it is certain. */
  readonly rough: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TimelineTick {
  readonly x: number;
  readonly label: string;
}

export interface TimelineLayout {
  readonly bars: readonly TimelineBar[];
  readonly ticks: readonly TimelineTick[];
  readonly maxCount: number;
  xOf(month: Month): number;
  monthAt(x: number): Month;
}

/** What of a year's room its figures fill. */
const LABEL_SHARE = 0.9;
const MONTHS = LAST_MONTH - FIRST_MONTH + 1;

/**
 * Lay out the histogram of dated events by month.
 * @param width px of the whole slider.
 * @param height px of the tallest bar.
 * @param labelWidth px one year's label needs: years are left out until they fit.
 */
export function layoutTimeline(
  events: readonly TimelineEvent[],
  width: number,
  height: number,
  labelWidth = 44,
): TimelineLayout {
  const step = width / MONTHS;
  const xOf = (month: Month): number => (month - FIRST_MONTH + 0.5) * step;
  const monthAt = (x: number): Month =>
    (FIRST_MONTH + Math.min(MONTHS - 1, Math.max(0, Math.floor(x / step)))) as Month;
  const counts = new Map<string, { month: Month; kind: TimelineKind; rough: boolean; count: number }>();
  for (const event of events) {
    const month = event.date.latest;
    if (month < FIRST_MONTH || month > LAST_MONTH) continue;
    const rough = event.expected || event.date.precision === 'year' || event.date.precision === 'range';
    const key = `${month}/${event.kind}/${rough}`;
    const bin = counts.get(key) ?? { month, kind: event.kind, rough, count: 0 };
    bin.count++;
    counts.set(key, bin);
  }
  const totals = new Map<Month, number>();
  for (const bin of counts.values()) totals.set(bin.month, (totals.get(bin.month) ?? 0) + bin.count);
  const maxCount = Math.max(1, ...totals.values());
  const stacked = new Map<Month, number>();
  const ordered = [...counts.values()].sort(
    (a, b) =>
      a.month - b.month ||
      Number(a.rough) - Number(b.rough) ||
      TIMELINE_KINDS.indexOf(a.kind) - TIMELINE_KINDS.indexOf(b.kind),
  );
  const bars = ordered.map((bin): TimelineBar => {
    const below = stacked.get(bin.month) ?? 0;
    stacked.set(bin.month, below + bin.count);
    const unit = height / maxCount;
    return {
      ...bin,
      x: xOf(bin.month) - Math.max(2, step * 0.8) / 2,
      width: Math.max(2, step * 0.8),
      y: height - (below + bin.count) * unit,
      height: Math.max(1.5, bin.count * unit - 0.5),
    };
  });
  const everyYears = [1, 2, 4, 6, 11].find((years) => step * 12 * years >= labelWidth) ?? 22;
  const ticks: TimelineTick[] = [];
  for (let month = FIRST_MONTH; month <= LAST_MONTH; month = (month + 1) as Month) {
    if (monthNumberOf(month) !== 1) continue;
    const year = yearOf(month);
    const x = (month - FIRST_MONTH) * step;
    // A year cut off by the right end would read as another one.
    if ((year - yearOf(FIRST_MONTH)) % everyYears === 0 && x + labelWidth * LABEL_SHARE <= width)
      ticks.push({ x, label: String(year) });
  }
  return { bars, ticks, maxCount, xOf, monthAt };
}
