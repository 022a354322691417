import { describe, expect, test } from 'vitest';
import { framePadding } from '@/workspaces/overview/frame-padding';

const DESK = { textScale: 1, panel: 'layers', hasCard: false } as const;

describe('framePadding', () => {
  test('keeps clear of the layer panel, and of a card when there is one', () => {
    const size = { width: 1440, height: 848 };
    expect(framePadding(DESK, size).left).toBeGreaterThan(23 * 16);
    expect(framePadding({ ...DESK, hasCard: true }, size).right).toBeGreaterThan(24 * 16);
  });

  test('grows with the text size', () => {
    const size = { width: 3840, height: 2000 };
    expect(framePadding({ ...DESK, textScale: 2 }, size).left).toBe(2 * framePadding(DESK, size).left);
  });

  test('a narrow window has its panels above and below, not beside', () => {
    const { left, right, bottom } = framePadding(DESK, { width: 360, height: 688 });
    expect(left + right).toBeLessThan(60);
    expect(bottom).toBeGreaterThan(300);
  });

  test.each([
    [200, 150],
    [360, 688],
    [1440, 300],
    [800, 748],
  ])('leaves a third of %d × %d at least, at any text size', (width, height) => {
    for (const textScale of [0.85, 1, 2, 3])
      for (const hasCard of [true, false]) {
        const room = framePadding({ textScale, panel: 'targets', hasCard }, { width, height });
        expect(width - room.left - room.right).toBeGreaterThan(width / 3);
        expect(height - room.top - room.bottom).toBeGreaterThan(height / 3);
      }
  });
});
