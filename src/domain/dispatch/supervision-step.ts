import { refuse, ok, type Result } from '@/lib/result';
import type { Day } from './day';

/** Steps of supervision in their order; `resolved` 整改销号 closes a case. @source 文件A 第22条 (the first three) */
export const SUPERVISION_STEPS = {
  bulletin: { zh: '通报', en: 'Named in the bulletin' },
  interview: { zh: '约谈', en: 'Called in' },
  removal: { zh: '调出', en: 'Removed from the pool' },
  resolved: { zh: '整改销号', en: 'Resolved' },
} as const;
export type SupervisionStepKind = keyof typeof SUPERVISION_STEPS;

/** One dated step: who decided it, and why. */
export interface SupervisionStep {
  readonly kind: SupervisionStepKind;
  readonly day: Day;
  readonly reason: string;
  /** Who decided. */
  readonly person: string;
  /** Number of the letter. @nodata '' */
  readonly document: string;
}

/** Where a case stands: before its first step, at a step, or closed. */
export type SupervisionState = 'none' | SupervisionStepKind;

/** What may follow what: a second 通报 is usual, 约谈 is never first, nothing follows 调出. */
export const NEXT_STEPS: Readonly<Record<SupervisionState, readonly SupervisionStepKind[]>> = {
  none: ['bulletin'],
  bulletin: ['bulletin', 'interview', 'resolved'],
  interview: ['interview', 'removal', 'resolved'],
  removal: [],
  resolved: ['bulletin'],
};

/** Where a history has led. */
export const supervisionStateOf = (history: readonly SupervisionStep[]): SupervisionState =>
  history.at(-1)?.kind ?? 'none';

const nameOf = (state: SupervisionState): string =>
  state === 'none' ? '未督导' : SUPERVISION_STEPS[state].zh;

/** Add a step to a history, or refuse it with a sentence. The history given is not changed. */
export function takeSupervisionStep(
  history: readonly SupervisionStep[],
  step: SupervisionStep,
): Result<readonly SupervisionStep[]> {
  const state = supervisionStateOf(history);
  const where = `督导 › ${step.day}`;
  const last = history.at(-1);
  if (last !== undefined && step.day < last.day)
    return refuse(where, `早于上一步“${nameOf(last.kind)}”的日期 ${last.day}，步骤须按日期先后`);
  if (!NEXT_STEPS[state].includes(step.kind)) {
    const allowed = NEXT_STEPS[state].map((kind) => SUPERVISION_STEPS[kind].zh).join('、');
    return refuse(
      where,
      `当前为“${nameOf(state)}”，不能${SUPERVISION_STEPS[step.kind].zh}；${allowed === '' ? '已调出项目库，督导结束' : `下一步只能是${allowed}`}`,
    );
  }
  if (step.reason.trim() === '') return refuse(where, `${SUPERVISION_STEPS[step.kind].zh}须写明原因`);
  if (step.person.trim() === '') return refuse(where, `${SUPERVISION_STEPS[step.kind].zh}须写明决定人`);
  return ok([...history, step]);
}

/** The steps taken by the end of a day: what a past month knew. */
export const stepsUntil = (
  history: readonly SupervisionStep[] | undefined,
  asOf: Day,
): readonly SupervisionStep[] => (history ?? []).filter(({ day }) => day <= asOf);
