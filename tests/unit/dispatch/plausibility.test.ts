import { describe, expect, it } from 'vitest';
import { makePlausibilityBook, type PlaceLookup } from '@/analysis/plausibility-book';
import { compareNames, detectDuplicates, normalizeProjectName } from '@/analysis/plausibility-duplicates';
import { detectCumulativeFalls, detectOverCompletion, detectUnitSlips } from '@/analysis/plausibility-money';
import { detectOutsideCounty, detectWrongCounty } from '@/analysis/plausibility-places';
import { detectLateStarts, detectStalls, detectStartedWithoutDate } from '@/analysis/plausibility-progress';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { ProjectPlace } from '@/domain/dispatch/project-place';
import { monthNumberOf, monthOf } from '@/domain/time/month';
import { toyProject, toyReport } from './toy-project';

/** West of 119° is 寿光 (370783), east of it 高密 (370785). */
const places: PlaceLookup = {
  countyAt: ([lng]) => (lng > 125 ? null : lng < 119 ? 370783 : 370785),
  countyOfPark: (id) => (id === 'WEST' ? 370783 : null),
  nameOf: (adcode) => (adcode === 370783 ? '寿光市' : '高密市'),
};
const book = (projects: readonly DispatchProject[], reports: readonly MonthlyReport[] = []) =>
  makePlausibilityBook(projects, reports, places, monthOf(2020, 12));
const year = (...cumulatives: (number | null)[]): MonthlyReport[] =>
  cumulatives.map((cumulativeWan, index) => toyReport(index + 1, { cumulativeWan }));
const monthsOf = (findings: readonly { readonly month: number | null }[]): (number | null)[] =>
  findings.map(({ month }) => (month === null ? null : monthNumberOf(month as never)));
const at = (lng: number): ProjectPlace => ({
  kind: 'points',
  points: [{ lngLat: [lng, 36.8], text: '', sourceCrs: 'cgcs2000', precision: 'site' }],
});

describe('PLAUS-1 and PLAUS-3: falls and slips', () => {
  it('a fall is found at the lower month, across a blank', () =>
    expect(monthsOf(detectCumulativeFalls(book([toyProject()], year(500, 900, null, 700, 1200))))).toEqual([
      4,
    ]));
  it('a slip ×10,000 is no fall in the month after', () => {
    const slipped = book([toyProject()], year(500, 9_000_000, 1300));
    expect(monthsOf(detectUnitSlips(slipped))).toEqual([2]);
    expect(detectUnitSlips(slipped)[0]?.sentence).toContain('或应为 900 万元');
    expect(detectCumulativeFalls(slipped)).toEqual([]);
  });
  it('a slip ÷10,000 is found against history, or against the next month in January', () => {
    expect(monthsOf(detectUnitSlips(book([toyProject()], year(500, 0.09, 1300))))).toEqual([2]);
    expect(monthsOf(detectUnitSlips(book([toyProject()], year(0.05, 900))))).toEqual([1]);
  });
  it('a new year starts from 0: that is no fall', () => {
    const january = toyReport(1, { month: monthOf(2021, 1), cumulativeWan: 10 });
    const whole = makePlausibilityBook(
      [toyProject()],
      [...year(500, 900), january],
      places,
      monthOf(2021, 1),
    );
    expect(detectCumulativeFalls(whole)).toEqual([]);
  });
});

describe('PLAUS-2 over 100 %', () => {
  it('once a year, at the first month; exactly 100 % is none', () =>
    expect(monthsOf(detectOverCompletion(book([toyProject()], year(10_000, 10_001, 10_900))))).toEqual([2]));
});

describe('PLAUS-4 started without a date', () => {
  const undated = toyProject({
    milestones: [{ kind: 'start', title: '开工', baseline: '2020-02', forecast: null, actual: null }],
  });
  it('is found, unless any month gives the date', () => {
    const none = [3, 4].map((month) => toyReport(month, { startDate: null }));
    expect(monthsOf(detectStartedWithoutDate(book([undated], none)))).toEqual([3]);
    expect(detectStartedWithoutDate(book([undated], [...none, toyReport(5)]))).toEqual([]);
  });
});

describe('PLAUS-5 and PLAUS-6 places', () => {
  it('a position elsewhere is a wrong position when the park agrees with the column', () => {
    const moved = book([toyProject({ place: at(119.5), parkId: 'WEST' })]);
    expect(detectOutsideCounty(moved)).toHaveLength(1);
    expect(detectWrongCounty(moved)).toEqual([]);
  });
  it('the column is wrong when position and park agree against it', () => {
    const wrong = book([toyProject({ place: at(118.5), parkId: 'WEST', countyAdcode: 370785 })]);
    expect(detectWrongCounty(wrong)[0]?.sentence).toContain('均指向寿光市');
    expect(detectOutsideCounty(wrong)).toEqual([]);
  });
  it('the column is wrong when position and name agree against it', () => {
    const named = toyProject({ place: at(118.5), name: '寿光市蔬菜项目', countyAdcode: 370785 });
    expect(detectWrongCounty(book([named]))).toHaveLength(1);
  });
  it('outside the province is outside its county', () =>
    expect(detectOutsideCounty(book([toyProject({ place: at(130) })]))[0]?.sentence).toContain('省外'));
});

describe('PLAUS-7 duplicates', () => {
  const twin = (change: Partial<DispatchProject>) => toyProject({ id: 'P2', codes: ['C2'], ...change });
  it('reads a name through width, spaces and 项目', () =>
    expect(normalizeProjectName('ＡＢ·轴承 生产 建设项目')).toBe(normalizeProjectName('AB轴承生产项目')));
  it('Dice of 轴承生产 and 轴承制造 is 2·1/(3+3)', () =>
    expect(compareNames('轴承生产', '轴承制造')).toBeCloseTo(1 / 3));
  it.each<readonly [string, Partial<DispatchProject>, number]>([
    ['same code', { codes: ['C1'], name: '别名', cityAdcode: 370100 }, 1],
    ['same name in the city', { name: '演练 项目一', totalInvestmentWan: 1 }, 1],
    ['same name in another city', { cityAdcode: 370100, countyAdcode: 370102 }, 0],
    ['same site and money', { name: '完全不同', place: at(118.5) }, 1],
    ['same site, other money', { name: '完全不同', place: at(118.5), totalInvestmentWan: 40_000 }, 0],
    ['another phase', { name: '演练项目一二期' }, 0],
  ])('%s → %i', (_name, change, count) => {
    const pair = book([toyProject({ place: at(118.5) }), twin({ place: at(118.6), ...change })]);
    expect(detectDuplicates(pair)).toHaveLength(count);
  });
  it('one project of two lists is no duplicate', () =>
    expect(detectDuplicates(book([toyProject(), toyProject({ listIds: ['selected'] })]))).toEqual([]));
});

describe('PLAUS-8 stalled', () => {
  const stalls = (...cumulatives: (number | null)[]) =>
    monthsOf(detectStalls(book([toyProject()], year(...cumulatives))));
  it('the third idle month outside winter', () => expect(stalls(0, 0, 900, 900, 900, 900, 900)).toEqual([6]));
  it('winter does not count', () => expect(stalls(0, 0, 0, 0, 500)).toEqual([]));
  it('a blank month neither counts nor breaks', () =>
    expect(stalls(0, 100, 900, 900, null, 900, 900)).toEqual([7]));
  it('a plan that is done is no stall', () => expect(stalls(0, 0, 9900, 9900, 9900, 9900, 9900)).toEqual([]));
});

describe('PLAUS-9 late start', () => {
  const planned = (actual: string | null) =>
    toyProject({
      milestones: [{ kind: 'start', title: '开工', baseline: '2020-02', forecast: null, actual }],
    });
  const idle = [toyReport(3, { started: false, startDate: null })];
  it.each([
    ['2020-04', 0],
    ['2020-05', 1],
    [null, 1],
  ])('planned 2020-02, started %s → %i', (actual, count) =>
    expect(detectLateStarts(book([planned(actual)], idle))).toHaveLength(count),
  );
  it('is silent when the project came into sight already started, without a date', () => {
    const reports = [toyReport(9, { startDate: null })];
    expect(detectLateStarts(book([planned(null)], reports))).toEqual([]);
  });
});
