import { monthOf, yearOf, type Month } from '@/domain/time/month';
import type { RawCell } from '@/lib/raw-workbook';
import type { IntakeField } from './intake-field';
import type { ColumnMapping } from './intake-result';
import { toWan } from './money-unit';
import { readAmount } from './read-amount';
import type { RowDraft } from './row-draft';

/** The month a column's value is of: its own heading's, else the sheet's. @nodata null */
function monthOfColumn({ year, months }: ColumnMapping, sheet: Month | null): Month | null {
  if (months === null) return sheet;
  const whichYear = year ?? (sheet === null ? null : yearOf(sheet));
  return whichYear === null ? null : monthOf(whichYear, months[1]);
}

function store(
  draft: RowDraft,
  field: IntakeField,
  wan: number,
  mapping: ColumnMapping,
  cell: RawCell,
  sheet: Month | null,
): void {
  switch (field) {
    case 'totalInvestment':
      draft.project.totalInvestmentWan = wan;
      return;
    case 'annualPlan': {
      const year = mapping.year ?? (sheet === null ? null : yearOf(sheet));
      if (year === null) return draft.problem(mapping, 'year_unknown', cell);
      const others = (draft.project.annualPlans ?? []).filter((plan) => plan.year !== year);
      draft.project.annualPlans = [...others, { year, plannedInvestmentWan: wan }];
      return;
    }
    case 'cumulative': {
      if (mapping.months !== null && mapping.months[0] !== 1) return draft.keep(mapping, cell);
      const month = monthOfColumn(mapping, sheet);
      if (month === null) return draft.problem(mapping, 'month_unknown', cell);
      draft.report(month).cumulativeWan = wan;
      return;
    }
    case 'monthDone': {
      const month = monthOfColumn(mapping, sheet);
      if (month === null || (mapping.months !== null && mapping.months[0] !== mapping.months[1]))
        return draft.keep(mapping, cell);
      draft.report(month).monthWan = wan;
      return;
    }
    case 'everDone':
      // Up to the end of an earlier year is another sum than up to now.
      if (sheet === null || !/开工以来|自开工|建设以来/.test(mapping.heading))
        return draft.keep(mapping, cell);
      draft.report(sheet).sinceStartWan = wan;
      return;
    case 'funds':
      if (sheet === null) return draft.problem(mapping, 'month_unknown', cell);
      draft.report(sheet).fundsWan = wan;
      return;
    default:
      draft.keep(mapping, cell);
  }
}

/** Read an amount of money into a row, in 万元. @unit 万元 @rule IMP-4 */
export function readMoneyCell(
  draft: RowDraft,
  field: IntakeField,
  mapping: ColumnMapping,
  cell: RawCell,
  sheet: Month | null,
): void {
  const reading = readAmount(cell);
  if (reading.kind === 'blank') return;
  if (reading.kind === 'unreadable') return draft.problem(mapping, 'amount_unreadable', cell);
  if (reading.value < 0) return draft.problem(mapping, 'amount_negative', cell);
  const wan = toWan(reading.value, reading.unit ?? mapping.unit ?? 'wan');
  if (reading.isApprox) draft.note(mapping, 'approximate', cell, 'read_as', `${wan}万元`);
  if (reading.unit !== null && reading.unit !== mapping.unit)
    draft.note(mapping, 'unit_of_cell', cell, 'read_as', `${wan}万元`);
  store(draft, field, wan, mapping, cell, sheet);
}
