import { describe, expect, it } from 'vitest';
import { diffMatrices, directionOf } from '@/analysis/two-axes/matrix-difference';
import type { MatrixProject } from '@/analysis/two-axes/matrix-model';
import { buildPoolFlows, poolStateInMonth, poolStateOf } from '@/analysis/two-axes/pool-flows';
import { isInPool, lastReportMonths, markPool } from '@/analysis/two-axes/pool-membership';
import { monthOf } from '@/domain/time/month';
import { toyProject, toyReport } from '../dispatch/toy-project';
import { nodeAt, policyAxes, regionAxis } from './axes-ground';

const june = monthOf(2020, 6);

describe('AXES-10 isInPool', () => {
  it('counts from its entry, a removed one up to its last report', () => {
    const last = lastReportMonths(new Map([[june, [toyReport(6)]]]));
    const removed = toyProject({ stage: 'removed' });
    expect(isInPool(toyProject(), monthOf(2019, 12), last)).toBe(false);
    expect(isInPool(toyProject(), monthOf(2020, 1), last)).toBe(true);
    expect(isInPool(removed, june, last)).toBe(true);
    expect(isInPool(removed, monthOf(2020, 7), last)).toBe(false);
    expect(isInPool(removed, june, new Map())).toBe(false);
    expect([...markPool([toyProject(), removed], monthOf(2020, 7), last)]).toEqual([1, 0]);
  });
});

const placed = (change: Partial<MatrixProject>): MatrixProject => ({
  id: 'P1',
  column: nodeAt(regionAxis, 'rest:city:370100'),
  rows: [nodeAt(policyAxes.clause, 'clause:A05'), nodeAt(policyAxes.clause, 'clause:A06')],
  stage: 'building',
  light: 'green',
  basis: 'none',
  planned: null,
  actual: null,
  totalInvestmentWan: null,
  ...change,
});

describe('AXES-11 directionOf', () => {
  it('follows the stage, then the light', () => {
    const light = (was: MatrixProject['light'], is: MatrixProject['light']) =>
      directionOf(placed({ light: was }), placed({ light: is }));
    expect(directionOf(placed({ stage: 'preparation' }), placed({ light: 'red' }))).toBe('advanced');
    expect(directionOf(placed({}), placed({ stage: 'suspended' }))).toBe('fell_back');
    expect(directionOf(placed({ stage: 'suspended' }), placed({}))).toBe('advanced');
    expect([
      light('green', 'red'),
      light('red', 'yellow'),
      light('red', 'red'),
      light('none', 'red'),
    ]).toEqual(['fell_back', 'advanced', null, null]);
  });
});

describe('AXES-11 diffMatrices', () => {
  const axes = {
    columns: regionAxis,
    rows: policyAxes.clause,
    columnSteps: [nodeAt(regionAxis, 'city:370100'), nodeAt(regionAxis, 'city:370200')],
    rowSteps: [nodeAt(policyAxes.clause, 'clause:A05'), nodeAt(policyAxes.clause, 'clause:A06')],
  };
  const diff = (before: readonly MatrixProject[], after: readonly MatrixProject[]) =>
    diffMatrices(axes, { projects: before, passing: null }, { projects: after, passing: null });
  it('shows a move in the cells it leaves and the cells it comes to, once in the total', () => {
    const moved = placed({ column: nodeAt(regionAxis, 'rest:city:370200') });
    const { cells, total } = diff([placed({})], [moved]);
    expect(cells.map(({ column, row, net }) => [column, row, net])).toEqual([
      [0, 0, -1],
      [1, 0, 1],
      [0, 1, -1],
      [1, 1, 1],
    ]);
    expect(total).toMatchObject({ moved_in: ['P1'], moved_out: ['P1'], entered: [], left: [] });
  });
  it('a project out of sight before has entered what is shown', () => {
    const elsewhere = placed({ column: nodeAt(regionAxis, 'rest:city:370300') });
    expect(diff([elsewhere], [placed({})]).total).toMatchObject({ entered: ['P1'], moved_in: [] });
    expect(diff([placed({})], [elsewhere]).total).toMatchObject({ left: ['P1'], moved_out: [] });
    expect(diff([elsewhere], [elsewhere]).cells).toEqual([]);
  });
});

describe('AXES-12 pool states', () => {
  it('reads class and stage', () => {
    expect(poolStateOf({ poolClass: 'implementing', stage: 'removed' })).toBe('withdrawn');
    expect(poolStateOf({ poolClass: 'implementing', stage: 'operating' })).toBe('completed');
    expect(poolStateOf({ poolClass: 'preparing', stage: 'preparation' })).toBe('reserve');
    expect(poolStateOf({ poolClass: 'reserve', stage: 'idea' })).toBe('idea');
    expect(poolStateOf({ poolClass: 'unstated', stage: 'building' })).toBe('implementing');
    expect(poolStateOf({ poolClass: 'unstated', stage: 'preparation' })).toBe('unstated');
  });
  it('follows what carries a date', () => {
    const last = lastReportMonths(new Map([[june, [toyReport(6)]]]));
    const at = (year: number, month: number, change: Parameters<typeof toyProject>[0] = {}) =>
      poolStateInMonth(
        toyProject({ entered: monthOf(2019, 3), ...change }),
        monthOf(year, month),
        null,
        last,
      );
    expect([at(2019, 2), at(2019, 3), at(2020, 1), at(2020, 3)]).toEqual([
      'outside',
      'reserve',
      'implementing',
      'implementing',
    ]);
    expect(at(2020, 7, { stage: 'removed' })).toBe('withdrawn');
  });
  it('refuses months that do not run forward', () => {
    const month = { month: june, stateOf: new Map() };
    expect(() => buildPoolFlows([month, month])).toThrow(/does not follow/);
  });
});
