import type { Atlas } from '@/domain/atlas/atlas';
import { type FactTable, joinTables } from '@/domain/atlas/fact-tables';
import {
  fromLinesAsset,
  type LineShapes,
  type LinesAsset,
  type SnappedPositions,
} from '@/domain/atlas/line-shapes';
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
import { ok, orThrow, refuse, type Result } from '@/lib/result';
import { decodeAreas } from './decode-areas';
import { type AssetName, readAsset } from './read-asset';

/** What the build says of the data. */
export interface Manifest {
  readonly schema: number;
  readonly version: string;
  /** Month the network facts were last checked, `YYYY-MM`. */
  readonly asOf: string;
  /** 审图号 of the boundary source; null: none. */
  readonly mapReviewNumber: string | null;
  readonly attribution: readonly string[];
  /** The generated files, with what they should hash to. */
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
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
  /** False for the moment between the first map and the details. */
  readonly complete: boolean;
}

/** Assemble the province from parsed assets. Pure. */
export function assembleProvince(
  atlas: Atlas,
  areas: RegionAreas,
  lines: LineShapes,
  manifest: Manifest,
): Province {
  const province: GeoJSON.FeatureCollection = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: areas.province.shape }],
  };
  const areaMarks = buildAreaMarks(atlas, areas);
  return {
    atlas,
    areas,
    lines,
    ground: {
      land: areas.land,
      province,
      borders: areas.borders,
      labels: buildRegionLabels(atlas, areas, areaMarks.lake),
    },
    marksOf: {
      ...areaMarks,
      ...buildLineMarks(atlas, lines),
      ...buildPointMarks(atlas, lines),
      river: buildRiverMarks(atlas, lines),
    },
    events: buildTimelineEvents(atlas),
    manifest,
    complete: atlas.clauses.length > 0,
  };
}

/** Layers whose marks come with the details, after the first map. */
const LATE_LAYERS = [
  'station',
  'interchange',
  'general_airport',
  'park',
  'project',
] as const satisfies readonly LayerId[];

/** What the second step needs of the first. */
export interface BaseProvince {
  readonly province: Province;
  readonly tables: Readonly<Record<string, FactTable>>;
}

/** `details.json`. */
export interface DetailsAsset {
  readonly tables: Readonly<Record<string, FactTable>>;
  readonly snapped: SnappedPositions;
}

/** Load what the first map is drawn from, in parallel. @returns a refusal naming the file that failed. */
export async function loadBaseProvince(): Promise<Result<BaseProvince>> {
  const [geo, base, lines, manifest] = await Promise.all([
    readAsset('geo.topo.json'),
    readAsset('base.json'),
    readAsset('lines.json'),
    readAsset('manifest.json'),
  ]);
  if (!geo.ok) return geo;
  if (!base.ok) return base;
  if (!lines.ok) return lines;
  if (!manifest.ok) return manifest;
  const areas = decodeAreas(geo.value);
  if (!areas.ok) return areas;
  const tables = base.value as Readonly<Record<string, FactTable>>;
  const atlas = parseAtlas(joinTables(tables));
  if (!atlas.ok) return atlas;
  const description = manifest.value as Manifest;
  if (description.schema !== 1)
    return refuse('assets/manifest.json', `数据格式 ${description.schema} 不是本程序认识的格式 1`);
  return ok({
    province: assembleProvince(
      atlas.value,
      areas.value,
      fromLinesAsset(lines.value as LinesAsset),
      description,
    ),
    tables,
  });
}

/**
 * Add the details: policy, parks, stations, milestones, lengths. Marks that are already drawn stay the same
 * objects, so that the map uploads the late layers only.
 */
export async function loadFullProvince(base: BaseProvince): Promise<Result<Province>> {
  const details = await readAsset('details.json');
  if (!details.ok) return details;
  const { tables, snapped } = details.value as DetailsAsset;
  const atlas = parseAtlas(joinTables(base.tables, tables));
  if (!atlas.ok) return atlas;
  const { areas, manifest, marksOf } = base.province;
  const lines = { ...base.province.lines, snapped };
  const full = assembleProvince(atlas.value, areas, lines, manifest);
  const late = Object.fromEntries(LATE_LAYERS.map((layer) => [layer, full.marksOf[layer]]));
  return ok({ ...full, ground: base.province.ground, marksOf: { ...marksOf, ...late } });
}

/**
 * The whole province from parsed assets by name: for tests, checks and benches, by the app's own functions.
 * @throws with the file and the sentence of the first refusal.
 */
export function provinceFromAssets(read: (name: AssetName) => unknown): Province {
  const base = read('base.json') as Readonly<Record<string, FactTable>>;
  const { tables, snapped } = read('details.json') as DetailsAsset;
  return assembleProvince(
    orThrow(parseAtlas(joinTables(base, tables))),
    orThrow(decodeAreas(read('geo.topo.json'))),
    fromLinesAsset(read('lines.json') as LinesAsset, snapped),
    read('manifest.json') as Manifest,
  );
}
