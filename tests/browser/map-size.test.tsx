import { afterEach, expect, test } from 'vitest';
import { probeGpu } from '@/map/gpu-limits';
import { type MountedRoom, mountRoom, until, whenIdle } from './map-room';
import { countColors, pixelsOf, readPixels } from './read-pixels';
import { renderPicture } from '@/map/render-picture';

let room: MountedRoom | null = null;

afterEach(() => {
  room?.unmount();
  room = null;
});

test('the canvas follows the window and the pixel ratio, beyond 4096 px', async () => {
  room = await mountRoom();
  const { map } = room.controller;
  const canvas = map.getCanvas();
  const ratio = map.getPixelRatio();
  expect(ratio).toBe(window.devicePixelRatio);
  expect([canvas.width, canvas.height]).toEqual([900 * ratio, 600 * ratio]);

  room.resize(1203, 641);
  await until('the canvas has the new size', () => canvas.width === Math.round(1203 * ratio));
  expect([canvas.width, canvas.height]).toEqual([Math.round(1203 * ratio), Math.round(641 * ratio)]);

  map.setPixelRatio(2);
  expect([canvas.width, canvas.height]).toEqual([2406, 1282]);
  expect(canvas.getBoundingClientRect().width).toBeCloseTo(1203, 0);
  await whenIdle(room.controller);
  expect(countColors(await readPixels(room.controller)), 'drawn anew').toBeGreaterThan(20);

  // The library's own limit is 4096 px; a wall is wider.
  const wide = 5200;
  expect(probeGpu()?.maxCanvas ?? 0, 'limit of this machine').toBeGreaterThanOrEqual(8192);
  map.setPixelRatio(1);
  room.resize(wide, 300);
  await until('the canvas is as wide as the wall', () => canvas.width === wide);
  expect(canvas.height).toBe(300);
  expect(map.getPixelRatio()).toBe(1);

  // Remarks of a scene stand by the camera of the scene: the map has to be where it was asked to be.
  const weihai = { lng: 122.12, lat: 37.51 };
  map.jumpTo({ center: weihai, zoom: 7.08 });
  expect(map.project(weihai).x).toBeCloseTo(wide / 2, 3);
  map.jumpTo({ center: [130, 37.51], zoom: 7.08 });
  expect(map.getCenter().lng, 'held at the last place of the province').toBeCloseTo(122.72, 3);
});

test('a picture of another size has its pixels, is not blank, and leaves nothing behind', async () => {
  room = await mountRoom();
  const { controller } = room;
  const before = document.querySelectorAll('canvas').length;
  const bitmap = await renderPicture(controller.snapshot(), {
    width: 960,
    height: 540,
    ratio: 2,
    input: controller.input,
  });
  expect([bitmap.width, bitmap.height]).toEqual([1920, 1080]);
  const pixels = pixelsOf(bitmap);
  expect(countColors(pixels)).toBeGreaterThan(50);
  const opaque = pixels.data.filter((_, at) => at % 4 === 3).every((alpha) => alpha === 255);
  expect(opaque, 'no transparent pixel').toBe(true);
  expect(document.querySelectorAll('canvas')).toHaveLength(before);
  await expect(
    renderPicture(controller.snapshot(), {
      width: 40_000,
      height: 40_000,
      ratio: 1,
      input: controller.input,
    }),
  ).rejects.toThrow('像素');
  expect(document.querySelectorAll('canvas')).toHaveLength(before);
});
