import { describe, expect, it } from 'vitest';
import { countCivilAirports, judgeNewAirports } from '@/analysis/civil-airports';
import { countGeneralAirports } from '@/analysis/general-airports';
import { countMilestones } from '@/analysis/milestone-count';
import { countParks } from '@/analysis/park-count';
import { countProjects } from '@/analysis/project-count';
import { makeRegionTest } from '@/analysis/region-scope';
import { listUnplaced } from '@/analysis/unplaced-things';
import { monthOf } from '@/domain/time/month';
import { realAtlas, TOY } from './toy-atlas';

const atlas = realAtlas();
const END_2024 = monthOf(2024, 12);
const SHOUGUANG: ReadonlySet<number> = new Set([370783]);

describe(makeRegionTest, () => {
  const host = (countyAdcode: number | null, cityAdcode: number | null) => ({ countyAdcode, cityAdcode });
  it('REGION-1 a county decides, a city only as a whole, nothing lies in the province alone', () => {
    const inCounty = makeRegionTest(TOY, new Set([370101]));
    const inCity = makeRegionTest(TOY, new Set([370101, 370102]));
    expect([
      inCounty(host(370101, 370100)),
      inCounty(host(370102, 370100)),
      inCounty(host(null, 370100)),
    ]).toEqual([true, false, false]);
    expect([inCity(host(null, 370100)), inCity(host(null, 370200)), inCity(host(null, null))]).toEqual([
      true,
      false,
      false,
    ]);
    expect(makeRegionTest(TOY, null)(host(null, null))).toBe(true);
  });
});

describe(countCivilAirports, () => {
  const named = (year: number, month: number): number =>
    countCivilAirports(atlas, monthOf(year, month), null).operating.length;
  it('FAC-1 is 10 of 12 at the end of 2022, as the derived reading counts', () => {
    expect([named(2022, 12), countCivilAirports(atlas, monthOf(2022, 12), null).total]).toEqual([10, 12]);
  });
  it('FAC-1 counts 青岛 and 济宁 once through their moves', () => {
    expect([named(2021, 7), named(2021, 8), named(2023, 11), named(2023, 12)]).toEqual([10, 10, 10, 10]);
  });
  it('FAC-1 gains 菏泽 in 2021-04', () => expect(named(2021, 4) - named(2021, 3)).toBe(1));
  it('FAC-1 does not claim what is uncertain: 临沂 before 2018-02', () => {
    const before = countCivilAirports(atlas, monthOf(2018, 1), null);
    expect(before.uncertain.map(({ airport }) => airport.id)).toEqual(['APT-LYI']);
  });
});

describe(judgeNewAirports, () => {
  it('FAC-1 one of the three opened on time, two were overdue', () => {
    const judged = judgeNewAirports(atlas, END_2024).map(
      ({ airport, status, punctuality }) => `${airport.id} ${status} ${punctuality}`,
    );
    expect(judged).toEqual(['APT-HZA open on_time', 'APT-ZZH building overdue', 'APT-LC planned overdue']);
  });
  it('FAC-1 nothing is overdue before the end of 2022', () => {
    expect(judgeNewAirports(atlas, monthOf(2022, 12)).map(({ punctuality }) => punctuality)).toEqual([
      'on_time',
      'not_due',
      'not_due',
    ]);
  });
});

describe('counts of things', () => {
  it('FAC-2 names 17 of 42 general airports and leaves 25 unknown', () => {
    expect(countGeneralAirports(atlas, END_2024, null, 42)).toEqual({ named: 17, open: 6, unnamed: 25 });
    expect(countGeneralAirports(atlas, END_2024, SHOUGUANG, 42).unnamed).toBeNull();
  });
  it('PARK-1 both ways of counting add up', () => {
    for (const counties of [null, SHOUGUANG]) {
      const { total, byLevel, byKind } = countParks(atlas, END_2024, counties);
      const sum = (counts: Readonly<Record<string, number>>): number =>
        Object.values(counts).reduce((a, b) => a + b, 0);
      expect([sum(byLevel), sum(byKind)]).toEqual([total, total]);
    }
    expect(countParks(atlas, END_2024, null).total).toBe(205);
  });
  it('PARK-1 an undated park counts always, a dated one from its earliest month', () => {
    const at = (year: number, month: number) => countParks(atlas, monthOf(year, month), null);
    expect([at(2008, 1).undated, at(2030, 12).undated]).toEqual([142, 142]);
    expect(at(2019, 8).total - at(2019, 7).total).toBe(3);
    expect([at(2024, 12).later, at(2024, 12).uncertain]).toEqual([0, 0]);
  });
  it('PARK-1 what counts and what comes later are all, and nothing is taken back', () => {
    let before = 0;
    for (let year = 2008; year <= 2030; year++) {
      const { total, later, undated } = countParks(atlas, monthOf(year, 6), null);
      expect(total + later).toBe(205);
      expect(total).toBeGreaterThanOrEqual(Math.max(before, undated));
      before = total;
    }
  });
  it('PRJ-1 every project and platform is placed or not, a project or a platform', () => {
    const count = countProjects(atlas, END_2024, null);
    expect([count.placed + count.unplaced, count.projects + count.platforms]).toEqual([
      count.total,
      count.total,
    ]);
    expect([count.placed, count.total, count.later]).toEqual([57, 130, 0]);
  });
  it('PRJ-1 a project counts from the first document that names it, or an earlier milestone', () => {
    const at = (year: number, month: number) => countProjects(atlas, monthOf(year, month), null).total;
    expect([at(2008, 1), at(2018, 1), at(2018, 2), at(2018, 5), at(2020, 1)]).toEqual([0, 2, 21, 100, 130]);
  });
  it('UNP-1 lists exactly the projects and platforms that PRJ-1 calls unplaced', () => {
    for (const counties of [null, SHOUGUANG]) {
      for (const month of [monthOf(2018, 3), END_2024]) {
        const listed = listUnplaced(atlas, month, counties).filter(
          ({ group, isThere }) => isThere && (group === 'project' || group === 'platform'),
        );
        expect(listed).toHaveLength(countProjects(atlas, month, counties).unplaced);
      }
    }
  });
  it('UNP-1 leaves out names that stand for something drawn elsewhere', () => {
    const listed = listUnplaced(atlas, monthOf(2008, 1), null);
    const references = new Set(
      atlas.entities.filter(({ mapRole }) => mapRole === 'reference').map(({ id }) => `project:${id}`),
    );
    expect(listed.filter(({ ref }) => references.has(ref))).toEqual([]);
    expect(listed).toHaveLength(112);
  });
  it('UNP-1 every thing has a reason', () => {
    expect(listUnplaced(atlas, END_2024, null).filter(({ reason }) => reason === '')).toEqual([]);
  });
  it('MST-1 every milestone is in one bin, and reached ones only grow', () => {
    let before = 0;
    for (let year = 2008; year <= 2030; year++) {
      const count = countMilestones(atlas, monthOf(year, 12), null);
      expect(count.reached + count.uncertain + count.later + count.forecast + count.undated).toBe(
        count.total,
      );
      expect(count.reached).toBeGreaterThanOrEqual(before);
      before = count.reached;
    }
    expect(countMilestones(atlas, END_2024, null)).toMatchObject({ total: 98, undated: 7, forecast: 2 });
  });
});
