import type { Cells } from '@/lib/cells';
import { type Provenance, parseProvenance } from '@/domain/provenance/provenance';
import { DOCUMENT_IDS, type DocumentId } from './policy-document';

/** Policy clause 条款: one step of the policy axis. */
export interface PolicyClause {
  /** Document letter and place, fit for a URL: A19, B3-3, C01a, D2-4. */
  readonly id: string;
  readonly documentId: DocumentId;
  readonly chapter: string;
  /** 1-based position of the chapter in its document. */
  readonly chapterSeq: number;
  /** Where it stands in the document, as cited: 第19条 · 三(3) · 二(二)4. */
  readonly number: string;
  /** 1-based position of the clause in its document. */
  readonly seq: number;
  /** The clause this is a numbered part of. @nodata null */
  readonly parentId: string | null;
  readonly title: string;
  /** 牵头 departments, or all that are 负责; empty where the document names none (文件未列). */
  readonly leadDepartments: readonly string[];
  /** Departments that 配合 or share the duty without leading. */
  readonly otherDepartments: readonly string[];
  /** In our own words: a clause's sentences are never copied. */
  readonly summary: string;
  /** The clause's numbers in brief. @nodata '' */
  readonly quantitativeText: string;
  /** The one year its numbers speak of. @nodata null */
  readonly year: number | null;
  readonly provenance: Provenance;
}

/** How a clause is cited: 文件A 第19条. */
export const citeClause = (clause: Pick<PolicyClause, 'documentId' | 'number'>): string =>
  `文件${clause.documentId} ${clause.number}`;

/** Parse one row of `policy_clauses.csv`. @throws CellError, also when the id is not of its document. */
export function parsePolicyClauseRow(cells: Cells): PolicyClause {
  const id = cells.text('id');
  const documentId = cells.oneOf('document_id', DOCUMENT_IDS);
  if (!id.startsWith(documentId))
    return cells.refuse('id', `"${id}" is not a clause of document ${documentId}`);
  const parentId = cells.optionalText('parent_id');
  return {
    id,
    documentId,
    chapter: cells.text('chapter'),
    chapterSeq: cells.number('chapter_seq'),
    number: cells.text('number'),
    seq: cells.number('seq'),
    parentId: parentId === '' ? null : parentId,
    title: cells.text('title'),
    leadDepartments: cells.list('lead_departments'),
    otherDepartments: cells.list('other_departments'),
    summary: cells.text('summary'),
    quantitativeText: cells.optionalText('quantitative_text'),
    year: cells.optionalNumber('year'),
    provenance: parseProvenance(cells),
  };
}
