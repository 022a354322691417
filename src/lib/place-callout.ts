/** A rectangle on the screen. @unit px */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Sides in the order tried: names of things stand at their right, so a line from there would strike them out. */
const SIDES: readonly (readonly [dx: number, dy: number])[] = [
  [-1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
  [-1, 1],
  [1, 0],
  [1, -1],
  [1, 1],
];
/** How far from its subject a box may stand, in gaps. */
const REACHES = [1, 3, 6];

/**
 * Place a box beside its subject: inside the room, never over the subject, over as little of the rest as can be.
 * @param gap between subject and box. @unit px
 * @param others what should stay in sight, e.g. boxes placed before
 * @returns where it stands. @nodata null: there is no room beside the subject
 */
export function placeCallout(
  subject: Box,
  size: { readonly width: number; readonly height: number },
  room: Box,
  others: readonly Box[],
  gap: number,
): Box | null {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const reach of REACHES) {
    for (const [dx, dy] of SIDES) {
      const away = reach * gap;
      const along = (start: number, length: number, own: number, side: number): number =>
        side === 0 ? start + (length - own) / 2 : side > 0 ? start + length + away : start - own - away;
      // Slid back into the room where that leaves the subject free.
      const within = (at: number, own: number, start: number, length: number): number =>
        Math.max(start, Math.min(at, start + length - own));
      const box: Box = {
        x: within(along(subject.x, subject.width, size.width, dx), size.width, room.x, room.width),
        y: within(along(subject.y, subject.height, size.height, dy), size.height, room.y, room.height),
        ...size,
      };
      if (box.width > room.width || box.height > room.height || overlap(box, subject) > 0) continue;
      const cost = others.reduce((sum, other) => sum + overlap(box, other), 0);
      if (cost < least) {
        least = cost;
        best = box;
      }
    }
    if (least === 0) return best;
  }
  return best;
}
