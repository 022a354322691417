import type { LayerId } from '@/domain/view-state/layer-id';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { LAND_BBOX } from '@/layers/ground';
import { NOT_DRAWN } from '@/layers/mark';
import { OUTSIDE_SHEET, WESTERN_LAND } from '@/layers/sheet';
import type { SvgMapInput } from './svg-map-input';
import type { PathShape } from './svg-shape';
import { atZoom } from './zoom-stops';

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** A path with nothing but what is named. */
export const pathShape = (key: string, d: string, look: Partial<PathShape>): PathShape => ({
  kind: 'path',
  key,
  d,
  fill: null,
  fillOpacity: 1,
  stroke: null,
  strokeWidth: 0,
  dash: null,
  round: false,
  opacity: 1,
  ref: null,
  ...look,
});

/** The areas of a collection. */
export const areaShapes = (collection: GeoJSON.FeatureCollection): readonly Area[] =>
  collection.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [geometry] : [],
  );

/** Areas of one layer with the fill of their class. */
function layerAreas(
  input: SvgMapInput,
  layer: LayerId,
  look: (classIndex: number) => Partial<PathShape>,
): readonly PathShape[] {
  const frame = input.frames.find((item) => item.layer === layer);
  return (frame?.marks ?? []).flatMap((mark, position) => {
    const index = frame?.drawn[position] ?? NOT_DRAWN;
    return mark.geometry === 'area' && index !== NOT_DRAWN
      ? [pathShape(mark.ref, input.plane.areaPath(mark.shape), look(index))]
      : [];
  });
}

/** What only wide windows and low zooms show: land in the west, and nothing beyond the sheet. */
function edgeShapes({ plane, palette }: SvgMapInput): readonly PathShape[] {
  const [west, south, east, north] = plane.view.bounds;
  const [landWest, landSouth, landEast, landNorth] = LAND_BBOX;
  if (west > landWest && south > landSouth && east < landEast && north < landNorth) return [];
  return [
    pathShape('land:western', plane.areaPath(WESTERN_LAND), { fill: palette.neighbour }),
    pathShape('outside', plane.areaPath(OUTSIDE_SHEET), {
      fill: palette.outside,
      stroke: palette.provinceBorder,
      strokeWidth: 1,
    }),
  ];
}

/** Sea, neighbouring land, what is beyond the sheet, the province and the circle tints. */
export function groundShapes(input: SvgMapInput): readonly PathShape[] {
  const { plane, palette, source, choices } = input;
  const { width, height } = plane.view;
  const tints = classesOfLayer('circle', palette.id);
  return [
    pathShape('sea', `M0 0H${width}V${height}H0z`, { fill: palette.sea }),
    ...areaShapes(source.ground.land).map((area, i) =>
      pathShape(`land:${i}`, plane.areaPath(area), { fill: palette.neighbour }),
    ),
    ...edgeShapes(input),
    ...areaShapes(source.ground.province).map((area, i) =>
      pathShape(`province:${i}`, plane.areaPath(area), { fill: palette.land }),
    ),
    ...layerAreas(input, 'circle', (index) => {
      const symbol = tints[index]?.symbol;
      return symbol?.kind === 'area'
        ? { fill: symbol.color, fillOpacity: symbol.opacity * choices.circle.opacity }
        : {};
    }),
  ];
}

/** Lakes and reservoirs. */
export const lakeShapes = (input: SvgMapInput): readonly PathShape[] =>
  layerAreas(input, 'lake', () => ({
    fill: input.palette.water,
    stroke: input.palette.waterLine,
    strokeWidth: 0.6 * input.scale,
    opacity: input.choices.lake.opacity,
  }));

/** Boundary lines, finest first. */
export function borderShapes(input: SvgMapInput): readonly PathShape[] {
  const { plane, palette, choices, scale, source } = input;
  const linesOf = (kind: string): string =>
    source.ground.borders.features
      .filter((item) => item.properties?.['kind'] === kind)
      .map(({ geometry }) =>
        geometry.type === 'MultiLineString' || geometry.type === 'LineString'
          ? plane.linePath(
              geometry.type === 'LineString'
                ? ([geometry.coordinates] as never)
                : (geometry.coordinates as never),
            )
          : '',
      )
      .join('');
  const border = (
    kind: string,
    color: string,
    widths: readonly [number, number],
    layer: LayerId | null,
    dash?: readonly number[],
  ): readonly PathShape[] => {
    if (layer !== null && !choices[layer].visible) return [];
    const strokeWidth = atZoom(plane.view.zoom, [6, widths[0] * scale], [11, widths[1] * scale]);
    return [
      pathShape(`border:${kind}`, linesOf(kind), {
        stroke: color,
        strokeWidth,
        round: dash === undefined,
        dash: dash?.map((length) => length * strokeWidth) ?? null,
        opacity: layer === null ? 1 : choices[layer].opacity,
      }),
    ];
  };
  return [
    ...border('county', palette.countyBorder, [0.5, 1.1], 'county'),
    ...border('city', palette.cityBorder, [0.9, 2], 'city'),
    ...border('circle', palette.circleBorder, [1.5, 3], 'circle'),
    ...border('coast', palette.coast, [0.8, 1.3], null),
    ...border('neighbour', palette.provinceBorder, [1.6, 3], null, [6, 1.5, 1.2, 1.5]),
  ];
}
