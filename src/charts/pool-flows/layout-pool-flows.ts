import { POOL_STATE_IDS, type PoolFlows, type PoolState } from '@/analysis/two-axes/pool-flows';
import type { Month } from '@/domain/time/month';

/** Width of a node's bar. @unit px */
export const NODE_WIDTH = 14;

/** A state in a month, as a bar. @unit px */
export interface FlowNode {
  readonly state: PoolState;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** What goes from a state to one of the next month, as a band of even thickness. @unit px */
export interface FlowRibbon {
  readonly id: string;
  readonly from: PoolState;
  readonly to: PoolState;
  readonly before: Month;
  readonly after: Month;
  readonly projects: readonly string[];
  readonly x0: number;
  readonly x1: number;
  /** Its upper edge where it leaves, and where it arrives. */
  readonly y0: number;
  readonly y1: number;
  readonly height: number;
}

/** The alluvial of the pool, placed. @unit px */
export interface FlowLayout {
  readonly columns: readonly {
    readonly month: Month;
    readonly x: number;
    readonly nodes: readonly FlowNode[];
  }[];
  readonly ribbons: readonly FlowRibbon[];
  /** Height of one project. @unit px */
  readonly perProject: number;
}

/** Room to draw in; `gap` lies between two states of a month. @unit px */
export interface FlowRoom {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly gap: number;
}

/**
 * Place the flows of the pool: months across, states down in their order, one height per project everywhere, so
 * that the bands that leave a bar, and those that reach it, are together as thick as the bar.
 * @rule AXES-12
 */
export function layoutPoolFlows(flows: PoolFlows, room: FlowRoom): FlowLayout {
  const total = flows.months[0]?.nodes.reduce((sum, { projects }) => sum + projects.length, 0) ?? 0;
  const most = flows.months.reduce((states, { nodes }) => Math.max(states, nodes.length), 1);
  const perProject = total === 0 ? 0 : (room.height - room.top - room.gap * (most - 1)) / total;
  const steps = Math.max(1, flows.months.length - 1);
  const across = (room.width - room.left - room.right - NODE_WIDTH) / steps;
  const columns = flows.months.map(({ month, nodes }, at) => {
    const x = room.left + at * across;
    let y = room.top;
    return {
      month,
      x,
      nodes: nodes.map(({ state, projects }): FlowNode => {
        const node = { state, count: projects.length, x, y, height: projects.length * perProject };
        y += node.height + room.gap;
        return node;
      }),
    };
  });
  const ribbons = flows.ribbons.flatMap((between, at): FlowRibbon[] => {
    const [before, after] = [columns[at], columns[at + 1]];
    if (before === undefined || after === undefined) return [];
    const leaves = new Map(before.nodes.map(({ state, y }) => [state, y]));
    const reaches = new Map(after.nodes.map(({ state, y }) => [state, y]));
    const order = (state: PoolState): number => POOL_STATE_IDS.indexOf(state);
    return [...between]
      .sort((a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to))
      .map(({ from, to, projects }): FlowRibbon => {
        const height = projects.length * perProject;
        const [y0, y1] = [leaves.get(from) ?? 0, reaches.get(to) ?? 0];
        leaves.set(from, y0 + height);
        reaches.set(to, y1 + height);
        return {
          id: `${before.month}:${from}>${to}`,
          from,
          to,
          before: before.month,
          after: after.month,
          projects,
          x0: before.x + NODE_WIDTH,
          x1: after.x,
          y0,
          y1,
          height,
        };
      });
  });
  return { columns, ribbons, perProject };
}

/** The outline of a ribbon as path data. */
export function ribbonPath({ x0, x1, y0, y1, height }: FlowRibbon): string {
  const middle = (x0 + x1) / 2;
  return (
    `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}` +
    `V${y1 + height}C${middle} ${y1 + height} ${middle} ${y0 + height} ${x0} ${y0 + height}Z`
  );
}
