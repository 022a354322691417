import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { viewOfBounds } from '@/geo/web-mercator';
import { Icon } from '@/ui/Icon';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import './OverviewInset.css';

const WIDTH = 150;
const HEIGHT = 100;
const EDGE = { top: 5, right: 5, bottom: 5, left: 5 };
/** Below this zoom the map itself is the overview. */
const SHOWN_FROM = 7.3;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where the map is within the province; click, drag or arrow keys move it. */
export function OverviewInset() {
  const t = useTranslate();
  const actions = useActions();
  const { store, province } = useServices();
  const isShown = useApp((state) => state.view.selection === null && state.view.camera.zoom >= SHOWN_FROM);
  const bounds = useApp((state) => state.viewBounds);
  const [open, setOpen] = useState(true);
  const plane = useMemo(
    () => makeMapPlane(viewOfBounds(province.areas.province.bbox, WIDTH, HEIGHT, EDGE)),
    [province.areas],
  );
  const land = plane.areaPath(province.areas.province.shape);
  if (!isShown || bounds === null) return null;
  if (!open)
    return (
      <button
        type="button"
        className="inset inset-closed"
        aria-expanded="false"
        onClick={() => setOpen(true)}
      >
        {t('inset.show')}
      </button>
    );
  const [x0, y0] = plane.view.toPx([bounds[0], bounds[3]]);
  const [x1, y1] = plane.view.toPx([bounds[2], bounds[1]]);
  const moveTo = (x: number, y: number, kind: 'fly' | 'jump'): void => {
    const lngLat = plane.view.toLngLat(x, y);
    const { camera } = store.getState().view;
    if (kind === 'fly') actions.requestCamera({ kind, lngLat, zoom: camera.zoom });
    else actions.requestCamera({ kind, camera: { ...camera, lng: lngLat[0], lat: lngLat[1] } });
  };
  const follow = (event: PointerEvent<SVGSVGElement>, kind: 'fly' | 'jump'): void => {
    const box = event.currentTarget.getBoundingClientRect();
    moveTo(
      ((event.clientX - box.left) / box.width) * WIDTH,
      ((event.clientY - box.top) / box.height) * HEIGHT,
      kind,
    );
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    moveTo((x0 + x1) / 2 + (step[0] * (x1 - x0)) / 3, (y0 + y1) / 2 + (step[1] * (y1 - y0)) / 3, 'fly');
  };
  return (
    <div className="inset">
      <button
        type="button"
        className="inset-map"
        aria-label={t('inset.label')}
        title={t('inset.label')}
        onKeyDown={onKey}
      >
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          aria-hidden="true"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            follow(event, 'fly');
          }}
          onPointerMove={(event) => {
            if (event.buttons === 1) follow(event, 'jump');
          }}
        >
          <path className="inset-land" d={land} />
          <rect
            className="inset-view"
            x={x0}
            y={y0}
            width={Math.max(3, x1 - x0)}
            height={Math.max(3, y1 - y0)}
          />
        </svg>
      </button>
      <button
        type="button"
        className="inset-hide"
        aria-label={t('inset.hide')}
        title={t('inset.hide')}
        aria-expanded="true"
        onClick={() => setOpen(false)}
      >
        <Icon name="chevron" size={14} />
      </button>
    </div>
  );
}
