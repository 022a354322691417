import type { SourceRow } from '@/domain/dispatch/monthly-report';
import { listStatedValues } from './list-stated-values';
import { type ChangeTarget, pathOfTarget, type ProposedValue } from './proposed-change';
import type { RowProposal } from './propose-changes';

/** One value that two rows of an import state differently. */
export interface ImportDispute {
  /** Name of the project as the later row has it. @nodata '' */
  readonly name: string;
  readonly target: ChangeTarget;
  readonly earlier: { readonly value: ProposedValue; readonly source: SourceRow };
  /** The one that will stand. */
  readonly later: { readonly value: ProposedValue; readonly source: SourceRow };
}

/** Lists and other names of one project add up; they cannot disagree. */
const isSum = (value: ProposedValue): boolean => Array.isArray(value);

const projectOf = (proposal: RowProposal): string | null => {
  if (proposal.kind === 'new') return proposal.missing.length === 0 ? `new ${proposal.key}` : null;
  return proposal.kind === 'ambiguous' ? null : proposal.projectId;
};

/**
 * What the sheets of one import say differently of the same project: the later one will stand, and a person
 * should know of it beforehand. A name in another spelling is none: rows are matched by their names.
 * @rule IMP-9
 */
export function listDisputes(proposals: readonly RowProposal[]): readonly ImportDispute[] {
  const last = new Map<string, ImportDispute['later']>();
  const disputes: ImportDispute[] = [];
  for (const proposal of proposals) {
    const project = projectOf(proposal);
    if (project === null) continue;
    const { row } = proposal;
    for (const { target, value } of listStatedValues(row)) {
      if (isSum(value) || (target.kind === 'field' && target.field === 'name')) continue;
      const key = `${project}›${pathOfTarget(target)}`;
      const earlier = last.get(key);
      const later = { value, source: row.source };
      if (earlier !== undefined && earlier.value !== value)
        disputes.push({ name: row.project.name ?? '', target, earlier, later });
      last.set(key, later);
    }
  }
  return disputes;
}
