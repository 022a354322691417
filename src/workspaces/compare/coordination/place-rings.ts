/** A ring around findings that stand together on a picture. */
export interface PlaceRing {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/**
 * Rings around points of a picture: those whose rings would touch share one, at their middle.
 * @param apart closest that two rings may stand. @unit px
 */
export function placeRings(
  points: readonly (readonly [number, number])[],
  apart: number,
): readonly PlaceRing[] {
  const rings: PlaceRing[] = [];
  const put = (ring: PlaceRing): void => {
    const at = rings.findIndex(({ x, y }) => Math.hypot(x - ring.x, y - ring.y) < apart);
    const [met] = at < 0 ? [] : rings.splice(at, 1);
    if (met === undefined) {
      rings.push(ring);
      return;
    }
    const count = met.count + ring.count;
    // The middle has moved, and may touch another ring now.
    put({
      x: (met.x * met.count + ring.x * ring.count) / count,
      y: (met.y * met.count + ring.y * ring.count) / count,
      count,
    });
  };
  for (const [x, y] of points) put({ x, y, count: 1 });
  return rings;
}
