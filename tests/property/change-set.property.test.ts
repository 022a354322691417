import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import { applyChangeSet } from '@/domain/library/apply-change-set';
import { type Change, type ChangeSet, invertChangeSet } from '@/domain/library/change-set';
import { emptyLibrary, type Library } from '@/domain/library/library';
import { monthOf } from '@/domain/time/month';
import { orThrow } from '@/lib/result';
import { bookOf } from '@/domain/library/library-books';
import { toyProject, toyReport } from '../unit/dispatch/toy-project';
import { toyAdoption, toyRules } from '../unit/dispatch/toy-rules';

const IDS = ['P1', 'P2', 'P3', 'P4'];
const MONTH = monthOf(2020, 6);

/** The library in one text; reports of a month stand by id, because their order means nothing. */
const textOf = (library: Library): string =>
  toCanonicalJson({
    ...library,
    reports: [...library.reports].map(([month, reports]) => [
      month,
      [...reports].sort((a, b) => a.projectId.localeCompare(b.projectId)),
    ]),
    contacts: [...library.contacts].sort((a, b) => a.projectId.localeCompare(b.projectId)),
    acceptances: [...library.acceptances].sort((a, b) => a.key.localeCompare(b.key)),
  });

const setOf = (changes: readonly Change[]): ChangeSet => ({
  id: 'x',
  libraryId: 'office',
  at: '',
  by: '',
  origin: 'edit',
  reason: '',
  changes,
});

/** What may be done to a project next, as a change that fits the library as it is. */
function changeFor(library: Library, id: string, what: number, value: number): Change {
  const project = library.projects.find((known) => known.id === id) ?? null;
  const index = library.projects.findIndex((known) => known.id === id);
  const head = { projectId: id, source: null } as const;
  if (project === null)
    return {
      ...head,
      kind: 'project',
      index: value % 5,
      from: null,
      to: toyProject({ id, name: `${value}` }),
    };
  if (what === 0) return { ...head, kind: 'project', index, from: project, to: null };
  if (what === 1)
    return {
      ...head,
      kind: 'field',
      field: 'totalInvestmentWan',
      from: project.totalInvestmentWan,
      to: value,
    };
  if (what === 2) {
    const from = library.acceptances.find(({ key }) => key === id) ?? null;
    const to = from === null ? { key: id, projectId: id, reason: `${value}` } : null;
    return { ...head, kind: 'acceptance', key: id, from, to };
  }
  if (what === 5) {
    // A version of the rules is adopted, or leaves the book.
    const version = 1 + (value % 3);
    const known = bookOf(library, 'rules').find((rules) => rules.version === version) ?? null;
    const to = known === null ? toyRules({ version, reason: `${value}` }) : null;
    return { ...toyAdoption(toyRules({ version })), from: known, to } as Change;
  }
  const from = library.reports.get(MONTH)?.find(({ projectId }) => projectId === id) ?? null;
  const to = from !== null && what === 3 ? null : toyReport(6, { projectId: id, cumulativeWan: value });
  return { ...head, kind: 'report', month: MONTH, from, to };
}

const steps = fc.array(fc.tuple(fc.constantFrom(...IDS), fc.nat(5), fc.nat(99)), { maxLength: 12 });

/** Changes that fit one after another, and the library they lead to. */
function walk(from: Library, path: readonly (readonly [string, number, number])[]) {
  let library = from;
  const changes: Change[] = [];
  for (const [id, what, value] of path) {
    const change = changeFor(library, id, what, value);
    library = orThrow(applyChangeSet(library, setOf([change])));
    changes.push(change);
  }
  return { library, changes };
}

describe('change sets', () => {
  it('undo ∘ do = identity, and one set equals its changes one by one', () => {
    fc.assert(
      fc.property(steps, steps, (before, path) => {
        const start = walk(emptyLibrary('office'), before).library;
        const { library, changes } = walk(start, path);
        const set = setOf(changes);
        const together = orThrow(applyChangeSet(start, set));
        expect(textOf(together)).toBe(textOf(library));
        expect(textOf(orThrow(applyChangeSet(together, invertChangeSet(set))))).toBe(textOf(start));
      }),
    );
  });
  it('a set that does not fit changes nothing and names the project', () => {
    const { library, changes } = walk(emptyLibrary('office'), [['P1', 1, 5]]);
    const refused = applyChangeSet(library, setOf([...changes]));
    expect(refused.ok ? '' : refused.error.where).toContain('P1');
  });
});
