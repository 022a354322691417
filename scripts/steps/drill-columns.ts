import { INDUSTRY_IDS } from '@/domain/project/industry';
import { makeSeededRandom, seedOf } from '@/lib/seeded-random';
import type { DrillFile } from './drill-files';
import { DRILL_LABEL } from './drill-plan';
import { drawIndustry } from './drill-sectors';
import type { DrillWorld } from './drill-world';

const POOL = ['implementing', 'preparing', 'reserve'] as const;
const STAGE = [
  'idea',
  'preparation',
  'started',
  'building',
  'completed',
  'operating',
  'suspended',
  'removed',
] as const;
const LEVEL = ['province', 'city', 'county'] as const;
const LIGHT = ['none', 'green', 'yellow', 'red'] as const;

/** One column of the benchmark set. */
interface DrillColumn {
  readonly name: string;
  readonly type: 'u8' | 'i32' | 'f32';
  readonly unit: string;
  /** Words of a coded column, by code. @nodata null */
  readonly words: readonly (string | number)[] | null;
  readonly values: Uint8Array | Int32Array | Float32Array;
}

function fillColumns(world: DrillWorld, rows: number, seed: number): readonly DrillColumn[] {
  const random = makeSeededRandom(seedOf(seed, 'columns'));
  const { counties } = world;
  const total = counties.reduce((sum, { population }) => sum + population, 0);
  let below = 0;
  const ladder = counties.map(({ population }) => (below += population) / total);
  const drawCounty = (): number => {
    const at = random.next();
    let low = 0;
    let high = ladder.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ladder[middle] as number) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const u8 = (name: string, words: DrillColumn['words']): DrillColumn & { readonly values: Uint8Array } => ({
    name,
    type: 'u8',
    unit: '',
    words,
    values: new Uint8Array(rows),
  });
  const f32 = (name: string, unit: string): DrillColumn & { readonly values: Float32Array } => ({
    name,
    type: 'f32',
    unit,
    words: null,
    values: new Float32Array(rows),
  });
  const county = u8(
    'county',
    counties.map(({ adcode }) => adcode),
  );
  const industry = u8('industry', INDUSTRY_IDS);
  const level = u8('level', LEVEL);
  const pool = u8('poolClass', POOL);
  const stage = u8('stage', STAGE);
  const light = u8('light', LIGHT);
  const month = u8('month', null);
  const lists = u8('listBits', null);
  const totalWan = {
    name: 'totalInvestmentWan',
    type: 'i32',
    unit: '万元',
    words: null,
    values: new Int32Array(rows),
  } as const;
  const completion = f32('completionRatio', '比值');
  const lng = f32('lng', '度');
  const lat = f32('lat', '度');
  for (let row = 0; row < rows; row++) {
    const at = drawCounty();
    const place = counties[at] as (typeof counties)[number];
    const isBuilding = random.next();
    county.values[row] = at;
    industry.values[row] = INDUSTRY_IDS.indexOf(drawIndustry(random, place.cityAdcode));
    level.values[row] = isBuilding < 0.157 ? 0 : isBuilding < 0.438 ? 1 : 2;
    pool.values[row] = random.chance(0.91) ? 0 : random.int(1, 2);
    stage.values[row] = random.chance(0.7) ? 3 : random.int(0, 7);
    light.values[row] = random.chance(0.75) ? 1 : random.int(0, 3);
    month.values[row] = random.int(0, 35);
    lists.values[row] = random.chance(0.85) ? 0 : 1 << random.int(0, 4);
    totalWan.values[row] = Math.round(40_000 * Math.exp(random.normal() * 0.9));
    completion.values[row] = Math.max(0, 0.7 + random.normal() * 0.3);
    lng.values[row] = place.seatAt[0] + random.normal() * 0.08;
    lat.values[row] = place.seatAt[1] + random.normal() * 0.06;
  }
  return [county, industry, level, pool, stage, light, month, lists, totalWan, completion, lng, lat];
}

/**
 * Simulate the benchmark set: twelve columns one after another in one little-endian file, each starting
 * at a multiple of four bytes, and a schema. Month codes count from 2018-01; `listBits` from the first list.
 */
export function makeDrillColumns(world: DrillWorld, rows: number, seed: number): readonly DrillFile[] {
  const columns = fillColumns(world, rows, seed);
  let offset = 0;
  const placed = columns.map((column) => {
    const at = offset;
    offset += Math.ceil(column.values.byteLength / 4) * 4;
    return { column, at };
  });
  const bytes = new Uint8Array(offset);
  for (const { column, at } of placed) bytes.set(new Uint8Array(column.values.buffer), at);
  const schema = {
    drill: true,
    label: DRILL_LABEL,
    seed,
    rows,
    file: 'columns.bin',
    byteOrder: 'little-endian',
    columns: placed.map(({ column: { name, type, unit, words }, at }) => ({
      name,
      type,
      unit,
      offset: at,
      words,
      drill: true,
    })),
  };
  return [
    { path: 'columns.bin', bytes },
    { path: 'columns.schema.json', bytes: `${JSON.stringify(schema, null, 1)}\n` },
  ];
}
