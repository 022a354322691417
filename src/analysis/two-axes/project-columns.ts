import { DOUBTFUL_TIMES } from '../doubtful-figure';
import type { MatrixProject } from './matrix-model';

/** Whether a report is so many times the year's plan that it is to be checked before it stands in a mean. */
export const isDoubtfulShare = ({ basis, actual }: Pick<MatrixProject, 'basis' | 'actual'>): boolean =>
  basis === 'plan' && (actual ?? 0) > DOUBTFUL_TIMES;

/** Projects in columns, the way a matrix reads them fast. */
export interface ProjectColumns {
  /** Leaf of the region axis. */
  readonly leaf: Int32Array;
  /** Leaves of the policy axis: those of a project stand at `rowLeaves[rowStarts[at] … rowStarts[at + 1])`. */
  readonly rowStarts: Uint32Array;
  readonly rowLeaves: Int32Array;
  /** `LIGHT_CODES`. */
  readonly lights: Uint8Array;
  /** `BASIS_CODES`; a plan without its figures is none, with a doubtful report `DOUBTFUL`. */
  readonly bases: Uint8Array;
  readonly planned: Float64Array;
  /** At most `MOST_ACTUAL`. */
  readonly actual: Float64Array;
  /** 0 where it is not stated, as `unstated` says. @unit 万元 */
  readonly money: Float64Array;
  readonly unstated: Uint8Array;
}

/**
 * The most a project's share of its plan counts for in a mean, as it is drawn: one figure in the wrong unit
 * (×10,000) would carry its city, and the province, far ahead.
 * @unit share of the year's plan
 */
export const MOST_ACTUAL = 1.15;

/** Lights as bytes. */
export const LIGHT_CODES = { red: 0, yellow: 1, green: 2, none: 3 } as const satisfies Record<
  MatrixProject['light'],
  number
>;
/** What progress is known by, as bytes. */
export const BASIS_CODES = { none: 0, plan: 1, stage: 2 } as const satisfies Record<
  MatrixProject['basis'],
  number
>;

/** Basis of a plan the report of which is to be checked before it stands in a mean. */
export const DOUBTFUL = 3;

const columnsOf = new WeakMap<readonly MatrixProject[], ProjectColumns>();

/**
 * Read projects into columns, once for each list.
 * @param projects not changed afterwards
 */
export function readColumns(projects: readonly MatrixProject[]): ProjectColumns {
  const known = columnsOf.get(projects);
  if (known !== undefined) return known;
  const hasPlan = (project: MatrixProject): boolean =>
    project.basis === 'plan' && project.planned !== null && project.actual !== null;
  const rowStarts = new Uint32Array(projects.length + 1);
  for (const [at, { rows }] of projects.entries()) rowStarts[at + 1] = (rowStarts[at] ?? 0) + rows.length;
  const columns: ProjectColumns = {
    leaf: Int32Array.from(projects, ({ column }) => column),
    rowStarts,
    rowLeaves: Int32Array.from(projects.flatMap(({ rows }) => rows)),
    lights: Uint8Array.from(projects, ({ light }) => LIGHT_CODES[light]),
    bases: Uint8Array.from(projects, (project) => {
      if (project.basis === 'plan' && !hasPlan(project)) return BASIS_CODES.none;
      return isDoubtfulShare(project) ? DOUBTFUL : BASIS_CODES[project.basis];
    }),
    planned: Float64Array.from(projects, ({ planned }) => planned ?? 0),
    actual: Float64Array.from(projects, ({ actual }) => Math.min(MOST_ACTUAL, actual ?? 0)),
    money: Float64Array.from(projects, ({ totalInvestmentWan }) => totalInvestmentWan ?? 0),
    unstated: Uint8Array.from(projects, ({ totalInvestmentWan }) => (totalInvestmentWan === null ? 1 : 0)),
  };
  columnsOf.set(projects, columns);
  return columns;
}
