import { checkPlausibility } from '@/analysis/plausibility';
import {
  type DetectorId,
  DETECTORS,
  makePlausibilityBook,
  type PlaceLookup,
} from '@/analysis/plausibility-book';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { formatMonth } from '@/domain/time/month';
import { ratioOf, type Ratio } from '@/lib/ratio';
import { DRILL_LAST } from './drill-plan';
import type { Trouble } from './drill-trouble';

/** How well one detector did against the truth. */
export interface DetectorScore {
  readonly detector: DetectorId;
  readonly truths: number;
  readonly found: number;
  readonly right: number;
  readonly precision: Ratio;
  readonly recall: Ratio;
  /** Keys missed and keys found in error, for looking at. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Judged by month: the value at fault. The others by project; a pair of duplicates in either order. */
const BY_MONTH: ReadonlySet<DetectorId> = new Set(['cumulative_fall', 'over_completion', 'unit_slip']);

function keyOf(
  detector: DetectorId,
  projectId: string,
  month: string | null,
  relatedId: string | null,
): string {
  if (detector === 'duplicate') return [projectId, relatedId ?? ''].sort().join(' = ');
  return BY_MONTH.has(detector) ? `${projectId} ${month ?? ''}` : projectId;
}

/** Score every detector on a drill set. */
export function scoreDetectors(
  projects: readonly DispatchProject[],
  reports: readonly MonthlyReport[],
  troubles: readonly Trouble[],
  places: PlaceLookup,
): readonly DetectorScore[] {
  const findings = checkPlausibility(makePlausibilityBook(projects, reports, places, DRILL_LAST));
  return (Object.keys(DETECTORS) as DetectorId[]).map((detector) => {
    const truth = new Set(
      troubles
        .filter(({ kind }) => kind === detector)
        .map(({ projectId, month, relatedId }) => keyOf(detector, projectId, month, relatedId)),
    );
    const found = new Set(
      findings
        .filter((finding) => finding.detector === detector)
        .map(({ projectId, month, relatedId }) =>
          keyOf(detector, projectId, month === null ? null : formatMonth(month), relatedId),
        ),
    );
    const right = [...found].filter((key) => truth.has(key)).length;
    return {
      detector,
      truths: truth.size,
      found: found.size,
      right,
      precision: ratioOf(right, found.size),
      recall: ratioOf(right, truth.size),
      missed: [...truth].filter((key) => !found.has(key)),
      wrong: [...found].filter((key) => !truth.has(key)),
    };
  });
}

const percent = (ratio: Ratio): string => (ratio.defined ? `${(ratio.value * 100).toFixed(1)}%` : '—');

/** The scores as a table of text. */
export function formatScores(scores: readonly DetectorScore[]): string {
  const rows = scores.map(({ detector, truths, found, right, precision, recall }) =>
    [
      DETECTORS[detector].rule.padEnd(8),
      detector.padEnd(21),
      String(truths).padStart(6),
      String(found).padStart(6),
      String(right).padStart(6),
      percent(precision).padStart(10),
      percent(recall).padStart(8),
    ].join(' '),
  );
  return ['rule     detector              truth  found  right  precision   recall', ...rows].join('\n');
}
