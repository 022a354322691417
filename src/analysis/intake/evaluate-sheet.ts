import type { SourceRow } from '@/domain/dispatch/monthly-report';
import { type RawSheet, textOfCell } from '@/lib/raw-workbook';
import { type CellEdits, fillMergedCells } from './fill-merged-cells';
import { groupRows } from './group-rows';
import { compactText } from './half-width';
import type { IntakeEntry, IntakeProject, IntakeResult, IntakeRow, TrayRow } from './intake-result';
import { joinRows } from './join-rows';
import { MONEY_UNITS } from './money-unit';
import type { RegionNames } from './read-region';
import { readRow } from './read-row';
import { columnLabel, type RowDraft } from './row-draft';
import type { SheetPlan } from './sheet-plan';

const NO_EDITS: CellEdits = new Map();

/** What makes two rows of a file the same project: the id, else name and county. */
function keyOf({ id, name, countyAdcode, cityAdcode }: IntakeProject): string {
  return id === undefined ? `${compactText(name ?? '')} ${countyAdcode ?? cityAdcode ?? ''}` : `id ${id}`;
}

/** Check what a row must have to be a project at all. */
function checkName(draft: RowDraft): void {
  const { project } = draft;
  if (project.name === undefined && project.id === undefined && project.codes === undefined) {
    if (draft.problems.length === 0) draft.problem(null, 'name_missing', null);
    return;
  }
  const { name: _name, cityAdcode: _city, countyAdcode: _county, ...rest } = project;
  const isBare = Object.keys(rest).length === 0 && draft.reports.size === 0 && draft.coordinates.length === 0;
  if (isBare && draft.extras.length === 0 && draft.contact.person === '' && draft.problems.length === 0)
    draft.problem(null, 'name_only', project.name ?? null);
}

function toIntakeRow(draft: RowDraft, source: SourceRow, rows: readonly number[]): IntakeRow {
  const { project, reports, contact, coordinates, extras } = draft;
  const hasContact = contact.person !== '' || contact.phone !== '';
  return {
    source,
    rows,
    project,
    reports: [...reports.values()].sort((a, b) => a.month - b.month),
    contact: hasContact ? contact : null,
    coordinates,
    extras,
  };
}

/** What is so for a whole column is said once, at its heading: a unit nobody stated, a column without a field. */
function noteColumns(plan: SheetPlan, file: string, sheet: string): readonly IntakeEntry[] {
  return plan.columns.flatMap((mapping): IntakeEntry[] => {
    const { field, heading, unit, unitFrom } = mapping;
    const entry = {
      source: { file, sheet, row: plan.header.bottom + 1 },
      column: columnLabel(mapping),
      found: heading,
    };
    if (unitFrom === 'assumed' && unit !== null)
      return [{ ...entry, code: 'unit_assumed', action: 'read_as', result: MONEY_UNITS[unit].zh }];
    if (field === null && heading !== '')
      return [{ ...entry, code: 'kept_as_extra', action: 'kept', result: '' }];
    return [];
  });
}

/**
 * Read every row of a sheet by its plan: ready, in the tray with its reasons, or recognised as no data.
 * A row that was fixed in place is read again with the edited cells; nothing else changes.
 * @rule IMP-8
 */
export function evaluateSheet(
  file: string,
  sheet: RawSheet,
  plan: SheetPlan,
  names: RegionNames,
  edits: CellEdits = NO_EDITS,
): IntakeResult {
  const filled = fillMergedCells(sheet, plan.header.bottom + 1, plan.columns, edits);
  const { projects, nonData } = groupRows(sheet, filled, plan, names);
  const ready: IntakeRow[] = [];
  const tray: TrayRow[] = [];
  const entries: IntakeEntry[] = [...noteColumns(plan, file, sheet.name)];
  const seen = new Map<string, number>();
  for (const { rows, group } of projects) {
    const source = { file, sheet: sheet.name, row: (rows[0] ?? 0) + 1 };
    const rowCells = rows.map((row) => filled.rows[row] ?? []);
    const { cells, remarks } = joinRows(rowCells, plan.columns);
    const draft = readRow({ rows, cells, rowCells }, source, plan, names, group);
    for (const { mapping, code, cell, written } of remarks)
      if (code === 'values_differ') draft.problem(mapping, code, written);
      else draft.note(mapping, code, written, 'joined', textOfCell(cell));
    const shared = rows.map((row) => filled.sharedAmounts.get(row)).find((column) => column !== undefined);
    const sharedMapping = shared === undefined ? undefined : plan.columns[shared];
    if (sharedMapping !== undefined)
      draft.problem(sharedMapping, 'amount_shared', cells[shared ?? 0] ?? null);
    checkName(draft);
    const key = keyOf(draft.project);
    const earlier = seen.get(key);
    if (earlier !== undefined && draft.project.name !== undefined)
      draft.problem(null, 'duplicate_in_file', draft.project.name, String(earlier));
    // A row that waits for a reason of its own stands in nobody's way: the next of its kind may be the right one.
    else if (draft.problems.length === 0) seen.set(key, source.row);
    entries.push(...draft.notes, ...draft.problems);
    if (draft.problems.length > 0) tray.push({ source, rows, problems: draft.problems, cells: rowCells });
    else ready.push(toIntakeRow(draft, source, rows));
  }
  return { file, sheet: sheet.name, rowsIn: sheet.rows.length, ready, tray, nonData, entries };
}
