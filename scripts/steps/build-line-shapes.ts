import type { RiverShape, SegmentShape } from '@/domain/atlas/line-shapes';
import { parseRiverVertexRow } from '@/domain/facility/river-vertex';
import type { Evidence } from '@/domain/network/evidence';
import { parseLineVertexRow } from '@/domain/network/line-vertex';
import type { LngLat } from '@/domain/provenance/position';
import { parseRows } from '@/lib/parse-rows';
import { orThrow } from '@/lib/result';
import { readCuratedRecords } from './read-curated';

interface ChainVertex {
  readonly chain: string;
  readonly lngLat: LngLat;
  readonly evidence: Evidence;
}

interface Stretch {
  readonly schematic: boolean;
  readonly parts: LngLat[][];
}

/**
 * Cut chains of vertices into stretches of located (traced or between control points) and schematic line.
 * Evidence belongs to the stretch that ends at a vertex; neighbouring stretches share the vertex between them.
 */
export function cutByEvidence(vertices: readonly ChainVertex[]): {
  readonly located: Stretch;
  readonly schematic: Stretch;
} {
  const located: Stretch = { schematic: false, parts: [] };
  const schematic: Stretch = { schematic: true, parts: [] };
  let open: { stretch: Stretch; part: LngLat[] } | null = null;
  let previous: ChainVertex | null = null;
  for (const vertex of vertices) {
    if (previous === null || previous.chain !== vertex.chain) {
      open = null;
    } else {
      const stretch: Stretch = vertex.evidence === 'schematic' ? schematic : located;
      if (open === null || open.stretch !== stretch) {
        open = { stretch, part: [previous.lngLat] };
        stretch.parts.push(open.part);
      }
      open.part.push(vertex.lngLat);
    }
    previous = vertex;
  }
  return { located, schematic };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Geometry of every network segment, from `line_vertices.csv`. */
export function buildSegmentShapes(): readonly SegmentShape[] {
  const vertices = orThrow(parseRows(readCuratedRecords('line_vertices'), parseLineVertexRow));
  return [...groupBy(vertices, (vertex) => vertex.segmentId)].flatMap(([segmentId, members]) => {
    const lineId = members[0]?.lineId ?? '';
    const cut = cutByEvidence(
      members.map(({ part, lngLat, evidence }) => ({ chain: String(part), lngLat, evidence })),
    );
    return [cut.located, cut.schematic]
      .filter((stretch) => stretch.parts.length > 0)
      .map(({ schematic, parts }) => ({ segmentId, lineId, schematic, parts }));
  });
}

/** Geometry of every river, from `river_vertices.csv`. */
export function buildRiverShapes(): readonly RiverShape[] {
  const vertices = orThrow(parseRows(readCuratedRecords('river_vertices'), parseRiverVertexRow));
  return [...groupBy(vertices, (vertex) => vertex.riverId)].flatMap(([riverId, members]) => {
    const cut = cutByEvidence(members.map(({ lngLat, evidence }) => ({ chain: riverId, lngLat, evidence })));
    return [cut.located, cut.schematic]
      .filter((stretch) => stretch.parts.length > 0)
      .map(({ schematic, parts }) => ({ riverId, schematic, parts }));
  });
}
