import type { PoolMovement } from '@/domain/dispatch/pool-movement';
import type { LibraryContent, Snapshot } from '@/domain/dispatch/snapshot';
import type { Change } from '@/domain/library/change-set';
import { diffProjects, diffReports } from '@/domain/library/diff-libraries';
import { derivePoolMovements } from './pool-movements';

/** What lies between two snapshots. */
export interface SnapshotDifference {
  /** 增补, 储备转实施, 实施转储备, 退出. */
  readonly movements: readonly PoolMovement[];
  /** Fields that differ, of projects that stand in both. */
  readonly fields: readonly Extract<Change, { kind: 'field' }>[];
  /** Reports that differ where both are of one month: a restatement, cell by cell. */
  readonly reports: readonly Extract<Change, { kind: 'report' }>[];
}

/**
 * Compare two snapshots: who moved, which values changed. Of two months the reports are not compared —
 * another month says other numbers; of two editions of one month they are what the correction corrected.
 * @rule POOL-2
 */
export function compareSnapshots(
  from: Pick<Snapshot<LibraryContent>, 'month' | 'content'>,
  to: Pick<Snapshot<LibraryContent>, 'month' | 'content'>,
): SnapshotDifference {
  const [before, after] = [from.content, to.content];
  const reports = from.month === to.month ? diffReports(to.month, before.reports, after.reports) : [];
  return {
    movements: derivePoolMovements(before.projects, after.projects),
    fields: diffProjects(before.projects, after.projects).filter((change) => change.kind === 'field'),
    reports: reports.filter((change) => change.kind === 'report'),
  };
}
