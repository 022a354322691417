import { describe, expect, it } from 'vitest';
import { buildTopology } from '../../../scripts/steps/build-topology';
import { makeOutline } from '../../../scripts/steps/make-outline';
import { readCuratedRecords, readFactTables } from '../../../scripts/steps/read-curated';
import { describeAsset } from '../../../scripts/steps/write-assets';
import { TOY_PROVINCE } from '../topology/toy-province';
import { FACT_TABLE_NAMES } from '@/domain/atlas/fact-tables';

describe('describeAsset', () => {
  it('counts bytes, not characters, and hashes them (FIPS 180-2 example)', () => {
    expect(describeAsset({ name: 'a', text: 'abc' })).toEqual({
      name: 'a',
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    expect(describeAsset({ name: 'b', text: '齐鲁' }).bytes).toBe(6);
  });
});

describe('readFactTables', () => {
  it('reads every table; lengths are computed, so they start empty', () => {
    const tables = readFactTables();
    expect(Object.keys(tables)).toEqual([...FACT_TABLE_NAMES]);
    expect(tables.segment_lengths).toEqual({
      columns: ['segment_id', 'county_adcode', 'km', 'shared_km'],
      rows: [],
    });
    expect(tables.cities.rows).toHaveLength(16);
  });

  it('names the file that is missing', () => {
    expect(() => readCuratedRecords('no_such_table')).toThrow('no_such_table.csv');
  });
});

describe('makeOutline', () => {
  it('gives a view box and one closed path a circle, in whole px', () => {
    const [head = '', ...paths] = makeOutline(buildTopology(TOY_PROVINCE).topology).trimEnd().split('\n');
    expect(head).toMatch(/^viewBox: 0 0 1000 \d+$/);
    expect(paths).toHaveLength(TOY_PROVINCE.circles.length);
    for (const path of paths) expect(path).toMatch(/^<path d="(M-?\d+ -?\d+(L-?\d+ -?\d+)+Z)*"\/>$/);
  });
});
