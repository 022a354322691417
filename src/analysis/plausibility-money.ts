import { formatMonth } from '@/domain/time/month';
import { type Finding, type MoneyPoint, moneyByYear, type PlausibilityBook } from './plausibility-book';

const FIELD = '年度累计完成投资';
/** A cumulative beyond this many annual plans is no zeal but a unit. */
const SLIP_OVER_PLAN = 20;
/** A jump against the neighbouring month beyond this is a unit. */
const SLIP_OVER_HISTORY = 1000;

/** What a slip did to a value: 元 or 万元 typed for 亿元 make it larger, the reverse smaller. */
export type SlipDirection = 'times' | 'divided';

/**
 * Whether a cumulative is off by about ×10,000 against its plan, the last sound value and the next.
 * @rule PLAUS-3
 */
export function judgeUnitSlip(
  point: MoneyPoint,
  before: MoneyPoint | null,
  after: MoneyPoint | null,
): SlipDirection | null {
  const value = point.cumulativeWan;
  if (value <= 0) return null;
  const past = before?.cumulativeWan ?? 0;
  const next = after?.cumulativeWan ?? 0;
  if (point.planWan !== null && point.planWan > 0) {
    if (value > point.planWan * SLIP_OVER_PLAN) return 'times';
  } else if (past > 0 && value > past * SLIP_OVER_HISTORY) return 'times';
  if (past > 0 && value * SLIP_OVER_HISTORY < past) return 'divided';
  const isSmallAgainstNext = next > 0 && value * SLIP_OVER_HISTORY < next;
  const isNextSound = point.planWan === null || next <= point.planWan * SLIP_OVER_PLAN;
  return past === 0 && isSmallAgainstNext && isNextSound ? 'divided' : null;
}

/** A year's values, each with whether it slipped; a slipped one is no history for the next. */
export function judgeYear(
  points: readonly MoneyPoint[],
): readonly { readonly point: MoneyPoint; readonly slip: SlipDirection | null }[] {
  let sound: MoneyPoint | null = null;
  return points.map((point, index) => {
    const slip = judgeUnitSlip(point, sound, points[index + 1] ?? null);
    if (slip === null) sound = point;
    return { point, slip };
  });
}

/** Cumulatives off by about ×10,000. @rule PLAUS-3 */
export function detectUnitSlips(book: PlausibilityBook): readonly Finding[] {
  return book.projects.flatMap((project) =>
    moneyByYear(project, book.reportsOf(project.id)).flatMap((year) =>
      judgeYear(year).flatMap(({ point, slip }): Finding[] => {
        if (slip === null) return [];
        const { month, cumulativeWan, planWan } = point;
        const likely = slip === 'times' ? cumulativeWan / 10_000 : cumulativeWan * 10_000;
        return [
          {
            detector: 'unit_slip',
            projectId: project.id,
            month,
            field: FIELD,
            sentence: `${formatMonth(month)} 累计 ${cumulativeWan} 万元与年度计划 ${planWan ?? '—'} 万元及前后月相差约一万倍，疑似单位错位，或应为 ${Math.round(likely * 100) / 100} 万元`,
            relatedId: null,
          },
        ];
      }),
    ),
  );
}

/** Cumulatives below the last sound one of the year; slipped values are no fall. @rule PLAUS-1 */
export function detectCumulativeFalls(book: PlausibilityBook): readonly Finding[] {
  return book.projects.flatMap((project) =>
    moneyByYear(project, book.reportsOf(project.id)).flatMap((year) => {
      const sound = judgeYear(year).filter(({ slip }) => slip === null);
      return sound.flatMap(({ point }, index): Finding[] => {
        const before = sound[index - 1]?.point;
        if (before === undefined || point.cumulativeWan >= before.cumulativeWan) return [];
        return [
          {
            detector: 'cumulative_fall',
            projectId: project.id,
            month: point.month,
            field: FIELD,
            sentence: `${formatMonth(point.month)} 累计 ${point.cumulativeWan} 万元，小于 ${formatMonth(before.month)} 的 ${before.cumulativeWan} 万元，累计数不应下降`,
            relatedId: null,
          },
        ];
      });
    }),
  );
}

/** The first month of each year in which the cumulative exceeds the annual plan. @rule PLAUS-2 */
export function detectOverCompletion(book: PlausibilityBook): readonly Finding[] {
  return book.projects.flatMap((project) =>
    moneyByYear(project, book.reportsOf(project.id)).flatMap((year): Finding[] => {
      const over = judgeYear(year).find(
        ({ point, slip }) => slip === null && point.planWan !== null && point.cumulativeWan > point.planWan,
      )?.point;
      if (over === undefined) return [];
      const { month, cumulativeWan, planWan } = over;
      const rate =
        planWan === null || planWan === 0 ? '—' : `${((cumulativeWan / planWan) * 100).toFixed(1)}%`;
      return [
        {
          detector: 'over_completion',
          projectId: project.id,
          month,
          field: FIELD,
          sentence: `${formatMonth(month)} 累计 ${cumulativeWan} 万元，为年度计划 ${planWan ?? '—'} 万元的 ${rate}，请核对计划与累计`,
          relatedId: null,
        },
      ];
    }),
  );
}
