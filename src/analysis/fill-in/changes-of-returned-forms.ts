import { type FillInField, type FillInValues, fillInOf } from '@/domain/dispatch/fill-in-form';
import type { MonthlyReport, SourceRow } from '@/domain/dispatch/monthly-report';
import type { Change } from '@/domain/library/change-set';
import { type Library, reportOf } from '@/domain/library/library';
import type { FillInComparison, FillInDifference, FillInValue } from './compare-returned-forms';

/** A person's choice for one difference: an offer by its place, or keep what the library holds. */
export type FillInChoice = number | 'keep';

/** Key of a difference among choices. */
export const keyOfDifference = ({ projectId, field }: FillInDifference): string => `${projectId}/${field}`;

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
    (difference) => difference.kind !== 'clean' && !choices.has(keyOfDifference(difference)),
  );

/**
 * The changes that commit the returned forms as one set: clean differences and what a person chose.
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
  const byProject = new Map<string, { fields: Map<FillInField, FillInValue>; source: SourceRow }>();
  for (const difference of comparison.differences) {
    const offer = chosenOffer(difference, choices);
    if (offer === undefined) continue;
    const entry = byProject.get(difference.projectId) ?? { fields: new Map(), source: offer.source };
    entry.fields.set(difference.field, offer.value);
    byProject.set(difference.projectId, entry);
  }
  return [...byProject].map(([projectId, { fields, source }]): Change => {
    const { month } = comparison;
    const from = reportOf(library, projectId, month);
    const values = { ...fillInOf(from), ...Object.fromEntries(fields) } as FillInValues;
    const to: MonthlyReport = {
      ...values,
      projectId,
      month,
      started: values.started ?? false,
      source,
      drill: library.drill,
    };
    return { kind: 'report', projectId, month, from, to, source };
  });
}
