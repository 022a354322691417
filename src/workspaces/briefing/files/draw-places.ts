import { findAtBorders } from '@/analysis/coordination/border-findings';
import { findNorthwardLinks } from '@/analysis/coordination/northward-links';
import { SVG_FONT } from '@/charts/svg-map/SvgShapes';
import type { Pen } from '@/charts/svg-pen';
import type { Scene } from '@/domain/briefing/scene';
import type { LngLat } from '@/domain/provenance/position';
import type { LayerId } from '@/domain/view-state/layer-id';
import { layersShowing, PROVINCE_REF, type ViewState } from '@/domain/view-state/view-state';
import type { MercatorView } from '@/geo/web-mercator';
import type { Palette } from '@/symbology/palette';
import { drawOverlay } from './draw-overlay';
import { drawPanes } from './draw-panes';
import { MOST_ROWS } from './figures/figure-parts';
import { pairsOfView } from './figures/coordination-figures';
import { duePlaces } from './figures/due-rows';
import type { FilesRoom } from './files-room';
import { drawReach } from './draw-reach';
import { layProvince, planeOfProvince } from './lay-province';
import { type LegendSign, paperLegend } from './paper-legend';
import type { DrawingSize, PlacedMap } from './scene-drawing';

/** Maps of a scene and what lies over them. */
export interface DrawnPlaces {
  readonly maps: readonly PlacedMap[];
  readonly draw: (pen: Pen) => void;
  /** @nodata absent: its words stand on it */
  readonly legend?: readonly LegendSign[];
}

const GROUND: readonly LayerId[] = ['circle', 'lake', 'city', 'core'];
/** How far an arc bends, of its length. */
const BEND = 0.16;
const INK = '#8c2f1b';
const ARC_INKS = { core_core: '#8c2f1b', core_point: '#b8642a', point_point: '#4a6a8a' } as const;
const DOT_PX = 9;

type Over = (pen: Pen, ground: MercatorView) => void;

/** The province with few layers, and something over it. */
function onProvince(
  room: FilesRoom,
  view: ViewState,
  layers: readonly LayerId[],
  size: DrawingSize,
  palette: Palette,
  over: Over,
  own: readonly LegendSign[] = [],
): DrawnPlaces {
  const shown = { ...view, layers: layersShowing(layers), region: PROVINCE_REF };
  const plane = planeOfProvince(room, size);
  const layout = layProvince(room, shown, plane, size.scale, palette);
  return {
    maps: [{ layout, x: 0, y: 0 }],
    draw: (pen) => over(pen, plane.view),
    legend: [...own, ...paperLegend(room, shown, plane.view, size.theme)],
  };
}

/** Dots at places; numbered where the table beside them is. */
const dots =
  (places: readonly LngLat[], scale: number, isNumbered: boolean): Over =>
  (pen, ground) => {
    pen.save();
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    places.forEach((place, at) => {
      const [x, y] = ground.toPx(place);
      const radius = (isNumbered ? DOT_PX : DOT_PX / 2) * scale;
      pen.fillStyle = INK;
      pen.strokeStyle = '#ffffff';
      pen.lineWidth = scale;
      pen.beginPath();
      pen.arc(x, y, radius, 0, 2 * Math.PI);
      pen.fill();
      pen.stroke();
      if (!isNumbered) return;
      pen.fillStyle = '#ffffff';
      pen.font = `${radius * 1.25}px ${SVG_FONT}`;
      pen.fillText(String(at + 1), x, y);
    });
    pen.restore();
  };

const dotSign = (text: string): LegendSign => ({
  key: 'dots',
  symbol: { kind: 'point', shape: 'dot', color: INK, size: 10, fill: 'solid' },
  text,
});

/** Arcs between cities that the data says share something. */
function arcs(room: FilesRoom, view: ViewState, scale: number): Over | null {
  const library = room.libraries.get(view.library);
  if (library === undefined) return null;
  const pairs = pairsOfView(room, view, library);
  const seatOf = new Map(
    room.province.atlas.cities.flatMap(({ adcode, seat }) =>
      seat.placed ? [[adcode, seat.lngLat] as const] : [],
    ),
  );
  return (pen, ground) => {
    pen.save();
    pen.lineCap = 'round';
    pen.globalAlpha = 0.75;
    for (const { cities, kind, things } of pairs) {
      const [one, other] = [seatOf.get(cities[0]), seatOf.get(cities[1])];
      if (one === undefined || other === undefined) continue;
      const [[x1, y1], [x2, y2]] = [ground.toPx(one), ground.toPx(other)];
      const [qx, qy] = [(x1 + x2) / 2 + (y2 - y1) * BEND, (y1 + y2) / 2 + (x1 - x2) * BEND];
      const toward = (from: number, to: number): number => from + ((to - from) * 2) / 3;
      pen.strokeStyle = ARC_INKS[kind];
      pen.lineWidth = (1.5 + things.length) * scale;
      pen.beginPath();
      pen.moveTo(x1, y1);
      pen.bezierCurveTo(toward(x1, qx), toward(y1, qy), toward(x2, qx), toward(y2, qy), x2, y2);
      pen.stroke();
    }
    pen.restore();
  };
}

function drawCoordination(
  room: FilesRoom,
  view: ViewState,
  size: DrawingSize,
  palette: Palette,
): DrawnPlaces | null {
  const { province } = room;
  const { part, edgeKm, parkKm } = view.compare.coordination;
  const { scale } = size;
  const lines: readonly LayerId[] = [...GROUND, 'expressway', 'rail_high_speed', 'rail_freight'];
  const found =
    part === 'belt'
      ? findNorthwardLinks(province, view.month)
      : part === 'border'
        ? findAtBorders(province, view.month, { edgeKm, parkKm })
        : null;
  if (found !== null) {
    const spots = found.slice(0, MOST_ROWS).map(({ at }) => at);
    const sign = dotSign(room.t('briefing.files.numbered'));
    return onProvince(room, view, lines, size, palette, dots(spots, scale, true), [sign]);
  }
  const over = part === 'spill' ? arcs(room, view, scale) : null;
  const kinds = Object.entries(ARC_INKS).map(
    ([kind, color]): LegendSign => ({
      key: kind,
      symbol: { kind: 'line', color, width: 2.5, dash: null, casing: null },
      text: room.t(`coord.pair.${kind as keyof typeof ARC_INKS}`),
    }),
  );
  return over === null ? null : onProvince(room, view, GROUND, size, palette, over, kinds);
}

/** The maps of a scene of 区域比较 or 近期节点. @nodata null: it has none */
export function drawPlaces(
  room: FilesRoom,
  scene: Scene,
  size: DrawingSize,
  palette: Palette,
): DrawnPlaces | null {
  const { view } = scene;
  if (view.workspace === 'dispatch' && view.dispatch.section === 'due') {
    const places = duePlaces(room, view);
    return places.length === 0
      ? null
      : onProvince(room, view, GROUND, size, palette, dots(places, size.scale, false), [
          dotSign(room.t('briefing.files.dueHere')),
        ]);
  }
  if (view.workspace !== 'compare') return null;
  switch (view.compare.section) {
    case 'panes':
      return drawPanes(room, view, size, palette);
    case 'overlay':
      return view.compare.overlay.ground === 'map' ? drawOverlay(room, view, size, palette) : null;
    case 'coordination':
      return drawCoordination(room, view, size, palette);
    case 'reach':
      return drawReach(room, scene, size, palette);
    default:
      return null;
  }
}
