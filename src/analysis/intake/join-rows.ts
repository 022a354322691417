import { type RawCell, textOfCell } from '@/lib/raw-workbook';
import { type IntakeField, isManyField, kindOfField } from './intake-field';
import type { ColumnMapping, IntakeNote, IntakeProblem } from './intake-result';
import { toWan } from './money-unit';
import { readAmount } from './read-amount';

/** Cells of one project by column, and what had to be done to have one each. */
export interface JoinedRows {
  readonly cells: readonly RawCell[];
  readonly remarks: readonly {
    readonly mapping: ColumnMapping;
    readonly code: Extract<IntakeNote | IntakeProblem, 'rows_joined' | 'rows_summed' | 'values_differ'>;
    /** What the rows come to. */
    readonly cell: RawCell;
    /** What each row says, as written. */
    readonly written: string;
  }[];
}

const JOINED_TEXTS: ReadonlySet<IntakeField> = new Set([
  'progressText',
  'place',
  'responsibleUnit',
  'leadUnit',
  'contactPerson',
  'contactPhone',
]);

/** Amounts of every row added up, as one text in 万元. @nodata null when one of them is no amount */
function sumAmounts(cells: readonly RawCell[], mapping: ColumnMapping): string | null {
  let sum = 0;
  for (const cell of cells) {
    const reading = readAmount(cell);
    if (reading.kind !== 'amount') return null;
    sum += toWan(reading.value, reading.unit ?? mapping.unit ?? 'wan');
  }
  return `${Number(sum.toPrecision(15))}万元`;
}

/**
 * Make one row of a project that takes several: texts are joined; amounts are added up when each row has
 * one; anything else that differs is for a person.
 * @rule IMP-7
 */
export function joinRows(
  group: readonly (readonly RawCell[])[],
  columns: readonly ColumnMapping[],
): JoinedRows {
  const first = group[0] ?? [];
  if (group.length < 2) return { cells: first, remarks: [] };
  const remarks: JoinedRows['remarks'][number][] = [];
  const width = group.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = Array.from({ length: width }, (_cell, column): RawCell => {
    const filled = group.map((row) => row[column] ?? null).filter((cell) => textOfCell(cell) !== '');
    const distinct = [...new Map(filled.map((cell) => [textOfCell(cell), cell])).values()];
    const mapping = columns[column];
    const field = mapping?.field ?? null;
    if (distinct.length < 2 && !(field !== null && kindOfField(field) === 'money' && filled.length > 1))
      return distinct[0] ?? null;
    const texts = distinct.map(textOfCell);
    if (mapping === undefined || field === null || kindOfField(field) === 'raw') return texts.join('；');
    if (kindOfField(field) === 'money' && filled.length === group.length) {
      const sum = sumAmounts(filled, mapping);
      if (sum !== null) {
        remarks.push({ mapping, code: 'rows_summed', cell: sum, written: filled.map(textOfCell).join('；') });
        return sum;
      }
    }
    if (isManyField(field) && kindOfField(field) !== 'money') return texts.join('、');
    if (JOINED_TEXTS.has(field)) {
      remarks.push({ mapping, code: 'rows_joined', cell: texts.join('；'), written: texts.join('；') });
      return texts.join('；');
    }
    remarks.push({ mapping, code: 'values_differ', cell: texts.join('；'), written: texts.join('；') });
    return distinct[0] ?? null;
  });
  return { cells, remarks };
}
