import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatrix } from '@/analysis/two-axes/build-matrix';
import type { MatrixCell } from '@/analysis/two-axes/matrix-model';
import { anyCase, liesIn } from './arbitrary-matrix';
import { holds, law } from './law';

const RUNS = 300;
const sum = (cells: readonly MatrixCell[]): number => cells.reduce((all, { count }) => all + count, 0);

describe('AXES-6 buildMatrix', () => {
  it(law('every cell and margin holds what a plain loop finds', RUNS), () => {
    holds(
      fc.property(anyCase, (given) => {
        const { columns, rows, columnSteps, rowSteps, projects, passing } = given;
        const matrix = buildMatrix(given);
        const members = (column: number | null, row: number | null): readonly number[] =>
          projects.flatMap((project, index) => {
            const inColumn = column === null || liesIn(columns, project.column, column);
            const inRow = row === null || project.rows.some((leaf) => liesIn(rows, leaf, row));
            return passing[index] === 1 && inColumn && inRow ? [index] : [];
          });
        for (const [y, row] of rowSteps.entries())
          for (const [x, column] of columnSteps.entries()) {
            const cell = matrix.cells[y * columnSteps.length + x];
            expect(cell).toMatchObject({ column: x, row: y, projects: members(column, row) });
            expect(cell?.empty).toBe(members(column, row).length === 0 ? 'none' : null);
          }
        expect(matrix.columnTotals.map((cell) => cell.projects)).toEqual(
          columnSteps.map((step) => members(step, null)),
        );
        expect(matrix.rowTotals.map((cell) => cell.projects)).toEqual(
          rowSteps.map((step) => members(null, step)),
        );
        expect(matrix.total.projects).toEqual(members(null, null));
      }),
      RUNS,
    );
  });
  it(law('sums of a cell: lights and bases part the count, money and means are plain', RUNS), () => {
    holds(
      fc.property(anyCase, (given) => {
        const { total } = buildMatrix(given);
        const own = total.projects.map((index) => given.projects[index]);
        const planned = own.filter((project) => project?.basis === 'plan');
        const plans = planned.filter((project) => (project?.actual ?? 0) <= 3);
        expect([total.withPlan, total.doubtful]).toEqual([plans.length, planned.length - plans.length]);
        const { red, yellow, green, none } = total.lights;
        expect(red + yellow + green + none).toBe(total.count);
        expect(total.withPlan + total.withStage).toBeLessThanOrEqual(total.count);
        expect(total.totalInvestmentWan).toBe(
          own.reduce((all, project) => all + (project?.totalInvestmentWan ?? 0), 0),
        );
        expect(total.unstatedMoney).toBe(
          own.filter((project) => project?.totalInvestmentWan === null).length,
        );
        if (plans.length === 0) expect([total.planned, total.actual]).toEqual([null, null]);
        else {
          const mean = (share: (project: (typeof plans)[number]) => number): number =>
            plans.reduce((all, project) => all + share(project), 0) / plans.length;
          expect(total.planned).toBeCloseTo(mean((project) => project?.planned ?? 0));
          expect(total.actual).toBeCloseTo(mean((project) => Math.min(1.15, project?.actual ?? 0)));
        }
      }),
      RUNS,
    );
  });
  it(law('columns part the projects, and opening or closing changes no total', RUNS), () => {
    holds(
      fc.property(anyCase, (given) => {
        const matrix = buildMatrix(given);
        const closed = buildMatrix({ ...given, columnSteps: [0], rowSteps: [0] });
        expect(matrix.total).toEqual(closed.total);
        expect(closed.cells[0]?.projects).toEqual(matrix.total.projects);
        expect(sum(matrix.columnTotals)).toBe(matrix.total.count);
        expect(sum(matrix.rowTotals)).toBeGreaterThanOrEqual(matrix.total.count);
      }),
      RUNS,
    );
  });
});
