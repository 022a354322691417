import { describe, expect, it } from 'vitest';
import { readFactTables } from '../../../scripts/steps/read-curated';
import { assumptionsOf } from '@/analysis/reach/assumptions';
import { dividendOf } from '@/analysis/reach/dividend';
import { type KnownSubject, measureProjectDividend } from '@/analysis/reach/project-dividend';
import { ReachEngine } from '@/analysis/reach/reach-engine';
import { findTransportSubject } from '@/analysis/reach/transport-subject';
import { parseAtlas } from '@/domain/atlas/parse-atlas';
import { monthOf } from '@/domain/time/month';
import { orThrow } from '@/lib/result';
import { readRealReach } from './real-reach';

const atlas = orThrow(parseAtlas(readFactTables()));
const subjectOf = (name: string) => findTransportSubject(name, atlas);

describe(findTransportSubject, () => {
  it.each([
    ['济枣高速铁路', ['HSR19']],
    ['新建济枣高铁项目', ['HSR19']],
    ['济枣高铁（济南段）工程', ['HSR19']],
    ['日兰高速铁路', ['HSR08', 'HSR09', 'HSR10']],
    ['青银高速公路改扩建工程', ['EX-H2']],
    ['临临高速', ['EX-Z4']],
    ['鲁南高铁', ['HSR08']],
  ])('REACH-15: %s is %j', (name, ids) => {
    expect(subjectOf(name)).toEqual({ kind: 'lines', ids });
  });

  it.each([
    ['聊城机场建设项目', { kind: 'airport', id: 'APT-LC' }],
    ['济南遥墙国际机场二期改扩建工程', { kind: 'airport', id: 'APT-TNA' }],
    ['青岛机场', { kind: 'airport', id: 'APT-TAO' }],
    ['潍坊机场迁建工程', { kind: 'unknown', why: 'moving' }],
    ['蒲城机场', { kind: 'unknown', why: 'notOnMap' }],
    ['齐河县公路改建项目', { kind: 'unknown', why: 'notOnMap' }],
    ['济南东站站房工程', { kind: 'station', id: 'ST095' }],
  ])('REACH-15: %s is %j', (name, subject) => {
    expect(subjectOf(name)).toEqual(subject);
  });

  it.each(['传化公路港', '空港物流园（依托潍坊机场迁建）', '胜星铁路物流园', '轨道装备部件项目', '寿光港'])(
    'REACH-15: %s is no transport project',
    (name) => {
      expect(subjectOf(name)).toBeNull();
    },
  );
});

describe(measureProjectDividend, () => {
  const engine = new ReachEngine(readRealReach());
  const plan = { month: monthOf(2026, 7), assumptions: assumptionsOf('base'), scenario: null };
  const measure = (subject: KnownSubject) => measureProjectDividend(engine, plan, subject);
  const cores = engine.facts.cities.flatMap(({ adcode, isCore }) =>
    isCore ? [{ kind: 'place', place: 'city', id: String(adcode) } as const] : [],
  );

  it('REACH-15: a line says what the panel of scenarios says of it', () => {
    const found = measure({ kind: 'lines', ids: ['HSR19'] });
    if (!found.measured) throw new Error(found.why);
    const panel = dividendOf(engine, plan, 'HSR19', cores, 60);
    expect(found.people[0]).toEqual({ minutes: 60, without: panel.peopleBefore, with: panel.peopleAfter });
    expect(found.pairs?.pairs90).toEqual(panel.pairs90);
    expect(found.pairs?.pairs60).toEqual(panel.pairs60);
    // 枣庄's counties gain most: the new line ends there.
    expect(found.gaining.slice(0, 3).map(({ adcode }) => Math.floor(adcode / 100))).toEqual([
      3704, 3704, 3704,
    ]);
    expect(found.gaining).toEqual(panel.gaining);
  });

  it('REACH-15: nothing that opens takes anybody out of reach', () => {
    const subjects: readonly KnownSubject[] = [
      { kind: 'airport', id: 'APT-LC' },
      { kind: 'station', id: 'ST146' },
      { kind: 'lines', ids: ['EX-H2'] },
    ];
    for (const subject of subjects) {
      const found = measure(subject);
      if (!found.measured) throw new Error(found.why);
      for (const { without, with: within } of found.people) expect(within).toBeGreaterThanOrEqual(without);
    }
  });

  it('REACH-15: an airport 聊城 has not yet brings people within the hour of one, and changes no way on land', () => {
    const found = measure({ kind: 'airport', id: 'APT-LC' });
    if (!found.measured) throw new Error(found.why);
    expect((found.people[0]?.with ?? 0) - (found.people[0]?.without ?? 0)).toBeGreaterThan(1e6);
    expect(found.pairs).toBeNull();
  });

  it('REACH-15: what cannot be said is not said: freight, a ring without accesses', () => {
    expect(measure({ kind: 'lines', ids: ['FR12'] })).toEqual({ measured: false, why: 'freight' });
    expect(measure({ kind: 'lines', ids: ['EX-R1'] })).toEqual({ measured: false, why: 'noStops' });
  });
});
