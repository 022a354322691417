import type { PoolClass } from './pool-class';
import type { Stage } from './stage';

/** The four lists of an adjustment of the pool 动态调整, and one for other changes of class. */
export const POOL_MOVEMENT_KINDS = {
  added: { zh: '增补', en: 'Added' },
  reserve_to_implementing: { zh: '储备转实施', en: 'Reserve to implementing' },
  implementing_to_reserve: { zh: '实施转储备', en: 'Implementing to reserve' },
  withdrawn: { zh: '退出', en: 'Withdrawn' },
  other: { zh: '其他类别调整', en: 'Other change of class' },
} as const;
export type PoolMovementKind = keyof typeof POOL_MOVEMENT_KINDS;

/** What of a project decides a movement; every `DispatchProject` is one. */
export interface PoolEntry {
  readonly id: string;
  readonly poolClass: PoolClass;
  readonly stage: Stage;
}

/** One project that moved between two snapshots. @nodata null: not in the pool on that side */
export interface PoolMovement {
  readonly projectId: string;
  readonly kind: PoolMovementKind;
  readonly from: PoolClass | null;
  readonly to: PoolClass | null;
}
