import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import type { Change } from '@/domain/library/change-set';
import type { Month } from '@/domain/time/month';
import { ok, type Result } from '@/lib/result';
import type { EditRule } from './edit-rules';
import type { ProjectRow } from './project-row';

/** What a bulk edit would do, before it is done. */
export interface BulkPreview {
  readonly changes: readonly Change[];
  /** Rows that change, along `changes`. */
  readonly changed: readonly ProjectRow[];
  /** Rows that have the value already. */
  readonly same: number;
}

/** Give the same value to many rows. @returns what changes, or why the value cannot be taken */
export function previewBulk(
  rows: readonly ProjectRow[],
  rule: EditRule,
  typed: string,
  month: Month,
): Result<BulkPreview> {
  const changes: Change[] = [];
  const changed: ProjectRow[] = [];
  for (const row of rows) {
    const change = rule.changeOf(row, typed, month);
    if (!change.ok) return change;
    if (toCanonicalJson(change.value.from) === toCanonicalJson(change.value.to)) continue;
    changes.push(change.value);
    changed.push(row);
  }
  return ok({ changes, changed, same: rows.length - changed.length });
}
