import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef } from 'react';
import type { Province } from '@/data/province';
import type { AppStore } from '@/store/create-app-store';
import { connectMap, toStyleInput } from './connect-map';
import { probeGpu } from './gpu-limits';
import { MapController, type MapEvents, type Padding } from './map-controller';

/** Handle the workspace gets once the map stands. */
export type OnController = (controller: MapController | null) => void;

/**
 * The div the map lives in: one effect makes map and overlay, one cleanup removes them. Mounting twice under
 * StrictMode leaves one canvas.
 */
export function MapHost(props: {
  readonly store: AppStore;
  readonly province: Province;
  readonly padding: Padding;
  readonly label: string;
  readonly events: Omit<MapEvents, 'onCameraSettled'>;
  readonly onController: OnController;
  /** Called instead of making a map when WebGL 2 is absent or the context cannot be created. */
  readonly onUnavailable: (why: string) => void;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const { store, province } = props;
  useEffect(() => {
    const container = ref.current;
    if (container === null) return;
    const limits = probeGpu();
    if (limits === null) {
      latest.current.onUnavailable('WebGL 2');
      return;
    }
    let controller: MapController;
    try {
      controller = new MapController({
        container,
        ground: province.ground,
        marksOf: province.marksOf,
        input: toStyleInput(store.getState()),
        camera: store.getState().view.camera,
        limits,
        events: {
          onReady: () => latest.current.events.onReady(),
          onCameraSettled: (camera, bounds) => store.getState().settleCamera(camera, bounds),
          onClick: (hits, at, double) => latest.current.events.onClick(hits, at, double),
          onHover: (hit, at, point) => latest.current.events.onHover(hit, at, point),
          onContext: (state) => latest.current.events.onContext(state),
        },
      });
    } catch (error) {
      latest.current.onUnavailable(error instanceof Error ? error.message : String(error));
      return;
    }
    controller.setPadding(latest.current.padding);
    const disconnect = connectMap(controller, store, province);
    latest.current.onController(controller);
    return () => {
      disconnect();
      latest.current.onController(null);
      controller.destroy();
    };
  }, [store, province]);
  return <div ref={ref} className="map-host" data-testid="map" role="application" aria-label={props.label} />;
}
