import type { Atlas } from '@/domain/atlas/atlas';
import type { FactTables } from '@/domain/atlas/fact-tables';
import type { LineShapes } from '@/domain/atlas/line-shapes';
import { parseAtlas } from '@/domain/atlas/parse-atlas';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import type { LayerId } from '@/domain/view-state/layer-id';
import type { Ground } from '@/layers/ground';
import type { Mark } from '@/layers/mark';
import { buildAreaMarks } from '@/layers/marks/area-marks';
import { buildLineMarks, buildRiverMarks } from '@/layers/marks/line-marks';
import { buildPointMarks } from '@/layers/marks/point-marks';
import { buildRegionLabels } from '@/layers/region-labels';
import type { TimelineEvent } from '@/layers/timeline-event';
import { buildTimelineEvents } from '@/layers/timeline-events';
import { ok, refuse, type Result } from '@/lib/result';
import { decodeAreas } from './decode-areas';
import { readAsset } from './read-asset';

/** What the build says of the data. */
export interface Manifest {
  readonly schema: number;
  readonly version: string;
  /** Month the network facts were last checked, `YYYY-MM`. */
  readonly asOf: string;
  /** 审图号 of the boundary source; null: none. */
  readonly mapReviewNumber: string | null;
  readonly attribution: readonly string[];
}

/** Everything loaded: facts, shapes and the marks made from them. Never changes while the app runs. */
export interface Province {
  readonly atlas: Atlas;
  readonly areas: RegionAreas;
  readonly lines: LineShapes;
  readonly ground: Ground;
  readonly marksOf: Readonly<Record<LayerId, readonly Mark[]>>;
  readonly events: readonly TimelineEvent[];
  readonly manifest: Manifest;
}

/** Assemble the province from parsed assets. Pure. */
export function assembleProvince(atlas: Atlas, areas: RegionAreas, lines: LineShapes, manifest: Manifest): Province {
  const province: GeoJSON.FeatureCollection = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: areas.province.shape }],
  };
  return {
    atlas,
    areas,
    lines,
    ground: { land: areas.land, province, borders: areas.borders, labels: buildRegionLabels(atlas, areas) },
    marksOf: {
      ...buildAreaMarks(atlas, areas),
      ...buildLineMarks(atlas, lines),
      ...buildPointMarks(atlas, lines),
      river: buildRiverMarks(atlas, lines),
    },
    events: buildTimelineEvents(atlas),
    manifest,
  };
}

/** Load the base assets in parallel and assemble the province. @returns a refusal naming the file that failed. */
export async function loadProvince(): Promise<Result<Province>> {
  const [geo, facts, lines, manifest] = await Promise.all([
    readAsset('geo.topo.json'),
    readAsset('facts.json'),
    readAsset('lines.json'),
    readAsset('manifest.json'),
  ]);
  if (!geo.ok) return geo;
  if (!facts.ok) return facts;
  if (!lines.ok) return lines;
  if (!manifest.ok) return manifest;
  const areas = decodeAreas(geo.value);
  if (!areas.ok) return areas;
  const atlas = parseAtlas(facts.value as FactTables);
  if (!atlas.ok) return atlas;
  const description = manifest.value as Manifest;
  if (description.schema !== 1)
    return refuse('assets/manifest.json', `数据格式 ${description.schema} 不是本程序认识的格式 1`);
  return ok(assembleProvince(atlas.value, areas.value, lines.value as LineShapes, description));
}
