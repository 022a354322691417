import type { Cells } from '@/lib/cells';
import { type Provenance, parseProvenance } from '@/domain/provenance/provenance';
import { type FuzzyDate, parseFuzzyDate } from '@/domain/time/fuzzy-date';

/** The four public documents everything answers to (DESIGN §2). */
export const DOCUMENT_IDS = ['A', 'B', 'C', 'D'] as const;
export type DocumentId = (typeof DOCUMENT_IDS)[number];

/** Policy document 文件. */
export interface PolicyDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly shortTitle: string;
  readonly nameEn: string;
  /** 文号. @nodata null where the text at hand does not show one */
  readonly docNumber: string | null;
  readonly date: FuzzyDate;
  readonly issuer: string;
  readonly provenance: Provenance;
}

/** Parse one row of `policy_documents.csv`. @throws CellError. */
export function parsePolicyDocumentRow(cells: Cells): PolicyDocument {
  const dateText = cells.text('date');
  const date = parseFuzzyDate(dateText);
  if (date === null) return cells.refuse('date', `"${dateText}" is not a date`);
  const docNumber = cells.optionalText('doc_number');
  return {
    id: cells.oneOf('id', DOCUMENT_IDS),
    title: cells.text('title'),
    shortTitle: cells.text('short_title'),
    nameEn: cells.text('name_en'),
    docNumber: docNumber === '' ? null : docNumber,
    date,
    issuer: cells.text('issuer'),
    provenance: parseProvenance(cells),
  };
}
