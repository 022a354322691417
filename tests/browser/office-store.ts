import { createLibraryKeeper } from '@/data/library/create-library-keeper';
import type { ChangeDraft, LibraryKeeper } from '@/data/library/library-keeper';
import { createBrowserStorage } from '@/data/library/store/create-browser-storage';
import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import type { Change } from '@/domain/library/change-set';
import { emptyLibrary } from '@/domain/library/library';
import { monthOf } from '@/domain/time/month';
import { ok, orThrow } from '@/lib/result';
import { toyProject, toyReport } from '../unit/dispatch/toy-project';

let count = 0;
/** A store nobody has opened yet. */
export const storeName = (): string => `test-library-${Date.now()}-${(count += 1)}`;

const makeKeeper = (name: string): LibraryKeeper =>
  createLibraryKeeper({
    storage: createBrowserStorage(name),
    loadBase: async (id) => ok({ library: emptyLibrary(id), hash: '' }),
    now: () => '2020-06-30T12:00:00+08:00',
    page: null,
  });
/** The office's library of a store, in a tab of its own. */
export async function openOffice(name: string): Promise<LibraryKeeper> {
  const keeper = makeKeeper(name);
  orThrow(await keeper.open('office'));
  return keeper;
}
/** Everything that must be the same after a reload. */
export const textOf = (keeper: LibraryKeeper): string => {
  const { library, log } = keeper.getState();
  return toCanonicalJson({ ...library, reports: [...library.reports], log: log.map(({ status }) => status) });
};

/** An import of some projects with a month each: many records, one change set. */
export const importOf = (from: number, to: number, name = '演练项目'): ChangeDraft => ({
  origin: 'import',
  reason: '',
  changes: Array.from({ length: to - from }, (_item, at): Change[] => {
    const id = `P${from + at}`;
    const project = toyProject({ id, name: `${name}${id}` });
    const report = toyReport(6, { projectId: id });
    return [
      { kind: 'project', projectId: id, index: from + at, from: null, to: project, source: null },
      { kind: 'report', projectId: id, month: monthOf(2020, 6), from: null, to: report, source: null },
    ];
  }).flat(),
});
