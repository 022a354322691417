/** A wall and the seat farthest from it. */
export interface WallSeats {
  /** Height of the picture. @unit m */
  readonly heightM: number;
  /** From the wall to the farthest seat. @unit m */
  readonly seatM: number;
  /** Height of the picture in the page's own units. @unit CSS px */
  readonly heightPx: number;
}

/** Smallest height of type that is read without effort, and the one below which it is not read. @unit arc minutes */
export const ARC_MINUTES = { good: 20, least: 16 } as const;

/** How a size of type is read from the farthest seat. */
export type Legibility = 'good' | 'small' | 'unreadable';

/**
 * The angle a size of type stands at, seen from the farthest seat.
 * @param px size of type. @unit CSS px
 * @unit arc minutes
 * @throws when wall, seat or picture have no size
 * @rule READ-1
 * @source ISO 9241-303:2011, character height: 16′ at least, 20′–22′ preferred
 */
export function arcMinutesOf(px: number, { heightM, seatM, heightPx }: WallSeats): number {
  if (!(heightM > 0 && seatM > 0 && heightPx > 0))
    throw new Error(`arcMinutesOf: wall ${heightM} m, seat ${seatM} m, picture ${heightPx} px have no size`);
  const sizeM = (px / heightPx) * heightM;
  return ((2 * Math.atan(sizeM / (2 * seatM)) * 180) / Math.PI) * 60;
}

/** Whether an angle is read with ease, with effort, or not. @rule READ-1 */
export const legibilityOf = (arcMinutes: number): Legibility =>
  arcMinutes >= ARC_MINUTES.good ? 'good' : arcMinutes >= ARC_MINUTES.least ? 'small' : 'unreadable';

/**
 * The text scale at which the smallest size is read with ease: the first step that does, or the largest.
 * @param smallestPx at the present scale. @unit CSS px
 * @param steps of the text-size control, small to large
 * @rule READ-1
 */
export function scaleThatReads(
  smallestPx: number,
  present: number,
  steps: readonly number[],
  seats: WallSeats,
): number {
  const reads = (step: number): boolean =>
    arcMinutesOf((smallestPx / present) * step, seats) >= ARC_MINUTES.good;
  return steps.find(reads) ?? steps.at(-1) ?? present;
}
