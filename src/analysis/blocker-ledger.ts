import { type Blocker, countBlockerAge, isOpenOn } from '@/domain/dispatch/blocker';
import { countDays, type Day, dayOf } from '@/domain/dispatch/day';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { FACTOR_IDS, type FactorId } from '@/domain/dispatch/factor';
import type { Adcode } from '@/domain/region/adcode';

/** A line of the problem ledger with its project. */
export interface LedgerLine {
  readonly project: DispatchProject;
  readonly blocker: Blocker;
}

/** Ages an open blocker is sorted into; the last has no end. @unit days */
export const AGE_BUCKETS = [30, 90, 180, Number.POSITIVE_INFINITY] as const;

/** The factor of a blocker, or that it names none. */
export type LedgerFactor = FactorId | 'unstated';
export const LEDGER_FACTORS: readonly LedgerFactor[] = [...FACTOR_IDS, 'unstated'];

/** A median with the number it was taken of: of few it says little. */
export interface Median {
  /** @nodata null: of nothing */
  readonly value: number | null;
  readonly n: number;
}

/** One factor's share of the ledger on a day. */
export interface FactorLine {
  readonly factor: LedgerFactor;
  readonly open: number;
  readonly closed: number;
  /** Open ones by `AGE_BUCKETS`. */
  readonly ages: readonly number[];
  /** Days the open ones have been stuck. @unit days */
  readonly stuck: Median;
}

/** Every blocker of some projects, in their order. */
export const listBlockers = (projects: readonly DispatchProject[]): readonly LedgerLine[] =>
  projects.flatMap((project) => project.blockers.map((blocker) => ({ project, blocker })));

/** The middle of some numbers; of an even number the mean of the two in the middle. */
export function medianOf(values: readonly number[]): Median {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const [low, high] = [sorted[Math.floor((n - 1) / 2)], sorted[Math.floor(n / 2)]];
  return { value: low === undefined || high === undefined ? null : (low + high) / 2, n };
}

const factorOf = ({ blocker }: LedgerLine): LedgerFactor => blocker.factorId ?? 'unstated';

/** Open blockers with their ages on a day, the oldest first. */
export const listOpen = (
  lines: readonly LedgerLine[],
  asOf: Day,
): readonly (LedgerLine & { readonly age: number })[] =>
  lines
    .filter(({ blocker }) => isOpenOn(blocker, asOf))
    .map((line) => ({ ...line, age: countBlockerAge(line.blocker, asOf) ?? 0 }))
    .sort((a, b) => b.age - a.age || (a.blocker.id < b.blocker.id ? -1 : 1));

/** The ledger by factor on a day: open and closed so far, ages, median days stuck. @rule BLOCK-1 */
export function summarizeFactors(lines: readonly LedgerLine[], asOf: Day): readonly FactorLine[] {
  const open = listOpen(lines, asOf);
  return LEDGER_FACTORS.map((factor) => {
    const ages = open.filter((line) => factorOf(line) === factor).map(({ age }) => age);
    return {
      factor,
      open: ages.length,
      closed: lines.filter(
        (line) => factorOf(line) === factor && line.blocker.closed !== null && line.blocker.closed <= asOf,
      ).length,
      ages: AGE_BUCKETS.map(
        (most, index) => ages.filter((age) => age <= most && age > (AGE_BUCKETS[index - 1] ?? -1)).length,
      ),
      stuck: medianOf(ages),
    };
  });
}

/** Median days stuck of the open blockers, by city and factor, cities by code. @unit days @rule BLOCK-1 */
export function summarizeCities(
  lines: readonly LedgerLine[],
  asOf: Day,
): readonly { readonly city: Adcode; readonly all: Median; readonly byFactor: readonly Median[] }[] {
  const cities = new Map<Adcode, (LedgerLine & { readonly age: number })[]>();
  for (const line of listOpen(lines, asOf)) {
    const of = cities.get(line.project.cityAdcode);
    if (of === undefined) cities.set(line.project.cityAdcode, [line]);
    else of.push(line);
  }
  return [...cities]
    .sort(([a], [b]) => a - b)
    .map(([city, of]) => ({
      city,
      all: medianOf(of.map(({ age }) => age)),
      byFactor: LEDGER_FACTORS.map((factor) =>
        medianOf(of.filter((line) => factorOf(line) === factor).map(({ age }) => age)),
      ),
    }));
}

/** A week, Monday to Sunday. */
export interface Week {
  readonly from: Day;
  readonly to: Day;
}

const MS_PER_DAY = 86_400_000;
/** A day some days later, or earlier. */
export const addDays = (day: Day, days: number): Day =>
  dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10));

/** The week a day lies in. */
export function weekOf(day: Day): Week {
  // 1970-01-05 was a Monday.
  const weekday = (((countDays(dayOf('1970-01-05'), day) % 7) + 7) % 7) as number;
  const from = addDays(day, -weekday);
  return { from, to: addDays(from, 6) };
}

/** The week's list of the green channel 绿色通道: opened and closed in it, and what is still open at its end. */
export interface WeekList {
  readonly opened: readonly LedgerLine[];
  readonly closed: readonly LedgerLine[];
  /** The oldest first. */
  readonly open: readonly (LedgerLine & { readonly age: number })[];
}

/** Read the ledger for one week. @rule BLOCK-2 @source 文件B 七(1) */
export function listWeek(lines: readonly LedgerLine[], { from, to }: Week): WeekList {
  const isWithin = (day: Day | null): boolean => day !== null && day >= from && day <= to;
  return {
    opened: lines.filter(({ blocker }) => isWithin(blocker.opened)),
    closed: lines.filter(({ blocker }) => isWithin(blocker.closed)),
    open: listOpen(lines, to),
  };
}
