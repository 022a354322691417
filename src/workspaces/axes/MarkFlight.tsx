import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import { formatNumber } from '@/i18n/format-number';
import { MATRIX_LOOKS } from '@/symbology/matrix-look';
import { useApp } from '../app-context';
import type { MarkSpots } from '../projects/ProjectsMap';
import type { StagePicture } from './draw-stage';
import { type FlightPath, flyTo, matrixSpots, planFlight } from './flight-path';
import { blitMarks, readStamps } from '../projects/blit-marks';
import { type MapMarks, makeSprites, radiusOf } from '../projects/map-marks';
import type { AxesModel } from './use-axes';

/** What starts and turns the flight. */
export interface FlightControls {
  /** To the other end; on the way it turns round. */
  toggle(): void;
}

const FLIGHT_MS = 1500;
const TRAY = { left: 12, right: 12, bottom: 8, height: 54 } as const;

/** Where the map has its marks, and the element it stands in. */
export interface MapSpots {
  readonly spots: MarkSpots;
  readonly host: HTMLElement;
}

/**
 * 斜线落图: carries every mark from its place in the matrix to its place on the map and back, in one motion that
 * can be turned round at any time. With reduced motion it is a cut.
 */
export function MarkFlight(props: {
  readonly model: AxesModel;
  readonly marks: MapMarks;
  /** Both ends as last drawn. @nodata null: not yet */
  readonly ends: () => { readonly picture: StagePicture | null; readonly spots: MapSpots | null };
  readonly controls: RefObject<FlightControls | null>;
  /** Where it begins when first asked. */
  readonly startsAt: 0 | 1;
  readonly onEnd: (at: 0 | 1) => void;
  readonly onShare: (share: number) => void;
}) {
  const { model, marks, ends, controls, startsAt, onEnd, onShare } = props;
  const { isCoarse } = marks;
  const { table, projects, rows } = model;
  const { t } = table.words;
  const { theme, textScale: scale } = useApp((app) => app.preferences);
  const canvas = useRef<HTMLCanvasElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const share = useRef<number>(startsAt);
  const goal = useRef<number>(startsAt);
  const frame = useRef(0);
  const ratio = typeof window === 'undefined' ? 1 : window.devicePixelRatio;
  const stamps = useMemo(
    () => readStamps(makeSprites(MATRIX_LOOKS[theme], radiusOf(marks.placed) * scale, ratio)),
    [theme, scale, ratio, marks.placed],
  );
  const pixels = useRef<ImageData | null>(null);
  const state = useMemo(() => {
    const levels = new Uint8Array(projects.length);
    for (const index of table.unbrushed) levels[index] = 1;
    for (const index of table.order) levels[index] = 2;
    return levels;
  }, [projects, table.unbrushed, table.order]);
  const trayed = useMemo(
    () =>
      state.reduce(
        (count, level, index) => (level > 0 && marks.isPlaced[index] === 0 ? count + 1 : count),
        0,
      ),
    [state, marks],
  );
  const at = useMemo(
    () => ({ x: new Float32Array(projects.length), y: new Float32Array(projects.length) }),
    [projects],
  );

  const pathNow = useCallback((): FlightPath | null => {
    const { picture, spots } = ends();
    const element = canvas.current;
    if (picture === null || spots === null || element === null) return null;
    if (picture.layout.rows.axis !== rows) return null;
    const [room, host] = [element.getBoundingClientRect(), spots.host.getBoundingClientRect()];
    const shift = [host.left - room.left, host.top - room.top] as const;
    return planFlight(projects, marks, state, {
      start: matrixSpots(picture, projects),
      spots: spots.spots,
      shift,
      tray: {
        x: shift[0] + TRAY.left,
        y: shift[1] + host.height - TRAY.bottom - TRAY.height,
        width: host.width - TRAY.left - TRAY.right,
        height: TRAY.height,
      },
      width: Math.max(1, room.width),
    });
  }, [ends, projects, marks, state, rows]);

  const draw = useCallback(
    (path: FlightPath): void => {
      const element = canvas.current;
      const pen = element?.getContext('2d');
      if (element === null || pen === null || pen === undefined) return;
      const [width, height] = [
        Math.round(element.clientWidth * ratio),
        Math.round(element.clientHeight * ratio),
      ];
      if (element.width !== width || element.height !== height) {
        element.width = width;
        element.height = height;
      }
      if (width === 0 || height === 0) return;
      let image = pixels.current;
      if (image === null || image.width !== width || image.height !== height)
        pixels.current = image = pen.createImageData(width, height);
      else image.data.fill(0);
      flyTo(path, share.current, at);
      blitMarks(image, projects, isCoarse, state, at, stamps, ratio);
      pen.putImageData(image, 0, 0);
      element.dataset['share'] = share.current.toFixed(2);
      if (slider.current !== null) slider.current.value = String(share.current);
      onShare(share.current);
    },
    [at, projects, isCoarse, state, stamps, ratio, onShare],
  );

  const run = useCallback((): void => {
    window.cancelAnimationFrame(frame.current);
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    let path: FlightPath | null = null;
    let before = 0;
    const step = (now: number): void => {
      // Until the map and the matrix are drawn there is no way between them.
      if (path === null) {
        path = pathNow();
        before = now;
      }
      if (path !== null) {
        const moved = still ? 1 : Math.max(0, now - before) / FLIGHT_MS;
        before = now;
        const left = goal.current - share.current;
        share.current = Math.abs(left) <= moved ? goal.current : share.current + Math.sign(left) * moved;
        draw(path);
        if (share.current === goal.current) {
          onEnd(goal.current === 1 ? 1 : 0);
          return;
        }
      }
      frame.current = window.requestAnimationFrame(step);
    };
    frame.current = window.requestAnimationFrame(step);
  }, [pathNow, draw, onEnd]);

  useImperativeHandle(
    controls,
    () => ({
      toggle: () => {
        goal.current = goal.current >= 0.5 ? 0 : 1;
        run();
      },
    }),
    [run],
  );
  const scrub = (to: number): void => {
    window.cancelAnimationFrame(frame.current);
    share.current = to;
    goal.current = to;
    const path = pathNow();
    if (path !== null) draw(path);
  };
  const begin = useEffectEvent(() => {
    goal.current = 1 - startsAt;
    run();
  });
  useEffect(() => {
    begin();
    return () => window.cancelAnimationFrame(frame.current);
  }, []);
  // At rest the marks follow the brush, the matrix and the map.
  useEffect(() => {
    if (share.current !== goal.current) return;
    const path = pathNow();
    if (path !== null) draw(path);
  }, [pathNow, draw]);

  return (
    <>
      <canvas ref={canvas} className="axes-flight" aria-hidden="true" data-testid="axes-flight" />
      <label className="axes-scrub">
        {t('axes.layout.matrix')}
        <input
          ref={slider}
          type="range"
          min={0}
          max={1}
          step={0.01}
          defaultValue={startsAt}
          aria-label={t('axes.fly.scrub')}
          onChange={(event) => scrub(Number(event.target.value))}
        />
        {t('axes.map')}
      </label>
      {trayed === 0 ? null : (
        <p className="axes-tray" role="status">
          {t('axes.map.tray', { count: formatNumber(trayed) })}
        </p>
      )}
    </>
  );
}
