import { quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { TopologyOptions } from './topology-model';

/** Weight that no threshold removes. */
const KEPT = Number.POSITIVE_INFINITY;

/**
 * Thins every arc once, so that neighbours keep one common border, and puts the result on an integer grid.
 *
 * Junctions of arcs always stay. A closed arc (an island, a lake) keeps its `minRingCorners` heaviest corners,
 * so nothing small is lost.
 * @param topology unquantized, degrees
 * @source M. Visvalingam, J. D. Whyatt, 1993, The Cartographic Journal 30 (1), 46–51
 */
export function simplifyArcs<T extends Objects<object>>(
  topology: Topology<T>,
  options: TopologyOptions,
): Topology<T> {
  const weighted = presimplify(topology as Topology<Objects>);
  for (const arc of weighted.arcs) {
    if (!isClosed(arc)) continue;
    const heaviest = [...arc.keys()].sort((a, b) => weightOf(arc[b]) - weightOf(arc[a]) || a - b);
    for (const index of heaviest.slice(0, options.minRingCorners + 1)) {
      const position = arc[index];
      if (position !== undefined) position[2] = KEPT;
    }
  }
  const thinned = simplify(weighted, options.minTriangleDeg2);
  return quantize(thinned, options.quantization) as unknown as Topology<T>;
}

function weightOf(position: readonly number[] | undefined): number {
  return position?.[2] ?? 0;
}

function isClosed(arc: readonly (readonly number[])[]): boolean {
  const first = arc[0];
  const last = arc.at(-1);
  return arc.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
