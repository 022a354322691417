import { describe, expect, it } from 'vitest';
import { createLibraryKeeper } from '@/data/library/create-library-keeper';
import type { ChangeDraft, LibraryKeeper } from '@/data/library/library-keeper';
import { createNoStorage } from '@/data/library/no-storage';
import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import { verifyChain } from '@/domain/dispatch/snapshot';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { emptyLibrary, type Library, type LibraryId } from '@/domain/library/library';
import { monthOf } from '@/domain/time/month';
import { ok, orThrow } from '@/lib/result';
import { toyProject, toyReport } from '../dispatch/toy-project';
import { createMemoryStorage, makeDisk, type MemoryDisk } from './memory-storage';

const SHIPPED: Library = { ...emptyLibrary('drill'), projects: [toyProject(), toyProject({ id: 'P2' })] };
const bases =
  (hash: string, shipped = SHIPPED) =>
  async (id: LibraryId) =>
    ok(id === 'office' ? { library: emptyLibrary(id), hash: '' } : { library: { ...shipped, id }, hash });

const makeKeeper = (disk: MemoryDisk, hash = 'h1', shipped = SHIPPED): LibraryKeeper =>
  createLibraryKeeper({
    storage: createMemoryStorage(disk),
    loadBase: bases(hash, shipped),
    now: () => '2020-06-30T12:00:00+08:00',
    page: null,
  });
const opened = async (disk: MemoryDisk, id: LibraryId): Promise<LibraryKeeper> => {
  const keeper = makeKeeper(disk);
  orThrow(await keeper.open(id));
  return keeper;
};

const add = (project: DispatchProject, index = 0): ChangeDraft => ({
  origin: 'import',
  reason: '',
  changes: [{ kind: 'project', projectId: project.id, index, from: null, to: project, source: null }],
});
const rename = (id: string, from: string, to: string): ChangeDraft => ({
  origin: 'edit',
  reason: '',
  changes: [{ kind: 'field', projectId: id, field: 'name', from, to, source: null }],
});
const report = (id: string, month: number): ChangeDraft => ({
  origin: 'import',
  reason: '',
  changes: [
    {
      kind: 'report',
      projectId: id,
      month: monthOf(2020, month),
      from: null,
      to: toyReport(month, { projectId: id }),
      source: null,
    },
  ],
});
const textOf = (library: Library): string => toCanonicalJson({ ...library, reports: [...library.reports] });
const names = (keeper: LibraryKeeper): readonly string[] =>
  keeper.getState().library.projects.map(({ name }) => name);

describe('createLibraryKeeper', () => {
  it('keeps an office library over a reload, log and name included', async () => {
    const disk = makeDisk();
    const keeper = await opened(disk, 'office');
    await keeper.setPerson('张三');
    orThrow(await keeper.commit(add(toyProject())));
    orThrow(await keeper.commit(report('P1', 5)));
    const again = await opened(disk, 'office');
    expect(textOf(again.getState().library)).toBe(textOf(keeper.getState().library));
    expect(again.getState()).toMatchObject({ person: '张三', keep: { kind: 'kept' } });
    expect(again.getState().log.map(({ set }) => set.by)).toEqual(['张三', '张三']);
  });

  it('undoes and redoes, also after a reload; a new change ends the redo', async () => {
    const disk = makeDisk();
    const keeper = await opened(disk, 'drill');
    const before = textOf(keeper.getState().library);
    orThrow(await keeper.commit(rename('P1', '演练项目一', '甲')));
    orThrow(await keeper.commit(rename('P1', '甲', '乙')));
    orThrow(await keeper.undo());
    const again = await opened(disk, 'drill');
    expect(names(again)[0]).toBe('甲');
    expect(orThrow(await again.redo()).status).toBe('applied');
    expect(names(again)[0]).toBe('乙');
    orThrow(await again.undo());
    orThrow(await again.undo());
    expect(textOf(again.getState().library)).toBe(before);
    orThrow(await again.commit(rename('P2', '演练项目一', '丙')));
    expect(again.canRedo()).toBe(false);
    expect(again.getState().log.map(({ status }) => status)).toEqual(['abandoned', 'abandoned', 'applied']);
  });

  it('re-applies edits over a changed shipped library and lists what no longer fits', async () => {
    const disk = makeDisk();
    const keeper = await opened(disk, 'drill');
    orThrow(await keeper.commit(rename('P1', '演练项目一', '甲')));
    orThrow(await keeper.commit(rename('P2', '演练项目一', '乙')));
    const changed = { ...SHIPPED, projects: [toyProject({ name: '新名' }), toyProject({ id: 'P2' })] };
    const later = makeKeeper(disk, 'h2', changed);
    orThrow(await later.open('drill'));
    expect(names(later)).toEqual(['新名', '乙']);
    expect(later.getState().log.map(({ status }) => status)).toEqual(['not_applicable', 'applied']);
  });

  it('goes on in memory when nothing can be kept, and switching libraries loses nothing', async () => {
    const keeper = createLibraryKeeper({
      storage: createNoStorage('无痕模式'),
      loadBase: bases('h1'),
      now: () => '',
      page: null,
    });
    orThrow(await keeper.open('office'));
    orThrow(await keeper.commit(add(toyProject())));
    expect(keeper.getState().keep).toEqual({ kind: 'not_kept', why: '无痕模式' });
    orThrow(await keeper.open('drill'));
    orThrow(await keeper.open('office'));
    expect(names(keeper)).toEqual(['演练项目一']);
  });

  it('writes everything once the disk answers again', async () => {
    const disk = makeDisk();
    const keeper = await opened(disk, 'office');
    disk.failure = { kind: 'failed', why: '磁盘已满' };
    orThrow(await keeper.commit(add(toyProject())));
    expect(keeper.getState().keep.kind).toBe('not_kept');
    disk.failure = null;
    orThrow(await keeper.commit(rename('P1', '演练项目一', '甲')));
    expect(keeper.getState().keep.kind).toBe('kept');
    expect(names(await opened(disk, 'office'))).toEqual(['甲']);
  });

  it('a second tab sees what the first wrote; the same cell is never overwritten unseen', async () => {
    const disk = makeDisk();
    const [one, two] = [await opened(disk, 'drill'), await opened(disk, 'drill')];
    const [a, b] = await Promise.all([
      one.commit(rename('P1', '演练项目一', '甲')),
      two.commit(rename('P1', '演练项目一', '乙')),
    ]);
    expect([a.ok, b.ok]).toEqual([true, false]);
    orThrow(await two.commit(rename('P2', '演练项目一', '丙')));
    await one.open('drill');
    expect([names(one), names(two)]).toEqual([
      ['甲', '丙'],
      ['甲', '丙'],
    ]);
    expect(one.getState().notice).toBe('');
  });

  it('seals, corrects with a note, and restores as one change that can be undone', async () => {
    const keeper = await opened(makeDisk(), 'drill');
    orThrow(await keeper.commit(report('P1', 5)));
    const first = orThrow(await keeper.seal(monthOf(2020, 5), ''));
    expect(await keeper.seal(monthOf(2020, 5), ' ')).toMatchObject({
      error: { why: expect.stringMatching(/更正说明/) },
    });
    expect(await keeper.seal(monthOf(2020, 5), '什么也没改')).toMatchObject({
      error: { why: expect.stringMatching(/完全相同/) },
    });
    expect(await keeper.seal(monthOf(2020, 4), '')).toMatchObject({ ok: false });
    orThrow(await keeper.commit(rename('P1', '演练项目一', '甲')));
    orThrow(await keeper.commit(add(toyProject({ id: 'P3' }), 2)));
    orThrow(await keeper.commit(report('P3', 6)));
    expect(orThrow(await keeper.seal(monthOf(2020, 5), '改名')).edition).toBe('corrected');
    expect(verifyChain(keeper.getState().snapshots).intact).toBe(true);
    const later = textOf(keeper.getState().library);
    orThrow(await keeper.restore(first.hash));
    expect(keeper.getState().library.projects).toEqual(first.content.projects);
    orThrow(await keeper.undo());
    expect(textOf(keeper.getState().library)).toBe(later);
  });

  it('carries a library in a package to another office, and keeps what it replaces', async () => {
    const keeper = await opened(makeDisk(), 'drill');
    orThrow(await keeper.commit(rename('P1', '演练项目一', '甲')));
    orThrow(await keeper.seal(monthOf(2020, 5), ''));
    const other = await opened(makeDisk(), 'office');
    orThrow(await other.commit(add(toyProject({ id: 'P9' }))));
    const library = orThrow(await other.importPackage(await keeper.exportPackage()));
    expect(library).toMatchObject({ id: 'office', drill: true });
    expect(other.getState().snapshots).toEqual(keeper.getState().snapshots);
    orThrow(await other.undo());
    expect(names(other)[0]).toBe('演练项目一');
    const backup = await other.takeBackup();
    orThrow(await other.importPackage(backup as Blob));
    expect(other.getState().library.projects.map(({ id }) => id)).toEqual(['P9']);
  });
});

describe('a page that carries a library', () => {
  /** A copy of the page as another machine opens it. @param disk what that machine keeps */
  const opensCopy = async (libraryId: LibraryId, disk: MemoryDisk, isLocked: boolean) => {
    const carried = makeKeeper(makeDisk());
    orThrow(await carried.open(libraryId));
    const [first] = carried.getState().library.projects;
    orThrow(
      await carried.commit(
        first === undefined ? add(toyProject({ id: 'P9' })) : rename(first.id, first.name, '改过的名称'),
      ),
    );
    const bytes = new Uint8Array(await (await carried.exportPackage()).arrayBuffer());
    const copy = createLibraryKeeper({
      storage: createMemoryStorage(disk),
      loadBase: bases('h1'),
      now: () => '2020-07-01T08:00:00+08:00',
      page: { embedded: { libraryId, savedAt: '2020-06-30T12:00:00+08:00', bytes }, copyWith: () => null },
      isLocked,
    });
    return { carried, copy };
  };

  it.each(['public', 'drill', 'office'] as const)(
    '%s opens under its own name, as it was saved',
    async (id) => {
      const { carried, copy } = await opensCopy(id, makeDisk(), true);
      const library = orThrow(await copy.open(id));
      expect(library.id).toBe(id);
      expect(library.drill).toBe(carried.getState().library.drill);
      expect(textOf(library)).toBe(textOf(carried.getState().library));
      expect(copy.getState().notice).toContain('已打开');
      expect((await copy.commit(rename('P1', '甲', '乙'))).ok).toBe(false);
    },
  );

  it('leaves other libraries as they are: the drill is no office library', async () => {
    const { copy } = await opensCopy('drill', makeDisk(), false);
    expect(orThrow(await copy.open('office')).projects).toEqual([]);
    expect(orThrow(await copy.openEmbedded()).id).toBe('drill');
  });

  it('does not come over what this machine has of it, and says so', async () => {
    const disk = makeDisk();
    const here = await opened(disk, 'drill');
    const [first] = here.getState().library.projects;
    orThrow(await here.commit(rename(first?.id ?? '', first?.name ?? '', '本机的名称')));
    const { copy } = await opensCopy('drill', disk, false);
    expect(orThrow(await copy.open('drill')).projects[0]?.name).toBe('本机的名称');
    expect(copy.getState().notice).toContain('电脑上的');
  });
});
