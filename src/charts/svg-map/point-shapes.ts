import type { LayerId } from '@/domain/view-state/layer-id';
import { NOT_DRAWN, type PointMark } from '@/layers/mark';
import { countiesOfRegion } from '@/layers/region-tree';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { drawPoint } from '@/symbology/draw-point';
import type { Palette } from '@/symbology/palette';
import type { PointSymbol } from '@/symbology/symbol';
import type { SvgMapInput } from './svg-map-input';
import type { SymbolShape } from './svg-shape';
import { atZoom } from './zoom-stops';

/** From which zoom symbols and names appear, and how large names are; as the screen map, bottom to top. */
export const POINT_REVEAL = {
  interchange: { icons: 8.4, names: 10.5, size: 11 },
  station: { icons: 6.9, names: 8.6, size: 11.5 },
  peak: { icons: 7.2, names: 7.2, size: 11.5 },
  park: { icons: 5, names: 8.3, size: 12 },
  port: { icons: 5, names: 7.6, size: 12 },
  general_airport: { icons: 6.3, names: 8.2, size: 12 },
  airport: { icons: 5, names: 6.7, size: 12.5 },
  project: { icons: 5, names: 7.8, size: 12 },
  core: { icons: 3, names: 99, size: 12 },
} as const satisfies Partial<Record<LayerId, { icons: number; names: number; size: number }>>;
export type PointLayerId = keyof typeof POINT_REVEAL;
export const POINT_LAYER_IDS = Object.keys(POINT_REVEAL) as readonly PointLayerId[];

const SLOT_RADIUS = 17;
const DIMMED = 0.3;

/** A mark with the place and the look it has on the picture. */
export interface PointOnPicture {
  readonly layer: PointLayerId;
  readonly mark: PointMark;
  readonly symbol: PointSymbol;
  readonly x: number;
  readonly y: number;
  /** Height of the symbol. @unit px */
  readonly size: number;
  /** Outside the region everything is filtered to. */
  readonly outside: boolean;
}

/** Layers that are switched on but whose symbols are too small to draw at a scale. */
export const layersNotRevealedAt = (zoom: number, choices: SvgMapInput['choices']): readonly PointLayerId[] =>
  POINT_LAYER_IDS.filter((layer) => choices[layer].visible && zoom < POINT_REVEAL[layer].icons);

/** Likewise, on a picture. */
export const layersNotRevealed = (input: SvgMapInput): readonly PointLayerId[] =>
  layersNotRevealedAt(input.plane.view.zoom + input.detail, input.choices);

/** Every point inside the picture, bottom to top; marks that share a place stand around it. */
export function pointsOnPicture(input: SvgMapInput): readonly PointOnPicture[] {
  const { view } = input.plane;
  const grow = input.scale * atZoom(view.zoom, [5.5, 0.62], [8, 0.9], [11, 1.15]);
  const hidden = new Set<LayerId>(layersNotRevealed(input));
  const counties = input.region === PROVINCE_REF ? null : countiesOfRegion(input.source.atlas, input.region);
  return POINT_LAYER_IDS.flatMap((layer) => {
    const frame = input.frames.find((item) => item.layer === layer);
    if (frame === undefined || hidden.has(layer)) return [];
    const classes = classesOfLayer(layer, input.palette.id);
    const points = frame.marks.flatMap((mark, position): readonly PointOnPicture[] => {
      const symbol = classes[frame.drawn[position] ?? NOT_DRAWN]?.symbol;
      if (mark.geometry !== 'point' || symbol?.kind !== 'point') return [];
      const [x, y] = view.toPx(mark.lngLat);
      if (x < -20 || y < -20 || x > view.width + 20 || y > view.height + 20) return [];
      const angle = ((mark.slot - 1) / 8) * 2 * Math.PI - Math.PI / 2;
      const reach = mark.slot === 0 ? 0 : SLOT_RADIUS * grow;
      return [
        {
          layer,
          mark,
          symbol,
          x: x + Math.cos(angle) * reach,
          y: y + Math.sin(angle) * reach,
          size: symbol.size * grow,
          outside: counties !== null && mark.countyAdcode !== null && !counties.has(mark.countyAdcode),
        },
      ];
    });
    return points.sort((a, b) => b.mark.rank - a.mark.rank);
  });
}

/** Colours of the parts of a symbol. */
export const symbolColors = (symbol: PointSymbol, palette: Palette): SymbolShape['colors'] => ({
  color: symbol.color,
  halo: palette.halo,
  paper: palette.land,
  none: 'none',
});

/** Whether a position is known only to the county or city; a core stands for its city, so its seat is exact enough. */
const isRough = ({ layer, precision }: PointMark): boolean =>
  layer !== 'core' && (precision === 'county' || precision === 'city');

/** Symbols ready to draw. */
export const pointShapes = (points: readonly PointOnPicture[], input: SvgMapInput): readonly SymbolShape[] =>
  points.map(({ layer, mark, symbol, x, y, size, outside }) => ({
    kind: 'symbol',
    key: `${layer}:${mark.featureId}`,
    x,
    y,
    parts: drawPoint(symbol, isRough(mark)),
    colors: symbolColors(symbol, input.palette),
    size,
    grow: size / symbol.size,
    opacity: input.choices[layer].opacity * (outside ? DIMMED : 1),
    ref: mark.ref,
    title: mark[input.locale],
  }));
