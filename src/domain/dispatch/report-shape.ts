import {
  booleanShape,
  integerShape,
  nullable,
  numberShape,
  optional,
  recordShape,
  type Shape,
  textShape,
} from '@/lib/json-shape';
import type { MonthlyReport, SourceRow } from './monthly-report';
import { monthShape } from './project-shape';

/** The row a value came from. */
export const sourceRowShape: Shape<SourceRow> = recordShape<SourceRow>({
  file: textShape,
  sheet: textShape,
  row: integerShape,
});

/** One monthly report. A start date is kept as it was reported, readable or not. */
export const reportShape: Shape<MonthlyReport> = recordShape<MonthlyReport>({
  projectId: textShape,
  month: monthShape,
  started: nullable(booleanShape),
  startDate: nullable(textShape),
  cumulativeWan: nullable(numberShape),
  fundsWan: nullable(numberShape),
  progressText: textShape,
  monthWan: optional(numberShape),
  sinceStartWan: optional(numberShape),
  source: nullable(sourceRowShape),
  drill: booleanShape,
});
