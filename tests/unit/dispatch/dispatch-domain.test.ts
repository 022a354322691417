import { describe, expect, it } from 'vitest';
import { type Blocker, countBlockerAge, isOpenOn } from '@/domain/dispatch/blocker';
import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import { countDays, dayOf, parseDay } from '@/domain/dispatch/day';
import { countProjectsOnce } from '@/domain/dispatch/dispatch-project';
import { countStuckDays } from '@/domain/dispatch/factor';
import { figureOfReport } from '@/domain/dispatch/monthly-report';
import { countMonthsLate } from '@/domain/dispatch/project-milestone';
import { parseReportTable, toReportTable } from '@/domain/dispatch/report-table';
import { sealSnapshot, verifyChain } from '@/domain/dispatch/snapshot';
import {
  takeSupervisionStep,
  type SupervisionStep,
  type SupervisionStepKind,
} from '@/domain/dispatch/supervision-step';
import { TASK_FORCES } from '@/domain/dispatch/task-force';
import { monthOf } from '@/domain/time/month';
import { orThrow } from '@/lib/result';
import { makeSeededRandom } from '@/lib/seeded-random';
import { computeSha256 } from '@/lib/sha256';
import { toyProject, toyReport } from './toy-project';

describe('computeSha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('FIPS 180-4 examples, %#', (text, hash) => expect(computeSha256(text)).toBe(hash));
});

describe('makeSeededRandom', () => {
  it('is the same stream for the same seed, and another for another', () => {
    const draw = (seed: number): number[] => Array.from({ length: 4 }, makeSeededRandom(seed).next);
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });
});

describe('days, blockers, factors', () => {
  it('refuses a day that is none', () =>
    expect([parseDay('2020-02-30'), parseDay('2020-2-3')]).toEqual([null, null]));
  it('counts over the leap day', () => expect(countDays(dayOf('2020-02-28'), dayOf('2020-03-01'))).toBe(2));
  const blocker: Blocker = {
    id: 'B1',
    projectId: 'P1',
    text: '用地未批',
    factorId: 'land',
    opened: dayOf('2020-03-01'),
    closed: dayOf('2020-03-31'),
    responsibleUnit: '',
  };
  it('ages a blocker to the day of asking while open, then to its closing', () => {
    const ages = ['2020-02-28', '2020-03-11', '2020-06-01'].map((day) =>
      countBlockerAge(blocker, dayOf(day)),
    );
    expect(ages).toEqual([null, 10, 30]);
    expect([isOpenOn(blocker, dayOf('2020-03-30')), isOpenOn(blocker, dayOf('2020-03-31'))]).toEqual([
      true,
      false,
    ]);
  });
  it('counts how long a factor is stuck, and nothing for one that is not', () => {
    expect(countStuckDays({ state: 'stuck', stuckSince: dayOf('2020-01-01') }, dayOf('2020-01-31'))).toBe(30);
    expect(countStuckDays({ state: 'secured' }, dayOf('2020-01-31'))).toBeNull();
  });
});

describe('countMonthsLate', () => {
  const start = { kind: 'start', title: '开工', baseline: '2020', forecast: null, actual: null } as const;
  it('counts a year from its December', () => {
    expect(countMonthsLate(start, monthOf(2020, 12))).toBe(0);
    expect(countMonthsLate(start, monthOf(2021, 2))).toBe(2);
  });
  it('stops at the actual date', () =>
    expect(countMonthsLate({ ...start, actual: '2021-01-15' }, monthOf(2022, 1))).toBe(1));
});

describe('task forces', () => {
  it('are ten named and four not named', () => {
    expect(TASK_FORCES.filter(({ isNamed }) => isNamed)).toHaveLength(10);
    expect(TASK_FORCES.slice(10).map(({ zh }) => zh.slice(0, 10))).toEqual(
      Array(4).fill('支撑专班（名称未列）'),
    );
  });
});

describe('figureOfReport', () => {
  it('starts January from 0 and knows no previous month that was not reported', () => {
    expect(figureOfReport(toyProject(), toyReport(1), null).previousCumulativeWan).toBe(0);
    expect(figureOfReport(toyProject(), toyReport(2), null).previousCumulativeWan).toBeNull();
  });
  it('counts as planned what was to start by December', () => {
    const waiting = { started: false, startDate: null } as const;
    const due = (baseline: string) =>
      figureOfReport(
        toyProject({ milestones: [{ kind: 'start', title: '', baseline, forecast: null, actual: null }] }),
        toyReport(3, waiting),
        null,
      ).plannedToStart;
    expect([due('2020-12'), due('2021-01')]).toEqual([true, false]);
  });
});

describe('countProjectsOnce', () => {
  it('keeps the first of an id', () => {
    const once = countProjectsOnce([toyProject(), toyProject({ name: 'again' })]);
    expect(once.map(({ name }) => name)).toEqual(['演练项目一']);
  });
});

describe('report tables', () => {
  const source = { file: '演练-潍坊市-2020-03.xlsx', sheet: '3月', row: 41 };
  const reports = [toyReport(3, { source, cumulativeWan: null }), toyReport(3, { projectId: 'P2' })];
  it('give back what was put in', () => {
    const table: unknown = JSON.parse(JSON.stringify(toReportTable(monthOf(2020, 3), '演练', reports)));
    expect(orThrow(parseReportTable(table, 't'))).toEqual(reports);
  });
  it('refuse a text for money, with its row', () => {
    const table = toReportTable(monthOf(2020, 3), '演练', reports);
    const rows = [table.rows[0], (table.rows[1] ?? []).map((cell, at) => (at === 4 ? '约10亿' : cell))];
    expect(parseReportTable({ ...table, rows }, 't')).toMatchObject({ error: { where: 't › 第2行' } });
  });
});

describe('supervision steps', () => {
  const take = (kinds: readonly SupervisionStepKind[]) =>
    kinds.reduce<ReturnType<typeof takeSupervisionStep>>(
      (history, kind, at) =>
        history.ok
          ? takeSupervisionStep(history.value, {
              kind,
              day: dayOf(`2020-0${at + 1}-01`),
              reason: '红灯',
              person: '督导组',
              document: '',
            })
          : history,
      { ok: true, value: [] },
    );
  it.each<readonly [readonly SupervisionStepKind[], boolean]>([
    [['bulletin', 'interview', 'removal'], true],
    [['bulletin', 'bulletin', 'interview', 'resolved', 'bulletin'], true],
    [['interview'], false],
    [['bulletin', 'removal'], false],
    [['bulletin', 'interview', 'removal', 'bulletin'], false],
  ])('%j → %s', (kinds, isLegal) => expect(take(kinds).ok).toBe(isLegal));
  it('says what is possible instead', () => {
    const refused = take(['removal']);
    expect(refused.ok ? '' : refused.error.why).toBe('当前为“未督导”，不能调出；下一步只能是通报');
  });
  it('refuses a step dated before the last', () => {
    const first: SupervisionStep = {
      kind: 'bulletin',
      day: dayOf('2020-05-01'),
      reason: '红灯',
      person: '督导组',
      document: '',
    };
    expect(takeSupervisionStep([first], { ...first, day: dayOf('2020-04-30') }).ok).toBe(false);
  });
});

describe('snapshots', () => {
  it('canonical JSON sorts keys and refuses what JSON cannot say', () => {
    expect(toCanonicalJson({ b: [1, { d: null, c: 'é' }], a: undefined })).toBe(
      '{"b":[1,{"c":"é","d":null}]}',
    );
    expect(() => toCanonicalJson({ a: Number.NaN })).toThrow('NaN');
  });
  const draft = (month: number) => ({
    month: monthOf(2020, month),
    edition: 'published' as const,
    note: '',
    content: { projects: [toyProject()], reports: [toyReport(month)] },
  });
  it('are frozen to the bottom and chained', () => {
    const first = sealSnapshot([], draft(1));
    const second = sealSnapshot([first], draft(2));
    expect(second.previousHash).toBe(first.hash);
    expect(verifyChain([first, second])).toEqual({ intact: true, head: second.hash });
    expect(Object.isFrozen(second.content.projects[0]?.annualPlans)).toBe(true);
  });
  it('see a missing end only by the head noted elsewhere', () => {
    const first = sealSnapshot([], draft(1));
    const second = sealSnapshot([first], draft(2));
    expect(verifyChain([first]).intact).toBe(true);
    expect(verifyChain([first], second.hash)).toMatchObject({ intact: false, at: 1 });
  });
  it('see a missing link in the middle', () => {
    const first = sealSnapshot([], draft(1));
    const second = sealSnapshot([first], draft(2));
    expect(verifyChain([first, sealSnapshot([first, second], draft(3))])).toMatchObject({
      intact: false,
      at: 1,
      why: '第2份快照所记上一份哈希与实际不符',
    });
  });
  it('refuse to run backwards, and a correction without a reason', () => {
    const march = sealSnapshot([], draft(3));
    expect(() => sealSnapshot([march], draft(2))).toThrow('does not follow');
    expect(() => sealSnapshot([march], { ...draft(3), edition: 'corrected' })).toThrow('reason');
    expect(sealSnapshot([march], { ...draft(3), edition: 'corrected', note: '单位更正' }).previousHash).toBe(
      march.hash,
    );
  });
  it('refuse to publish a month again after another was corrected', () => {
    const [april, may] = [draft(4), draft(5)].map((month, at, all) =>
      sealSnapshot(at === 0 ? [] : [sealSnapshot([], all[0] as typeof month)], month),
    ) as [ReturnType<typeof sealSnapshot>, ReturnType<typeof sealSnapshot>];
    const correction = sealSnapshot([april, may], { ...draft(4), edition: 'corrected', note: '单位更正' });
    expect(() => sealSnapshot([april, may, correction], draft(5))).toThrow('does not follow');
    expect(() => sealSnapshot([april], { ...draft(5), edition: 'corrected', note: '误' })).toThrow(
      'its published edition',
    );
  });
});
