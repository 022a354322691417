import {
  SUPERVISION_STEPS,
  type SupervisionStep,
  type SupervisionStepKind,
  supervisionStateOf,
} from '@/domain/dispatch/supervision-step';
import type { LightColor } from '@/domain/dispatch/light-rule';
import type { SupervisionRule } from '@/domain/dispatch/supervision-rule';
import { assertNever } from '@/lib/assert-never';

/** Months of red in a row up to the last; a month without a light neither adds nor breaks. @unit months */
export function countRedMonths(colors: readonly LightColor[]): number {
  let count = 0;
  for (let index = colors.length - 1; index >= 0; index--) {
    const color = colors[index];
    if (color === 'red') count++;
    else if (color !== 'none') break;
  }
  return count;
}

/** A step that is due, and why. */
export interface DueStep {
  readonly kind: SupervisionStepKind;
  readonly redMonths: number;
  readonly sentence: string;
  readonly sentenceEn: string;
}

/**
 * The next step that is due by the rule, never skipping one: a project six months red that was never
 * named is due to be named, not removed. A person decides; nothing is taken by itself.
 * @param colors the project's lights month by month, oldest first
 * @returns null when nothing is due
 * @rule SUP-1
 */
export function supervisionDue(
  rule: SupervisionRule,
  history: readonly SupervisionStep[],
  colors: readonly LightColor[],
): DueStep | null {
  const redMonths = countRedMonths(colors);
  const due = (kind: SupervisionStepKind, after: number): DueStep | null =>
    redMonths < after
      ? null
      : {
          kind,
          redMonths,
          sentence: `已连续红灯${redMonths}个月，达到${SUPERVISION_STEPS[kind].zh}界限${after}个月（${rule.label}）`,
          sentenceEn: `Red for ${redMonths} months in a row, the limit of this step is ${after}`,
        };
  const state = supervisionStateOf(history);
  if (state !== 'none' && state !== 'removal' && state !== 'resolved' && colors.at(-1) === 'green')
    return {
      kind: 'resolved',
      redMonths,
      sentence: '本月转为绿灯，可整改销号',
      sentenceEn: 'Green this month: may be resolved',
    };
  switch (state) {
    case 'none':
    case 'resolved':
      return due('bulletin', rule.bulletinAfterMonths);
    case 'bulletin':
      return due('interview', rule.interviewAfterMonths);
    case 'interview':
      return due('removal', rule.removalAfterMonths);
    case 'removal':
      return null;
    default:
      return assertNever(state, 'supervision state');
  }
}
