import type { PolicyAxisId } from '@/domain/view-state/axes-view';
import type { EntityRef } from '@/domain/view-state/entity-ref';

export { POLICY_AXIS_IDS, type PolicyAxisId } from '@/domain/view-state/axes-view';

/** What a step of an axis stands for. `rest` is what lies in its parent without being told apart further. */
export type AxisNodeKind =
  | 'province'
  | 'circle'
  | 'city'
  | 'county'
  | 'park'
  | 'document'
  | 'chapter'
  | 'clause'
  | 'industry_group'
  | 'industry'
  | 'task_force_group'
  | 'task_force'
  | 'list'
  | 'shortcoming'
  | 'local_industry'
  | 'root'
  | 'rest';

/** One node of an axis: `city:370100`, `clause:A05`, `chapter:A/2`, `rest:city:370100`. */
export interface AxisNode {
  /** Stands in links and brushes; unique over all axes. */
  readonly id: string;
  readonly kind: AxisNodeKind;
  readonly zh: string;
  readonly en: string;
  /** Index of the parent in `nodes`; -1 for the root. */
  readonly parent: number;
  /** 0 for the root. */
  readonly depth: number;
  /** One past the last node of its subtree: nodes `[index, end)` are the node and all below it. */
  readonly end: number;
  /** One of the three core cities, or a county or park within one. */
  readonly isCore: boolean;
  /** What its card is of. @nodata null */
  readonly ref: EntityRef | null;
}

/** An axis: one tree, its nodes in official order, every parent before its children. */
export interface Axis {
  readonly id: 'region' | PolicyAxisId;
  readonly nodes: readonly AxisNode[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Whether a node has none below it. */
export const isLeaf = ({ nodes }: Axis, index: number): boolean => nodes[index]?.end === index + 1;

/** Indexes of the children of a node, in order. */
export function childrenOf({ nodes }: Axis, index: number): readonly number[] {
  const children: number[] = [];
  const end = nodes[index]?.end ?? index + 1;
  for (let child = index + 1; child < end; child = nodes[child]?.end ?? end) children.push(child);
  return children;
}

/**
 * The steps an axis shows: the closed nodes and leaves below open ones, in axis order. The root is always open.
 * @param open ids of open nodes; an id the axis does not know is passed over
 * @returns indexes into `nodes`; each leaf lies below exactly one of them
 */
export function visibleSteps(axis: Axis, open: ReadonlySet<string>): readonly number[] {
  const steps: number[] = [];
  const { nodes } = axis;
  let at = 0;
  while (at < nodes.length) {
    const node = nodes[at];
    if (node === undefined) break;
    const shows = node.end > at + 1 && (node.parent < 0 || open.has(node.id));
    if (shows) at += 1;
    else {
      steps.push(at);
      at = node.end;
    }
  }
  return steps;
}
