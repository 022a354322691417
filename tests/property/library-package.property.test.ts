import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { createLibraryKeeper } from '@/data/library/create-library-keeper';
import { createNoStorage } from '@/data/library/no-storage';
import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import type { Change } from '@/domain/library/change-set';
import { emptyLibrary, type Library } from '@/domain/library/library';
import { monthOf } from '@/domain/time/month';
import { fromLibraryPackage, type PackedLibrary, toLibraryPackage } from '@/io/library-package';
import { ok, orThrow } from '@/lib/result';
import { toyProject, toyReport } from '../unit/dispatch/toy-project';
import { holds, law, SEED } from './law';

const HEAD = { savedAt: '2020-06-30T12:00:00+08:00', withContacts: true };
const textOf = (library: Library): string => toCanonicalJson({ ...library, reports: [...library.reports] });

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('edit', 'report', 'contact', 'remove', 'undo', 'redo', 'seal'),
    id: fc.constantFrom('P1', 'P2', 'P3'),
    text: fc.string({ unit: 'binary' }),
    wan: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 })),
    month: fc.integer({ min: 1, max: 6 }),
  }),
  { maxLength: 15 },
);
type Step = typeof steps extends fc.Arbitrary<readonly (infer S)[]> ? S : never;

/** One change that fits the library as it is. */
function changeFor({ what, id, text, wan, month: number }: Step, library: Library): Change {
  const month = monthOf(2020, number);
  const index = library.projects.findIndex((project) => project.id === id);
  const project = library.projects[index];
  const head = { projectId: id, source: null } as const;
  if (project === undefined)
    return { ...head, kind: 'project', index: 0, from: null, to: toyProject({ id, name: text }) };
  if (what === 'remove') return { ...head, kind: 'project', index, from: project, to: null };
  if (what === 'contact') {
    const from = library.contacts.find((contact) => contact.projectId === id) ?? null;
    return { ...head, kind: 'contact', from, to: { projectId: id, person: text, phone: '' } };
  }
  if (what === 'report') {
    const from = library.reports.get(month)?.find((report) => report.projectId === id) ?? null;
    const to = toyReport(number, { projectId: id, cumulativeWan: wan, progressText: text });
    return { ...head, kind: 'report', month, from, to };
  }
  return { ...head, kind: 'field', field: 'name', from: project.name, to: text };
}

/** A library as some work leaves it. */
async function workOn(path: readonly Step[]) {
  const keeper = createLibraryKeeper({
    storage: createNoStorage(''),
    loadBase: async (id) => ok({ library: emptyLibrary(id), hash: '' }),
    now: () => HEAD.savedAt,
    page: null,
  });
  orThrow(await keeper.open('office'));
  for (const step of path) {
    if (step.what === 'undo') await keeper.undo();
    else if (step.what === 'redo') await keeper.redo();
    else if (step.what === 'seal') await keeper.seal(monthOf(2020, step.month), step.text);
    else
      orThrow(
        await keeper.commit({
          origin: 'edit',
          reason: '',
          changes: [changeFor(step, keeper.getState().library)],
        }),
      );
  }
  return keeper;
}

describe('portable package', () => {
  it(law('library, log and chain come out as they went in; same content, same bytes', 60), () =>
    fc.assert(
      fc.asyncProperty(steps, async (path) => {
        const packed: PackedLibrary = (await workOn(path)).getState();
        const bytes = toLibraryPackage(packed, HEAD);
        const read = orThrow(fromLibraryPackage(bytes));
        expect(textOf(read.library)).toBe(textOf(packed.library));
        expect(read.log).toEqual(packed.log);
        expect(read.snapshots).toEqual(packed.snapshots);
        expect(toLibraryPackage(read, HEAD)).toEqual(bytes);
      }),
      { seed: SEED, numRuns: 60 },
    ),
  );

  it(law('undoing everything and doing it again gives the same hash', 60), () =>
    fc.assert(
      fc.asyncProperty(steps, async (path) => {
        const keeper = await workOn(path);
        const start = textOf(keeper.getState().library);
        let undone = 0;
        for (; keeper.canUndo(); undone++) orThrow(await keeper.undo());
        expect(textOf(keeper.getState().library)).toBe(textOf(emptyLibrary('office')));
        for (; undone > 0; undone--) orThrow(await keeper.redo());
        expect(textOf(keeper.getState().library)).toBe(start);
      }),
      { seed: SEED, numRuns: 60 },
    ),
  );

  it(law('a package cut short or with one changed byte is refused or is the same', 200), async () => {
    const keeper = await workOn([
      { what: 'edit', id: 'P1', text: '甲', wan: null, month: 1 },
      { what: 'report', id: 'P1', text: '乙', wan: 3, month: 1 },
      { what: 'seal', id: 'P1', text: '', wan: null, month: 1 },
    ]);
    const packed: PackedLibrary = keeper.getState();
    const bytes = toLibraryPackage(packed, HEAD);
    holds(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, step) => {
        expect(fromLibraryPackage(bytes.slice(0, at)).ok).toBe(false);
        const changed = bytes.slice();
        changed[at] = ((changed[at] ?? 0) + step) % 256;
        const read = fromLibraryPackage(changed);
        if (read.ok) expect(textOf(read.value.library)).toBe(textOf(packed.library));
      }),
      200,
    );
  });

  it('leaves contacts out of the log too, and refuses what it does not know with a sentence', async () => {
    const keeper = await workOn([
      { what: 'edit', id: 'P1', text: '甲', wan: null, month: 1 },
      { what: 'contact', id: 'P1', text: '王联系人', wan: null, month: 1 },
    ]);
    const packed: PackedLibrary = keeper.getState();
    const files = unzipSync(toLibraryPackage(packed, { ...HEAD, withContacts: false }));
    expect(
      Object.values(files)
        .map((file) => new TextDecoder().decode(file))
        .join(''),
    ).not.toContain('王联系人');
    const withManifest = (change: object): Uint8Array => {
      const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as object;
      const next: Zippable = {
        ...files,
        'manifest.json': strToU8(JSON.stringify({ ...manifest, ...change })),
      };
      return zipSync(next);
    };
    const whyOf = (bytes: Uint8Array): string => {
      const read = fromLibraryPackage(bytes);
      return read.ok ? '' : read.error.why;
    };
    expect(whyOf(withManifest({ version: 2 }))).toContain('更新的程序');
    expect(whyOf(withManifest({ files: [] }))).toContain('清单中没有这个文件');
    expect(whyOf(zipSync({ 'a.txt': strToU8('a') }))).toContain('没有清单');
    const bomb = zipSync({ 'manifest.json': strToU8('{}') });
    const directory = bomb.findIndex(
      (_byte, at) => bomb[at] === 80 && bomb[at + 1] === 75 && bomb[at + 2] === 1 && bomb[at + 3] === 2,
    );
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(directory + 24, 700 * 1024 * 1024, true);
    expect(whyOf(bomb)).toContain('超出');
  });
});
