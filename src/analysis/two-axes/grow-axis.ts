import type { Axis, AxisNode } from './axis';

/** A node of an axis before it has its place in the row: the same facts, its children within. */
export interface AxisBranch extends Omit<AxisNode, 'parent' | 'depth' | 'end'> {
  readonly children: readonly AxisBranch[];
}

/** Id of what lies in a node without being told apart further. */
export const restId = (id: string): string => `rest:${id}`;

/** A leaf for what lies in a parent without being told apart further. */
export const restOf = (
  parent: Pick<AxisNode, 'id' | 'isCore'>,
  zh: string,
  en: string,
  children: readonly AxisBranch[] = [],
): AxisBranch => ({
  id: restId(parent.id),
  kind: 'rest',
  zh,
  en,
  isCore: parent.isCore,
  ref: null,
  children,
});

/**
 * Lay a tree out as an axis: every parent before its children, in the order given.
 * @throws when an id stands twice
 * @rule AXES-1
 */
export function growAxis(id: Axis['id'], root: AxisBranch): Axis {
  const nodes: AxisNode[] = [];
  const indexOf = new Map<string, number>();
  const add = ({ children, ...facts }: AxisBranch, parent: number, depth: number): number => {
    const index = nodes.length;
    if (indexOf.has(facts.id)) throw new Error(`growAxis: ${facts.id} stands twice on the axis ${id}`);
    indexOf.set(facts.id, index);
    const node = { ...facts, parent, depth, end: index + 1 };
    nodes.push(node);
    for (const child of children) node.end = add(child, index, depth + 1);
    return node.end;
  };
  add(root, -1, 0);
  return { id, nodes, indexOf };
}

/**
 * The leaf of what is known to lie in a node but not where within: the node itself if it has none below it,
 * else its rest. @nodata null where the axis does not know the node
 */
export function leafOf(axis: Axis, id: string): number | null {
  const index = axis.indexOf.get(id);
  if (index === undefined) return null;
  if (axis.nodes[index]?.end === index + 1) return index;
  return axis.indexOf.has(restId(id)) ? leafOf(axis, restId(id)) : null;
}
