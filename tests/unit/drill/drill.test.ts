import { describe, expect, it } from 'vitest';
import { PROJECT_LIST_IDS, PROJECT_LISTS } from '@/domain/dispatch/project-list';
import { verifyChain } from '@/domain/dispatch/snapshot';
import { makeDrillColumns } from '../../../scripts/steps/drill-columns';
import { listDrillFiles } from '../../../scripts/steps/drill-files';
import { readDrillOptions } from '../../../scripts/steps/drill-options';
import { planDrill } from '../../../scripts/steps/drill-plan';
import { scoreDetectors } from '../../../scripts/steps/drill-score';
import { makeDrillSet } from '../../../scripts/steps/drill-set';
import { readDrillWorld } from '../../../scripts/steps/drill-world';

const world = readDrillWorld();
const set = makeDrillSet(world, 120, 7);
const textOf = (seed: number): string =>
  listDrillFiles(makeDrillSet(world, 120, seed))
    .map(({ path, bytes }) => `${path}\n${String(bytes)}`)
    .join('\n');

describe('planDrill', () => {
  it('fills the five lists to their nominal sizes with fewer projects', () => {
    const { slots, duplicates } = planDrill(1395);
    for (const id of PROJECT_LIST_IDS)
      expect(slots.filter(({ listIds }) => listIds.includes(id))).toHaveLength(PROJECT_LISTS[id].nominal);
    expect([slots.length, duplicates]).toEqual([1206, 18]);
  });
  it('makes 12,121 records of three levels', () => {
    const { slots, duplicates } = planDrill(12_121);
    const provincial = slots.filter(({ level }) => level === 'province').length;
    expect([slots.length + duplicates, provincial + duplicates]).toEqual([12_121, 1907]);
  });
  it('refuses another size', () => expect(() => planDrill(5000)).toThrow('5000'));
});

describe('makeDrillSet', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const once = textOf(7);
    expect(textOf(7)).toBe(once);
    expect(textOf(8)).not.toBe(once);
  });
  it('flags every file and every record as drill', () => {
    for (const { path, bytes } of listDrillFiles(set)) {
      const file = JSON.parse(String(bytes)) as Record<string, unknown>;
      expect([path, file['drill']]).toEqual([path, true]);
      const records = Object.values(file).filter(Array.isArray).flat() as unknown[];
      for (const record of records) {
        if (Array.isArray(record)) expect(record[0]).toBe(true);
        else if (typeof record === 'object') expect(record).toMatchObject({ drill: true });
      }
    }
    expect(
      set.projects.every(({ name, provenanceClass }) => name.includes('演练') && provenanceClass === 'drill'),
    ).toBe(true);
  });
  it('keeps contacts out of the projects', () => {
    expect(JSON.stringify(set.projects)).not.toContain('联系人');
    expect(set.contacts).toHaveLength(set.projects.length);
  });
  it('has 36 months, chained', () => {
    expect(set.chain).toHaveLength(36);
    expect(verifyChain(set.chain).intact).toBe(true);
  });
  it('scores a detector against what was planted', () => {
    const scores = scoreDetectors(set.projects, set.reports, set.troubles, world.places);
    const slip = scores.find(({ detector }) => detector === 'unit_slip');
    expect(slip).toMatchObject({ missed: [], wrong: [] });
    const blind = scoreDetectors(set.projects, [], set.troubles, world.places);
    expect(blind.find(({ detector }) => detector === 'unit_slip')).toMatchObject({ found: 0, right: 0 });
  });
});

describe('makeDrillColumns', () => {
  it('places each column where the schema says', () => {
    const [binary, schemaFile] = makeDrillColumns(world, 1001, 7);
    const schema = JSON.parse(String(schemaFile?.bytes)) as {
      drill: boolean;
      columns: { name: string; offset: number; words: number[] }[];
    };
    expect(schema.drill).toBe(true);
    const county = schema.columns[0];
    const codes = binary?.bytes as Uint8Array;
    expect(county).toMatchObject({ name: 'county', offset: 0 });
    expect(county?.words).toHaveLength(136);
    expect(Math.max(...codes.subarray(0, 1001))).toBeLessThan(136);
    const money = schema.columns.find(({ name }) => name === 'totalInvestmentWan');
    const wan = new Int32Array(codes.buffer, money?.offset, 1001);
    expect(Math.min(...wan)).toBeGreaterThan(0);
  });
});

describe('readDrillOptions', () => {
  it('reads the line', () =>
    expect(readDrillOptions(['--seed', '3', '--columns', '500', 'out'])).toEqual({
      seed: 3,
      size: 1395,
      folder: 'out',
      columns: 500,
    }));
  it('refuses what it does not know', () => {
    expect(() => readDrillOptions(['--sede', '3'])).toThrow('--sede');
    expect(() => readDrillOptions(['--seed', 'x'])).toThrow('"x"');
  });
});
