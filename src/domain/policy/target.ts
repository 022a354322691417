import type { Cells } from '@/lib/cells';
import { type Provenance, parseProvenance } from '@/domain/provenance/provenance';
import { type Adcode, isShandongAdcode } from '@/domain/region/adcode';
import { DOCUMENT_IDS, type DocumentId } from './policy-document';

/** How the stated number binds: 达到 · 以上/不少于 · 突破 · 左右/千亿级. */
export const COMPARATORS = ['eq', 'ge', 'gt', 'approx'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/**
 * What a stated number is: 目标 · 结构数 · 数量 · 定性目标 · 引用 · 频次 · 期限 · 规则 · 基期 · 现状.
 * Only `target` and `qualitative` can be met or missed.
 */
export const TARGET_KINDS = [
  'target',
  'structure',
  'quantity',
  'qualitative',
  'quotation',
  'frequency',
  'period',
  'rule',
  'baseline',
  'current',
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Longest evidence phrase that may be quoted; beyond it we would be copying the document. */
export const EVIDENCE_MAX_CHARACTERS = 25;

/** Target 目标: one number, or one qualitative goal, that a document states. */
export interface Target {
  readonly id: string;
  readonly documentId: DocumentId;
  /** @nodata null for the two that stand in the introduction of document B, outside any clause */
  readonly clauseId: string | null;
  /** Where it stands, as cited: 第19条, 引言. */
  readonly locationText: string;
  /** The place it speaks of, in the document's words. */
  readonly geography: string;
  /** The regions that place is or lies in; empty where it is not in the province. */
  readonly regionAdcodes: readonly Adcode[];
  readonly indicator: string;
  /** @unit `unit` @nodata null where the statement is not one number: read `valueText` */
  readonly value: number | null;
  /** The statement where a number alone does not say it: 三环四横六纵, 10+4. @nodata '' */
  readonly valueText: string;
  readonly unit: string;
  /** First year it covers. @nodata null where only an end, or no year, is given */
  readonly yearFrom: number | null;
  /** The year by which it is due, or which it describes. @nodata null where the document gives none */
  readonly yearTo: number | null;
  readonly comparator: Comparator;
  readonly kind: TargetKind;
  /** A few words of the document that carry the number. */
  readonly evidence: string;
  readonly provenance: Provenance;
}

/** Read a list of region codes. @throws CellError. */
function readRegionAdcodes(cells: Cells): readonly Adcode[] {
  return cells.list('region_adcodes').map((text) => {
    const adcode = Number(text);
    return isShandongAdcode(adcode)
      ? adcode
      : cells.refuse('region_adcodes', `"${text}" is not a code of Shandong`);
  });
}

/** Parse one row of `targets.csv`. @throws CellError. */
export function parseTargetRow(cells: Cells): Target {
  const clauseId = cells.optionalText('clause_id');
  const evidence = cells.text('evidence');
  if ([...evidence].length > EVIDENCE_MAX_CHARACTERS)
    return cells.refuse('evidence', `is longer than ${EVIDENCE_MAX_CHARACTERS} characters`);
  const value = cells.optionalNumber('value');
  const valueText = cells.optionalText('value_text');
  if (value === null && valueText === '')
    return cells.refuse('value', 'neither a value nor a value text is given');
  const yearFrom = cells.optionalNumber('year_from');
  const yearTo = cells.optionalNumber('year_to');
  if (yearFrom !== null && (yearTo === null || yearFrom > yearTo))
    return cells.refuse('year_from', `${yearFrom} is not followed by an end year`);
  return {
    id: cells.text('id'),
    documentId: cells.oneOf('document_id', DOCUMENT_IDS),
    clauseId: clauseId === '' ? null : clauseId,
    locationText: cells.text('location_text'),
    geography: cells.text('geography'),
    regionAdcodes: readRegionAdcodes(cells),
    indicator: cells.text('indicator'),
    value,
    valueText,
    unit: cells.optionalText('unit'),
    yearFrom,
    yearTo,
    comparator: cells.oneOf('comparator', COMPARATORS),
    kind: cells.oneOf('kind', TARGET_KINDS),
    evidence,
    provenance: parseProvenance(cells),
  };
}
