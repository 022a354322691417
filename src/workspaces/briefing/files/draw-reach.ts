import { pathShape } from '@/charts/svg-map/ground-shapes';
import { SVG_FONT } from '@/charts/svg-map/SvgShapes';
import type { Pen } from '@/charts/svg-pen';
import type { Scene } from '@/domain/briefing/scene';
import type { LngLat } from '@/domain/provenance/position';
import { layersShowing, PROVINCE_REF } from '@/domain/view-state/view-state';
import type { Palette } from '@/symbology/palette';
import { REACH_BANDS, REACH_LOOKS, type ReachLook, SAVED_BANDS } from '@/symbology/reach-look';
import { pathBelow, rasterOf } from '../../compare/reach/contour-paths';
import { placesOfOrigins } from '../../compare/reach/reach-origins';
import { savedRasters } from '../../compare/reach/saved-rasters';
import { catchmentPaths, sumFacilities } from '../../compare/reach/sum-facilities';
import { switchedLines } from '../../compare/switched-lines';
import type { DrawnPlaces } from './draw-places';
import type { FilesRoom } from './files-room';
import type { ReachFound } from './gather-reach';
import { layProvince, planeOfProvince } from './lay-province';
import { type LegendSign, paperLegend } from './paper-legend';
import type { DrawingSize } from './scene-drawing';

const LAYERS = layersShowing(['lake', 'river', 'city', 'expressway', 'rail_high_speed', 'core']);
/** What the bands lie on. */
const GROUND = /^(?:sea|land:|province:)/;
const CATCHMENT_OPACITY = 0.55;

type ToPx = (at: LngLat) => readonly [number, number];

/** What lies on the ground, cut at the province's outline, and what the legend says of it. */
interface LaidBands {
  readonly areas: readonly { readonly d: string; readonly fill: string; readonly opacity: number }[];
  readonly lines: readonly { readonly d: string; readonly color: string; readonly dash: boolean }[];
  readonly legend: readonly LegendSign[];
  /** Places marked; numbered where a table lists them. */
  readonly dots: readonly LngLat[];
  readonly isNumbered: boolean;
  readonly ways: readonly (readonly LngLat[])[];
  /** What a scenario draws or switches on. */
  readonly supposed: readonly (readonly LngLat[])[];
}

const area = (key: string, color: string, opacity: number, text: string): LegendSign => ({
  key,
  symbol: { kind: 'area', color, opacity, border: null },
  text,
});
const line = (
  key: string,
  color: string,
  text: string,
  dash: readonly number[] | null = null,
): LegendSign => ({
  key,
  symbol: { kind: 'line', color, width: 2.5, dash, casing: null },
  text,
});

/** Each band without the one inside it, so that colours never add up. */
const rings = (paths: readonly string[], next: -1 | 1): readonly string[] =>
  paths.map((path, at) => `${path}${paths[at + next] ?? ''}`);

function layTimes(
  { t }: FilesRoom,
  { answer, delta, plan }: Extract<ReachFound, { kind: 'surface' }>,
  minutes: number,
  isSaved: boolean,
  look: ReachLook,
  toPx: ToPx,
): Pick<LaidBands, 'areas' | 'lines' | 'legend'> {
  const raster = rasterOf(answer.grid, answer.cells);
  const lines = [{ d: pathBelow(raster, minutes, toPx), color: look.limit, dash: false }];
  const limit = [
    line('limit', look.limit, t('reach.legend.line', { minutes })),
    ...(plan.scenario === null ? [] : [line('supposed', look.scenario, t('reach.legend.drawn'), [3, 2])]),
  ];
  if (isSaved && delta !== null) {
    const { saved, lost } = savedRasters(delta);
    const paths = rings(
      SAVED_BANDS.map((least) => pathBelow(saved, -least, toPx)),
      1,
    );
    return {
      areas: [
        ...paths.map((d, at) => ({ d, fill: look.saved[at] ?? '', opacity: look.bandOpacity + 0.15 })),
        { d: pathBelow(lost, -SAVED_BANDS[0], toPx), fill: look.lost, opacity: look.bandOpacity - 0.2 },
      ],
      lines,
      legend: [
        ...SAVED_BANDS.map((least, at) =>
          area(
            `saved${least}`,
            look.saved[at] ?? '',
            look.bandOpacity + 0.15,
            `${t('reach.saved.legend')} ≥${least}`,
          ),
        ),
        area('lost', look.lost, look.bandOpacity - 0.2, t('reach.saved.lost', { minutes: SAVED_BANDS[0] })),
        ...limit,
      ],
    };
  }
  const paths = rings(
    REACH_BANDS.map((most) => pathBelow(raster, most, toPx)),
    -1,
  );
  return {
    areas: paths.map((d, at) => ({ d, fill: look.bands[at] ?? '', opacity: look.bandOpacity })),
    lines,
    legend: [
      ...REACH_BANDS.map((most, at) =>
        area(`band${most}`, look.bands[at] ?? '', look.bandOpacity, t('reach.within', { minutes: most })),
      ),
      ...limit,
    ],
  };
}

function layBands(
  room: FilesRoom,
  { view }: Scene,
  found: Exclude<ReachFound, { kind: 'matrix' | 'parks' | 'method' | 'nothing' }>,
  look: ReachLook,
  toPx: ToPx,
): LaidBands {
  const { province, t } = room;
  const { minutes, part } = view.compare.reach;
  const { scenario } = found.plan;
  const supposed =
    scenario === null
      ? []
      : [
          ...switchedLines(scenario, province.lines.segments),
          ...scenario.changes.flatMap((change) =>
            change.kind === 'drawn_line' ? [change.stops.map(({ lngLat }) => lngLat)] : [],
          ),
        ];
  switch (found.kind) {
    case 'surface': {
      const dots = placesOfOrigins(found.origins, province.atlas).map(({ lngLat }) => lngLat);
      const laid = layTimes(room, found, minutes, part === 'scenario', look, toPx);
      return { ...laid, dots, isNumbered: false, ways: [], supposed };
    }
    case 'catchments': {
      const { answer } = found;
      const { facilities } = sumFacilities(answer, minutes, look.catchments.length);
      const [first, second] = [answer.first, answer.second].map((cells) =>
        pathBelow(rasterOf(answer.grid, cells), minutes, toPx),
      );
      return {
        areas: catchmentPaths(answer, toPx).map((d, at) => ({
          d,
          fill: look.catchments[facilities[at]?.color ?? 0] ?? '',
          opacity: CATCHMENT_OPACITY,
        })),
        lines: [
          { d: first ?? '', color: look.limit, dash: false },
          { d: second ?? '', color: look.overlap, dash: true },
        ],
        legend: [
          area('nearest', look.catchments[0] ?? '', CATCHMENT_OPACITY, t('reach.catch.legend.fill')),
          line(
            'limit',
            look.limit,
            `${t('reach.legend.line', { minutes })} · ${t('reach.catch.legend.gap')}`,
          ),
          line('overlap', look.overlap, t('reach.catch.legend.overlap'), [1, 1]),
        ],
        dots: answer.facilities.map(({ lngLat }) => lngLat),
        isNumbered: true,
        ways: [],
        supposed,
      };
    }
    case 'route':
      return {
        areas: [],
        lines: [],
        legend: [line('way', look.path, t('reach.legend.path'))],
        dots: found.answer.order.flatMap((at): readonly LngLat[] => {
          const stop = found.stops[at];
          return stop === undefined ? [] : [stop.lngLat];
        }),
        isNumbered: true,
        ways: found.answer.ways.flatMap(({ legs }) => legs.map(({ points }) => points)),
        supposed,
      };
  }
}

/** Ways, suppositions and marked places, over the names. */
function drawOver(pen: Pen, laid: LaidBands, look: ReachLook, toPx: ToPx, scale: number): void {
  const trace = (points: readonly LngLat[], color: string, width: number, dash: readonly number[]): void => {
    pen.strokeStyle = color;
    pen.lineWidth = width * scale;
    pen.setLineDash(dash.map((length) => length * scale));
    pen.beginPath();
    points.forEach((at, index) => (index === 0 ? pen.moveTo(...toPx(at)) : pen.lineTo(...toPx(at))));
    pen.stroke();
  };
  pen.save();
  pen.lineCap = 'round';
  for (const points of laid.ways) trace(points, look.pathHalo, 6, []);
  for (const points of laid.ways) trace(points, look.path, 3, []);
  pen.lineCap = 'butt';
  for (const points of laid.supposed) trace(points, look.scenario, 3, [7, 5]);
  pen.setLineDash([]);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  const radius = (laid.isNumbered ? 10 : 5) * scale;
  laid.dots.forEach((at, index) => {
    const [x, y] = toPx(at);
    pen.fillStyle = look.origin;
    pen.strokeStyle = look.pathHalo;
    pen.lineWidth = 2 * scale;
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
    if (!laid.isNumbered) return;
    pen.fillStyle = look.pathHalo;
    pen.font = `${13 * scale}px ${SVG_FONT}`;
    pen.fillText(String(index + 1), x, y);
  });
  pen.restore();
}

/** The map of a scene of reach, with the classes of the screen. @nodata null: it has none @rule REACH-6 */
export function drawReach(
  room: FilesRoom,
  scene: Scene,
  size: DrawingSize,
  palette: Palette,
): DrawnPlaces | null {
  const found = room.reach?.get(scene.id);
  if (found === undefined) return null;
  if (found.kind !== 'surface' && found.kind !== 'catchments' && found.kind !== 'route') return null;
  const { scale, theme } = size;
  const look = REACH_LOOKS[theme];
  const plane = planeOfProvince(room, size);
  const { toPx } = plane.view;
  const laid = layBands(room, scene, found, look, toPx);
  const view = { ...scene.view, layers: LAYERS, officialOnly: false };
  const half = (laid.isNumbered ? 12 : 7) * scale;
  const layout = layProvince(
    room,
    view,
    plane,
    scale,
    palette,
    laid.dots.map((at) => {
      const [x, y] = toPx(at);
      return [x - half, y - half, x + half, y + half];
    }),
  );
  const within = plane.areaPath(room.province.areas.province.shape);
  const { shapes } = layout;
  const all = [
    ...shapes.filter(({ key }) => GROUND.test(key)),
    ...laid.areas.map(({ d, fill, opacity }, at) =>
      pathShape(`reach:${at}`, d, { fill, fillOpacity: opacity, within }),
    ),
    ...shapes.filter(({ key }) => !GROUND.test(key)),
    ...laid.lines.map(({ d, color, dash }, at) =>
      pathShape(`limit:${at}`, d, {
        within,
        stroke: color,
        strokeWidth: 2.5 * scale,
        dash: dash ? [3 * scale, 3 * scale] : null,
      }),
    ),
  ];
  return {
    maps: [{ layout: { ...layout, shapes: all }, x: 0, y: 0 }],
    draw: (pen) => drawOver(pen, laid, look, toPx, scale),
    legend: [...laid.legend, ...paperLegend(room, { ...view, region: PROVINCE_REF }, plane.view, theme)],
  };
}
