import { withAnnualPlan } from '@/domain/dispatch/dispatch-project';
import {
  FILL_IN_FIELD_IDS,
  type FillInField,
  type FillInValues,
  fillInOf,
  type RegisterField,
} from '@/domain/dispatch/fill-in-form';
import type { MonthlyReport, SourceRow } from '@/domain/dispatch/monthly-report';
import type { Change } from '@/domain/library/change-set';
import { yearOf } from '@/domain/time/month';
import { type Library, reportOf } from '@/domain/library/library';
import type { FillInComparison, FillInDifference, FillInValue } from './compare-returned-forms';

/** A person's choice for one difference: an offer by its place, or keep what the library holds. */
export type FillInChoice = number | 'keep';

/** Key of a difference among choices. */
export const keyOfDifference = ({
  projectId,
  field,
}: Pick<FillInDifference, 'projectId' | 'field'>): string => `${projectId}/${field}`;

/** The value a difference ends with. @nodata undefined: the library's own stays, or nobody has chosen yet */
function chosenOffer(
  difference: FillInDifference,
  choices: ReadonlyMap<string, FillInChoice>,
): { readonly value: FillInValue; readonly source: SourceRow } | undefined {
  const choice = choices.get(keyOfDifference(difference));
  if (choice === 'keep') return undefined;
  if (choice !== undefined) return difference.offers[choice];
  return difference.kind === 'clean' ? difference.offers[0] : undefined;
}

/** Conflicts nobody has chosen for. */
export const listOpenConflicts = (
  comparison: FillInComparison,
  choices: ReadonlyMap<string, FillInChoice>,
): readonly FillInDifference[] =>
  comparison.differences.filter(
    ({ kind, ...difference }) =>
      (kind === 'two_files' || kind === 'changed_here') && !choices.has(keyOfDifference(difference)),
  );

/**
 * The changes that commit the returned forms as one set: clean differences and what a person chose. Reports,
 * contacts, and of the register what a person took.
 * @throws while a conflict is open
 * @rule FILL-4
 */
export function changesOfReturnedForms(
  library: Library,
  comparison: FillInComparison,
  choices: ReadonlyMap<string, FillInChoice>,
): readonly Change[] {
  const open = listOpenConflicts(comparison, choices);
  if (open.length > 0) throw new Error(`changesOfReturnedForms: ${open.length} conflicts are not chosen`);
  type Fields = Map<FillInField | RegisterField, FillInValue>;
  const byProject = new Map<string, { fields: Fields; source: SourceRow }>();
  for (const difference of comparison.differences) {
    const offer = chosenOffer(difference, choices);
    if (offer === undefined) continue;
    const entry = byProject.get(difference.projectId) ?? { fields: new Map(), source: offer.source };
    entry.fields.set(difference.field, offer.value);
    // One change has one source: the file a person chose goes before one that only said the same as others.
    const source = choices.has(keyOfDifference(difference)) ? offer.source : entry.source;
    byProject.set(difference.projectId, { ...entry, source });
  }
  const { month } = comparison;
  const projects = new Map(library.projects.map((project) => [project.id, project]));
  const contacts = new Map(library.contacts.map((contact) => [contact.projectId, contact]));
  const toReport = (projectId: string, fields: Fields, source: SourceRow): readonly Change[] => {
    const told = FILL_IN_FIELD_IDS.filter((field) => fields.has(field));
    if (told.length === 0) return [];
    const from = reportOf(library, projectId, month);
    const stated = Object.fromEntries(told.map((field) => [field, fields.get(field)]));
    const values = { ...fillInOf(from), ...stated } as FillInValues;
    const to: MonthlyReport = {
      ...from,
      ...values,
      projectId,
      month,
      source,
      drill: library.drill,
    };
    return [{ kind: 'report', projectId, month, from, to, source }];
  };
  const toContact = (projectId: string, fields: Fields, source: SourceRow): readonly Change[] => {
    const [person, phone] = [fields.get('contactPerson'), fields.get('contactPhone')];
    if (person === undefined && phone === undefined) return [];
    const from = contacts.get(projectId) ?? null;
    const to = {
      projectId,
      person: String(person ?? from?.person ?? ''),
      phone: String(phone ?? from?.phone ?? ''),
    };
    return [{ kind: 'contact', projectId, from, to, source }];
  };
  const toRegister = (projectId: string, fields: Fields, source: SourceRow): readonly Change[] => {
    const project = projects.get(projectId);
    if (project === undefined) return [];
    const [name, plan] = [fields.get('name'), fields.get('annualPlanWan')];
    const changes: Change[] = [];
    if (typeof name === 'string')
      changes.push({ kind: 'field', projectId, field: 'name', from: project.name, to: name, source });
    if (typeof plan === 'number')
      changes.push({
        kind: 'field',
        projectId,
        field: 'annualPlans',
        from: project.annualPlans,
        to: withAnnualPlan(project.annualPlans, yearOf(month), plan),
        source,
      });
    return changes;
  };
  return [...byProject].flatMap(([projectId, { fields, source }]) => [
    ...toReport(projectId, fields, source),
    ...toContact(projectId, fields, source),
    ...toRegister(projectId, fields, source),
  ]);
}
