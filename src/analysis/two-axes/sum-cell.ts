import type { EmptyCell, MatrixCell, MatrixProject } from './matrix-model';

const NO_PROJECTS: readonly number[] = Object.freeze([]);
const NO_LIGHTS: MatrixCell['lights'] = Object.freeze({ red: 0, yellow: 0, green: 0, none: 0 });

/** A cell where nothing stands, and why. */
export const emptyCellOf = (column: number, row: number, empty: EmptyCell): MatrixCell => ({
  column,
  row,
  projects: NO_PROJECTS,
  count: 0,
  totalInvestmentWan: 0,
  unstatedMoney: 0,
  lights: NO_LIGHTS,
  planned: null,
  actual: null,
  withPlan: 0,
  withStage: 0,
  empty,
});

/**
 * Sum projects into a cell: money of those that state it, lights, and the plain mean of planned and actual
 * share over those with a plan.
 * @param members indexes into `projects`, ascending, none twice
 * @unit 万元; shares 0–1
 * @rule AXES-6
 */
export function sumCell(
  column: number,
  row: number,
  members: readonly number[],
  projects: readonly MatrixProject[],
): MatrixCell {
  if (members.length === 0) return emptyCellOf(column, row, 'none');
  const lights = { red: 0, yellow: 0, green: 0, none: 0 };
  let money = 0;
  let unstatedMoney = 0;
  let planned = 0;
  let actual = 0;
  let withPlan = 0;
  let withStage = 0;
  for (const index of members) {
    const project = projects[index];
    if (project === undefined) throw new Error(`sumCell: there is no project ${index}`);
    lights[project.light] += 1;
    if (project.totalInvestmentWan === null) unstatedMoney += 1;
    else money += project.totalInvestmentWan;
    if (project.basis === 'stage') withStage += 1;
    else if (project.basis === 'plan' && project.planned !== null && project.actual !== null) {
      planned += project.planned;
      actual += project.actual;
      withPlan += 1;
    }
  }
  return {
    column,
    row,
    projects: members,
    count: members.length,
    totalInvestmentWan: money,
    unstatedMoney,
    lights,
    planned: withPlan === 0 ? null : planned / withPlan,
    actual: withPlan === 0 ? null : actual / withPlan,
    withPlan,
    withStage,
    empty: null,
  };
}
