import type { Cells } from '@/lib/cells';
import { type FuzzyDate, parseFuzzyDate } from './fuzzy-date';
import type { Month } from './month';

/**
 * What is publicly known of when a built thing was named, begun, opened and closed.
 * @nodata null: no public date found (never a guess).
 */
export interface Lifecycle {
  /** Earliest of our documents or plans that names it. */
  readonly planned: FuzzyDate | null;
  /** Construction begun, or known to be under way. */
  readonly building: FuzzyDate | null;
  readonly opened: FuzzyDate | null;
  /** Publicly planned opening of a thing not known to be open. */
  readonly expected: FuzzyDate | null;
  readonly closed: FuzzyDate | null;
}

/**
 * How a thing stands in one month. `opening_uncertain`: inside the window in which it opened.
 * `expected_open`: its planned opening month has passed but no opening is known.
 * `not_yet_named`: before any evidence of it, so it is not drawn.
 */
export const LIFECYCLE_STATUSES = [
  'open',
  'opening_uncertain',
  'building',
  'planned',
  'expected_open',
  'closed',
  'not_yet_named',
] as const;
export type LifecycleStatus = (typeof LIFECYCLE_STATUSES)[number];

function readFuzzyDate(cells: Cells, column: string): FuzzyDate | null {
  const text = cells.optionalText(column);
  if (text === '') return null;
  return (
    parseFuzzyDate(text) ??
    cells.refuse(column, `"${text}" is not a date: use 2018-12-26, 2018-12, 2018, 2003/2009 or ../2018-02`)
  );
}

/**
 * Read `planned, building, opened, expected, closed`.
 * @throws CellError when a date is malformed, when both `opened` and `expected` are given, when a
 * thing closes without or before having opened, or opens before it can have been begun.
 */
export function parseLifecycle(cells: Cells): Lifecycle {
  const lifecycle: Lifecycle = {
    planned: readFuzzyDate(cells, 'planned'),
    building: readFuzzyDate(cells, 'building'),
    opened: readFuzzyDate(cells, 'opened'),
    expected: readFuzzyDate(cells, 'expected'),
    closed: readFuzzyDate(cells, 'closed'),
  };
  const { building, opened, expected, closed } = lifecycle;
  if (opened !== null && expected !== null)
    cells.refuse('expected', `it opened ${opened.text}: an expected opening makes no sense beside it`);
  if (closed !== null && opened === null) cells.refuse('closed', 'it closed but has no opening date');
  if (closed !== null && opened !== null && closed.latest < opened.earliest)
    cells.refuse('closed', `it closed ${closed.text}, before it opened ${opened.text}`);
  if (building !== null && opened !== null && opened.latest < building.earliest)
    cells.refuse('opened', `it opened ${opened.text}, before construction began ${building.text}`);
  return lifecycle;
}

/**
 * The status of a thing in a month: the most advanced state the evidence proves by then.
 * A fuzzy date counts from its `latest` month on, so nothing is shown before it is certain.
 */
export function statusAt(lifecycle: Lifecycle, month: Month): LifecycleStatus {
  const { planned, building, opened, expected, closed } = lifecycle;
  if (closed !== null && month >= closed.latest) return 'closed';
  if (opened !== null && month >= opened.latest) return 'open';
  if (opened !== null && month >= opened.earliest) return 'opening_uncertain';
  if (expected !== null && month > expected.latest) return 'expected_open';
  if (building !== null && month >= building.latest) return 'building';
  if (planned !== null && month >= planned.latest) return 'planned';
  return 'not_yet_named';
}
