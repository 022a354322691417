import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOfZones } from '@/analysis/zones/change-book';
import { checkEntries } from '@/analysis/zones/check-entry';
import { simulateZoneYears } from '@/analysis/zones/drill-zone-years';
import { amongLast, isJudgedZone, judgeZones, orderZones } from '@/analysis/zones/judge-zones';
import { readZoneSheet } from '@/analysis/zones/read-zone-sheet';
import { applyChangeSet } from '@/domain/library/apply-change-set';
import { type Change, invertChangeSet } from '@/domain/library/change-set';
import { emptyLibrary, type Library } from '@/domain/library/library';
import { fromLibraryPackage, toLibraryPackage } from '@/io/library-package';
import { tableOfText } from '@/io/read-csv';
import { orThrow } from '@/lib/result';
import { holds, law } from '../../property/law';
import { toyProject } from '../dispatch/toy-project';
import { toyPark, toyZone } from './toy-zones';

const IDS = ['A', 'B', 'C', 'D', 'E', 'F'];
const yearOf = (scores: readonly (number | null)[], year = 2019) =>
  orderZones(
    IDS,
    scores.map((score, index) => toyZone(IDS[index] ?? '', score, { year })),
    year,
  );
const flagsOf = (scores: readonly number[], before: readonly number[]) =>
  judgeZones(yearOf(scores), yearOf(before, 2018)).map(({ standing, warned, merged }) => [
    standing.parkId,
    standing.place,
    warned,
    merged,
  ]);

describe('orderZones and judgeZones', () => {
  it('ZONE-1 the last three are warned, the last two of two years running merged or out', () => {
    expect(flagsOf([90, 80, 70, 60, 50, 40], [60, 90, 80, 70, 50, 40])).toEqual([
      ['A', 1, 'no', 'no'],
      ['B', 2, 'no', 'no'],
      ['C', 3, 'no', 'no'],
      ['D', 4, 'certain', 'no'],
      ['E', 5, 'certain', 'certain'],
      ['F', 6, 'certain', 'certain'],
    ]);
  });
  it('ZONE-1 a tie across the line is said to be one, and decides nothing', () => {
    // Third last and fourth last are equal.
    const order = yearOf([90, 80, 60, 60, 50, 40]);
    expect(IDS.map((id) => amongLast(order, id, 3))).toEqual([
      'no',
      'no',
      'tied',
      'tied',
      'certain',
      'certain',
    ]);
    expect(order.standings.map(({ place }) => place)).toEqual([1, 2, 3, 3, 5, 6]);
  });
  it('ZONE-1 a tie within the last three crosses no line', () =>
    expect(amongLast(yearOf([90, 80, 70, 40, 40, 40]), 'D', 3)).toBe('certain'));
  it('ZONE-1 a year with a gap is not ordered, and says who is missing', () => {
    const order = yearOf([90, 80, null, 60, 50, 40]);
    expect(order).toMatchObject({ basis: null, missing: ['C'], standings: [] });
    expect(judgeZones(order, yearOf([90, 80, 70, 60, 50, 40], 2018))).toEqual([]);
  });
  it('ZONE-1 after a year with a gap nobody can be twice running', () => {
    const before = orderZones(IDS, [toyZone('F', 40, { year: 2018 })], 2018);
    const verdicts = judgeZones(yearOf([90, 80, 70, 60, 50, 40]), before);
    expect(verdicts.every(({ merged }) => merged === 'no')).toBe(true);
    expect(verdicts.at(-1)?.warned).toBe('certain');
  });
  it('ZONE-1 published places are taken where scores are not whole', () => {
    const records = IDS.map((id, index) => toyZone(id, null, { rank: index + 1 }));
    const order = orderZones(IDS, records, 2019);
    expect(order.basis).toBe('rank');
    expect(amongLast(order, 'F', 3)).toBe('certain');
  });
  it('ZONE-1 the clause speaks of provincial economic development zones only', () => {
    expect(isJudgedZone(toyPark('1', '山东某某经济开发区'))).toBe(true);
    expect(isJudgedZone(toyPark('2', '某某工业园区'))).toBe(false);
    expect(isJudgedZone(toyPark('3', '某某经济技术开发区', { kind: 'national_etdz' }))).toBe(false);
  });
  it(
    law(
      'ZONE-1: the order of entry says nothing; certain ones are at most three, and with ties at least three',
      100,
    ),
    () =>
      holds(
        fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 }), (scores) => {
          const records = scores.map((score, index) => toyZone(IDS[index] ?? '', score));
          const order = orderZones(IDS, records, 2019);
          const turned = orderZones([...IDS].reverse(), [...records].reverse(), 2019);
          expect(turned.standings).toEqual(order.standings);
          const last = IDS.map((id) => amongLast(order, id, 3));
          expect(last.filter((each) => each === 'certain').length).toBeLessThanOrEqual(3);
          expect(last.filter((each) => each !== 'no').length).toBeGreaterThanOrEqual(3);
          // Equal scores, equal verdicts.
          scores.forEach((score, a) =>
            scores.forEach((other, b) => expect(score !== other || last[a] === last[b]).toBe(true)),
          );
        }),
        100,
      ),
  );
});

describe('readZoneSheet', () => {
  const parks = [toyPark('PK1', '山东甲县经济开发区'), toyPark('PK2', '山东乙县经济开发区')];
  const read = (text: string) => readZoneSheet(tableOfText(text, '评价.csv', '评价'), parks, 2019);
  it('reads a table with a title above its heading, places and measures', () => {
    const { records, refused } = read(
      '2019年度评价\t\t\t\t\n园区\t年度\t得分\t排名\t亩均税收（万元/亩）\n甲县经济开发区\t2018年\t88.5\t第1名\t12.5\n山东乙县经济开发区\t\t80\t2\t',
    );
    expect(refused).toEqual([]);
    expect(
      records.map(({ parkId, year, score, rank, measures }) => [parkId, year, score, rank, measures]),
    ).toEqual([
      ['PK1', 2018, 88.5, 1, { tax_per_mu: 12.5 }],
      ['PK2', 2019, 80, 2, {}],
    ]);
  });
  it('refuses by cell: a park nobody knows, a score that is none, a row twice', () => {
    const { records, refused } = read(
      '园区\t得分\n某某园\t80\n甲县经济开发区\t优秀\n乙县经济开发区\t70\n乙县经济开发区\t71',
    );
    expect(records.map(({ score }) => score)).toEqual([70]);
    expect(refused.map(({ where }) => where.split(' › ').at(-1))).toEqual(['A2', 'A3', 'A5']);
  });
  it('says when there is no heading', () => expect(read('甲\t乙').refused).toHaveLength(1));
});

describe('the book of parks', () => {
  const set = (changes: readonly Change[]) => ({
    id: 'z',
    libraryId: 'office' as const,
    at: '',
    by: '',
    origin: 'zones' as const,
    reason: '',
    changes,
  });
  const apply = (library: Library, changes: readonly Change[]) =>
    orThrow(applyChangeSet(library, set(changes)));
  it('takes records, leaves what stands there, takes back to nothing, and travels in the package', () => {
    const empty = emptyLibrary('office');
    const changes = changesOfZones(empty, [toyZone('PK1', 80), toyZone('PK2', null)]);
    expect(changes).toHaveLength(1);
    const library = apply(empty, changes);
    expect(changesOfZones(library, [toyZone('PK1', 80, { source: '另一个文件' })])).toEqual([]);
    const packed = toLibraryPackage(
      { library, log: [], snapshots: [] },
      { savedAt: '', withContacts: false },
    );
    expect(orThrow(fromLibraryPackage(packed)).library.books).toEqual({ zones: [toyZone('PK1', 80)] });
    const back = orThrow(applyChangeSet(library, invertChangeSet(set(changes))));
    expect(Object.keys(back)).not.toContain('books');
    expect(apply(library, changesOfZones(library, [toyZone('PK1', null)])).books).toBeUndefined();
  });
  it('the drill is drill in every record, and the same every time', () => {
    const [one, two] = [simulateZoneYears(IDS, [2018, 2019]), simulateZoneYears(IDS, [2018, 2019])];
    expect(one).toEqual(two);
    expect(one.every(({ drill, source }) => drill && source.includes('演练'))).toBe(true);
  });
});

describe('checkEntries', () => {
  const park = toyPark('PK1', '侯镇海洋化工园', { kind: 'county_park', industries: ['高端化工', '新材料'] });
  const threshold = {
    parkId: 'PK1',
    minInvestmentWan: 30_000,
    minIntensityWanPerMu: 200,
    source: '入园办法',
  };
  const project = toyProject({
    parkId: 'PK1',
    totalInvestmentWan: 20_000,
    extras: [{ heading: '用地（亩）', text: '80' }],
  });
  const answersOf = (of: typeof project, thresholds = [threshold]) =>
    checkEntries([of], [park], thresholds)[0]?.checks;
  it('ENTRY-1 position meets, 20,000 of 30,000 is below, 250 万元/亩 meets', () =>
    expect(answersOf(project)).toEqual({
      position: { answer: 'meets' },
      investment: { answer: 'below' },
      intensity: { answer: 'meets' },
    }));
  it('ENTRY-1 emerging industries are asked no amount, and a position that does not fit is below', () =>
    expect(answersOf({ ...project, industryId: 'health_care' })).toMatchObject({
      position: { answer: 'below' },
      investment: { answer: 'exempt' },
    }));
  it('ENTRY-1 the emerging industries are the four of document C: marine is emerging for the province only', () =>
    expect(answersOf({ ...project, industryId: 'modern_marine' })?.investment).toEqual({ answer: 'below' }));
  it('ENTRY-1 what is not known is unknown, with its reason', () => {
    expect(answersOf(project, [])).toMatchObject({ investment: { why: 'no_threshold' } });
    expect(answersOf({ ...project, parkId: null })).toMatchObject({ position: { why: 'no_park' } });
    expect(answersOf({ ...project, extras: [] })).toMatchObject({ intensity: { why: 'no_land' } });
    expect(answersOf({ ...project, totalInvestmentWan: null })).toMatchObject({
      investment: { why: 'no_total' },
    });
  });
  it('ENTRY-1 a park whose position is none of the ten cannot refuse a project', () => {
    const paper = toyPark('PK1', '晨鸣工业园', { industries: ['生态造纸'] });
    expect(checkEntries([project], [paper], [])[0]?.checks.position).toEqual({
      answer: 'unknown',
      why: 'position_outside_ten',
    });
  });
});
