import type { Cells } from '@/lib/cells';
import { type Provenance, parseProvenance } from '@/domain/provenance/provenance';
import { type FuzzyDate, parseFuzzyDate } from '@/domain/time/fuzzy-date';
import { type CuratedRef, readCuratedRefs } from './curated-ref';

/** What a milestone is about, where it is not an entity of the documents. */
export const SUBJECT_KINDS = [
  'entity',
  'rail',
  'airport',
  'port_group',
  'network',
  'province',
  'circle',
  'city',
  'county',
  'policy',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Whether it happened, or was only announced; `unknown` where no date was found. */
export const MILESTONE_TIMINGS = ['actual', 'forecast', 'unknown'] as const;
export type MilestoneTiming = (typeof MILESTONE_TIMINGS)[number];

/** A date, or the reason there is none. */
export type MilestoneDate =
  | { readonly dated: true; readonly date: FuzzyDate }
  | { readonly dated: false; readonly reason: string };

/** Milestone 节点 of a named thing, from public reports. */
export interface PublicMilestone {
  /** M001 … */
  readonly id: string;
  /** @nodata null where it concerns a line, a city or the province */
  readonly entityId: string | null;
  readonly subjectKind: SubjectKind;
  readonly subjectRefs: readonly CuratedRef[];
  /** The subject's name as reported. */
  readonly subjectName: string;
  readonly when: MilestoneDate;
  /** The report's words about the date, where they say more. @nodata '' */
  readonly dateText: string;
  readonly timing: MilestoneTiming;
  readonly title: string;
  readonly provenance: Provenance;
}

function readMilestoneDate(cells: Cells): MilestoneDate {
  const text = cells.optionalText('date');
  if (text === '') return { dated: false, reason: cells.text('undated_reason') };
  const date = parseFuzzyDate(text);
  return date === null ? cells.refuse('date', `"${text}" is not a date`) : { dated: true, date };
}

/** Parse one row of `milestones.csv`. @throws CellError. */
export function parseMilestoneRow(cells: Cells): PublicMilestone {
  const entityId = cells.optionalText('entity_id');
  const subjectKind = cells.oneOf('subject_kind', SUBJECT_KINDS);
  if (subjectKind === 'entity' && entityId === '')
    return cells.refuse('entity_id', 'is blank although the subject is an entity');
  const when = readMilestoneDate(cells);
  const timing = cells.oneOf('timing', MILESTONE_TIMINGS);
  if (when.dated === (timing === 'unknown'))
    return cells.refuse('timing', 'is unknown exactly when the date is blank');
  return {
    id: cells.text('id'),
    entityId: entityId === '' ? null : entityId,
    subjectKind,
    subjectRefs: readCuratedRefs(cells, 'subject_refs'),
    subjectName: cells.text('subject_name'),
    when,
    dateText: cells.optionalText('date_text'),
    timing,
    title: cells.text('title'),
    provenance: parseProvenance(cells),
  };
}
