import { computeCompletionRate, computeStartRate, type Rate } from '@/analysis/dispatch-rates';
import { isDoubtfulFigure } from '@/analysis/doubtful-figure';
import type { ProjectRow } from './project-row';

/** A sum with how many of the rows had a value. */
export interface Sum {
  /** @unit 万元 @nodata null: none had one */
  readonly wan: number | null;
  readonly known: number;
}

/** What a set of rows comes to; a project counts once. */
export interface RowSums {
  readonly count: number;
  readonly total: Sum;
  readonly annualPlan: Sum;
  /** Less the doubtful reports. */
  readonly cumulative: Sum;
  /** RATE-1, implementing class only. */
  readonly start: Rate;
  /** RATE-2, implementing class only, less the doubtful reports. */
  readonly completion: Rate;
  /** RATE-2 with the doubtful reports as they are. */
  readonly rawCompletion: Rate;
  /** Implementing projects that report several times their year's plan: rather a wrong unit than work done. */
  readonly doubtful: number;
}

function sum(rows: readonly ProjectRow[], valueOf: (row: ProjectRow) => number | null): Sum {
  let wan = 0;
  let known = 0;
  for (const row of rows) {
    const value = valueOf(row);
    if (value === null) continue;
    wan += value;
    known++;
  }
  return { wan: known === 0 ? null : wan, known };
}

/** Add rows up; doubtful reports are counted and left out of what was completed. @rule RATE-1 @rule RATE-2 */
export function sumRows(rows: readonly ProjectRow[]): RowSums {
  const figures = rows.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  const sound = rows.filter(({ figure }) => figure === null || !isDoubtfulFigure(figure));
  return {
    count: rows.length,
    total: sum(rows, ({ project }) => project.totalInvestmentWan),
    annualPlan: sum(rows, (row) => row.annualPlanWan),
    cumulative: sum(sound, ({ report }) => report?.cumulativeWan ?? null),
    start: computeStartRate(figures),
    completion: computeCompletionRate(sound.flatMap(({ figure }) => (figure === null ? [] : [figure]))),
    rawCompletion: computeCompletionRate(figures),
    doubtful: rows.length - sound.length,
  };
}
