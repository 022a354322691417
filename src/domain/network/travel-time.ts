import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import { type Month, parseMonth } from '@/domain/time/month';
import type { Cells } from '@/lib/cells';

/** Where a published time was read: a press house's own site or e-paper, or a portal or site that reprints. */
export const TRAVEL_SOURCE_CLASSES = ['press', 'repost'] as const;
export type TravelSourceClass = (typeof TRAVEL_SOURCE_CLASSES)[number];

/** A published time between two stations by train: what a model of travel times is held against. */
export interface TravelTime {
  readonly fromStationId: string;
  readonly toStationId: string;
  /** When the published time was true. */
  readonly month: Month;
  /** @unit min */
  readonly minutes: number;
  /** What the report says, shortened. */
  readonly publishedText: string;
  readonly sourceClass: TravelSourceClass;
  readonly provenance: Provenance;
}

/** Read one row of `travel_times.csv`. @throws CellError. */
export function parseTravelTimeRow(cells: Cells): TravelTime {
  const month = parseMonth(cells.text('month'));
  if (month === null) return cells.refuse('month', `"${cells.text('month')}" is not YYYY-MM`);
  const minutes = cells.number('minutes');
  if (minutes <= 0) cells.refuse('minutes', `${minutes} is not above zero`);
  return {
    fromStationId: cells.text('from_station_id'),
    toStationId: cells.text('to_station_id'),
    month,
    minutes,
    publishedText: cells.text('published_text'),
    sourceClass: cells.oneOf('source_class', TRAVEL_SOURCE_CLASSES),
    provenance: parseProvenance(cells),
  };
}
