import type { Adcode } from '@/domain/region/adcode';
import type { LngLat } from '@/domain/provenance/position';
import type { MercatorView } from '@/geo/web-mercator';
import type { Palette } from '@/symbology/palette';
import type { MapPlane } from '../svg-map/map-plane';
import { areaShapes, pathShape } from '../svg-map/ground-shapes';
import type { SvgMapSource } from '../svg-map/svg-map-input';
import type { PathShape } from '../svg-map/svg-shape';

/** One area to be coloured. @unit px */
export interface ChoroplethArea {
  readonly adcode: Adcode;
  readonly d: string;
  /** Where its words stand. */
  readonly at: readonly [number, number];
}

/** A province to colour: what lies under the areas, the areas, and the lines above them. */
export interface ChoroplethLayout {
  readonly view: MercatorView;
  readonly under: readonly PathShape[];
  readonly areas: readonly ChoroplethArea[];
  readonly over: readonly PathShape[];
  /** Where a place stands on the picture. @unit px */
  toPx(at: LngLat): readonly [number, number];
}

const BORDERS = [
  { kind: 'county', color: 'countyBorder', width: 0.5 },
  { kind: 'city', color: 'cityBorder', width: 1.1 },
  { kind: 'coast', color: 'coast', width: 0.9 },
  { kind: 'neighbour', color: 'provinceBorder', width: 1.4 },
] as const;

/**
 * Lay out cities or counties to be coloured. Nothing here depends on the month: a step of it changes fills only. Pure.
 * @param level what is coloured; county borders are drawn where counties are
 */
export function layoutChoropleth(
  source: SvgMapSource,
  plane: MapPlane,
  level: 'city' | 'county',
  palette: Palette,
  scale: number,
): ChoroplethLayout {
  const { view } = plane;
  const { areas, ground } = source;
  const borderPath = (kind: string): string =>
    ground.borders.features
      .filter((item) => item.properties?.['kind'] === kind)
      .map(({ geometry }) => {
        if (geometry.type === 'LineString') return plane.linePath([geometry.coordinates] as never);
        return geometry.type === 'MultiLineString' ? plane.linePath(geometry.coordinates as never) : '';
      })
      .join('');
  const regions = level === 'city' ? areas.cities : areas.counties;
  return {
    view,
    under: [
      pathShape('sea', `M0 0H${view.width}V${view.height}H0z`, { fill: palette.sea }),
      ...areaShapes(ground.land).map((area, index) =>
        pathShape(`land:${index}`, plane.areaPath(area), { fill: palette.neighbour }),
      ),
      ...areaShapes(ground.province).map((area, index) =>
        pathShape(`province:${index}`, plane.areaPath(area), { fill: palette.land }),
      ),
    ],
    areas: [...regions].map(([adcode, { shape, labelAt }]) => ({
      adcode: adcode as Adcode,
      d: plane.areaPath(shape),
      at: view.toPx(labelAt),
    })),
    over: BORDERS.filter(({ kind }) => kind !== 'county' || level === 'county').map(
      ({ kind, color, width }) =>
        pathShape(`border:${kind}`, borderPath(kind), {
          stroke: palette[color],
          strokeWidth: width * scale,
          round: kind !== 'neighbour',
          dash: kind === 'neighbour' ? [8, 2, 2, 2].map((length) => length * scale) : null,
        }),
    ),
    toPx: view.toPx,
  };
}
