/** A rectangle: left, top, right, bottom. */
export type LabelBox = readonly [number, number, number, number];

/** One place a label could take. A turned label is several small boxes. */
export interface LabelCandidate {
  readonly boxes: readonly LabelBox[];
  /** Displeasure of this place, 0 best. */
  readonly cost: number;
}

/** A label that wants a place; requests are served in the order given, the most important first. */
export interface LabelRequest<C extends LabelCandidate> {
  readonly candidates: readonly C[];
}

/** Something already there. `weight` is the displeasure of covering it wholly; Infinity forbids it. */
export interface LabelObstacle {
  readonly box: LabelBox;
  readonly weight: number;
}

const overlapOf = (a: LabelBox, b: LabelBox): number => {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return width > 0 && height > 0 ? width * height : 0;
};

const areaOf = (box: LabelBox): number => Math.max(1e-9, (box[2] - box[0]) * (box[3] - box[1]));

/** Boxes in square cells, so that a label asks only its neighbours. */
class BoxIndex<T extends { readonly box: LabelBox }> {
  readonly #cells = new Map<string, T[]>();
  readonly #size: number;
  constructor(size: number) {
    this.#size = size;
  }
  *#keys([left, top, right, bottom]: LabelBox): Generator<string> {
    for (let x = Math.floor(left / this.#size); x <= Math.floor(right / this.#size); x++)
      for (let y = Math.floor(top / this.#size); y <= Math.floor(bottom / this.#size); y++) yield `${x},${y}`;
  }
  add(item: T): void {
    for (const key of this.#keys(item.box)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [item]);
      else cell.push(item);
    }
  }
  near(box: LabelBox): ReadonlySet<T> {
    const found = new Set<T>();
    for (const key of this.#keys(box)) for (const item of this.#cells.get(key) ?? []) found.add(item);
    return found;
  }
}

/**
 * Give each label its best free place: greedy, in the order of the requests. A label never covers another
 * one, never a forbidden obstacle, and never leaves the frame; among what is free it takes the place with
 * the least displeasure.
 * @returns the chosen candidate per request, null where none is free.
 */
export function placeLabels<C extends LabelCandidate>(
  requests: readonly LabelRequest<C>[],
  frame: LabelBox,
  obstacles: readonly LabelObstacle[],
): readonly (C | null)[] {
  const CELL = 48;
  const taken = new BoxIndex<{ readonly box: LabelBox }>(CELL);
  const standing = new BoxIndex<LabelObstacle>(CELL);
  for (const obstacle of obstacles) standing.add(obstacle);
  const displeasure = (candidate: C): number => {
    let cost = candidate.cost;
    for (const box of candidate.boxes) {
      if (box[0] < frame[0] || box[1] < frame[1] || box[2] > frame[2] || box[3] > frame[3]) return Infinity;
      for (const other of taken.near(box)) if (overlapOf(box, other.box) > 0) return Infinity;
      for (const obstacle of standing.near(box)) {
        const overlap = overlapOf(box, obstacle.box);
        if (overlap > 0)
          cost +=
            obstacle.weight === Infinity ? Infinity : (obstacle.weight * overlap) / areaOf(obstacle.box);
      }
    }
    return cost;
  };
  return requests.map(({ candidates }) => {
    let best: C | null = null;
    let least = Infinity;
    for (const candidate of candidates) {
      if (candidate.cost >= least) continue;
      const cost = displeasure(candidate);
      if (cost < least) {
        best = candidate;
        least = cost;
      }
    }
    for (const box of best?.boxes ?? []) taken.add({ box });
    return best;
  });
}
