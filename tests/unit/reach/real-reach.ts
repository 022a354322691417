import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { buildRiverShapes, buildSegmentShapes } from '../../../scripts/steps/build-line-shapes';
import { GEODATA_PATHS } from '../../../scripts/steps/geodata-paths';
import { readFactTables } from '../../../scripts/steps/read-curated';
import { type ReachFacts, selectReachFacts } from '@/analysis/reach/reach-facts';
import { parseAtlas } from '@/domain/atlas/parse-atlas';
import { monthOf } from '@/domain/time/month';
import { orThrow } from '@/lib/result';

type CountyFeature = Feature<Polygon | MultiPolygon, { readonly adcode: number }>;

/** The real facts, with the boundary source as it came: what reach is computed from, without building the assets. */
export function readRealReach(): ReachFacts {
  const { features } = JSON.parse(
    readFileSync(`${GEODATA_PATHS.sources}/boundaries/counties.geojson`, 'utf8'),
  ) as { readonly features: readonly CountyFeature[] };
  const counties = new Map(
    features.map(({ properties, geometry }) => [
      properties.adcode,
      { shape: geometry, labelAt: [0, 0] as const, bbox: [0, 0, 0, 0] as const, areaKm2: 0 },
    ]),
  );
  const atlas = orThrow(parseAtlas(readFactTables()));
  const lines = { segments: buildSegmentShapes(), rivers: buildRiverShapes(), snapped: {} };
  return selectReachFacts(atlas, { counties }, lines, monthOf(2026, 7));
}
