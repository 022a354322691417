import { describe, expect, it } from 'vitest';
import { listBehind, UNIT_NUMBERS } from '@/analysis/dispatch/behind-number';
import { makeDispatchLedger } from '@/analysis/dispatch/dispatch-ledger';
import { listDue } from '@/analysis/dispatch/due-list';
import {
  figuresOfMonth,
  type MeasuredProject,
  measureProjects,
  measureUnits,
} from '@/analysis/dispatch/measure-units';
import { traceRanks } from '@/analysis/dispatch/rank-history';
import { coverReports } from '@/analysis/dispatch/report-coverage';
import { addUpCurves } from '@/analysis/dispatch/unit-curve';
import { computeCompletionRate, computeLeadPoints, computeStartRate } from '@/analysis/dispatch-rates';
import { computeInvestmentCurve } from '@/analysis/investment-curve';
import { dayOf } from '@/domain/dispatch/day';
import type { DispatchFigure } from '@/domain/dispatch/dispatch-figure';
import { emptyLibrary, groupReports, type Library } from '@/domain/library/library';
import { monthOf } from '@/domain/time/month';
import { toyProject, toyReport } from '../dispatch/toy-project';

const JUNE = monthOf(2020, 6);

const figure = (change: Partial<DispatchFigure>): DispatchFigure => ({
  projectId: 'x',
  poolClass: 'implementing',
  plannedToStart: true,
  started: true,
  annualPlanWan: 100,
  cumulativeWan: 50,
  previousCumulativeWan: 40,
  ...change,
});
const one = (id: string, change: Partial<DispatchFigure> = {}): MeasuredProject => ({
  project: toyProject({ id }),
  figure: figure({ projectId: id, ...change }),
});

/** Two projects of one city, reports January to June; the second said nothing in March. */
const library: Library = {
  ...emptyLibrary('office'),
  projects: [toyProject({ id: 'a' }), toyProject({ id: 'b', cityAdcode: 370100, countyAdcode: null })],
  reports: groupReports(
    [1, 2, 3, 4, 5, 6].flatMap((month) => [
      toyReport(month, { projectId: 'a', cumulativeWan: month * 1000 }),
      ...(month === 3 ? [] : [toyReport(month, { projectId: 'b', cumulativeWan: month * 500 })]),
    ]),
  ),
};

describe('RATE-1 and RATE-4 against published figures', () => {
  it('1,559 of 1,741 planned starts are 89.55 %, not of 1,907', () => {
    const figures = Array.from({ length: 1907 }, (_, index) =>
      figure({ projectId: String(index), plannedToStart: index < 1741, started: index < 1559 }),
    );
    const { ratio, part, whole } = computeStartRate(figures);
    expect([part, whole]).toEqual([1559, 1741]);
    expect(ratio.defined && (ratio.value * 100).toFixed(2)).toBe('89.55');
  });
  it('45.5 % in May is 3.8 points ahead', () => {
    const { ratio } = computeCompletionRate([figure({ annualPlanWan: 1000, cumulativeWan: 455 })]);
    const lead = computeLeadPoints(ratio, 5);
    expect(lead.defined && lead.value.toFixed(1)).toBe('3.8');
  });
});

describe('RANK-1 listBehind', () => {
  const members = [
    one('a'),
    one('b', { started: false, cumulativeWan: 0, previousCumulativeWan: 0 }),
    one('wrong unit', { cumulativeWan: 500_000 }),
    one('fell', { cumulativeWan: 30 }),
    one('no plan', { annualPlanWan: null }),
    one('silent', { cumulativeWan: null }),
    one('reserve', { poolClass: 'reserve' }),
    one('next year', { plannedToStart: false, started: false, cumulativeWan: 0 }),
  ];
  const unit = measureProjects('u', members, JUNE);
  const sums = (number: (typeof UNIT_NUMBERS)[number]) => {
    const counted = listBehind(number, members).filter(({ role }) => role === 'counted');
    return [
      counted.reduce((sum, { part }) => sum + (part ?? 0), 0),
      counted.reduce((sum, { whole }) => sum + (whole ?? 0), 0),
    ];
  };
  it('what is listed adds up to the number', () => {
    expect(sums('start')).toEqual([unit.start.part, unit.start.whole]);
    expect(sums('completion')).toEqual([unit.completion.part, unit.completion.whole]);
    expect(sums('cumulative')[0]).toBe(unit.cumulativeWan);
    expect(sums('month')[0]).toBe(unit.monthWan);
    expect(sums('completion')).toEqual([50 + 0 + 30 + 0, 400]);
    expect(sums('cumulative')[0]).toBe(130);
  });
  it('names what is left out, and why', () => {
    expect(listBehind('left_out', members).map(({ project, role }) => [project.id, role])).toEqual(
      [
        ['fell', 'fell'],
        ['no plan', 'missing'],
        ['silent', 'missing'],
        ['wrong unit', 'doubtful'],
        ['next year', 'fell'],
      ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
    expect(listBehind('start', members)[0]?.project.id).toBe('b');
  });
});

describe('RANK-1 makeDispatchLedger', () => {
  it('has the numbers of figuresOfMonth and measureUnits, and keeps them', () => {
    const ledger = makeDispatchLedger(library);
    const ids = ['370100', '370700'];
    expect(ledger.knows('city', JUNE)).toBe(false);
    expect(ledger.figures(JUNE)).toEqual(figuresOfMonth(library, JUNE));
    expect(ledger.units('city', ids, JUNE)).toEqual(
      measureUnits('city', ids, figuresOfMonth(library, JUNE), JUNE),
    );
    expect(ledger.units('city', ids, JUNE)).toBe(ledger.units('city', ids, JUNE));
    expect(ledger.knows('city', JUNE)).toBe(true);
    expect(ledger.province(JUNE).completion).toMatchObject({ part: 9000, whole: 20_000 });
    expect(ledger.members('county', '370783', JUNE).map(({ project }) => project.id)).toEqual(['a']);
  });
});

describe('RANK-6 traceRanks', () => {
  it('a line a unit, a gap where it stood in no ranking', () => {
    const ledger = makeDispatchLedger(library);
    const ids = ['370100', '370700'];
    const months = [2, 3, 6].map((number) => {
      const month = monthOf(2020, number);
      return { month, units: ledger.units('city', ids, month) };
    });
    expect(traceRanks(months, 'completion')).toEqual({
      months: months.map(({ month }) => month),
      worst: 2,
      lines: [
        { unitId: '370100', ranks: [2, null, 2] },
        { unitId: '370700', ranks: [1, 1, 1] },
      ],
    });
    expect(traceRanks([], 'start')).toEqual({ months: [], lines: [], worst: 1 });
  });
});

describe('RANK-7 coverReports', () => {
  it('counts who was to report, names the silent, and leaves other classes apart', () => {
    const { projects } = library;
    const more = [
      ...projects,
      toyProject({ id: 'silent' }),
      toyProject({ id: 'later', entered: monthOf(2020, 9) }),
      toyProject({ id: 'gone', stage: 'removed' }),
    ];
    const measured = [...figuresOfMonth(library, JUNE), one('reserve', { poolClass: 'reserve' })];
    expect(coverReports({ projects: more }, measured, JUNE)).toEqual({
      due: 3,
      reported: 2,
      silentIds: ['silent'],
      otherClass: 1,
    });
  });
});

describe('CURVE-2 addUpCurves', () => {
  const ledger = makeDispatchLedger(library);
  const curve = addUpCurves(ledger.figures(JUNE), ledger.figuresById, JUNE);
  it('plans and actuals add up; a month without a report goes on at the last one', () => {
    expect(curve.projects).toBe(2);
    expect(curve.planWan?.[5]).toBeCloseTo(10_000, 6);
    expect(curve.planWan?.[11]).toBeCloseTo(20_000, 6);
    expect(curve.actualWan.slice(0, 7)).toEqual([1500, 3000, 4000, 6000, 7500, 9000, null]);
    expect(curve.forecastWan[0]).toEqual({ month: 6, wan: 9000 });
    expect(curve.forecastWan.at(-1)?.wan).toBeCloseTo(18_000, 6);
  });
  it('a unit of one project has that project’s curve', () => {
    const alone = addUpCurves(ledger.members('city', '370700', JUNE), ledger.figuresById, JUNE);
    const own = computeInvestmentCurve(
      toyProject({ id: 'a' }),
      (month) => library.reports.get(month)?.find(({ projectId }) => projectId === 'a') ?? null,
      JUNE,
    );
    expect(alone.planWan).toEqual(own.planWan);
    expect(alone.actualWan).toEqual(own.actualWan);
    expect(alone.forecastWan).toEqual(own.forecastWan);
  });
  it('a doubtful report is in no curve, and nothing makes no line', () => {
    const wrong = addUpCurves([one('w', { cumulativeWan: 1e7 })], () => new Map(), JUNE);
    expect(wrong).toMatchObject({ projects: 0, planWan: null, forecastWan: [] });
  });
});

describe('RANK-5 listDue in a past month', () => {
  const done = toyProject({
    milestones: [{ kind: 'start', title: '开工', baseline: '2020-05', forecast: null, actual: '2020-09' }],
  });
  it('what happened later had not happened then', () => {
    expect(listDue([done], dayOf('2020-06-30')).overdue).toMatchObject([{ days: -30 }]);
    expect(listDue([done], dayOf('2020-09-30')).overdue).toEqual([]);
  });
  it('a fuzzy date counts from its first day, so nobody is late before it is certain', () => {
    const year = toyProject({ milestones: done.milestones.map((each) => ({ ...each, actual: '2020' })) });
    expect(listDue([year], dayOf('2020-06-30')).overdue).toEqual([]);
    const day = toyProject({
      milestones: done.milestones.map((each) => ({ ...each, actual: '2020-07-02' })),
    });
    expect(listDue([day], dayOf('2020-07-01')).overdue).toHaveLength(1);
    expect(listDue([day], dayOf('2020-07-02')).overdue).toEqual([]);
  });
  it('a project not yet in the pool has nothing due', () => {
    expect(listDue([{ ...done, entered: monthOf(2020, 8) }], dayOf('2020-06-30')).overdue).toEqual([]);
  });
});
