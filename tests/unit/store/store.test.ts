import { describe, expect, it } from 'vitest';
import { addMonths, FIRST_MONTH, LAST_MONTH, monthOf } from '@/domain/time/month';
import { LAYER_IDS, type LayerId } from '@/domain/view-state/layer-id';
import { HOME_CAMERA, INITIAL_VIEW } from '@/domain/view-state/view-state';
import type { Mark } from '@/layers/mark';
import { createAppStore } from '@/store/create-app-store';
import { DEFAULT_PREFERENCES, parsePreferences } from '@/store/preferences';
import { makeSelectFrames } from '@/store/selectors';
import { EMPTY_HISTORY, recordStep, stepBack, stepForward } from '@/store/view-history';

const BOX = [114, 34, 123, 39] as const;
function makeStore() {
  const clock = { at: 0 };
  const store = createAppStore({}, () => clock.at);
  store.getState().settleCamera(HOME_CAMERA, BOX);
  return { store, clock };
}
const view = (year: number) => ({ ...INITIAL_VIEW, month: monthOf(year, 1) });

describe('recordStep, stepBack, stepForward', () => {
  it('a burst of one gesture is one step', () => {
    const a = recordStep(EMPTY_HISTORY, view(2010), 'month', 0);
    const b = recordStep(a, view(2011), 'month', 899);
    expect(b.past).toEqual([view(2010)]);
    expect(recordStep(b, view(2012), 'month', 899 + 900).past).toEqual([view(2010), view(2012)]);
    expect(recordStep(b, view(2012), 'camera', 900).past).toHaveLength(2);
    expect(recordStep(recordStep(EMPTY_HISTORY, view(2010), null, 0), view(2011), null, 1).past).toHaveLength(
      2,
    );
  });
  it('keeps the last 200', () => {
    let history = EMPTY_HISTORY;
    for (let i = 0; i < 205; i++) history = recordStep(history, view(2008 + (i % 20)), null, i);
    expect(history.past).toHaveLength(200);
    expect(history.past[0]).toEqual(view(2008 + 5));
  });
  it('back and forth end in null', () => {
    expect(stepBack(EMPTY_HISTORY, view(2010))).toBeNull();
    expect(stepForward(EMPTY_HISTORY, view(2010))).toBeNull();
    const back = stepBack(recordStep(EMPTY_HISTORY, view(2010), null, 0), view(2011));
    expect(back?.view).toEqual(view(2010));
    expect(back === null ? null : stepForward(back.history, back.view)?.view).toEqual(view(2011));
  });
});

describe('createAppStore', () => {
  it('a drag of the month is one undo, two drags are two', () => {
    const { store, clock } = makeStore();
    for (const year of [2010, 2011, 2012]) {
      clock.at += 100;
      store.getState().setMonth(monthOf(year, 1));
    }
    clock.at += 2000;
    store.getState().setMonth(monthOf(2020, 1));
    store.getState().undo();
    expect(store.getState().view.month).toBe(monthOf(2012, 1));
    store.getState().undo();
    expect(store.getState().view).toBe(INITIAL_VIEW);
  });

  it('time stops at both ends of the slider, and playing with it', () => {
    const { store } = makeStore();
    store.getState().setPlaying(true);
    store.getState().stepMonth(-9999);
    expect([store.getState().view.month, store.getState().playing]).toEqual([FIRST_MONTH, true]);
    store.getState().stepMonth(9999);
    expect([store.getState().view.month, store.getState().playing]).toEqual([LAST_MONTH, false]);
  });

  it('an act that changes nothing is no step', () => {
    const { store } = makeStore();
    store.getState().setMonth(INITIAL_VIEW.month);
    store.getState().select(null);
    store.getState().setRegion('province:370000');
    store.getState().settleCamera({ ...HOME_CAMERA, lng: HOME_CAMERA.lng + 1e-7 }, BOX);
    expect(store.getState().history).toBe(EMPTY_HISTORY);
    expect(store.getState().viewBounds).toBe(BOX);
  });

  it('pins four at most; a pinned thing is unpinned', () => {
    const { store } = makeStore();
    for (const id of ['1', '2', '3', '4', '5']) store.getState().togglePin(`park:${id}`);
    store.getState().togglePin('park:2');
    expect(store.getState().view.pins).toEqual(['park:1', 'park:3', 'park:4']);
  });

  it('where the map first comes to rest is the start, not a step', () => {
    const store = createAppStore();
    store.getState().settleCamera({ ...HOME_CAMERA, zoom: 8 }, BOX);
    expect(store.getState().view.camera.zoom).toBe(8);
    expect(store.getState().history.past).toEqual([]);
  });

  it('undo asks the map to move only when the camera differs', () => {
    const { store } = makeStore();
    store.getState().select('park:PK001');
    store.getState().undo();
    expect(store.getState().cameraRequest).toBeNull();
    store.getState().settleCamera({ ...HOME_CAMERA, zoom: 9 }, BOX);
    store.getState().undo();
    expect(store.getState().cameraRequest).toEqual({ seq: 1, target: { kind: 'jump', camera: HOME_CAMERA } });
  });

  it('a layer keeps its other choices when one changes', () => {
    const { store } = makeStore();
    store.getState().setLayer('park', { hidden: ['bonded'] });
    store.getState().setLayer('park', { opacity: 0.5 });
    store.getState().setLayersVisible(['park', 'port'], true);
    expect(store.getState().view.layers.park).toEqual({ visible: true, opacity: 0.5, hidden: ['bonded'] });
    store.getState().applyPreset('transport');
    expect(store.getState().view.layers.park).toEqual({ visible: false, opacity: 1, hidden: [] });
  });

  it('keeps four notices and lets one go', () => {
    const { store } = makeStore();
    for (const text of ['一', '二', '三', '四', '五']) store.getState().notify(text);
    store.getState().dismissNotice(3);
    expect(store.getState().notices.map(({ id, text, tone }) => [id, text, tone])).toEqual([
      [2, '二', 'info'],
      [4, '四', 'info'],
      [5, '五', 'info'],
    ]);
  });

  it('in a show no notice is lost and none waits twice', () => {
    const { store } = makeStore();
    store.getState().setShowing(true);
    for (const text of ['一', '二', '三', '四', '五', '二']) store.getState().notify(text, 'warning');
    expect(store.getState().notices.map(({ id, text }) => [id, text])).toEqual([
      [1, '一'],
      [3, '三'],
      [4, '四'],
      [5, '五'],
      [6, '二'],
    ]);
  });

  it('a new tool starts with an empty measure', () => {
    const { store } = makeStore();
    store.getState().setMeasure([[117, 36]]);
    store.getState().setTool('measure_area');
    expect([store.getState().tool, store.getState().measure]).toEqual(['measure_area', []]);
  });
});

describe('makeSelectFrames', () => {
  const marksOf = Object.fromEntries(LAYER_IDS.map((id) => [id, []])) as unknown as Record<
    LayerId,
    readonly Mark[]
  >;
  it('the same choices give the same frames; one layer changed leaves the others', () => {
    const select = makeSelectFrames(marksOf);
    const before = select(INITIAL_VIEW);
    expect(select({ ...INITIAL_VIEW, selection: 'park:PK001' })).toBe(before);
    const layers = { ...INITIAL_VIEW.layers, park: { ...INITIAL_VIEW.layers.park, visible: true } };
    const after = select({ ...INITIAL_VIEW, layers });
    const changed = LAYER_IDS.filter((_, index) => after[index] !== before[index]);
    expect(changed).toEqual(['park']);
    expect(select({ ...INITIAL_VIEW, month: addMonths(INITIAL_VIEW.month, 1) })).not.toBe(before);
  });
});

describe('parsePreferences', () => {
  it.each([
    ['nothing', null, DEFAULT_PREFERENCES],
    [
      'good ones',
      { theme: 'wall', locale: 'en', textScale: 1.5 },
      { theme: 'wall', locale: 'en', textScale: 1.5 },
    ],
    [
      'one bad field',
      { theme: 'neon', locale: 'en', textScale: 1.01 },
      { theme: 'light', locale: 'en', textScale: 1 },
    ],
  ])('%s', (_, json, wanted) => {
    expect(parsePreferences(json)).toEqual(wanted);
  });
});
