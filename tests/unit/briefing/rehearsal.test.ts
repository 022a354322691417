import { describe, expect, it } from 'vitest';
import { drawnPixels } from '@/workspaces/briefing/check/rehearsal';

describe('ROOM-1 drawnPixels', () => {
  const canvas = (width: number, height: number, clientWidth: number, clientHeight: number) => ({
    width,
    height,
    clientWidth,
    clientHeight,
  });
  it('a wall of 3840 px is drawn with all of them at 100, 150 and 200 %', () => {
    expect(drawnPixels(canvas(3840, 2160, 3840, 2160), 1).isSharp).toBe(true);
    expect(drawnPixels(canvas(3840, 2160, 2560, 1440), 1.5).isSharp).toBe(true);
    expect(drawnPixels(canvas(3840, 2160, 1920, 1080), 2).isSharp).toBe(true);
    // A part of a pixel is rounded down by the browser: 1001 × 1.5 = 1501.5.
    expect(drawnPixels(canvas(1501, 900, 1001, 600), 1.5).isSharp).toBe(true);
  });
  it('one that met the limit of 4096 px is coarser than its screen of 7680', () => {
    expect(drawnPixels(canvas(4096, 1152, 7680, 2160), 1)).toEqual({
      width: 4096,
      height: 1152,
      isSharp: false,
    });
  });
});
