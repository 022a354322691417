import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { provinceFromAssets } from '@/data/province';
import { Cells } from '@/lib/cells';
import type {
  CheckedManifest,
  CommittedSource,
  CountyFeature,
  GeodataUnderCheck,
  IslandFeature,
} from './check-model';
import { GEODATA_PATHS } from './geodata-paths';
import { readCuratedRecords } from './read-curated';
import type { Asset } from './write-assets';

const { curated, sources } = GEODATA_PATHS;

function readFeatures<F>(path: string): readonly F[] {
  return (JSON.parse(readFileSync(`${sources}/${path}`, 'utf8')) as { readonly features: readonly F[] })
    .features;
}

function readSource(id: string): CommittedSource {
  const files = readdirSync(`${sources}/${id}`).filter((name) => name !== 'SOURCE.md');
  return {
    id,
    statement: readFileSync(`${sources}/${id}/SOURCE.md`, 'utf8'),
    files: files.sort().map((name) => {
      const bytes = readFileSync(`${sources}/${id}/${name}`);
      return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  };
}

/**
 * Read everything the checks look at.
 * @param assets a fresh build; nothing is taken from `public/assets`.
 * @throws when a file cannot be read at all: a check is for what can be read and is still wrong.
 */
export function readGeodataUnderCheck(assets: readonly Asset[]): GeodataUnderCheck {
  const json = (name: string): unknown => {
    const asset = assets.find((item) => item.name === name);
    if (asset === undefined) throw new Error(`buildGeodata: there is no ${name}`);
    return JSON.parse(asset.text);
  };
  const province = provinceFromAssets(json);
  const geo = json('geo.topo.json') as { readonly topology: Topology };
  const names = readdirSync(curated)
    .filter((name) => name.endsWith('.csv'))
    .sort();
  const records = Object.fromEntries(
    names.map((name) => name.replace(/\.csv$/, '')).map((name) => [name, readCuratedRecords(name)]),
  );
  return {
    assets,
    manifest: json('manifest.json') as CheckedManifest,
    atlas: province.atlas,
    topology: geo.topology,
    areas: province.areas,
    lines: province.lines,
    curated: records,
    boundaries: readFeatures<CountyFeature>('boundaries/counties.geojson'),
    islands: readFeatures<IslandFeature>('coastline/islands.geojson'),
    sources: readdirSync(sources).sort().map(readSource),
    pointExceptions: (records['point_exceptions'] ?? []).map((record) => {
      const cells = new Cells(record);
      return { id: cells.text('id'), kind: cells.text('kind'), reason: cells.text('reason') };
    }),
  };
}
