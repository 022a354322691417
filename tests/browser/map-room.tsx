import { StrictMode, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { loadBaseProvince, loadFullProvince, type Province } from '@/data/province';
import type { ViewState } from '@/domain/view-state/view-state';
import { orThrow } from '@/lib/result';
import type { Mark } from '@/layers/mark';
import type { MapController } from '@/map/map-controller';
import { MapHost } from '@/map/MapHost';
import { type AppStore, createAppStore } from '@/store/create-app-store';

const noPadding = () => ({ top: 0, right: 0, bottom: 0, left: 0 });

let loading: Promise<Province> | null = null;

async function loadProvince(): Promise<Province> {
  // The app reads `./assets/…` beside its page; the page of a browser test lies elsewhere.
  const base = document.createElement('base');
  base.href = '/';
  document.head.append(base);
  try {
    return orThrow(await loadFullProvince(orThrow(await loadBaseProvince())));
  } finally {
    base.remove();
  }
}

/** The real province, from `public/assets` as the app reads it; loaded once. */
export function realProvince(): Promise<Province> {
  loading ??= loadProvince();
  return loading;
}

/** A mounted map room and what it said. */
export interface MountedRoom {
  readonly store: AppStore;
  readonly province: Province;
  readonly container: HTMLElement;
  readonly controller: MapController;
  readonly contexts: readonly ('lost' | 'restored')[];
  readonly clicks: readonly (readonly Mark[])[];
  resize(width: number, height: number): void;
  unmount(): void;
}

/** Wait until the map has drawn everything it was asked to draw. */
export async function whenIdle(controller: MapController): Promise<void> {
  const idle = controller.map.once('idle');
  controller.map.triggerRepaint();
  await idle;
}

/** Poll a condition of the page, with a sentence for the failure. */
export async function until(what: string, condition: () => boolean, patienceMs = 20_000): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`still waiting until ${what}`);
    await new Promise((resolve) => window.setTimeout(resolve, 20));
  }
}

function RoomView(props: {
  readonly store: AppStore;
  readonly province: Province;
  readonly report: (controller: MapController | null) => void;
  readonly giveUp: (why: string) => void;
  readonly onContext: (state: 'lost' | 'restored') => void;
  readonly onClick: (hits: readonly Mark[]) => void;
}) {
  const [controller, setController] = useState<MapController | null>(null);
  return (
    <MapHost
      store={props.store}
      province={props.province}
      paddingOf={noPadding}
      label="地图"
      events={{ onReady: () => {}, onHover: () => {}, onClick: props.onClick, onContext: props.onContext }}
      controller={controller}
      onController={(next) => {
        setController(next);
        props.report(next);
      }}
      onUnavailable={props.giveUp}
    />
  );
}

/** Mount the map room as the app does, under StrictMode, and wait for its first whole picture. */
export async function mountRoom(
  options: { readonly view?: ViewState; readonly width?: number; readonly height?: number } = {},
): Promise<MountedRoom> {
  const province = await realProvince();
  const store = createAppStore(options.view === undefined ? {} : { view: options.view });
  const container = document.createElement('div');
  const resize = (width: number, height: number): void => {
    container.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:${height}px`;
  };
  resize(options.width ?? 900, options.height ?? 600);
  const style = document.createElement('style');
  style.textContent = '.map-host{position:absolute;inset:0}';
  container.append(style);
  const stage = document.createElement('div');
  container.append(stage);
  document.body.append(container);
  const contexts: ('lost' | 'restored')[] = [];
  const clicks: (readonly Mark[])[] = [];
  let current: MapController | null = null;
  const root: Root = createRoot(stage);
  const controller = await new Promise<MapController>((resolve, reject) => {
    root.render(
      <StrictMode>
        <RoomView
          store={store}
          province={province}
          report={(next) => {
            current = next;
            if (next !== null) resolve(next);
          }}
          giveUp={(why) => reject(new Error(why))}
          onContext={(state) => contexts.push(state)}
          onClick={(hits) => clicks.push(hits)}
        />
      </StrictMode>,
    );
  });
  await controller.whole;
  await whenIdle(controller);
  if (current !== controller) throw new Error('StrictMode left another controller than the first one');
  return {
    store,
    province,
    container,
    controller,
    contexts,
    clicks,
    resize,
    unmount: () => {
      root.unmount();
      container.remove();
    },
  };
}

/** The mark of a layer by its Chinese name. @throws when there is none. */
export function markNamed(province: Province, layer: Mark['layer'], zh: string): Mark {
  const mark = province.marksOf[layer].find((item) => item.zh === zh);
  if (mark === undefined) throw new Error(`layer ${layer} has no mark "${zh}"`);
  return mark;
}

/** Class index a feature is drawn with, as MapLibre holds it. */
export function stateOf(controller: MapController, mark: Mark): unknown {
  return controller.map.getFeatureState({ source: mark.layer, id: mark.featureId })['c'];
}
