import { describe, expect, it } from 'vitest';
import { dayOf } from '@/domain/dispatch/day';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { findComparableProjects } from '@/analysis/comparable-projects';
import { computeInvestmentCurve } from '@/analysis/investment-curve';
import { layoutSCurve } from '@/charts/s-curve/layout-s-curve';
import { reportOf } from '@/domain/library/library';
import { moneyFacts, registerFacts } from '@/workspaces/library/sheet-facts';
import { standingOf } from '@/workspaces/library/sheet-supervision';
import { toyProject, toyReport } from '../dispatch/toy-project';
import { JUNE, toyLibrary, toyRows, WORDS } from './toy-rows';

const project = toyProject({
  annualPlans: [{ year: 2020, plannedInvestmentWan: 12_000, plannedCurve: null }],
});
const library = toyLibrary(
  [project],
  [toyReport(3, { cumulativeWan: 2000 }), toyReport(6, { cumulativeWan: 6000 })],
);
const [row] = toyRows(library);
if (row === undefined) throw new Error('no row');

describe('CURVE-1 computeInvestmentCurve', () => {
  const curve = computeInvestmentCurve(project, (month) => reportOf(library, 'P1', month), JUNE);
  it('the plan rises evenly, months without a report are gaps', () => {
    expect(curve.planWan?.[5]).toBe(6000);
    expect(curve.actualWan.slice(0, 7)).toEqual([null, null, 2000, null, null, 6000, null]);
  });
  it('the forecast goes on at the mean pace', () => {
    expect(curve.forecastWan[0]).toEqual({ month: 6, wan: 6000 });
    expect(curve.forecastWan.at(-1)).toEqual({ month: 12, wan: 12_000 });
  });
  it('what is completed has no pace to go on at', () => {
    const done = { ...project, stage: 'completed' as const };
    const curve_ = computeInvestmentCurve(done, (month) => reportOf(library, 'P1', month), JUNE);
    expect(curve_.forecastWan).toEqual([]);
  });
  it('no report, no forecast; no plan, no plan line', () => {
    const bare = computeInvestmentCurve(toyProject({ annualPlans: [] }), () => null, JUNE);
    expect(bare).toMatchObject({ planWan: null, forecastWan: [] });
    expect(layoutSCurve(bare, 400, 200)).toMatchObject({ plan: '', actual: '', forecast: '', end: null });
  });
  it('everything drawn lies in the box', () => {
    const layout = layoutSCurve(curve, 400, 200);
    for (const { x, y } of layout.dots) {
      expect(x).toBeGreaterThan(layout.left);
      expect(x).toBeLessThanOrEqual(layout.right);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThanOrEqual(layout.baseline);
    }
  });
});

describe('CMP-1 findComparableProjects', () => {
  const sized = (id: string, totalInvestmentWan: number | null) => toyProject({ id, totalInvestmentWan });
  it('100 against 50, 90, 300', () => {
    const pool = [sized('a', 50), sized('b', 90), sized('c', 300), sized('d', null)];
    expect(findComparableProjects(sized('x', 100), pool, 5).map((found) => found.project.id)).toEqual([
      'b',
      'a',
      'c',
    ]);
  });
  it('without a size nothing is comparable', () => {
    expect(findComparableProjects(sized('x', null), [sized('a', 50)], 5)).toEqual([]);
  });
});

describe('facts of a sheet', () => {
  const input = { row, month: JUNE, log: [], words: WORDS };
  it('an unknown value says why', () => {
    const lead = registerFacts(input).find(({ label }) => label === '牵头单位');
    expect(lead).toMatchObject({ text: null, source: '未填报' });
    const position = registerFacts(input).find(({ label }) => label === '定位');
    expect(position).toMatchObject({ text: null, source: '未报' });
  });
  it('what is computed names its rule', () => {
    const rate = moneyFacts(input).find(({ label }) => label === '完成率');
    expect(rate).toMatchObject({ text: '50.0%', provenance: 'derived', source: '按规则 RATE-2 计算' });
  });
});

describe('standingOf', () => {
  it('the sentence says drill, and a red month makes the first step due', () => {
    const late = toyLibrary([project], [toyReport(6, { cumulativeWan: 10, fundsWan: 10 })]);
    const [red] = toyRows(late);
    if (red === undefined) throw new Error('no row');
    const standing = standingOf(late, red, JUNE, 'zh');
    expect(standing.why).toContain('［演练］');
    expect(standing.light?.color).toBe('red');
    expect(standing.due?.kind).toBe('bulletin');
  });
});

describe('SUP-1 on the sheet', () => {
  // No report of a start after the planned one: red month after month.
  const late = toyProject({
    stage: 'preparation',
    milestones: [{ kind: 'start', title: '开工', baseline: '2020-01', forecast: null, actual: null }],
  });
  const reports = [4, 5, 6].map((month) => toyReport(month, { started: false, cumulativeWan: 0 }));
  const standing = (supervision: DispatchProject['supervision']) => {
    const of = supervision === undefined ? late : { ...late, supervision };
    const lib = toyLibrary([of], reports);
    const [first] = toyRows(lib);
    if (first === undefined) throw new Error('no row');
    return standingOf(lib, first, JUNE, 'zh');
  };
  const named = {
    kind: 'bulletin',
    day: dayOf('2020-05-31'),
    reason: '红灯',
    person: '甲',
    document: '',
  } as const;

  it('three red months without a step: to be named; once named: to be called in', () => {
    expect(standing(undefined).due?.kind).toBe('bulletin');
    expect(standing([named]).due?.kind).toBe('interview');
  });
  it('a month knows only the steps taken by its end', () => {
    const shown = standing([{ ...named, day: dayOf('2020-07-01') }]);
    expect(shown.steps).toEqual([]);
    expect(shown.due?.kind).toBe('bulletin');
  });
});
