import type { Cells } from '@/lib/cells';
import { type Provenance, parseProvenance } from '@/domain/provenance/provenance';
import { type FuzzyDate, parseFuzzyDate } from '@/domain/time/fuzzy-date';

/** Whether a reading tells what was reached, or what a later yearly plan aimed at. */
export const READING_KINDS = ['achieved', 'planned'] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

/** A dated published number that answers a target: 3,047 km of high-speed rail at the end of 2024. */
export interface TargetReading {
  readonly targetId: string;
  readonly date: FuzzyDate;
  /** @unit `unit`, the same as the target's */
  readonly value: number;
  readonly unit: string;
  readonly kind: ReadingKind;
  readonly provenance: Provenance;
}

/** Parse one row of `target_readings.csv`. @throws CellError. */
export function parseTargetReadingRow(cells: Cells): TargetReading {
  const dateText = cells.text('date');
  const date = parseFuzzyDate(dateText);
  if (date === null) return cells.refuse('date', `"${dateText}" is not a date`);
  return {
    targetId: cells.text('target_id'),
    date,
    value: cells.number('value'),
    unit: cells.text('unit'),
    kind: cells.oneOf('kind', READING_KINDS),
    provenance: parseProvenance(cells),
  };
}
