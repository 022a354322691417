const POINTS_PER_INCH = 72;

/** @param pt in points @unit in */
export const inchesOf = (pt: number): number => pt / POINTS_PER_INCH;

/** @param inches @unit pt */
export const pointsOf = (inches: number): number => inches * POINTS_PER_INCH;
