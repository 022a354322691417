import { type Axis, childrenOf, isLeaf } from '@/analysis/two-axes/axis';
import { INITIAL_AXES, type PolicyAxisId } from '@/domain/view-state/axes-view';

const FIRST_OPEN: Readonly<Record<PolicyAxisId, readonly string[]>> = {
  clause: INITIAL_AXES.openRows,
  industry: ['industry_group:emerging', 'industry_group:strength'],
  task_force: ['task_force_group:industry', 'task_force_group:support'],
  list: [],
  shortcoming: [],
  local_industry: ['industry_group:C01', 'industry_group:C02'],
};

/** Nodes open when an axis is first shown: as many steps as can be read at once. */
export const firstOpenRows = (id: PolicyAxisId): readonly string[] => FIRST_OPEN[id];

/** Open a node that is closed, close one that is open with all below it. */
export function toggleNode(axis: Axis, open: readonly string[], node: number): readonly string[] {
  const { nodes, indexOf } = axis;
  const found = nodes[node];
  if (found === undefined || isLeaf(axis, node)) return open;
  if (!open.includes(found.id)) return [...open, found.id];
  return open.filter((id) => {
    const at = indexOf.get(id) ?? -1;
    return at < node || at >= found.end;
  });
}

/** How deep an axis is open: 1 shows the steps below the root. */
export const openDepth = ({ nodes, indexOf }: Axis, open: readonly string[]): number =>
  1 + open.reduce((most, id) => Math.max(most, nodes[indexOf.get(id) ?? 0]?.depth ?? 0), 0);

/** Open every node as deep as a depth, and none below. */
export function openToDepth(axis: Axis, depth: number): readonly string[] {
  const open: string[] = [];
  const visit = (node: number): void => {
    const found = axis.nodes[node];
    if (found === undefined || found.depth >= depth) return;
    if (found.depth > 0 && !isLeaf(axis, node)) open.push(found.id);
    for (const child of childrenOf(axis, node)) visit(child);
  };
  visit(0);
  return open;
}
