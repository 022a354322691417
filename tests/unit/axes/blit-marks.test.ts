import { describe, expect, it } from 'vitest';
import { blitMarks, type Stamps } from '@/workspaces/projects/blit-marks';

const solid = (red: number) => {
  const data = new Uint8ClampedArray(2 * 2 * 4);
  for (let at = 0; at < data.length; at += 4) data.set([red, 0, 0, 255], at);
  return { side: 2, data };
};
const stamps: Stamps = {
  red: [solid(200), solid(201)],
  yellow: [solid(150), solid(151)],
  green: [solid(100), solid(101)],
  none: [solid(50), solid(51)],
};
const picture = () => ({ width: 6, height: 4, data: new Uint8ClampedArray(6 * 4 * 4) });
const pixel = ({ data, width }: ReturnType<typeof picture>, x: number, y: number) =>
  Array.from(data.slice((y * width + x) * 4, (y * width + x) * 4 + 4));

describe('blitMarks', () => {
  it('the worst light lies on top, whatever the order', () => {
    const target = picture();
    blitMarks(
      target,
      [{ light: 'red' }, { light: 'green' }],
      Uint8Array.of(0, 0),
      Uint8Array.of(2, 2),
      { x: Float32Array.of(3, 3), y: Float32Array.of(2, 2) },
      stamps,
      1,
    );
    expect(pixel(target, 2, 1)).toEqual([200, 0, 0, 255]);
    expect(pixel(target, 4, 1)).toEqual([0, 0, 0, 0]);
  });
  it('cuts at the edges, leaves out what is not shown, is pale where it does not pass, hollow where coarse', () => {
    const target = picture();
    blitMarks(
      target,
      [{ light: 'red' }, { light: 'red' }, { light: 'green' }],
      Uint8Array.of(1, 0, 0),
      Uint8Array.of(2, 0, 1),
      { x: Float32Array.of(0, 3, 6), y: Float32Array.of(0, 2, 4) },
      stamps,
      1,
    );
    expect(pixel(target, 0, 0)).toEqual([201, 0, 0, 255]);
    expect(pixel(target, 3, 2)).toEqual([0, 0, 0, 0]);
    expect(pixel(target, 5, 3)).toEqual([100, 0, 0, 46]);
  });
  it('lays a half see-through stamp over what is there', () => {
    const half = solid(200);
    for (let at = 3; at < half.data.length; at += 4) half.data[at] = 128;
    const target = picture();
    blitMarks(
      target,
      [{ light: 'green' }, { light: 'red' }],
      Uint8Array.of(0, 0),
      Uint8Array.of(2, 2),
      { x: Float32Array.of(3, 3), y: Float32Array.of(2, 2) },
      { ...stamps, red: [half, half] },
      1,
    );
    expect(pixel(target, 2, 1)).toEqual([150, 0, 0, 255]);
  });
});
