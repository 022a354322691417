import type { PoolClass } from '@/domain/dispatch/pool-class';
import type { PoolEntry, PoolMovement, PoolMovementKind } from '@/domain/dispatch/pool-movement';

/** Class of each project that is in the pool; one whose stage is 调出 is not. A repeated id counts once. */
function indexPool(entries: readonly PoolEntry[]): ReadonlyMap<string, PoolClass> {
  const byId = new Map<string, PoolClass>();
  for (const { id, poolClass, stage } of entries)
    if (stage !== 'removed' && !byId.has(id)) byId.set(id, poolClass);
  return byId;
}

function kindOf(from: PoolClass | null, to: PoolClass | null): PoolMovementKind {
  if (from === null) return 'added';
  if (to === null) return 'withdrawn';
  if (from === 'reserve' && to === 'implementing') return 'reserve_to_implementing';
  return from === 'implementing' && to === 'reserve' ? 'implementing_to_reserve' : 'other';
}

/**
 * Movements of the pool 动态调整 between two months: 增补, 储备转实施, 实施转储备, 退出.
 * @returns in the order of the later pool, then the withdrawn in the order of the earlier
 * @rule POOL-1
 */
export function derivePoolMovements(
  before: readonly PoolEntry[],
  after: readonly PoolEntry[],
): readonly PoolMovement[] {
  const old = indexPool(before);
  const now = indexPool(after);
  const movements: PoolMovement[] = [];
  for (const [projectId, to] of now) {
    const from = old.get(projectId) ?? null;
    if (from !== to) movements.push({ projectId, kind: kindOf(from, to), from, to });
  }
  for (const [projectId, from] of old)
    if (!now.has(projectId)) movements.push({ projectId, kind: 'withdrawn', from, to: null });
  return movements;
}
