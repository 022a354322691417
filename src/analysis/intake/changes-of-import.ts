import type { DispatchProject, ProjectContact } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport, SourceRow } from '@/domain/dispatch/monthly-report';
import type { PoolClass } from '@/domain/dispatch/pool-class';
import type { Change, ProjectField } from '@/domain/library/change-set';
import type { Library } from '@/domain/library/library';
import type { Month } from '@/domain/time/month';
import { applyToProject } from './apply-proposed';
import type { IntakeRow } from './intake-result';
import { listStatedValues } from './list-stated-values';
import { pathOfTarget, type ProposedChange } from './proposed-change';
import { reasonUnplaced } from './place-rows';
import type { RowProposal } from './propose-changes';

/** What the person decides of an import as a whole. */
export interface ImportDecision {
  /** Id for a new project that states none; asked again where it is taken. */
  readonly newId: (key: string) => string;
  /** Month a new project enters the pool when its row does not say. */
  readonly entered: Month;
  /** Class of the new projects whose rows state none, as the person says; nothing is guessed. */
  readonly poolClass: PoolClass;
}

/** Asked so often for an id that is free, a maker that gives none is broken. */
const MOST_ASKED = 100;

/** Ids that neither the library nor the import itself has yet: with random ones of many projects, two may be the same. */
function freeIds({ projects }: Library, newId: ImportDecision['newId']): ImportDecision['newId'] {
  const taken = new Set(projects.map(({ id }) => id));
  return (key) => {
    for (let asked = 0; asked < MOST_ASKED; asked++) {
      const id = newId(key);
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
    throw new Error(`freeIds: ${MOST_ASKED} ids in a row were taken already`);
  };
}

type Fresh = Extract<RowProposal, { readonly kind: 'new' }>;

/** A new project as far as its row states it; the rest is not stated, and works are begun where the row says so. */
function newProject({ row, key }: Fresh, library: Library, decision: ImportDecision): DispatchProject {
  const { name = '', cityAdcode = 0, placeText = '', id } = row.project;
  const blank: DispatchProject = {
    id: id ?? decision.newId(key),
    codes: [],
    name,
    aliases: [],
    level: 'city',
    cityAdcode,
    countyAdcode: null,
    parkId: null,
    place: {
      kind: 'unplaced',
      reason: reasonUnplaced(placeText),
    },
    industryId: null,
    listIds: [],
    poolClass: decision.poolClass,
    stage: row.reports.some(({ started }) => started === true) ? 'started' : 'unstated',
    taskForceIds: [],
    leadUnit: '',
    responsibleUnit: '',
    clauseIds: [],
    entered: decision.entered,
    totalInvestmentWan: null,
    annualPlans: [],
    milestones: [],
    factors: {},
    blockers: [],
    evidence: [],
    provenanceClass: library.drill ? 'drill' : 'official',
    drill: library.drill,
  };
  return applyToProject(blank, statedAsChanges(row, blank.id));
}

/** Everything a row states, as changes of a project that has none of it. */
function statedAsChanges(row: IntakeRow, projectId: string): readonly ProposedChange[] {
  return listStatedValues(row).map(({ target, value }) => {
    const path = pathOfTarget(target);
    return { projectId, path, target, from: null, to: value, source: row.source };
  });
}

/** The reports and contacts that stand beside the projects, ready to be asked ten thousand times. */
interface Beside {
  readonly report: (projectId: string, month: Month) => MonthlyReport | null;
  readonly contact: (projectId: string) => ProjectContact | null;
}

function indexBeside({ reports, contacts }: Library): Beside {
  const months = new Map<Month, ReadonlyMap<string, MonthlyReport>>();
  const contactOf = new Map(contacts.map((each) => [each.projectId, each]));
  return {
    report: (projectId, month) => {
      let inMonth = months.get(month);
      if (inMonth === undefined) {
        inMonth = new Map((reports.get(month) ?? []).map((report) => [report.projectId, report]));
        months.set(month, inMonth);
      }
      return inMonth.get(projectId) ?? null;
    },
    contact: (projectId) => contactOf.get(projectId) ?? null,
  };
}

/** Changes of reports and contacts, each report and contact once. */
function listBesideChanges(
  project: DispatchProject,
  changes: readonly ProposedChange[],
  beside: Beside,
  source: SourceRow,
): readonly Change[] {
  const { id: projectId, drill } = project;
  const reports = new Map<Month, MonthlyReport>();
  let contact: ProjectContact | null = null;
  const oldContact = beside.contact(projectId);
  const held = (month: Month): MonthlyReport | null => beside.report(projectId, month);
  for (const { target, to } of changes) {
    if (target.kind === 'contact')
      contact = { ...(contact ?? oldContact ?? { projectId, person: '', phone: '' }), [target.field]: to };
    if (target.kind !== 'report') continue;
    const blank: MonthlyReport = {
      projectId,
      month: target.month,
      started: null,
      startDate: null,
      cumulativeWan: null,
      fundsWan: null,
      progressText: '',
      source,
      drill,
    };
    const report = reports.get(target.month) ?? held(target.month) ?? blank;
    reports.set(target.month, { ...report, [target.field]: to, source });
  }
  const besides: Change[] = [...reports].map(([month, to]) => ({
    kind: 'report',
    projectId,
    month,
    from: held(month),
    to,
    source,
  }));
  if (contact !== null) besides.push({ kind: 'contact', projectId, from: oldContact, to: contact, source });
  return besides;
}

const FIELD_OF_TARGET = { annualPlan: 'annualPlans', milestone: 'milestones', extra: 'extras' } as const;

function listFieldChanges(
  project: DispatchProject,
  changes: readonly ProposedChange[],
  source: SourceRow,
): readonly Change[] {
  const next = applyToProject(project, changes);
  const fields = new Set<ProjectField>();
  for (const { target } of changes) {
    if (target.kind === 'field') fields.add(target.field);
    if (target.kind === 'annualPlan' || target.kind === 'milestone' || target.kind === 'extra')
      fields.add(FIELD_OF_TARGET[target.kind]);
  }
  return [...fields].map((field) => ({
    kind: 'field',
    projectId: project.id,
    field,
    from: project[field],
    to: next[field],
    source,
  }));
}

/**
 * The changes of an accepted import, for one change set: what a person left out of a proposal stays out.
 * New projects that lack a name or a city, and ambiguous rows, are passed over. Rows of several sheets
 * about one project become one project and one change per field, the later sheet's value standing.
 * @rule IMP-9
 */
export function changesOfImport(
  proposals: readonly RowProposal[],
  library: Library,
  decision: ImportDecision,
): readonly Change[] {
  const free = { ...decision, newId: freeIds(library, decision.newId) };
  const known = new Map(library.projects.map((project) => [project.id, project]));
  const beside = indexBeside(library);
  const fresh = new Map<
    string,
    { readonly first: Fresh; project: DispatchProject; readonly changes: ProposedChange[] }
  >();
  const updates = new Map<string, { readonly source: SourceRow; readonly changes: ProposedChange[] }>();
  for (const proposal of proposals) {
    if (proposal.kind === 'new' && proposal.missing.length === 0) {
      const before = fresh.get(proposal.key);
      const project = before?.project ?? newProject(proposal, library, free);
      const stated = statedAsChanges(proposal.row, project.id);
      if (before === undefined) fresh.set(proposal.key, { first: proposal, project, changes: [...stated] });
      else {
        before.project = applyToProject(before.project, stated);
        before.changes.push(...stated);
      }
    }
    if (proposal.kind === 'update') {
      const update = updates.get(proposal.projectId) ?? { source: proposal.row.source, changes: [] };
      update.changes.push(...proposal.changes);
      updates.set(proposal.projectId, update);
    }
  }
  const added = [...fresh.values()].flatMap(({ first, project, changes }, turn): readonly Change[] => {
    const { source } = first.row;
    const index = library.projects.length + turn;
    return [
      { kind: 'project', projectId: project.id, index, from: null, to: project, source },
      ...listBesideChanges(project, changes, beside, source),
    ];
  });
  const changed = [...updates].flatMap(([projectId, { source, changes }]) => {
    const project = known.get(projectId);
    if (project === undefined) return [];
    return [
      ...listFieldChanges(project, changes, source),
      ...listBesideChanges(project, changes, beside, source),
    ];
  });
  return [...added, ...changed];
}
