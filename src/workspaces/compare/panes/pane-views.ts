import type { Province } from '@/data/province';
import type { LngLat } from '@/domain/provenance/position';
import type { ComparePane, PaneCamera, PanesView } from '@/domain/view-state/panes-view';
import { groundToFit, moveByKm, viewAtGround } from '@/geo/ground-scale';
import { fromMercator, type MercatorView, toMercator } from '@/geo/web-mercator';
import { regionBounds } from '@/layers/region-tree';
import type { Size } from '../../use-measured-size';

/** Room kept free about a region. @unit px */
const MARGIN = 18;

/** Zoom levels by which signs and names appear earlier on a pane than on the screen map: it is smaller. */
export const PANE_DETAIL = 0.5;

/** One pane laid out: its view, the ground a px stands for, and the camera it follows. */
export interface PaneView {
  readonly pane: ComparePane;
  readonly view: MercatorView;
  /** Ground length of one px in the middle. @unit m */
  readonly ground: number;
  readonly camera: PaneCamera;
}

type Box = readonly [number, number, number, number];

/** The middle of a box as a map shows it. */
function middleOf([west, south, east, north]: Box): LngLat {
  const [x0, y0] = toMercator([west, north]);
  const [x1, y1] = toMercator([east, south]);
  return fromMercator((x0 + x1) / 2, (y0 + y1) / 2);
}

/**
 * Lay out all panes. With one scale the largest region decides for all: a px is the same length of ground in the
 * middle of every pane, whatever its latitude. Else every region is seen whole.
 * @rule PANE-1
 */
export function layoutPanes(
  { atlas, areas }: Province,
  { panes, sameScale, camera }: PanesView,
  [width, height]: Size,
): readonly PaneView[] {
  const boxes = panes.map(({ region }) => regionBounds(atlas, areas, region));
  const room = [Math.max(40, width - 2 * MARGIN), Math.max(40, height - 2 * MARGIN)] as const;
  const whole = boxes.map((box) => groundToFit(box, ...room));
  const largest = Math.max(...whole);
  return panes.map((pane, index) => {
    // A pane that was moved by itself keeps its place; its zoom is its own only where scales are free.
    const own = pane.camera ?? camera;
    const zoom = sameScale ? camera.zoom : own.zoom;
    const ground = (sameScale ? largest : (whole[index] ?? largest)) / 2 ** zoom;
    const center = moveByKm(middleOf(boxes[index] as Box), own.eastKm, own.northKm);
    return {
      pane,
      view: viewAtGround(center, ground, width, height),
      ground,
      camera: { ...own, zoom },
    };
  });
}

/** A drag, pinch or wheel in progress: a point p px from the middle is drawn at d + k·p. */
export interface PaneMotion {
  readonly dx: number;
  readonly dy: number;
  readonly k: number;
}

/** Nothing is moving. */
export const AT_REST: PaneMotion = { dx: 0, dy: 0, k: 1 };

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The camera after a motion. @param ground metres of ground a px stood for before it */
export function moveCamera(camera: PaneCamera, { dx, dy, k }: PaneMotion, ground: number): PaneCamera {
  const kmPerPx = ground / 1000;
  return {
    eastKm: rounded(within(camera.eastKm - (dx / k) * kmPerPx, -2000, 2000), 2),
    northKm: rounded(within(camera.northKm + (dy / k) * kmPerPx, -2000, 2000), 2),
    zoom: rounded(within(camera.zoom + Math.log2(k), -3, 8), 3),
  };
}

/** Zoom by a factor about a point, px from the middle. */
export const zoomAbout = (motion: PaneMotion, factor: number, x: number, y: number): PaneMotion => ({
  dx: x - (x - motion.dx) * factor,
  dy: y - (y - motion.dy) * factor,
  k: motion.k * factor,
});
