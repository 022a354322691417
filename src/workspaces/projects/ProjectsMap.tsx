import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Province } from '@/data/province';
import { regionBounds } from '@/layers/region-tree';
import type { LightColor } from '@/domain/dispatch/light-rule';
import type { Mark } from '@/layers/mark';
import { citiesToName } from '@/map/city-names';
import type { MapController } from '@/map/map-controller';
import { drawNamesAbove, type NameAbove, namesAbove } from '@/map/names-above';
import type { Padding } from '@/map/map-camera';
import { MATRIX_LOOKS } from '@/symbology/matrix-look';
import { paletteOf } from '@/symbology/palette';
import { useActions, useApp, useServices } from '../app-context';
import {
  type MapMarks,
  makeSprites,
  PALE,
  radiusOf,
  screenMapOf,
  type Sprites,
  stampMarks,
} from './map-marks';
import type { ProjectRow } from '../library/project-row';
import type { FacetWords } from '../library/row-facets';
import './ProjectsMap.css';

const MapHost = lazy(() => import('@/map/MapHost').then((room) => ({ default: room.MapHost })));

const PADDING: Padding = { top: 16, right: 12, bottom: 40, left: 12 };
const paddingOf = (): Padding => PADDING;
const HIT_PX = 7;

type Point = readonly [number, number];

/** Where every mark stands on the map, as its canvas has it. */
export interface MarkSpots {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Put every placed mark where the map has it. */
export function spotsOf(marks: MapMarks, controller: MapController, scale: number): MarkSpots {
  const count = marks.isPlaced.length;
  const [x, y] = [new Float32Array(count), new Float32Array(count)];
  const [a, b, c, d, e, f] = screenMapOf((at) => controller.project(at));
  for (let index = 0; index < count; index++) {
    const [mx, my] = [marks.x[index] ?? 0, marks.y[index] ?? 0];
    x[index] = a * mx + b * my + c + (marks.shiftX[index] ?? 0) * scale;
    y[index] = d * mx + e * my + f + (marks.shiftY[index] ?? 0) * scale;
  }
  return { x, y };
}

/** What a box drawn on the map holds: west, south, east, north. @unit degrees */
export type MapBox = readonly [number, number, number, number];

/** Projects on a map, marked by their light: those that do not pass in pale, those placed by county hollow. */
export function ProjectsMap(props: {
  readonly rows: readonly ProjectRow[];
  readonly words: FacetWords;
  /** Light of each row. */
  readonly projects: readonly { readonly light: LightColor }[];
  readonly marks: MapMarks;
  /** Rows that are drawn at all: 2, else 0. */
  readonly visible: Uint8Array;
  /** Whether some that are drawn do not pass: all are drawn pale, and those that pass again in full. */
  readonly isSifted: boolean;
  /** 0 not shown, 1 pale, 2 in full, by project. */
  readonly state: Uint8Array;
  /** The marks are on their way and not here. */
  readonly isEmpty: boolean;
  /** Where the marks stand, each time the map has moved. */
  readonly onSpots?: (spots: MarkSpots, host: HTMLElement) => void;
  /** A box was drawn with Shift held. */
  readonly onBox: (box: MapBox) => void;
  readonly label: string;
  /** What stands at the foot of the map. */
  readonly children: ReactNode;
}) {
  const { rows, words, projects, marks, visible, isSifted, state, isEmpty, onSpots, onBox, label } = props;
  const { t } = words;
  const { store, province } = useServices();
  const actions = useActions();
  const { theme, locale, textScale: scale } = useApp((app) => app.preferences);
  const selection = useApp((app) => app.view.selection);
  const [controller, setController] = useState<MapController | null>(null);
  const [unavailable, setUnavailable] = useState<string | null>(null);
  const [hovered, setHovered] = useState(-1);
  const [drag, setDrag] = useState<{ readonly from: Point; readonly to: Point } | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const spots = useRef<MarkSpots | null>(null);
  const backdrop = useRef<HTMLCanvasElement | null>(null);
  const names = useRef<readonly NameAbove[]>([]);
  const stamped = useRef<{
    readonly visible: Uint8Array;
    readonly at: MarkSpots;
    readonly sprites: Sprites;
  } | null>(null);
  const { isCoarse } = marks;
  const chosen = useMemo(() => state.map((level) => (level === 2 ? 2 : 0)), [state]);
  // The marks are drawn here, above the map, so that a brush costs no upload of geometry.
  const shown: Province = useMemo(
    () => ({ ...province, marksOf: { ...province.marksOf, project: [] } }),
    [province],
  );
  const ratio = window.devicePixelRatio;
  const sprites = useMemo(
    () => makeSprites(MATRIX_LOOKS[theme], radiusOf(marks.placed) * scale, ratio),
    [theme, scale, ratio, marks.placed],
  );

  const draw = useCallback((): void => {
    const [element, box] = [canvas.current, host.current];
    const pen = element?.getContext('2d');
    if (element === null || box === null || pen === null || pen === undefined || spots.current === null)
      return;
    const [width, height] = [Math.round(box.clientWidth * ratio), Math.round(box.clientHeight * ratio)];
    if (element.width !== width || element.height !== height) {
      element.width = width;
      element.height = height;
    }
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, box.clientWidth, box.clientHeight);
    if (isEmpty) return;
    // All marks are stamped once for a place of the map: a brush lays them under in pale and stamps its own.
    const under = (backdrop.current ??= document.createElement('canvas'));
    const stamp = stamped.current;
    if (stamp?.visible !== visible || stamp.at !== spots.current || stamp.sprites !== sprites) {
      under.width = width;
      under.height = height;
      const underPen = under.getContext('2d');
      if (underPen === null) return;
      underPen.setTransform(ratio, 0, 0, ratio, 0, 0);
      stampMarks(underPen, projects, isCoarse, visible, spots.current, sprites, ratio);
      stamped.current = { visible, at: spots.current, sprites };
    }
    pen.globalAlpha = isSifted ? PALE : 1;
    pen.drawImage(under, 0, 0, width / ratio, height / ratio);
    pen.globalAlpha = 1;
    const full = isSifted
      ? stampMarks(pen, projects, isCoarse, chosen, spots.current, sprites, ratio)
      : visible.reduce((count, level) => count + (level === 0 ? 0 : 1), 0);
    element.dataset['full'] = String(full);
    // Marks lie above the map and would cover its names.
    if (controller !== null) drawNamesAbove(pen, names.current, controller, paletteOf(theme), scale);
    const ringed = [hovered, rows.findIndex(({ ref }) => ref === selection)];
    pen.strokeStyle = MATRIX_LOOKS[theme].selection;
    pen.lineWidth = 2.5;
    for (const index of ringed) {
      if (index < 0 || state[index] === 0) continue;
      pen.beginPath();
      pen.arc(spots.current.x[index] ?? 0, spots.current.y[index] ?? 0, 9 * scale, 0, 2 * Math.PI);
      pen.stroke();
    }
  }, [
    isEmpty,
    projects,
    isCoarse,
    state,
    visible,
    chosen,
    isSifted,
    sprites,
    ratio,
    hovered,
    selection,
    rows,
    theme,
    scale,
    controller,
  ]);
  const latest = useRef(draw);
  useLayoutEffect(() => {
    latest.current = draw;
    draw();
  }, [draw]);

  useEffect(() => {
    if (controller === null) return;
    const place = (): void => {
      spots.current = spotsOf(marks, controller, scale);
      latest.current();
      if (host.current !== null) onSpots?.(spots.current, host.current);
    };
    const cities = citiesToName(province.atlas);
    const rest = (): void => {
      const { layers } = store.getState().view;
      names.current = namesAbove(cities, controller, shown.marksOf, layers, { locale, scale }).filter(
        ({ core }) => (core ? layers.core.visible : layers.city.visible),
      );
      place();
    };
    rest();
    controller.map.on('move', place);
    controller.map.on('moveend', rest);
    controller.map.on('resize', rest);
    return () => {
      controller.map.off('move', place);
      controller.map.off('moveend', rest);
      controller.map.off('resize', rest);
    };
  }, [controller, store, province.atlas, shown, marks, locale, scale, onSpots]);

  const onController = useCallback(
    (next: MapController | null) => {
      setController(next);
      const { view, viewBounds } = store.getState();
      if (next === null || viewBounds !== null) return;
      next.go(
        { kind: 'fit', bounds: regionBounds(province.atlas, province.areas, view.region), maxZoom: 9.2 },
        false,
      );
    },
    [store, province],
  );
  const nearest = useCallback(
    ([x, y]: Point): number => {
      const at = spots.current;
      let found = -1;
      let least = (HIT_PX * scale) ** 2;
      if (at === null) return found;
      for (let index = 0; index < state.length; index++) {
        if (state[index] === 0) continue;
        const distance = ((at.x[index] ?? 0) - x) ** 2 + ((at.y[index] ?? 0) - y) ** 2;
        if (distance < least || (distance === least && state[index] === 2)) {
          least = distance;
          found = index;
        }
      }
      return found;
    },
    [state, scale],
  );
  const hoverAt = useRef<Point>([0, 0]);
  const events = useMemo(
    () => ({
      onReady: () => undefined,
      onClick: () => {
        const index = nearest(hoverAt.current);
        actions.select(index < 0 ? null : (rows[index]?.ref ?? null));
      },
      onHover: (_: Mark | null, __: unknown, point: Point | null) => {
        if (point !== null) hoverAt.current = point;
        setHovered(point === null ? -1 : nearest(point));
      },
      onContext: (what: 'lost' | 'restored') =>
        actions.notify(t(what === 'lost' ? 'message.glLost' : 'message.glRestored'), 'picture'),
    }),
    [actions, nearest, rows, t],
  );
  const pointOf = (event: React.PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const boxStroke = (from: Point, to: Point): void => {
    if (controller === null || Math.hypot(to[0] - from[0], to[1] - from[1]) < 5) return;
    const [a, b] = [controller.unproject(from), controller.unproject(to)];
    const round = (value: number): number => Number(value.toFixed(4));
    const box = [
      round(Math.min(a[0], b[0])),
      round(Math.min(a[1], b[1])),
      round(Math.max(a[0], b[0])),
      round(Math.max(a[1], b[1])),
    ] as const;
    onBox(box);
  };
  if (unavailable !== null)
    return (
      <p className="library-empty" title={unavailable}>
        {t('library.noMap')}
      </p>
    );
  return (
    <div
      ref={host}
      className="projects-map"
      onPointerDownCapture={(event) => {
        if (!event.shiftKey || event.button !== 0) return;
        event.stopPropagation();
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: pointOf(event), to: pointOf(event) });
      }}
      onMouseDownCapture={(event) => {
        // Shift-drag is a stroke here, not the map's own zoom box.
        if (event.shiftKey) event.stopPropagation();
      }}
      onPointerMove={(event) => {
        if (drag !== null) setDrag({ from: drag.from, to: pointOf(event) });
      }}
      onPointerUp={(event) => {
        if (drag === null) return;
        setDrag(null);
        boxStroke(drag.from, pointOf(event));
      }}
    >
      <Suspense fallback={<div className="map-host" />}>
        <MapHost
          controller={controller}
          store={store}
          province={shown}
          paddingOf={paddingOf}
          label={label}
          events={events}
          onController={onController}
          onUnavailable={setUnavailable}
        />
      </Suspense>
      <canvas ref={canvas} className="projects-marks" aria-hidden="true" data-testid="projects-marks" />
      {drag === null ? null : (
        <div
          className="projects-map-box"
          style={{
            left: Math.min(drag.from[0], drag.to[0]),
            top: Math.min(drag.from[1], drag.to[1]),
            width: Math.abs(drag.to[0] - drag.from[0]),
            height: Math.abs(drag.to[1] - drag.from[1]),
          }}
        />
      )}
      {hovered < 0 ? null : <p className="projects-map-tip">{rows[hovered]?.project.name}</p>}
      {props.children}
    </div>
  );
}
