import { describe, expect, it } from 'vitest';
import { recordSteps } from '@/analysis/record-steps';
import { buildRegister, openLightBook, redSinceOf, traceLights } from '@/analysis/supervision-register';
import { dayOf } from '@/domain/dispatch/day';
import { LIGHT_PRESETS } from '@/domain/dispatch/light-rule';
import type { SupervisionStep } from '@/domain/dispatch/supervision-step';
import { emptyLibrary, groupReports, type Library } from '@/domain/library/library';
import { addMonths, formatMonth, monthOf } from '@/domain/time/month';
import { toyProject, toyReport } from './toy-project';
import { toyRules } from './toy-rules';

/** Cumulatives by month from January, plan 10,000: on time is 833 a month, red is 10 points behind. */
const libraryOf = (
  cumulatives: readonly (number | null)[],
  supervision?: readonly SupervisionStep[],
): Library => ({
  ...emptyLibrary('drill'),
  projects: [toyProject(supervision === undefined ? {} : { supervision })],
  reports: groupReports(
    cumulatives.map((cumulativeWan, index) => toyReport(index + 1, { cumulativeWan, fundsWan: 10_000 })),
  ),
});
const step = (kind: SupervisionStep['kind'], day: string): SupervisionStep => ({
  kind,
  day: dayOf(day),
  reason: '连续红灯',
  person: '督导组',
  document: '鲁动能督〔2020〕1号',
});
const lineOf = (library: Library, month: number) => buildRegister(library, monthOf(2020, month))[0];
// March 25 %, April 33 %, May 42 %, June 50 %: 1,000 done is red from April on (23 points), March 15 points.
const LATE = [1_000, 1_000, 1_000, 1_000, 1_000, 1_000];

describe('buildRegister', () => {
  it('SUP-2 says which step is due, since when, and since when it has been red', () => {
    // February: 1,000 of 10,000 is 10 % against 16.7 %: yellow. March: 15 points, red.
    const line = lineOf(libraryOf(LATE), 6);
    expect(line?.due?.kind).toBe('bulletin');
    expect(line?.due?.redMonths).toBe(4);
    expect([line?.redSince, line?.dueSince].map((month) => formatMonth(month ?? monthOf(2000, 1)))).toEqual([
      '2020-03',
      '2020-03',
    ]);
  });
  it('SUP-2 a step is due from the month it was reached in, not from the first red', () => {
    const line = lineOf(libraryOf(LATE, [step('bulletin', '2020-04-02')]), 6);
    expect(line?.due?.kind).toBe('interview');
    // Three months of red are March, April, May.
    expect(line?.dueSince).toBe(monthOf(2020, 5));
  });
  it('SUP-2 a step taken after the month is not known in it', () => {
    const library = libraryOf(LATE, [step('bulletin', '2020-06-02')]);
    expect(lineOf(library, 5)?.due?.kind).toBe('bulletin');
    expect(lineOf(library, 6)?.due?.kind).toBe('interview');
  });
  it('SUP-2 green again after a step: 整改销号 falls due, since the month it turned', () => {
    const library = libraryOf([1_000, 1_000, 1_000, 4_000, 5_000], [step('bulletin', '2020-03-31')]);
    const line = lineOf(library, 5);
    expect(line?.due?.kind).toBe('resolved');
    expect(line?.dueSince).toBe(monthOf(2020, 4));
    expect(line?.redSince).toBeNull();
  });
  it('SUP-2 a month without a report neither adds nor breaks', () => {
    const library = libraryOf([1_000, 1_000, 1_000, null, 1_000]);
    const without = {
      ...library,
      reports: new Map([...library.reports].filter(([at]) => at !== monthOf(2020, 4))),
    };
    expect(lineOf(without, 5)?.due?.redMonths).toBe(2);
    expect(lineOf(without, 5)?.redSince).toBe(monthOf(2020, 3));
  });
  it('LIGHT-4 each month is judged by the rules of its time', () => {
    // 10/30 from May: 1,000 done is 32 points behind in May (red), 23 in April by the old rule (red).
    const rules = toyRules({ fromMonth: monthOf(2020, 5), lights: LIGHT_PRESETS.points_10_30 });
    const library = { ...libraryOf([1_000, 1_000, 1_000, 1_000, 2_000]), books: { rules: [rules] } };
    const trace = traceLights(openLightBook(library), toyProject(), monthOf(2020, 5));
    expect(trace.at(-1)).toEqual({ month: monthOf(2020, 5), color: 'yellow' });
    expect(redSinceOf(trace)).toBeNull();
    expect(buildRegister(library, monthOf(2020, 4))[0]?.due?.kind).toBe('bulletin');
    expect(buildRegister(library, addMonths(monthOf(2020, 4), 1))).toEqual([]);
  });
  it('SUP-2 what has left the pool is not supervised any more', () => {
    const library = libraryOf(LATE);
    const removed = { ...library, projects: [toyProject({ stage: 'removed' })] };
    expect(buildRegister(removed, monthOf(2020, 6))).toEqual([]);
  });
});

describe('recordSteps', () => {
  const [one, two] = [toyProject(), toyProject({ id: 'P2', name: '演练项目二' })];
  it('records one step for several, as one set', () => {
    const changes = recordSteps([one, two], step('bulletin', '2020-06-30'));
    expect(changes.ok ? changes.value.map(({ projectId }) => projectId) : []).toEqual(['P1', 'P2']);
  });
  it('where it does not fit one, none is recorded and the sentence names it', () => {
    const named = toyProject({ id: 'P2', name: '演练项目二', supervision: [step('bulletin', '2020-05-31')] });
    const changes = recordSteps([named, one], step('interview', '2020-06-30'));
    expect(changes.ok ? '' : changes.error.where).toBe('演练项目一');
    expect(recordSteps([], step('bulletin', '2020-06-30')).ok).toBe(false);
  });
});
