import './maplibre.css';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Province } from '@/data/province';
import type { AppStore } from '@/store/create-app-store';
import { connectMap, type PaddingOf, toStyleInput } from './connect-map';
import { probeGpu } from './gpu-limits';
import { MapController, type MapEvents } from './map-controller';

/** Handle the workspace gets once the map stands. */
export type OnController = (controller: MapController | null) => void;

/**
 * The div the map lives in: one effect makes map and overlay, one cleanup removes them. Mounting twice under
 * StrictMode leaves one canvas.
 */
export function MapHost(props: {
  readonly store: AppStore;
  readonly province: Province;
  /** Room the panels take in a state on a map of a size; asked whenever something is framed. */
  readonly paddingOf: PaddingOf;
  readonly label: string;
  readonly events: Omit<MapEvents, 'onCameraSettled'>;
  /** The controller this host reported, given back by its owner. */
  readonly controller: MapController | null;
  readonly onController: OnController;
  /** Called instead of making a map when WebGL 2 is absent or the context cannot be created. */
  readonly onUnavailable: (why: string) => void;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const room = useRef<MapController | null>(null);
  const { store, province } = props;
  const listener = useEffectEvent((name: 'ready' | 'context', state?: 'lost' | 'restored') => {
    if (name === 'ready') props.events.onReady();
    else if (state !== undefined) props.events.onContext(state);
  });
  const onClick = useEffectEvent<MapEvents['onClick']>((...args) => props.events.onClick(...args));
  const onHover = useEffectEvent<MapEvents['onHover']>((...args) => props.events.onHover(...args));
  const report = useEffectEvent((controller: MapController | null) => props.onController(controller));
  const giveUp = useEffectEvent((why: string) => props.onUnavailable(why));
  const initial = useEffectEvent(() => ({ province: props.province, paddingOf: props.paddingOf }));

  useEffect(() => {
    const container = ref.current;
    if (container === null) return;
    let wanted = true;
    // StrictMode takes the first effect back at once: the map is made after that.
    queueMicrotask(() => {
      if (!wanted) return;
      const limits = probeGpu();
      if (limits === null) {
        giveUp('WebGL 2');
        return;
      }
      const { province: first, paddingOf } = initial();
      try {
        const controller = new MapController({
          container,
          ground: first.ground,
          marksOf: first.marksOf,
          input: toStyleInput(store.getState(), first.atlas),
          camera: store.getState().view.camera,
          limits,
          events: {
            onReady: () => listener('ready'),
            onCameraSettled: (...args) => store.getState().settleCamera(...args),
            onClick: (...args) => onClick(...args),
            onHover: (...args) => onHover(...args),
            onContext: (state) => listener('context', state),
          },
        });
        controller.setPadding(paddingOf(store.getState(), controller.size()));
        room.current = controller;
        report(controller);
      } catch (error) {
        giveUp(error instanceof Error ? error.message : String(error));
      }
    });
    return () => {
      wanted = false;
      const controller = room.current;
      room.current = null;
      if (controller === null) return;
      report(null);
      controller.destroy();
    };
  }, [store]);

  const { controller, paddingOf } = props;
  useEffect(() => {
    if (controller === null) return;
    controller.setMarks(province.marksOf);
    return connectMap(controller, store, province, paddingOf);
  }, [controller, store, province, paddingOf]);

  return <div ref={ref} className="map-host" data-testid="map" role="application" aria-label={props.label} />;
}
