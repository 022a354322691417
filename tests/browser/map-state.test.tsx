import { GeoJSONSource } from 'maplibre-gl';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Month, monthOf } from '@/domain/time/month';
import { LAYER_IDS } from '@/domain/view-state/layer-id';
import { computeLayerFrame } from '@/layers/layer-frame';
import { paletteOf } from '@/symbology/palette';
import { markNamed, type MountedRoom, mountRoom, stateOf, whenIdle } from './map-room';

let room: MountedRoom;

beforeAll(async () => {
  room = await mountRoom();
});

afterAll(() => room.unmount());

/** Every feature-state of the map against the frames of the store's view. */
function statesThatDiffer(): readonly string[] {
  const { view } = room.store.getState();
  return LAYER_IDS.flatMap((layer) => {
    const { marks, drawn } = computeLayerFrame(
      layer,
      room.province.marksOf[layer],
      view.layers[layer],
      view.month,
      view.officialOnly,
    );
    return marks
      .filter((mark, position) => stateOf(room.controller, mark) !== drawn[position])
      .map((mark) => `${layer} ${mark.zh}`);
  });
}

/** What crosses to the graphics card and to the workers during a piece of work. */
async function watchUploads(work: () => Promise<void>): Promise<{
  readonly setData: number;
  /** Vertex and index buffers made anew; uniform buffers are not geometry. */
  readonly geometry: number;
  readonly texImages: number;
  readonly toWorkers: number;
}> {
  const seen = { setData: 0, geometry: 0, texImages: 0, toWorkers: 0 };
  const gl = WebGL2RenderingContext.prototype;
  const { setData } = GeoJSONSource.prototype;
  const { bufferData, texImage2D } = gl;
  const { postMessage } = Worker.prototype;
  const count =
    <Args extends unknown[], Result>(key: keyof typeof seen, original: (...args: Args) => Result) =>
    (receiver: unknown, args: Args): Result => {
      seen[key] += 1;
      return original.apply(receiver, args);
    };
  const counted = {
    setData: count('setData', setData as (...args: unknown[]) => unknown),
    bufferData: count('geometry', bufferData as (...args: unknown[]) => unknown),
    texImage2D: count('texImages', texImage2D as (...args: unknown[]) => unknown),
    postMessage: count('toWorkers', postMessage as (...args: unknown[]) => unknown),
  };
  Object.assign(GeoJSONSource.prototype, {
    setData(...args: unknown[]) {
      return counted.setData(this, args);
    },
  });
  Object.assign(gl, {
    bufferData(...args: unknown[]) {
      const isGeometry = args[0] === gl.ARRAY_BUFFER || args[0] === gl.ELEMENT_ARRAY_BUFFER;
      return isGeometry ? counted.bufferData(this, args) : bufferData.apply(this as never, args as never);
    },
    texImage2D(...args: unknown[]) {
      return counted.texImage2D(this, args);
    },
  });
  Object.assign(Worker.prototype, {
    postMessage(...args: unknown[]) {
      return counted.postMessage(this, args);
    },
  });
  try {
    await work();
    return seen;
  } finally {
    Object.assign(GeoJSONSource.prototype, { setData });
    Object.assign(gl, { bufferData, texImage2D });
    Object.assign(Worker.prototype, { postMessage });
  }
}

async function goToMonth(month: Month): Promise<void> {
  room.store.getState().setMonth(month);
  await whenIdle(room.controller);
}

test('every mark has the state of its frame once the map stands', () => {
  expect(statesThatDiffer()).toEqual([]);
});

test('a month step changes feature-state only: no data, no geometry, no worker', async () => {
  const jiqing = room.province.marksOf['rail_high_speed'].filter((mark) => mark.zh.includes('济青高速铁路'));
  expect(jiqing.length).toBeGreaterThan(0);
  await goToMonth(monthOf(2018, 11));
  const before = jiqing.map((mark) => stateOf(room.controller, mark));
  const seen = await watchUploads(async () => {
    await goToMonth(monthOf(2018, 12));
    await goToMonth(monthOf(2019, 11));
    await goToMonth(monthOf(2019, 12));
  });
  const after = jiqing.map((mark) => stateOf(room.controller, mark));
  expect(after, '济青高铁 opened on 2018-12-26').not.toEqual(before);
  expect(statesThatDiffer()).toEqual([]);
  expect(seen).toEqual({ setData: 0, geometry: 0, texImages: 0, toWorkers: 0 });
});

test('planted: the watch sees a source that is given new data', async () => {
  const seen = await watchUploads(async () => {
    room.controller.setOverlay('selected', {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { form: 'point' },
          geometry: { type: 'Point', coordinates: [118, 36.5] },
        },
      ],
    });
    await whenIdle(room.controller);
  });
  expect(seen.setData).toBe(1);
  expect(seen.toWorkers).toBeGreaterThan(0);
  expect(seen.geometry).toBeGreaterThan(0);
  room.controller.setOverlay('selected', { type: 'FeatureCollection', features: [] });
  await whenIdle(room.controller);
});

test('a hidden legend class is not drawn, and comes back', async () => {
  const state = room.store.getState();
  const open = room.province.marksOf['rail_high_speed'].filter(
    (mark) => Number(stateOf(room.controller, mark)) >= 0,
  );
  expect(open.length).toBeGreaterThan(0);
  state.setLayersVisible(['rail_high_speed'], false);
  await whenIdle(room.controller);
  expect(open.every((mark) => stateOf(room.controller, mark) === -1)).toBe(true);
  expect(room.controller.map.queryRenderedFeatures({ layers: ['rail_high_speed:solid'] })).toEqual([]);
  state.setLayersVisible(['rail_high_speed'], true);
  await whenIdle(room.controller);
  expect(statesThatDiffer()).toEqual([]);
});

test('a theme is put on the same map: states and geometry stay', async () => {
  const { map } = room.controller;
  const canvas = map.getCanvas();
  const seen = await watchUploads(async () => {
    room.store.getState().setPreferences({ theme: 'wall' });
    await whenIdle(room.controller);
  });
  expect(map.getCanvas()).toBe(canvas);
  expect(document.querySelectorAll('canvas')).toHaveLength(1);
  expect(map.getPaintProperty('sea', 'background-color')).toBe(paletteOf('wall').sea);
  expect(seen.setData).toBe(0);
  expect(statesThatDiffer()).toEqual([]);
  room.store.getState().setPreferences({ theme: 'light' });
  await whenIdle(room.controller);
});

test('the language changes the labels', async () => {
  const { map } = room.controller;
  expect(JSON.stringify(map.getLayoutProperty('city:name', 'text-field'))).toContain('"zh"');
  room.store.getState().setPreferences({ locale: 'en' });
  await whenIdle(room.controller);
  const fields = map
    .getStyle()
    .layers.flatMap((layer) =>
      layer.type === 'symbol' && layer.id.endsWith(':name')
        ? [JSON.stringify(layer.layout?.['text-field'])]
        : [],
    );
  expect(fields.length).toBeGreaterThan(10);
  expect(fields.filter((field) => field.includes('"zh"'))).toEqual([]);
  expect(statesThatDiffer()).toEqual([]);
  room.store.getState().setPreferences({ locale: 'zh' });
  await whenIdle(room.controller);
});

test('a click finds the star of 济南, above everything else', async () => {
  const core = markNamed(room.province, 'core', '济南');
  if (core.geometry !== 'point') throw new Error('a core is a point');
  const { map } = room.controller;
  map.jumpTo({ center: [core.lngLat[0], core.lngLat[1]], zoom: 8 });
  await whenIdle(room.controller);
  const hits = room.controller.hitsAt(map.project([core.lngLat[0], core.lngLat[1]]));
  expect(hits[0]?.ref).toBe('city:370100');
  expect(hits[0]?.layer).toBe('core');
  expect(new Set(hits.map((hit) => hit.ref)).size, 'each thing once').toBe(hits.length);
});

test('what is not drawn this month cannot be hit', async () => {
  const [line] = room.province.marksOf['rail_high_speed'].filter((mark) => mark.zh.includes('济青高速铁路'));
  if (line?.geometry !== 'line') throw new Error('济青高铁 is a line');
  const middle = line.parts[0]?.[Math.floor((line.parts[0]?.length ?? 0) / 2)];
  if (middle === undefined) throw new Error('济青高铁 has no vertex');
  const { map } = room.controller;
  map.jumpTo({ center: [middle[0], middle[1]], zoom: 10 });
  const hitRefs = () => room.controller.hitsAt(map.project([middle[0], middle[1]])).map((hit) => hit.ref);
  await goToMonth(monthOf(2020, 6));
  expect(hitRefs()).toContain(line.ref);
  await goToMonth(monthOf(2008, 1));
  expect(stateOf(room.controller, line)).toBe(-1);
  expect(hitRefs()).not.toContain(line.ref);
  await goToMonth(monthOf(2024, 12));
});
