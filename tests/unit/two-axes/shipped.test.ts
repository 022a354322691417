import { describe, expect, it } from 'vitest';
import { visibleSteps } from '@/analysis/two-axes/axis';
import { buildMatrix } from '@/analysis/two-axes/build-matrix';
import { makeBrushGround, evaluateBrush } from '@/analysis/two-axes/evaluate-brush';
import { buildGapTable } from '@/analysis/two-axes/gap-cells';
import { diffMatrices } from '@/analysis/two-axes/matrix-difference';
import { placeProjects } from '@/analysis/two-axes/place-projects';
import { buildPoolFlows, poolStateInMonth } from '@/analysis/two-axes/pool-flows';
import { lastReportMonths, markPool } from '@/analysis/two-axes/pool-membership';
import { seriateMatrix } from '@/analysis/two-axes/seriation';
import { LIGHT_PRESETS } from '@/domain/dispatch/light-rule';
import { groupReports } from '@/domain/library/library';
import { addMonths, type Month, monthOf } from '@/domain/time/month';
import { makeDrillSet } from '../../../scripts/steps/drill-set';
import { readDrillWorld } from '../../../scripts/steps/drill-world';
import { DRILL_SEED } from '../../../scripts/steps/drill-options';
import { atlas, allOpen, policyAxes, regionAxis } from './axes-ground';

const { projects, reports: list } = makeDrillSet(readDrillWorld(), 1395, DRILL_SEED);
const reports = groupReports(list);
const last = lastReportMonths(reports);
const columns = regionAxis;
const rows = policyAxes.clause;
const october = monthOf(2020, 10);

const reportsOf = (month: Month) =>
  new Map((reports.get(month) ?? []).map((report) => [report.projectId, report]));
const placedIn = (month: Month) =>
  placeProjects(projects, {
    columns,
    rows,
    month,
    reports: reportsOf(month),
    lights: LIGHT_PRESETS.time_progress,
  });
const circles = atlas.circles.map(({ id }) => `circle:${id}`);
const axes = {
  columns,
  rows,
  columnSteps: visibleSteps(columns, new Set(circles)),
  rowSteps: visibleSteps(rows, allOpen(rows)),
};

describe('the drill library on the two axes', () => {
  const placed = placedIn(october);
  const gaps = buildGapTable(columns, rows, atlas);
  const matrix = buildMatrix({ ...axes, projects: placed, gaps });
  it('counts every project once, by city as a plain loop does', () => {
    expect(matrix.total.count).toBe(projects.length);
    for (const [at, step] of axes.columnSteps.entries()) {
      const id = columns.nodes[step]?.id ?? '';
      const plain = projects.filter(({ cityAdcode }) => id === `city:${cityAdcode}`).length;
      expect(matrix.columnTotals[at]?.count, id).toBe(plain);
    }
    expect(matrix.total.totalInvestmentWan).toBe(
      projects.reduce((sum, { totalInvestmentWan }) => sum + (totalInvestmentWan ?? 0), 0),
    );
  });
  it('counts by clause as a plain loop does, and stands on many', () => {
    for (const [at, step] of axes.rowSteps.entries()) {
      const id = rows.nodes[step]?.id ?? '';
      if (id.startsWith('clause:'))
        expect(matrix.rowTotals[at]?.count, id).toBe(
          projects.filter(({ clauseIds }) => clauseIds.includes(id.slice('clause:'.length))).length,
        );
    }
    expect(matrix.rowTotals.filter(({ count }) => count > 0).length).toBeGreaterThan(40);
  });
  it('knows most by plan, the preparing and reserve by stage, and some are behind', () => {
    expect(matrix.total.withPlan).toBeGreaterThan(projects.length / 2);
    expect(matrix.total.withStage).toBeGreaterThan(0);
    expect(matrix.total.lights.red).toBeGreaterThan(0);
    expect(matrix.cells.some(({ planned, actual }) => (planned ?? 0) > (actual ?? 0))).toBe(true);
  });
  it('gathers along the diagonal when reordered, and loses nobody', () => {
    const order = seriateMatrix(matrix, 'count');
    expect(order.after ?? 0).toBeGreaterThan((order.before ?? 0) + 0.2);
    const again = buildMatrix({ ...axes, ...order, projects: placed, gaps });
    expect(again.total).toEqual(matrix.total);
  });
  it('a brush of a cell chooses what the cell holds', () => {
    const ground = makeBrushGround(projects, columns, [rows]);
    for (const cell of matrix.cells.filter(({ count }) => count > 0).slice(0, 100)) {
      const column = columns.nodes[axes.columnSteps[cell.column] ?? 0]?.id ?? '';
      const row = rows.nodes[axes.rowSteps[cell.row] ?? 0]?.id ?? '';
      const bytes = evaluateBrush([{ op: 'add', columns: [column], rows: [row], box: null }], ground);
      expect([...bytes.keys()].filter((at) => bytes[at] === 1)).toEqual(cell.projects);
    }
  });
  it('changes from month to month, and the pool flows without losing anybody', () => {
    const side = (month: Month) => ({ projects: placedIn(month), passing: markPool(projects, month, last) });
    const difference = diffMatrices(axes, side(monthOf(2020, 6)), side(october));
    expect(difference.total.advanced.length).toBeGreaterThan(0);
    expect(difference.total.fell_back.length).toBeGreaterThan(0);
    expect(difference.total.left.length).toBeGreaterThan(0);
    expect(difference.total.moved_in).toEqual([]);
    const months = Array.from({ length: 36 }, (_, at) => addMonths(monthOf(2018, 1), at));
    const flows = buildPoolFlows(
      months.map((month) => {
        const own = reportsOf(month);
        return {
          month,
          stateOf: new Map(
            projects.map((project) => [
              project.id,
              poolStateInMonth(project, month, own.get(project.id) ?? null, last),
            ]),
          ),
        };
      }),
    );
    for (const { nodes } of flows.months)
      expect(nodes.reduce((sum, node) => sum + node.projects.length, 0)).toBe(projects.length);
    const going = flows.ribbons.flat().filter(({ from, to }) => from !== to);
    expect(new Set(going.map(({ to }) => to))).toEqual(
      new Set(['idea', 'reserve', 'implementing', 'completed', 'withdrawn']),
    );
    expect(going.some(({ from, to }) => from === 'completed' && to !== 'withdrawn')).toBe(false);
  });
});
