import type { EmptyCell, MatrixCell, MatrixProject } from './matrix-model';
import { BASIS_CODES, DOUBTFUL, LIGHT_CODES, readColumns } from './project-columns';

const NO_PROJECTS: readonly number[] = Object.freeze([]);
const NO_LIGHTS: MatrixCell['lights'] = Object.freeze({ red: 0, yellow: 0, green: 0, none: 0 });

/** Empty cells already made, by reason, row and column: most of a large matrix is empty and never changes. */
const emptyCells: Readonly<Record<EmptyCell, MatrixCell[][]>> = {
  none: [],
  not_applicable: [],
  named_but_none: [],
};

/** A cell where nothing stands, and why; the same object for the same place and reason. */
export function emptyCellOf(column: number, row: number, empty: EmptyCell): MatrixCell {
  const line = (emptyCells[empty][row + 1] ??= []);
  return (line[column + 1] ??= Object.freeze({
    column,
    row,
    projects: NO_PROJECTS,
    count: 0,
    totalInvestmentWan: 0,
    unstatedMoney: 0,
    lights: NO_LIGHTS,
    planned: null,
    actual: null,
    doubtful: 0,
    withPlan: 0,
    withStage: 0,
    empty,
  }));
}

/**
 * Makes the summing of cells over one list of projects: money of those that state it, lights, and the plain
 * mean of planned and actual share over those with a plan, an actual share counting 1.15 at most. A report
 * several times its plan stands in no mean and is counted apart.
 * @param projects not changed afterwards: their figures are read once
 * @returns sums `members`, indexes into `projects`, ascending, none twice
 * @unit 万元; shares 0–1
 * @rule AXES-6
 */
export function makeCellSum(
  projects: readonly MatrixProject[],
): (column: number, row: number, members: readonly number[]) => MatrixCell {
  const { lights, bases, planned, actual, money, unstated } = readColumns(projects);
  const { red: RED, yellow: YELLOW, green: GREEN } = LIGHT_CODES;
  const { plan: PLAN, stage: STAGE } = BASIS_CODES;
  return (column, row, members) => {
    if (members.length === 0) return emptyCellOf(column, row, 'none');
    let red = 0;
    let yellow = 0;
    let green = 0;
    let sumMoney = 0;
    let sumUnstated = 0;
    let sumPlanned = 0;
    let sumActual = 0;
    let withPlan = 0;
    let withStage = 0;
    let doubtful = 0;
    for (let at = 0; at < members.length; at++) {
      const index = members[at] as number;
      const light = lights[index] as number;
      if (light === GREEN) green += 1;
      else if (light === RED) red += 1;
      else if (light === YELLOW) yellow += 1;
      sumMoney += money[index] as number;
      sumUnstated += unstated[index] as number;
      const basis = bases[index] as number;
      if (basis === DOUBTFUL) doubtful += 1;
      else if (basis === STAGE) withStage += 1;
      else if (basis === PLAN) {
        sumPlanned += planned[index] as number;
        sumActual += actual[index] as number;
        withPlan += 1;
      }
    }
    return {
      column,
      row,
      projects: members,
      count: members.length,
      totalInvestmentWan: sumMoney,
      unstatedMoney: sumUnstated,
      lights: { red, yellow, green, none: members.length - red - yellow - green },
      planned: withPlan === 0 ? null : sumPlanned / withPlan,
      actual: withPlan === 0 ? null : sumActual / withPlan,
      doubtful,
      withPlan,
      withStage,
      empty: null,
    };
  };
}
