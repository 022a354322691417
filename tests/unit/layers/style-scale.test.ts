import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { LAYER_PRESETS, layersShowing } from '@/domain/view-state/view-state';
import { buildStyleLayers } from '@/map/style/build-style';
import { paletteOf } from '@/symbology/palette';

const layersAt = (scale: number): readonly LayerSpecification[] =>
  buildStyleLayers({
    palette: paletteOf('wall'),
    locale: 'zh',
    scale,
    counties: null,
    choices: layersShowing([...LAYER_PRESETS.transport, ...LAYER_PRESETS.projects]),
  });

type Sizes = readonly (readonly [zoom: number, size: number])[];

/** Type of the names at each zoom the style names. */
const namesAt = (scale: number): ReadonlyMap<string, Sizes> =>
  new Map(
    layersAt(scale).flatMap((layer) => {
      const size = layer.type === 'symbol' ? layer.layout?.['text-size'] : undefined;
      if (!Array.isArray(size)) return [];
      const stops = size.slice(3) as unknown as number[];
      return [
        [layer.id, stops.flatMap((zoom, at) => (at % 2 === 0 ? [[zoom, stops[at + 1] ?? 0] as const] : []))],
      ];
    }),
  );

describe('buildStyleLayers at a scale', () => {
  it('LABEL-2 no name is smaller than 14 px', () => {
    const smallest = [...namesAt(1)].flatMap(([id, sizes]) => sizes.map(([, size]) => ({ id, size })));
    expect(smallest.length).toBeGreaterThan(20);
    expect(smallest.filter(({ size }) => size < 14)).toEqual([]);
  });

  it('LABEL-2 a map of twice the scale shows at zoom 8 what one of scale 1 shows at 7, twice as large', () => {
    const doubled = [...namesAt(1)].map(([id, sizes]) => [
      id,
      sizes.map(([zoom, size]) => [zoom + 1, size * 2]),
    ]);
    expect([...namesAt(2)]).toEqual(doubled);
    const [one, two] = [layersAt(1), layersAt(2)].map((layers) =>
      layers.flatMap(({ id, minzoom }) =>
        id.endsWith(':name') && minzoom !== undefined ? [[id, minzoom] as const] : [],
      ),
    );
    expect(two).toEqual(one?.map(([id, minzoom]) => [id, minzoom + 1]));
  });

  it('LABEL-2 borders and the signs of the province stand at any scale', () => {
    const from = (layers: readonly LayerSpecification[]) =>
      layers.flatMap(({ id, minzoom = 0 }) =>
        id.startsWith('border:') || id === 'port:icon' ? [[id, minzoom]] : [],
      );
    expect(from(layersAt(4))).toEqual(from(layersAt(1)));
  });

  it('LABEL-3 what the region leaves out is veiled, lines with their names; cities and cores are not', () => {
    const ids = layersAt(1).map(({ id }) => id);
    const veil = ids.indexOf('mask:fill');
    expect(['river:name', 'expressway:name'].filter((id) => ids.indexOf(id) > veil)).toEqual([]);
    expect(['airport:icon:0', 'city:name', 'core:name'].filter((id) => ids.indexOf(id) < veil)).toEqual([]);
  });

  it('LABEL-3 names of things and counties stand in the region alone; what has no county stands in each', () => {
    const filters = buildStyleLayers({
      palette: paletteOf('wall'),
      locale: 'zh',
      scale: 1,
      choices: layersShowing(LAYER_PRESETS.projects),
      counties: new Set([370783]),
    }).flatMap((layer) =>
      layer.type === 'symbol' && /^(port|county|lake):name$/.test(layer.id) ? [layer.filter] : [],
    );
    expect(filters).toHaveLength(3);
    for (const [at, filter] of filters.entries()) {
      const level = at === 0 ? 'lake' : 'county';
      const passes = (county: number): boolean =>
        featureFilter(filter, 'layers[0].filter').filter({ zoom: 9 }, {
          type: 1,
          properties: { county, level, from: 5 },
        } as never);
      expect([passes(370783), passes(370702), passes(0)]).toEqual([true, false, true]);
    }
  });
});
