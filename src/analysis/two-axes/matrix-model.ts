import type { LightColor } from '@/domain/dispatch/light-rule';
import type { Stage } from '@/domain/dispatch/stage';
import type { Axis } from './axis';

/** A project as the matrix needs it, in one month. Indexes are leaves of the two axes. */
export interface MatrixProject {
  readonly id: string;
  /** Its leaf of the region axis. */
  readonly column: number;
  /** Its leaves of the policy axis, none twice; the axis has a rest node, so never empty. */
  readonly rows: readonly number[];
  readonly stage: Stage;
  /** The worst of its lights; `none` where no rule could say. */
  readonly light: LightColor;
  /** How its place along the diagonal is known: a plan and a report, its stage alone, or not at all. */
  readonly basis: 'plan' | 'stage' | 'none';
  /** Share of the year's plan due by now, x of the cell. @unit 0–1 @nodata null unless `basis` is plan */
  readonly planned: number | null;
  /** Share of the year's plan done by now, y of the cell; may exceed 1. With `stage`: steps reached of five. @nodata null */
  readonly actual: number | null;
  /** @unit 万元 @nodata null */
  readonly totalInvestmentWan: number | null;
}

/** Why a cell is empty: nobody asked, asked and nothing stands, or named by a document and nothing stands. */
export type EmptyCell = 'none' | 'not_applicable' | 'named_but_none';

/** One cell of the matrix: the projects where a column meets a row, each once. */
export interface MatrixCell {
  /** Positions in the visible columns and rows. */
  readonly column: number;
  readonly row: number;
  /** Indexes of its projects, ascending. */
  readonly projects: readonly number[];
  readonly count: number;
  /** Sum of what is stated. @unit 万元 */
  readonly totalInvestmentWan: number;
  /** Projects whose investment is not stated. */
  readonly unstatedMoney: number;
  /** How many of each light. */
  readonly lights: Readonly<Record<LightColor, number>>;
  /** Means over the projects with a plan, each the same weight, an actual share 1.15 at most. @nodata null without any */
  readonly planned: number | null;
  readonly actual: number | null;
  /** Reports that are to be checked first, several times the year's plan: in no mean. */
  readonly doubtful: number;
  /** Projects of each basis; a doubtful report is not counted as a plan. */
  readonly withPlan: number;
  readonly withStage: number;
  /** @nodata null where there are projects */
  readonly empty: EmptyCell | null;
}

/** The matrix as shown: cells row by row, and the sums of its margins, each project once in each. */
export interface Matrix {
  readonly columns: Axis;
  readonly rows: Axis;
  /** Visible steps, as node indexes, in the order drawn. */
  readonly columnSteps: readonly number[];
  readonly rowSteps: readonly number[];
  /** `cells[row * columnSteps.length + column]`. */
  readonly cells: readonly MatrixCell[];
  readonly columnTotals: readonly MatrixCell[];
  readonly rowTotals: readonly MatrixCell[];
  readonly total: MatrixCell;
}
