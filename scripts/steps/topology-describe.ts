import { brotliCompressSync, constants } from 'node:zlib';
import { collectArcs } from './topology-borders';
import type { ProvinceTopology } from './topology-model';

/** One line of the size table. */
export interface TopologyRow {
  readonly object: string;
  readonly geometries: number;
  readonly arcs: number;
  readonly vertices: number;
}

export interface TopologyDescription {
  readonly rows: readonly TopologyRow[];
  readonly arcs: number;
  readonly vertices: number;
  readonly rawBytes: number;
  readonly brotliBytes: number;
}

/** Sizes and vertex counts of a topology, object by object (arcs shared between objects count in each). */
export function describeTopology(topology: ProvinceTopology): TopologyDescription {
  const rows = Object.entries(topology.objects).map(([object, collection]): TopologyRow => {
    const arcs = collectArcs(collection as Parameters<typeof collectArcs>[0]);
    let vertices = 0;
    for (const arc of arcs) vertices += topology.arcs[arc]?.length ?? 0;
    return { object, geometries: collection.geometries.length, arcs: arcs.size, vertices };
  });
  const raw = Buffer.from(JSON.stringify(topology));
  const brotli = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return {
    rows,
    arcs: topology.arcs.length,
    vertices: topology.arcs.reduce((sum, arc) => sum + arc.length, 0),
    rawBytes: raw.length,
    brotliBytes: brotli.length,
  };
}
