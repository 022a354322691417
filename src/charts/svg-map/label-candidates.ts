import type { LabelBox, LabelCandidate } from '@/lib/place-labels';
import { measureEm } from './measure-text';

/** Type of a label. */
export interface LabelType {
  readonly lines: readonly string[];
  readonly size: number;
  readonly letterSpacing: number;
  /** Room kept free around the text. @unit px */
  readonly padding: number;
}

/** A place for a text block. */
export interface TextCandidate extends LabelCandidate {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  /** Which edge the lines of a broken name keep to: -1 right, 0 middle, 1 left. */
  readonly align: -1 | 0 | 1;
  readonly leader: readonly [number, number, number, number] | null;
}

/** Height of a line of text in multiples of its size. */
export const LINE_HEIGHT = 1.18;

/** Width and height of a text block. @unit px */
export function blockSize({ lines, size, letterSpacing }: LabelType): readonly [number, number] {
  const widths = lines.map((line) => measureEm(line) + Math.max(0, [...line].length - 1) * letterSpacing);
  return [Math.max(...widths) * size, lines.length * size * LINE_HEIGHT];
}

const around = (x: number, y: number, width: number, height: number, padding: number): LabelBox => [
  x - width / 2 - padding,
  y - height / 2 - padding,
  x + width / 2 + padding,
  y + height / 2 + padding,
];

/** Directions around a place in the order of preference: right, left, above, below, then the corners. */
const SIDES = [
  [1, 0, 0],
  [-1, 0, 0.25],
  [0, -1, 0.35],
  [0, 1, 0.4],
  [1, -1, 0.5],
  [1, 1, 0.55],
  [-1, -1, 0.65],
  [-1, 1, 0.7],
] as const;

/** Places beside a symbol at a gap from its middle. */
export function besideCandidates(
  x: number,
  y: number,
  gap: number,
  type: LabelType,
): readonly TextCandidate[] {
  const [width, height] = blockSize(type);
  return SIDES.map(([dx, dy, cost]) => {
    const reach = dx !== 0 && dy !== 0 ? gap * 0.62 : gap;
    const cx = x + dx * (reach + width / 2);
    const cy = y + dy * (reach + height / 2 - (dx === 0 ? 1 : 0));
    return {
      x: cx,
      y: cy,
      turn: 0,
      align: dx,
      leader: null,
      cost,
      boxes: [around(cx, cy, width, height, type.padding)],
    };
  });
}

/** Places on and right around a place without a symbol: the middle first. */
export function centredCandidates(x: number, y: number, type: LabelType): readonly TextCandidate[] {
  const [width, height] = blockSize(type);
  const steps = [
    [0, 0, 0],
    [0, -0.7, 0.5],
    [0, 0.7, 0.5],
    [0.35, 0, 0.7],
    [-0.35, 0, 0.7],
    [0, -1.25, 1.1],
    [0, 1.25, 1.1],
    [0.6, -0.7, 1.2],
    [-0.6, -0.7, 1.2],
    [0.6, 0.7, 1.2],
    [-0.6, 0.7, 1.2],
    [0.75, 0, 1.4],
    [-0.75, 0, 1.4],
  ] as const;
  return steps.map(([dx, dy, cost]) => {
    const cx = x + dx * width;
    const cy = y + dy * height;
    return {
      x: cx,
      y: cy,
      turn: 0,
      align: 0,
      leader: null,
      cost,
      boxes: [around(cx, cy, width, height, type.padding)],
    };
  });
}

/** Places further away, with a leader line back; the line counts as part of the label. */
export function farCandidates(
  x: number,
  y: number,
  type: LabelType,
  reaches: readonly number[],
  baseCost: number,
): readonly TextCandidate[] {
  const [width, height] = blockSize(type);
  return reaches.flatMap((reach, ring) =>
    Array.from({ length: 16 }, (_, step): TextCandidate => {
      const angle = (step / 16) * 2 * Math.PI;
      const cx = x + Math.cos(angle) * (reach * type.size + width / 2);
      const cy = y + Math.sin(angle) * (reach * type.size + height / 2);
      const toX = Math.min(cx + width / 2, Math.max(cx - width / 2, x));
      const toY = Math.min(cy + height / 2, Math.max(cy - height / 2, y));
      const dots = [0.15, 0.4, 0.65, 0.9].map((t) => around(x + (toX - x) * t, y + (toY - y) * t, 2, 2, 0));
      return {
        x: cx,
        y: cy,
        turn: 0,
        align: 0,
        leader: [x, y, toX, toY],
        cost: baseCost + ring * 1.5,
        boxes: [around(cx, cy, width, height, type.padding), ...dots],
      };
    }),
  );
}

/** Places for a wide name that belongs to an area: shifted in a grid around its middle. */
export function areaCandidates(
  x: number,
  y: number,
  type: LabelType,
  step: number,
): readonly TextCandidate[] {
  const [width, height] = blockSize(type);
  const found: TextCandidate[] = [];
  for (let row = -4; row <= 4; row++)
    for (let column = -4; column <= 4; column++) {
      const cx = x + column * step;
      const cy = y + row * step;
      found.push({
        x: cx,
        y: cy,
        turn: 0,
        align: 0,
        leader: null,
        cost: Math.hypot(row, column) * 0.4,
        boxes: [around(cx, cy, width, height, type.padding)],
      });
    }
  return found.sort((a, b) => a.cost - b.cost);
}
