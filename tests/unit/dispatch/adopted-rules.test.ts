import { describe, expect, it } from 'vitest';
import { createLibraryKeeper } from '@/data/library/create-library-keeper';
import { adoptRules } from '@/domain/dispatch/adopted-rules';
import { dayOf } from '@/domain/dispatch/day';
import { LIGHT_PRESETS } from '@/domain/dispatch/light-rule';
import { parseLightRuleSet } from '@/domain/dispatch/parse-light-rules';
import { DEFAULT_SUPERVISION_RULE, parseSupervisionRule } from '@/domain/dispatch/supervision-rule';
import { changeSetShape } from '@/domain/library/change-set-shape';
import { emptyLibrary, type Library } from '@/domain/library/library';
import { lightsOf, supervisionRuleOf } from '@/domain/library/rules-in-force';
import { monthOf } from '@/domain/time/month';
import { fromLibraryPackage, toLibraryPackage } from '@/io/library-package';
import { parseShape } from '@/lib/json-shape';
import { ok, orThrow } from '@/lib/result';
import { createMemoryStorage, makeDisk } from '../library/memory-storage';
import { toyProject } from './toy-project';
import { toyAdoption, toyRules } from './toy-rules';

const [MAY, JUNE, AUGUST] = [monthOf(2020, 5), monthOf(2020, 6), monthOf(2020, 8)];
const HEAD = { savedAt: '2020-06-30T12:00:00', withContacts: true };
const second = toyRules({ version: 2, fromMonth: AUGUST, lights: LIGHT_PRESETS.time_progress });

describe('rules in force', () => {
  const library: Library = { ...emptyLibrary('office'), books: { rules: [toyRules(), second] } };
  it('LIGHT-4 past months keep the rules of their time; before the first version this system’s own hold', () => {
    expect(lightsOf(library, MAY)).toBe(LIGHT_PRESETS.time_progress);
    expect(lightsOf(library, JUNE).id).toBe('points_10_30');
    expect(lightsOf(library, monthOf(2020, 7)).id).toBe('points_10_30');
    expect(lightsOf(library, AUGUST).id).toBe('time_progress');
    expect(supervisionRuleOf(emptyLibrary('office'), JUNE)).toBe(DEFAULT_SUPERVISION_RULE);
  });
  it('LIGHT-4 of two versions that begin in one month the later holds', () => {
    const both = { books: { rules: [toyRules(), { ...second, fromMonth: JUNE }] } };
    expect(lightsOf(both, JUNE).id).toBe('time_progress');
  });
});

describe('adoptRules', () => {
  const { version: _, ...draft } = toyRules();
  it('numbers the versions', () => {
    expect(orThrow(adoptRules([], draft, [])).version).toBe(1);
    expect(orThrow(adoptRules([toyRules()], draft, [])).version).toBe(2);
  });
  it.each([
    ['nobody', { person: ' ' }, [], '采用人'],
    ['no reason', { reason: '' }, [], '理由'],
    ['a month before the last version', { fromMonth: MAY }, [], '起用月份'],
    ['a day before the last version', { adopted: dayOf('2020-06-01') }, [], '采用日期'],
    ['a month that is sealed', {}, [JUNE], '起用月份'],
  ] as const)('refuses %s', (_name, change, sealed, where) => {
    const result = adoptRules([toyRules()], { ...draft, ...change }, sealed);
    expect(result.ok ? '' : result.error.where).toContain(where);
  });
});

describe('rules at the door', () => {
  const set = LIGHT_PRESETS.time_progress;
  it.each([
    ['a limit below nothing', { rules: [{ ...set.rules[0], yellowAbove: -1 }] }],
    ['one light twice', { rules: [set.rules[0], set.rules[0]] }],
    ['an entry threshold of nothing', { entryThresholdWan: 0 }],
  ])('refuse %s', (_name, change) => expect(parseLightRuleSet({ ...set, ...change }).ok).toBe(false));
  it('refuse a ladder out of order, naming the step', () => {
    const read = parseSupervisionRule({ ...DEFAULT_SUPERVISION_RULE, interviewAfterMonths: 7 });
    expect(read).toMatchObject({ ok: false, error: { where: '督导规则 › 调出' } });
    expect(parseSupervisionRule({ ...DEFAULT_SUPERVISION_RULE, bulletinAfterMonths: 0.5 }).ok).toBe(false);
  });
});

describe('adopted rules in the library', () => {
  const open = async (disk = makeDisk()) => {
    const keeper = createLibraryKeeper({
      storage: createMemoryStorage(disk),
      loadBase: async (id) => ok({ library: emptyLibrary(id), hash: id === 'office' ? '' : 'base' }),
      now: () => HEAD.savedAt,
      page: null,
    });
    return { keeper, disk };
  };
  it.each(['office', 'drill'] as const)(
    'are kept by the %s library, and undo leaves no trace',
    async (id) => {
      const { keeper, disk } = await open();
      orThrow(await keeper.open(id));
      const adopt = { origin: 'adopt', reason: '半年调度会', changes: [toyAdoption(toyRules())] } as const;
      orThrow(await keeper.commit(adopt));
      const again = (await open(disk)).keeper;
      orThrow(await again.open(id));
      expect(again.getState().library.books).toEqual({ rules: [toyRules()] });
      expect((await again.commit(adopt)).ok).toBe(false);
      orThrow(await again.undo());
      expect(Object.keys(again.getState().library)).not.toContain('books');
    },
  );
  it('travel in the portable package; one without them is what it was', async () => {
    const library = { ...emptyLibrary('office'), projects: [toyProject()] };
    const bare = toLibraryPackage({ library, log: [], snapshots: [] }, HEAD);
    const ruled = toLibraryPackage(
      { library: { ...library, books: { rules: [toyRules()] } }, log: [], snapshots: [] },
      HEAD,
    );
    expect(Object.keys(orThrow(fromLibraryPackage(bare)).library)).not.toContain('books');
    expect(orThrow(fromLibraryPackage(ruled)).library.books).toEqual({ rules: [toyRules()] });
    expect(new TextDecoder('latin1').decode(bare)).not.toContain('books.json');
  });
  it('a version is read at the door like anything from outside', () => {
    const set = {
      id: 'x',
      libraryId: 'office',
      at: '',
      by: '',
      origin: 'adopt',
      reason: '',
      changes: [toyAdoption({ ...toyRules(), lights: { ...toyRules().lights, entryThresholdWan: -1 } })],
    };
    const read = parseShape(changeSetShape, set, '变更');
    expect(read.ok ? '' : read.error.where).toContain('lights');
  });
});
