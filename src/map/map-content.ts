import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { LngLat } from '@/domain/provenance/position';
import { LAYER_IDS, type LayerId } from '@/domain/view-state/layer-id';
import type { Ground } from '@/layers/ground';
import { OUTSIDE_SHEET, WESTERN_LAND } from '@/layers/sheet';
import type { Mark } from '@/layers/mark';
import { OUTSIDE_KIND } from './style/base-layers';
import { ANY_COUNTY } from './style/style-input';

const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

const source = (data: GeoJSON.FeatureCollection, tolerance = 0.25): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  tolerance,
  maxzoom: 14,
});

function toFeature(mark: Mark): GeoJSON.Feature {
  const properties: Record<string, string | number | boolean> = { zh: mark.zh, en: mark.en, ref: mark.ref };
  if (mark.markClass.kind !== 'timed') properties['k'] = mark.markClass.index;
  switch (mark.geometry) {
    case 'point':
      return {
        type: 'Feature',
        id: mark.featureId,
        properties: {
          ...properties,
          slot: mark.slot,
          rank: mark.rank,
          county: mark.countyAdcode ?? ANY_COUNTY,
          rough: mark.layer !== 'core' && (mark.precision === 'county' || mark.precision === 'city'),
        },
        geometry: { type: 'Point', coordinates: mark.lngLat as [number, number] },
      };
    case 'line':
      return {
        type: 'Feature',
        id: mark.featureId,
        properties: {
          ...properties,
          zh: mark.schematic ? `${mark.zh}（示意）` : mark.zh,
          en: mark.schematic ? `${mark.en} (schematic)` : mark.en,
        },
        geometry: {
          type: 'MultiLineString',
          coordinates: mark.parts.map((part) => part.map(([lng, lat]: LngLat) => [lng, lat])),
        },
      };
    case 'area':
      return { type: 'Feature', id: mark.featureId, properties, geometry: mark.shape };
  }
}

/** Marks of one layer as GeoJSON, in mark order; made once, never for a month step. */
export const toFeatureCollection = (marks: readonly Mark[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: marks.map(toFeature),
});

const featureOf = (geometry: GeoJSON.Polygon, kind: string): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { kind },
  geometry,
});

/**
 * The sources of the map.
 * @param isWanted which of them: the first picture takes its own, the rest follows.
 */
export function buildSources(
  ground: Ground,
  marksOf: Readonly<Record<LayerId, readonly Mark[]>>,
  isWanted: (name: string) => boolean,
): Readonly<Record<string, GeoJSONSourceSpecification>> {
  const ofMarks = LAYER_IDS.filter(isWanted).map(
    (layer) => [layer, source(toFeatureCollection(marksOf[layer]))] as const,
  );
  const others = Object.entries({
    land: source(
      {
        ...ground.land,
        features: [
          ...ground.land.features,
          featureOf(WESTERN_LAND, 'western'),
          featureOf(OUTSIDE_SHEET, OUTSIDE_KIND),
        ],
      },
      0.5,
    ),
    province: source(ground.province),
    border: source(ground.borders),
    'region-label': source(ground.labels),
    'city-label': source(EMPTY, 0),
    'city-leader': source(EMPTY, 0),
    mask: source(EMPTY),
    'mask-edge': source(EMPTY),
    hovered: source(EMPTY),
    selected: source(EMPTY),
    measure: source(EMPTY, 0),
  }).filter(([name]) => isWanted(name));
  return Object.fromEntries([...others, ...ofMarks]);
}
