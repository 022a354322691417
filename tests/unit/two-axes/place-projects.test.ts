import { describe, expect, it } from 'vitest';
import { placeProject, placeProjects } from '@/analysis/two-axes/place-projects';
import { stageInMonth } from '@/analysis/two-axes/stage-in-month';
import { LIGHT_PRESETS } from '@/domain/dispatch/light-rule';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { LAST_MONTH, monthOf } from '@/domain/time/month';
import { toyProject, toyReport } from '../dispatch/toy-project';
import { policyAxes, publicLibrary, regionAxis } from './axes-ground';

const ground = (month: number, reports: readonly MonthlyReport[] = []) => ({
  columns: regionAxis,
  rows: policyAxes.clause,
  month: monthOf(2020, month),
  reports: new Map(reports.map((report) => [report.projectId, report])),
  lights: LIGHT_PRESETS.time_progress,
});

describe('AXES-4 placeProject', () => {
  it('stands at the elapsed share and the share of the plan done', () => {
    expect(placeProject(toyProject(), ground(6, [toyReport(6)]))).toMatchObject({
      basis: 'plan',
      planned: 0.5,
      actual: 0.3,
      light: 'red',
      stage: 'building',
      totalInvestmentWan: 20_000,
    });
  });
  it("takes the project's own curve, and lets a share exceed 1", () => {
    const plannedCurve = [0, 0, 0, 0, 0, 0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 1];
    const project = toyProject({ annualPlans: [{ year: 2020, plannedInvestmentWan: 1000, plannedCurve }] });
    expect(placeProject(project, ground(6, [toyReport(6)]))).toMatchObject({ planned: 0.25, actual: 3 });
  });
  it('falls back to the stage without plan or report, and to nothing without a stage', () => {
    expect(placeProject(toyProject(), ground(6))).toMatchObject({ basis: 'stage', planned: null, actual: 4 });
    expect(placeProject(toyProject({ stage: 'unstated', poolClass: 'unstated' }), ground(6))).toMatchObject({
      basis: 'none',
      actual: null,
    });
    const removed = toyProject({ stage: 'removed' });
    expect(placeProject(removed, ground(6))).toMatchObject({ basis: 'none', stage: 'removed' });
    expect(placeProject(removed, ground(6, [toyReport(6)]))).toMatchObject({ basis: 'stage', actual: 4 });
    const zero = toyProject({ annualPlans: [{ year: 2020, plannedInvestmentWan: 0, plannedCurve: null }] });
    expect(placeProject(zero, ground(6, [toyReport(6)])).basis).toBe('stage');
  });
  it('knows no plan of the public library, only stages', () => {
    const placed = placeProjects(publicLibrary.projects, { ...ground(1), month: LAST_MONTH });
    expect(placed).toHaveLength(130);
    expect(new Set(placed.map(({ basis }) => basis))).toEqual(new Set(['stage', 'none']));
    expect(placed.find(({ id }) => id === 'E091')).toMatchObject({ basis: 'stage', actual: 5 });
    expect(placed.every(({ light }) => light === 'none')).toBe(true);
  });
});

describe('AXES-5 stageInMonth', () => {
  const done = toyProject({
    stage: 'completed',
    milestones: [
      { kind: 'start', title: '', baseline: null, forecast: null, actual: '2018-05' },
      { kind: 'completion', title: '', baseline: null, forecast: null, actual: '2020-03' },
    ],
  });
  it('goes back with the month', () => {
    expect(
      [monthOf(2018, 4), monthOf(2018, 5), monthOf(2020, 2), monthOf(2020, 3)].map((month) =>
        stageInMonth(done, month, null),
      ),
    ).toEqual(['preparation', 'building', 'building', 'completed']);
  });
  it('believes a report that it has not started', () => {
    expect(stageInMonth(toyProject(), monthOf(2020, 6), toyReport(6, { started: false }))).toBe(
      'preparation',
    );
  });
  it('leaves 调出 and 停缓建 as recorded where no report says otherwise', () => {
    for (const stage of ['removed', 'suspended'] as const)
      expect(stageInMonth({ ...done, stage }, monthOf(2018, 1), null)).toBe(stage);
  });
  it('derives a public stage from what had happened', () => {
    const yulong = publicLibrary.projects.find(({ id }) => id === 'E091');
    if (yulong === undefined) throw new Error('E091 is missing');
    expect(stageInMonth(yulong, monthOf(2018, 1), null)).toBe('unstated');
    expect(stageInMonth(yulong, monthOf(2019, 1), null)).toBe('building');
  });
});
