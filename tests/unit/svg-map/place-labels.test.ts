import { describe, expect, it } from 'vitest';
import { type LabelBox, type LabelCandidate, placeLabels } from '@/lib/place-labels';

const FRAME = [0, 0, 100, 100] as const;
const at = (x: number, y: number, cost = 0): LabelCandidate => ({ boxes: [[x, y, x + 20, y + 10]], cost });

describe('placeLabels', () => {
  it('serves the first request first; a later one moves aside or is left out', () => {
    const [first, second, third] = placeLabels(
      [
        { candidates: [at(10, 10)] },
        { candidates: [at(15, 12), at(40, 12, 1)] },
        { candidates: [at(12, 12)] },
      ],
      FRAME,
      [],
    );
    expect(first?.boxes[0]?.[0]).toBe(10);
    expect(second?.boxes[0]?.[0]).toBe(40);
    expect(third).toBeNull();
  });
  it('never leaves the frame', () => {
    expect(placeLabels([{ candidates: [at(90, 50), at(50, 95)] }], FRAME, [])).toEqual([null]);
  });
  it('never covers what is forbidden and weighs the rest', () => {
    const box: LabelBox = [10, 10, 30, 20];
    const candidates = [at(10, 10), at(50, 50, 2)];
    expect(placeLabels([{ candidates: [at(10, 10)] }], FRAME, [{ box, weight: Infinity }])).toEqual([null]);
    expect(placeLabels([{ candidates }], FRAME, [{ box, weight: 1 }])[0]).toBe(candidates[0]);
    expect(placeLabels([{ candidates }], FRAME, [{ box, weight: 3 }])[0]).toBe(candidates[1]);
  });
  it('seed 7: of 200 random labels no two overlap', () => {
    let state = 7;
    const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
    const requests = Array.from({ length: 200 }, () => ({
      candidates: Array.from({ length: 5 }, (_, i) => at(random() * 80, random() * 90, i)),
    }));
    const boxes = placeLabels(requests, FRAME, []).flatMap((place) => place?.boxes ?? []);
    expect(boxes.length).toBeGreaterThan(15);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3], `${a} and ${b}`).toBe(false);
  });
});
