import { assertNever } from '@/lib/assert-never';
import type { Comparator, Target } from '@/domain/policy/target';
import type { TargetReading } from '@/domain/policy/target-reading';
import { type Month, monthOf } from '@/domain/time/month';

/** 达成 · 接近 · 未达 · 未到期 · 无数据 · 不适用: every target is in exactly one, in every month. */
export const TARGET_STATES = ['met', 'near', 'missed', 'pending', 'no_data', 'not_applicable'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** When a met target was met, as far as dated readings prove it. */
export type TargetTiming = 'on_time' | 'late' | 'unknown';

/** The state of a target as of a month, and the readings it rests on. */
export interface TargetJudgement {
  readonly state: TargetState;
  /** @nodata null unless `state` is `met` and the target has a due year */
  readonly timing: TargetTiming | null;
  /** The last reading of what was reached, dated by the month. @nodata null */
  readonly reading: TargetReading | null;
  /** The last yearly plan by the month: never an achievement. @nodata null */
  readonly plan: TargetReading | null;
  /** `reading ÷ target`. @unit ratio @nodata null */
  readonly ratio: number | null;
}

/** From this share of the target on, a due target that was not met is 接近. @unit ratio */
export const NEAR_RATIO = 0.95;
/** 左右: from this share of the target on, an approximate target is met. @unit ratio */
export const APPROX_RATIO = 0.95;

/** Whether a value meets a stated number. More is better for every target of the four documents. */
export function meetsTarget(value: number, comparator: Comparator, stated: number): boolean {
  switch (comparator) {
    case 'eq':
    case 'ge':
      return value >= stated;
    case 'gt':
      return value > stated;
    case 'approx':
      return value >= stated * APPROX_RATIO;
    default:
      return assertNever(comparator, 'comparator');
  }
}

const lastOf = (readings: readonly TargetReading[]): TargetReading | null =>
  readings.reduce<TargetReading | null>(
    (last, reading) => (last === null || reading.date.latest >= last.date.latest ? reading : last),
    null,
  );

function judgeTiming(
  target: Target,
  stated: number,
  due: Month | null,
  achieved: readonly TargetReading[],
): TargetTiming | null {
  if (due === null) return null;
  const meets = (reading: TargetReading): boolean => meetsTarget(reading.value, target.comparator, stated);
  if (achieved.some((reading) => reading.date.latest <= due && meets(reading))) return 'on_time';
  return achieved.some((reading) => reading.date.latest >= due && !meets(reading)) ? 'late' : 'unknown';
}

/**
 * Judge a target as of a month from dated readings only; nothing is guessed or interpolated.
 * @param readings of any target; those of this one are picked out.
 * @throws when a reading's unit is not the target's.
 * @rule TGT-1
 */
export function judgeTarget(
  target: Target,
  readings: readonly TargetReading[],
  month: Month,
): TargetJudgement {
  const known = readings.filter((reading) => reading.targetId === target.id && reading.date.latest <= month);
  for (const reading of known)
    if (reading.unit !== target.unit)
      throw new Error(
        `${target.id} is stated in ${target.unit}, its reading of ${reading.date.text} in ${reading.unit}`,
      );
  const achieved = known.filter(({ kind }) => kind === 'achieved');
  const reading = lastOf(achieved);
  const plan = lastOf(known.filter(({ kind }) => kind === 'planned'));
  const { value: stated } = target;
  const ratio = reading === null || stated === null || stated === 0 ? null : reading.value / stated;
  const judged = (state: TargetState, timing: TargetTiming | null = null): TargetJudgement => ({
    state,
    timing,
    reading,
    plan,
    ratio,
  });
  if (target.kind !== 'target' && target.kind !== 'qualitative') return judged('not_applicable');
  const due = target.yearTo === null ? null : monthOf(target.yearTo, 12);
  const isDue = due !== null && month >= due;
  if (reading === null || stated === null) return judged('no_data');
  if (meetsTarget(reading.value, target.comparator, stated))
    return judged('met', judgeTiming(target, stated, due, achieved));
  if (!isDue) return judged('pending');
  if (reading.date.latest < due) return judged('no_data');
  return judged(reading.value >= stated * NEAR_RATIO ? 'near' : 'missed');
}
