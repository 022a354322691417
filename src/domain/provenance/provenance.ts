import type { Cells } from '@/lib/cells';

/** How a value came to be (DESIGN §5.1): the four classes look different everywhere. */
export const PROVENANCE_CLASSES = ['official', 'derived', 'estimated', 'drill'] as const;
export type ProvenanceClass = (typeof PROVENANCE_CLASSES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a value comes from, how sure it is, and what to be careful about. */
export interface Provenance {
  readonly provenanceClass: ProvenanceClass;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: string;
}

/** Read the four common columns `provenance, source, confidence, note` of a curated row. */
export function parseProvenance(cells: Cells): Provenance {
  return {
    provenanceClass: cells.oneOf('provenance', PROVENANCE_CLASSES),
    source: cells.text('source'),
    confidence: cells.oneOf('confidence', CONFIDENCES),
    note: cells.optionalText('note'),
  };
}
