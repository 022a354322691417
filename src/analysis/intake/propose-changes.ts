import type { DispatchProject, ProjectContact } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { Library } from '@/domain/library/library';
import type { Month } from '@/domain/time/month';
import { assertNever } from '@/lib/assert-never';
import type { IntakeRow } from './intake-result';
import { listStatedValues } from './list-stated-values';
import { indexProjects, type MatchedBy, matchProject, nameKey } from './match-projects';
import { type ChangeTarget, pathOfTarget, type ProposedChange, type ProposedValue } from './proposed-change';

/** What must be stated before a new project can enter a library. */
export type MissingField = 'name' | 'cityAdcode';

/** What a row would do to a library. */
export type RowProposal =
  | {
      readonly kind: 'new';
      readonly row: IntakeRow;
      /** Rows of other sheets with the same key are of the same new project. */
      readonly key: string;
      readonly missing: readonly MissingField[];
    }
  | {
      readonly kind: 'update' | 'same';
      readonly row: IntakeRow;
      readonly projectId: string;
      readonly by: MatchedBy;
      /** Empty when the library holds it all already. */
      readonly changes: readonly ProposedChange[];
    }
  | {
      readonly kind: 'ambiguous';
      readonly row: IntakeRow;
      readonly candidates: readonly string[];
      /** `twice`: an earlier row of the sheet has the same project. */
      readonly by: MatchedBy | 'twice';
    };

/** What a library holds, ready to be asked. */
interface Held {
  readonly reports: ReadonlyMap<Month, ReadonlyMap<string, MonthlyReport>>;
  readonly contacts: ReadonlyMap<string, ProjectContact>;
}

function holdLibrary(library: Library): Held {
  const reports = [...library.reports].map(
    ([month, list]) => [month, new Map(list.map((report) => [report.projectId, report]))] as const,
  );
  return {
    reports: new Map(reports),
    contacts: new Map(library.contacts.map((each) => [each.projectId, each])),
  };
}

/** The value that stands there now. @nodata null */
function valueAt(project: DispatchProject, held: Held, target: ChangeTarget): ProposedValue {
  switch (target.kind) {
    case 'field':
      return project[target.field];
    case 'extra':
      return project.extras?.find(({ heading }) => heading === target.heading)?.text ?? null;
    case 'annualPlan':
      return project.annualPlans.find(({ year }) => year === target.year)?.plannedInvestmentWan ?? null;
    case 'milestone':
      return project.milestones.find(({ kind }) => kind === target.milestone)?.[target.stands] ?? null;
    case 'report':
      return held.reports.get(target.month)?.get(project.id)?.[target.field] ?? null;
    case 'contact':
      return held.contacts.get(project.id)?.[target.field] ?? null;
    default:
      return assertNever(target);
  }
}

/** Lists grow: a sheet that names one list does not deny the others. */
const uniteLists = (from: ProposedValue, to: ProposedValue): ProposedValue =>
  Array.isArray(from) && Array.isArray(to)
    ? [...new Set([...(from as readonly string[]), ...(to as readonly string[])])]
    : to;

const isSameValue = (a: ProposedValue, b: ProposedValue): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((each, i) => each === b[i])
    : a === b;

function compareRow(row: IntakeRow, project: DispatchProject, held: Held): readonly ProposedChange[] {
  return listStatedValues(row).flatMap(({ target, value }) => {
    const from = valueAt(project, held, target);
    // A known name or other name in another spelling is no change.
    if (target.kind === 'field' && target.field === 'name' && typeof value === 'string')
      if ([project.name, ...project.aliases].some((name) => nameKey(name) === nameKey(value))) return [];
    const to = uniteLists(from, value);
    const change = {
      projectId: project.id,
      path: pathOfTarget(target),
      target,
      from,
      to,
      source: row.source,
    };
    return isSameValue(from, to) ? [] : [change];
  });
}

/**
 * Compares row after row with a library: what `proposeChanges` does at once, for a page that must breathe.
 * @returns a function for the rows of one import, in their order
 */
export function makeProposer(library: Library): (row: IntakeRow) => RowProposal {
  const index = indexProjects(library.projects);
  const held = holdLibrary(library);
  const taken = new Set<string>();
  return (row) => {
    const match = matchProject(row.project, index);
    if (match.kind === 'ambiguous')
      return { kind: 'ambiguous', row, candidates: match.candidates.map(({ id }) => id), by: match.by };
    if (match.kind === 'none') {
      const { id, name, cityAdcode, countyAdcode } = row.project;
      const missing: MissingField[] = [];
      if (name === undefined) missing.push('name');
      if (cityAdcode === undefined) missing.push('cityAdcode');
      return {
        kind: 'new',
        row,
        key: id ?? `${nameKey(name ?? '')} ${countyAdcode ?? cityAdcode ?? ''}`,
        missing,
      };
    }
    const { project, by } = match;
    const turn = `${row.source.file}›${row.source.sheet}›${project.id}`;
    if (taken.has(turn)) return { kind: 'ambiguous', row, candidates: [project.id], by: 'twice' };
    taken.add(turn);
    const changes = compareRow(row, project, held);
    return { kind: changes.length === 0 ? 'same' : 'update', row, projectId: project.id, by, changes };
  };
}

/**
 * Compare rows with a library, field by field: new, update, the same, or for a person to say which project.
 * A blank cell changes nothing. Nothing is applied here.
 * @rule IMP-9
 */
export const proposeChanges = (rows: readonly IntakeRow[], library: Library): readonly RowProposal[] =>
  rows.map(makeProposer(library));

/** The changes of a row once a person has said which project it is of. @throws when the library has no such project */
export function proposeForProject(
  row: IntakeRow,
  projectId: string,
  library: Library,
): readonly ProposedChange[] {
  const project = library.projects.find(({ id }) => id === projectId);
  if (project === undefined) throw new Error(`proposeForProject: the library has no project "${projectId}"`);
  return compareRow(row, project, holdLibrary(library));
}
