/** Areas by id. */
type Shapes = ReadonlyMap<number, { readonly shape: GeoJSON.Polygon | GeoJSON.MultiPolygon }>;

/**
 * Pairs of areas that share a border: at least two vertices in common. The shapes come from one topology, so common
 * borders have the very same vertices.
 * @returns pairs of ids, the smaller first
 */
export function findNeighbours(areas: Shapes): readonly (readonly [number, number])[] {
  const atVertex = new Map<string, Set<number>>();
  for (const [id, { shape }] of areas) {
    const rings = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).flat();
    for (const ring of rings)
      for (const [lng, lat] of ring) {
        const key = `${lng} ${lat}`;
        const ids = atVertex.get(key);
        if (ids === undefined) atVertex.set(key, new Set([id]));
        else ids.add(id);
      }
  }
  const common = new Map<string, number>();
  for (const ids of atVertex.values()) {
    const sorted = [...ids].sort((a, b) => a - b);
    sorted.forEach((one, at) => {
      for (const other of sorted.slice(at + 1)) {
        const key = `${one} ${other}`;
        common.set(key, (common.get(key) ?? 0) + 1);
      }
    });
  }
  return [...common].flatMap(([key, count]) => {
    const [one = 0, other = 0] = key.split(' ').map(Number);
    return count >= 2 ? [[one, other] as const] : [];
  });
}
