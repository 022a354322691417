import { hasStarted } from '@/domain/dispatch/stage';
import { type FillInForm, type FillInRow, type FillInScope, fillInOf } from '@/domain/dispatch/fill-in-form';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { type Library, reportOf } from '@/domain/library/library';
import { addMonths, type Month } from '@/domain/time/month';

/** What the office chooses when it sends forms out. */
export interface FillInOrder {
  readonly month: Month;
  readonly scopes: readonly FillInScope[];
  readonly withContacts: boolean;
  /** ISO date. */
  readonly madeOn: string;
  /** Names of county-level units by adcode. */
  readonly countyNames: ReadonlyMap<number, string>;
}

const isOfScope = (project: DispatchProject, scope: FillInScope): boolean =>
  scope.kind === 'city' ? project.cityAdcode === scope.id : project.taskForceIds.includes(scope.id);

/** Removed projects are not asked about any more; what runs already is, whatever its class. */
const isReported = (project: DispatchProject): boolean =>
  project.stage !== 'removed' && (project.poolClass === 'implementing' || hasStarted(project.stage));

/**
 * Make the fill-in forms of a month: one per scope, projects in the library's order. A scope without a
 * project to report gets a form without rows, so that nobody wonders whether it was forgotten.
 * @rule FILL-1
 */
export function makeFillInForms(library: Library, order: FillInOrder): readonly FillInForm[] {
  const { month, withContacts, madeOn, countyNames } = order;
  const contacts = new Map(library.contacts.map((contact) => [contact.projectId, contact]));
  const asked = library.projects.filter((project) => isReported(project) && project.entered <= month);
  const toRow = (project: DispatchProject): FillInRow => ({
    project,
    countyName: project.countyAdcode === null ? '' : (countyNames.get(project.countyAdcode) ?? ''),
    last: fillInOf(reportOf(library, project.id, addMonths(month, -1))),
    base: fillInOf(reportOf(library, project.id, month)),
    contact: withContacts ? (contacts.get(project.id) ?? null) : null,
  });
  const rows = new Map(asked.map((project) => [project.id, toRow(project)]));
  return order.scopes.map((scope) => ({
    month,
    scope,
    madeOn,
    drill: library.drill,
    withContacts,
    rows: asked.filter((project) => isOfScope(project, scope)).flatMap(({ id }) => rows.get(id) ?? []),
  }));
}
