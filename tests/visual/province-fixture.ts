import { buildGeodata } from '../../scripts/build-geodata';
import { decodeAreas } from '@/data/decode-areas';
import { assembleProvince, type Manifest, type Province } from '@/data/province';
import { type FactTable, joinTables } from '@/domain/atlas/fact-tables';
import type { LineShapes } from '@/domain/atlas/line-shapes';
import { parseAtlas } from '@/domain/atlas/parse-atlas';
import { orThrow } from '@/lib/result';

let built: Province | null = null;

/** The real province, built from `geodata/` as the app's assets are. */
export function provinceFixture(): Province {
  if (built !== null) return built;
  const assets = new Map(buildGeodata().map(({ name, text }) => [name, text]));
  const read = (name: string): unknown => {
    const text = assets.get(name);
    if (text === undefined) throw new Error(`buildGeodata: ${name} is missing`);
    return JSON.parse(text);
  };
  const tables = (name: string) => read(name) as Readonly<Record<string, FactTable>>;
  built = assembleProvince(
    orThrow(parseAtlas(joinTables(tables('base.json'), tables('details.json')))),
    orThrow(decodeAreas(read('geo.topo.json'))),
    read('lines.json') as LineShapes,
    read('manifest.json') as Manifest,
  );
  return built;
}
