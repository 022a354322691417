import type { MilestoneKind } from '@/domain/dispatch/project-milestone';
import { parseFuzzyDate } from '@/domain/time/fuzzy-date';
import { type Month, yearOf } from '@/domain/time/month';
import type { RawCell } from '@/lib/raw-workbook';
import type { IntakeField } from './intake-field';
import type { ColumnMapping } from './intake-result';
import { readDate, readTerm } from './read-date';
import type { RowDraft } from './row-draft';

const MILESTONE_OF: Partial<Readonly<Record<IntakeField, readonly [MilestoneKind, 'actual' | 'baseline']>>> =
  {
    startActual: ['start', 'actual'],
    startPlanned: ['start', 'baseline'],
    completionActual: ['completion', 'actual'],
    completionPlanned: ['completion', 'baseline'],
    operationActual: ['operation', 'actual'],
    operationPlanned: ['operation', 'baseline'],
    approvalActual: ['approval', 'actual'],
  };

/** Set what a month's report says of the start of works. */
function reportStart(draft: RowDraft, text: string, sheet: Month | null): void {
  if (sheet === null) return;
  const report = draft.report(sheet);
  report.startDate = text;
  const latest = parseFuzzyDate(text)?.latest;
  if (latest !== undefined && latest <= sheet) report.started ??= true;
}

/**
 * Read a date into a row's milestones. What is written as expected, or lies after the sheet's month, is a
 * forecast even in a column of facts.
 * @rule IMP-5
 */
export function readDateCell(
  draft: RowDraft,
  field: IntakeField,
  mapping: ColumnMapping,
  cell: RawCell,
  sheet: Month | null,
): void {
  const reading = readDate(cell, mapping.year ?? (sheet === null ? null : yearOf(sheet)));
  if (reading.kind === 'blank') return;
  if (reading.kind === 'unreadable') return draft.problem(mapping, 'date_unreadable', cell);
  if (reading.kind === 'started') {
    if (sheet !== null && field === 'startActual') draft.report(sheet).started = reading.started;
    return draft.note(
      mapping,
      'word_unknown',
      cell,
      'read_as',
      reading.started ? '是否开工：是' : '是否开工：否',
    );
  }
  const { text, care } = reading;
  if (care !== null) draft.note(mapping, care, cell, 'read_as', text);
  const date = parseFuzzyDate(text);
  if (field === 'entered') {
    if (date === null || date.earliest !== date.latest) return draft.keep(mapping, cell);
    draft.project.entered = date.earliest;
    return;
  }
  const target = MILESTONE_OF[field];
  if (target === undefined) return draft.keep(mapping, cell);
  const [kind, stands] = target;
  const isLater = sheet !== null && date !== null && date.earliest > sheet;
  if (stands === 'actual' && (reading.isExpected || isLater)) {
    draft.milestone(kind).forecast = text;
    return draft.note(mapping, 'expected_not_actual', cell, 'read_as', text);
  }
  draft.milestone(kind)[stands] = text;
  if (field === 'startActual') reportStart(draft, text, sheet);
}

/** Read a term of construction as the planned start and completion; another text is kept as it is. */
export function readTermCell(draft: RowDraft, mapping: ColumnMapping, cell: RawCell): void {
  const term = readTerm(cell);
  if (term === null) return draft.keep(mapping, cell);
  draft.milestone('start').baseline ??= term.from;
  draft.milestone('completion').baseline ??= term.to;
}
