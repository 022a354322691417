import type { PxPoint } from '@/geo/web-mercator-clip';
import type { LabelBox } from '@/lib/place-labels';
import { blockSize, type LabelType, type TextCandidate } from './label-candidates';

/** Distance along a polyline at each of its points. */
function runningLength(line: readonly PxPoint[]): readonly number[] {
  const lengths = [0];
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1] as PxPoint;
    const [bx, by] = line[i] as PxPoint;
    lengths.push((lengths[i - 1] ?? 0) + Math.hypot(bx - ax, by - ay));
  }
  return lengths;
}

function pointAt(line: readonly PxPoint[], lengths: readonly number[], at: number): PxPoint {
  const i = Math.max(
    1,
    lengths.findIndex((length) => length >= at),
  );
  const [ax, ay] = line[i - 1] as PxPoint;
  const [bx, by] = line[i] as PxPoint;
  const from = lengths[i - 1] ?? 0;
  const share = (at - from) / Math.max(1e-9, (lengths[i] ?? from) - from);
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

/** Largest distance of a stretch of the line from its chord. */
function bendOf(
  line: readonly PxPoint[],
  lengths: readonly number[],
  from: number,
  to: number,
  a: PxPoint,
  b: PxPoint,
): number {
  const chord = Math.max(1e-9, Math.hypot(b[0] - a[0], b[1] - a[1]));
  let bend = 0;
  line.forEach(([x, y], i) => {
    const at = lengths[i] ?? 0;
    if (at <= from || at >= to) return;
    bend = Math.max(bend, Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / chord);
  });
  return bend;
}

/** Small boxes along a turned text. */
function boxesAlong(a: PxPoint, b: PxPoint, height: number): readonly LabelBox[] {
  const count = Math.max(2, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / (height * 0.8)));
  return Array.from({ length: count + 1 }, (_, i): LabelBox => {
    const x = a[0] + ((b[0] - a[0]) * i) / count;
    const y = a[1] + ((b[1] - a[1]) * i) / count;
    return [x - height / 2, y - height / 2, x + height / 2, y + height / 2];
  });
}

/** Places for a name along nearly straight stretches of a line, straightest and most central first. */
export function lineNameCandidates(
  parts: readonly (readonly PxPoint[])[],
  type: LabelType,
): readonly TextCandidate[] {
  const [width, height] = blockSize(type);
  const need = width + type.padding * 2;
  const found: TextCandidate[] = [];
  for (const line of parts) {
    const lengths = runningLength(line);
    const total = lengths.at(-1) ?? 0;
    if (total < need * 1.1) continue;
    const step = Math.max(14, (total - need) / 24);
    for (let from = 0; from + need <= total; from += step) {
      const a = pointAt(line, lengths, from);
      const b = pointAt(line, lengths, from + need);
      if (Math.hypot(b[0] - a[0], b[1] - a[1]) < need * 0.95) continue;
      const bend = bendOf(line, lengths, from, from + need, a, b);
      if (bend > type.size * 0.7) continue;
      const [left, right] = a[0] <= b[0] ? [a, b] : [b, a];
      const turn = (Math.atan2(right[1] - left[1], right[0] - left[0]) * 180) / Math.PI;
      const off = Math.abs(from + need / 2 - total / 2) / total;
      found.push({
        x: (a[0] + b[0]) / 2,
        y: (a[1] + b[1]) / 2,
        turn: Math.round(turn * 10) / 10,
        align: 0,
        leader: null,
        cost: off + (bend / type.size) * 1.2 + Math.abs(turn) / 90 - Math.min(1, total / 2000),
        boxes: boxesAlong(a, b, height + 2),
      });
    }
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, 40);
}
