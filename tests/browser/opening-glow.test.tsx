import { afterEach, expect, test } from 'vitest';
import { OpeningGlow } from '@/map/deck/opening-glow';
import { type MountedRoom, mountRoom, until, whenIdle } from './map-room';
import { type PageWatch, watchPage } from './page-watch';

let room: MountedRoom | null = null;
let watch: PageWatch | null = null;

afterEach(() => {
  room?.unmount();
  room = null;
  watch?.restore();
  watch = null;
});

const canvases = (): number => document.querySelectorAll('canvas').length;

test('the glow of an opening comes in a canvas of its own and goes without a trace', async () => {
  watch = watchPage();
  room = await mountRoom();
  const { controller, province } = room;
  const listeners = watch.openListeners().length;
  for (const turn of [1, 2]) {
    const glow = new OpeningGlow(controller.map);
    await until('deck.gl has its canvas', () => canvases() === 2);
    glow.show([{ color: '#c0392b', marks: province.marksOf['rail_high_speed'].slice(0, 3) }]);
    await whenIdle(controller);
    glow.show([{ color: '#2d6a8a', marks: province.marksOf.airport.slice(0, 2) }]);
    await new Promise((resolve) => window.setTimeout(resolve, 300));
    glow.remove();
    await until(`the canvas of glow ${turn} is gone`, () => canvases() === 1);
  }
  expect(watch.openListeners().length, 'listeners of the page').toBe(listeners);
  await until('deck.gl gave its contexts back', () => watch?.liveContexts() === 1);
});

test('a map removed while it glows leaves nothing', async () => {
  room = await mountRoom();
  const glow = new OpeningGlow(room.controller.map);
  glow.show([{ color: '#c0392b', marks: room.province.marksOf['rail_high_speed'].slice(0, 3) }]);
  await until('deck.gl has its canvas', () => canvases() === 2);
  const errors: string[] = [];
  const onError = (event: ErrorEvent): void => void errors.push(event.message);
  window.addEventListener('error', onError);
  room.unmount();
  room = null;
  await new Promise((resolve) => window.setTimeout(resolve, 400));
  window.removeEventListener('error', onError);
  expect(errors).toEqual([]);
  expect(canvases()).toBe(0);
});
