import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAST_MONTH } from '@/domain/time/month';
import { LAYER_IDS } from '@/domain/view-state/layer-id';
import { INITIAL_VIEW, LAYER_PRESETS, type LayerPresetId } from '@/domain/view-state/view-state';
import { type AppStore, createAppStore } from '@/store/create-app-store';
import { anyCamera, anyMonth, anyRef, anyView } from './arbitrary-view';
import { holds, law } from './law';

type Act = (store: AppStore) => void;

const presets = Object.keys(LAYER_PRESETS) as LayerPresetId[];
const anyLayer = fc.constantFrom(...LAYER_IDS);

/** Anything a person can do that changes the view, named for the counterexample. */
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  anyMonth.map(
    (month): Act =>
      (store) =>
        store.getState().setMonth(month),
  ),
  fc.integer({ min: -14, max: 14 }).map(
    (count): Act =>
      (store) =>
        store.getState().stepMonth(count),
  ),
  fc.option(anyRef).map(
    (ref): Act =>
      (store) =>
        store.getState().select(ref),
  ),
  anyRef.map(
    (ref): Act =>
      (store) =>
        store.getState().togglePin(ref),
  ),
  fc.constant<Act>((store) => store.getState().clearPins()),
  anyRef.map(
    (ref): Act =>
      (store) =>
        store.getState().setRegion(ref),
  ),
  fc.tuple(anyLayer, fc.boolean()).map(
    ([layer, visible]): Act =>
      (store) =>
        store.getState().setLayer(layer, { visible }),
  ),
  fc.tuple(anyLayer, fc.double({ min: 0, max: 1, noNaN: true })).map(
    ([layer, opacity]): Act =>
      (store) =>
        store.getState().setLayer(layer, { opacity }),
  ),
  fc.tuple(fc.subarray([...LAYER_IDS]), fc.boolean()).map(
    ([layers, visible]): Act =>
      (store) =>
        store.getState().setLayersVisible(layers, visible),
  ),
  fc.constantFrom(...presets).map(
    (preset): Act =>
      (store) =>
        store.getState().applyPreset(preset),
  ),
  fc.boolean().map(
    (only): Act =>
      (store) =>
        store.getState().setOfficialOnly(only),
  ),
  anyCamera.map(
    (camera): Act =>
      (store) =>
        store.getState().settleCamera(camera, [114, 34, 123, 39]),
  ),
  anyView.map(
    (view): Act =>
      (store) =>
        store.getState().showView(view),
  ),
);

/** A store whose clock moves `stepMs` at every look. */
function storeWithClock(stepMs: number): AppStore {
  let at = 0;
  const store = createAppStore({}, () => (at += stepMs));
  // Where the map first comes to rest is not a step.
  store.getState().settleCamera(store.getState().view.camera, [114, 34, 123, 39]);
  return store;
}

const viewOf = (store: AppStore) => store.getState().view;
const pastOf = (store: AppStore) => store.getState().history.past.length;

describe('createAppStore', () => {
  it(law('undo∘do = identity and redo∘undo = identity, after every single act', 120), () => {
    holds(
      fc.property(fc.array(anyAct, { maxLength: 25 }), (acts) => {
        const store = storeWithClock(1000);
        for (const act of acts) {
          const before = viewOf(store);
          const depth = pastOf(store);
          act(store);
          const after = viewOf(store);
          if (pastOf(store) === depth) {
            expect(after).toBe(before);
            continue;
          }
          store.getState().undo();
          expect(viewOf(store)).toBe(before);
          store.getState().redo();
          expect(viewOf(store)).toBe(after);
        }
      }),
      120,
    );
  });

  it(law('all the way back and all the way forth', 120), () => {
    holds(
      fc.property(fc.array(anyAct, { maxLength: 40 }), fc.constantFrom(0, 300, 1000), (acts, stepMs) => {
        const store = storeWithClock(stepMs);
        for (const act of acts) act(store);
        const end = viewOf(store);
        const steps = pastOf(store);
        for (let i = 0; i < steps; i++) store.getState().undo();
        expect(viewOf(store)).toBe(INITIAL_VIEW);
        store.getState().undo();
        expect(viewOf(store)).toBe(INITIAL_VIEW);
        for (let i = 0; i < steps; i++) store.getState().redo();
        expect(viewOf(store)).toBe(end);
        store.getState().redo();
        expect(viewOf(store)).toBe(end);
      }),
      120,
    );
  });

  it(law('a new act after an undo leaves nothing to redo', 80), () => {
    holds(
      fc.property(fc.array(anyAct, { minLength: 1, maxLength: 10 }), anyRef, (acts, ref) => {
        const store = storeWithClock(1000);
        for (const act of acts) act(store);
        store.getState().undo();
        const depth = pastOf(store);
        store.getState().setRegion(ref);
        if (pastOf(store) > depth) expect(store.getState().history.future).toEqual([]);
      }),
      80,
    );
  });

  it(law('history holds at most 200 steps, whatever is done and undone', 8), () => {
    holds(
      fc.property(fc.array(anyAct, { minLength: 20, maxLength: 30 }), fc.nat({ max: 40 }), (acts, back) => {
        const store = storeWithClock(1000);
        for (let round = 0; round < 15; round++) {
          for (const act of acts) act(store);
          store.getState().setRegion(`city:${round}`);
          for (let i = 0; i < back; i++) store.getState().undo();
          const { past, future } = store.getState().history;
          expect(past.length + future.length).toBeLessThanOrEqual(200);
        }
      }),
      8,
    );
  });

  it(law('the month never leaves the slider and at most four things are pinned', 100), () => {
    holds(
      fc.property(fc.array(anyAct, { maxLength: 30 }), fc.integer({ min: -999, max: 999 }), (acts, jump) => {
        const store = storeWithClock(1000);
        for (const act of acts) act(store);
        store.getState().stepMonth(jump);
        for (const id of [1, 2, 3, 4, 5, 6]) store.getState().togglePin(`lake:${id}`);
        expect(viewOf(store).month).toBeGreaterThanOrEqual(96);
        expect(viewOf(store).month).toBeLessThanOrEqual(LAST_MONTH);
        expect(viewOf(store).pins.length).toBeLessThanOrEqual(4);
      }),
      100,
    );
  });
});
