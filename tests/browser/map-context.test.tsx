import { afterEach, expect, test } from 'vitest';
import { monthOf } from '@/domain/time/month';
import { LAYER_IDS } from '@/domain/view-state/layer-id';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { type MountedRoom, mountRoom, stateOf, until, whenIdle } from './map-room';
import { readPixels, shareOfDifferentPixels } from './read-pixels';

let room: MountedRoom | null = null;

afterEach(() => {
  room?.unmount();
  room = null;
});

async function loseContext({ controller, contexts }: MountedRoom): Promise<() => Promise<void>> {
  const gl = controller.map.getCanvas().getContext('webgl2');
  const extension = gl?.getExtension('WEBGL_lose_context');
  if (extension === undefined || extension === null) throw new Error('WEBGL_lose_context is missing');
  extension.loseContext();
  await until('the map says that its context is lost', () => contexts.includes('lost'));
  return async () => {
    extension.restoreContext();
    await until('the map says that its context is back', () => contexts.includes('restored'));
    await until('the style is back', () => controller.map.isStyleLoaded() === true);
    await whenIdle(controller);
  };
}

test('a lost context comes back with icons, states and overlays: the same picture', async () => {
  room = await mountRoom();
  const { controller, store, province } = room;
  store.getState().setMonth(monthOf(2020, 6));
  store.getState().select('city:370100');
  store.getState().setRegion('circle:jiaodong');
  store.getState().setPreferences({ theme: 'wall' });
  await whenIdle(controller);
  const before = await readPixels(controller);
  const restore = await loseContext(room);
  await restore();
  expect(room.contexts).toEqual(['lost', 'restored']);
  for (const layer of ['core', 'airport', 'port'] as const)
    classesOfLayer(layer, 'wall').forEach((_, index) =>
      expect(controller.map.hasImage(`${layer}/${index}/exact`), `${layer}/${index}`).toBe(true),
    );
  const stateless = LAYER_IDS.flatMap((layer) =>
    province.marksOf[layer].filter((mark) => stateOf(controller, mark) === undefined).map((mark) => mark.ref),
  );
  expect(stateless).toEqual([]);
  expect(shareOfDifferentPixels(before, await readPixels(controller))).toBeLessThan(0.002);
});

test('what is done while the context is lost is there when it comes back', async () => {
  room = await mountRoom();
  const { controller, store } = room;
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent): void => void errors.push(event.message);
  window.addEventListener('error', onError);
  const restore = await loseContext(room);
  try {
    store.getState().setMonth(monthOf(2012, 3));
    store.getState().select('city:370200');
    store.getState().setPreferences({ theme: 'projector', locale: 'en' });
  } catch (error) {
    errors.push(error);
  }
  await restore();
  window.removeEventListener('error', onError);
  expect(errors).toEqual([]);
  const after = await readPixels(controller);
  room.unmount();
  room = await mountRoom({ view: store.getState().view });
  room.store.getState().setPreferences({ theme: 'projector', locale: 'en' });
  await whenIdle(room.controller);
  expect(shareOfDifferentPixels(after, await readPixels(room.controller))).toBeLessThan(0.01);
});
