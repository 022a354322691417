import type { MatrixProject } from './matrix-model';

/** Projects in columns, the way a matrix reads them fast. */
export interface ProjectColumns {
  /** Leaf of the region axis. */
  readonly leaf: Int32Array;
  /** Leaves of the policy axis: those of a project stand at `rowLeaves[rowStarts[at] … rowStarts[at + 1])`. */
  readonly rowStarts: Uint32Array;
  readonly rowLeaves: Int32Array;
  /** `LIGHT_CODES`. */
  readonly lights: Uint8Array;
  /** `BASIS_CODES`; a plan without its figures is none. */
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
    bases: Uint8Array.from(projects, (project) =>
      project.basis === 'plan' && !hasPlan(project) ? BASIS_CODES.none : BASIS_CODES[project.basis],
    ),
    planned: Float64Array.from(projects, ({ planned }) => planned ?? 0),
    actual: Float64Array.from(projects, ({ actual }) => Math.min(MOST_ACTUAL, actual ?? 0)),
    money: Float64Array.from(projects, ({ totalInvestmentWan }) => totalInvestmentWan ?? 0),
    unstated: Uint8Array.from(projects, ({ totalInvestmentWan }) => (totalInvestmentWan === null ? 1 : 0)),
  };
  columnsOf.set(projects, columns);
  return columns;
}
