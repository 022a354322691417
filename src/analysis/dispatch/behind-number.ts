import { isDoubtfulFigure } from '../doubtful-figure';
import { computeMonthCompletion } from '../dispatch-rates';
import type { MeasuredProject } from './measure-units';

/** The numbers of a unit that can be asked what is behind them. */
export const UNIT_NUMBERS = ['start', 'completion', 'lead', 'cumulative', 'month', 'left_out'] as const;
export type UnitNumber = (typeof UNIT_NUMBERS)[number];

/** Why a project stands in a number, or not. */
export type BehindRole = 'counted' | 'doubtful' | 'fell' | 'missing';

/** One project with what it gives to a number. */
export interface BehindProject extends MeasuredProject {
  readonly role: BehindRole;
  /** What it gives to the numerator. @unit projects, or 万元 @nodata null: it gives nothing */
  readonly part: number | null;
  /** What it gives to the denominator. @unit as the part @nodata null: the number has none, or it gives nothing */
  readonly whole: number | null;
}

function asStart(each: MeasuredProject): readonly BehindProject[] {
  if (!each.figure.plannedToStart) return [];
  return [{ ...each, role: 'counted', part: each.figure.started ? 1 : 0, whole: 1 }];
}

function asMoney(each: MeasuredProject, needsPlan: boolean): readonly BehindProject[] {
  const { annualPlanWan: plan, cumulativeWan: done } = each.figure;
  const left = (role: BehindRole): readonly BehindProject[] => [{ ...each, role, part: null, whole: null }];
  if (isDoubtfulFigure(each.figure)) return left('doubtful');
  if (done === null || (needsPlan && plan === null)) return left('missing');
  return [{ ...each, role: 'counted', part: done, whole: needsPlan ? plan : null }];
}

function asMonth(each: MeasuredProject): readonly BehindProject[] {
  const left = (role: BehindRole): readonly BehindProject[] => [{ ...each, role, part: null, whole: null }];
  if (isDoubtfulFigure(each.figure)) return left('doubtful');
  const month = computeMonthCompletion(each.figure);
  if (month.kind === 'fell') return left('fell');
  if (month.kind === 'unreported') return left('missing');
  return [{ ...each, role: 'counted', part: month.wan, whole: null }];
}

/** What a project is left out of money for, if anything. */
function leftOut(each: MeasuredProject): readonly BehindProject[] {
  const [asked] = asMoney(each, true);
  if (asked !== undefined && asked.role !== 'counted') return [asked];
  return asMonth(each).filter(({ role }) => role === 'fell');
}

/**
 * The projects behind a number of a unit, with the values that make it: parts and wholes of those counted add up to
 * it exactly; those left out are listed after them with the reason.
 * @param members the unit's projects that reported, in the library's order
 * @returns counted ones by what they give, the greatest first; then the others
 * @rule RANK-1
 */
export function listBehind(
  number: UnitNumber,
  members: readonly MeasuredProject[],
): readonly BehindProject[] {
  const rows = members
    .filter(({ figure }) => figure.poolClass === 'implementing')
    .flatMap((each) => {
      switch (number) {
        case 'start':
          return asStart(each);
        case 'completion':
        case 'lead':
          return asMoney(each, true);
        case 'cumulative':
          return asMoney(each, false);
        case 'month':
          return asMonth(each);
        case 'left_out':
          return leftOut(each);
      }
    });
  const weight = ({ part, whole }: BehindProject): number => whole ?? part ?? 0;
  // What has not started is what is looked for. Equals stay in the library's order.
  const first = number === 'start' ? (row: BehindProject): number => -(row.part ?? 0) : weight;
  return rows.sort(
    (a, b) => Number(a.role !== 'counted') - Number(b.role !== 'counted') || first(b) - first(a),
  );
}
