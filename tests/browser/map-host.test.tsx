import { afterEach, beforeAll, expect, test } from 'vitest';
import { mountRoom, realProvince, until } from './map-room';
import { type PageWatch, watchPage } from './page-watch';

const canvases = (): number => document.querySelectorAll('canvas').length;
let watch: PageWatch | null = null;

beforeAll(async () => {
  await realProvince();
});

afterEach(() => {
  watch?.restore();
  watch = null;
});

test('mounting twice under StrictMode leaves one canvas and one living context', async () => {
  watch = watchPage();
  const room = await mountRoom();
  expect(document.querySelectorAll('canvas.maplibregl-canvas')).toHaveLength(1);
  expect(canvases()).toBe(1);
  expect(watch.madeContexts()).toBeGreaterThanOrEqual(1);
  expect(watch.liveContexts()).toBe(1);
  room.unmount();
});

test('unmounting leaves no canvas, context, worker or window listener', async () => {
  // The first room of a page may install what the page keeps (MapLibre's worker pool, React's own listeners).
  (await mountRoom()).unmount();
  watch = watchPage();
  const room = await mountRoom();
  expect(watch.openListeners().length, 'the watch sees the map listen').toBeGreaterThan(0);
  expect(watch.liveWorkers(), 'the watch sees the map work').toBeGreaterThan(0);
  room.unmount();
  await until('the context is given back', () => watch?.liveContexts() === 0);
  expect(canvases()).toBe(0);
  expect(watch.openListeners()).toEqual([]);
  expect(watch.liveWorkers()).toBe(0);
  expect(document.querySelectorAll('.maplibregl-map')).toHaveLength(0);
  // A step after the end must not reach a map that was removed.
  expect(() => room.store.getState().stepMonth(1)).not.toThrow();
  expect(() => room.store.getState().setPreferences({ theme: 'wall' })).not.toThrow();
});

test('unmounting before the map is made makes no map', async () => {
  watch = watchPage();
  const { createRoot } = await import('react-dom/client');
  const { MapHost } = await import('@/map/MapHost');
  const { createAppStore } = await import('@/store/create-app-store');
  const province = await realProvince();
  const stage = document.createElement('div');
  document.body.append(stage);
  const root = createRoot(stage);
  root.render(
    <MapHost
      store={createAppStore()}
      province={province}
      paddingOf={() => ({ top: 0, right: 0, bottom: 0, left: 0 })}
      label="地图"
      events={{ onReady: () => {}, onClick: () => {}, onHover: () => {}, onContext: () => {} }}
      controller={null}
      onController={() => {
        throw new Error('a map was made after all');
      }}
      onUnavailable={() => {}}
    />,
  );
  root.unmount();
  await new Promise((resolve) => window.setTimeout(resolve, 100));
  expect(canvases()).toBe(0);
  expect(watch.liveContexts()).toBe(0);
  stage.remove();
});

test('without WebGL 2 the room says so and makes no map', async () => {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    options?: unknown,
  ) {
    return kind.startsWith('webgl')
      ? null
      : (getContext as (kind: string, options?: unknown) => unknown).call(this, kind, options);
  } as typeof getContext;
  try {
    await expect(mountRoom()).rejects.toThrow('WebGL 2');
    expect(document.querySelectorAll('canvas.maplibregl-canvas')).toHaveLength(0);
  } finally {
    HTMLCanvasElement.prototype.getContext = getContext;
    document.body.replaceChildren();
  }
});
