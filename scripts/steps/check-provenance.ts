import { EVIDENCE_MAX_CHARACTERS } from '@/domain/policy/target';
import { CONFIDENCES, PROVENANCE_CLASSES } from '@/domain/provenance/provenance';
import type { CsvRecord } from '@/lib/csv';
import type { Finding, GeodataCheck, GeodataUnderCheck } from './check-model';

/** Tables whose rows are not facts of their own, and why. */
export const TABLES_WITHOUT_PROVENANCE: Readonly<Record<string, string>> = {
  entity_clauses: '联系表：每行就是一处条款出处（location_text）',
  point_exceptions: '检查用表：每行是一条理由',
};

const isOneOf = (words: readonly string[], word: string | undefined): boolean =>
  word !== undefined && words.includes(word);

/** What is missing of a row's provenance; a placed row also says where its position comes from. */
export function findProvenanceGaps({ where, cells }: CsvRecord): readonly Finding[] {
  const gaps: Finding[] = [];
  if (!isOneOf(PROVENANCE_CLASSES, cells['provenance']))
    gaps.push({ where: `${where} › provenance`, why: 'is not a class' });
  if ((cells['source'] ?? '') === '') gaps.push({ where: `${where} › source`, why: 'is blank' });
  if (!isOneOf(CONFIDENCES, cells['confidence']))
    gaps.push({ where: `${where} › confidence`, why: 'is not high | medium | low' });
  if (!('precision' in cells) || (cells['lng'] ?? '') === '') return gaps;
  if (!isOneOf(PROVENANCE_CLASSES, cells['position_provenance']))
    gaps.push({ where: `${where} › position_provenance`, why: 'is not a class' });
  if ((cells['position_source'] ?? '') === '')
    gaps.push({ where: `${where} › position_source`, why: 'is blank' });
  return gaps;
}

function checkProvenance({ curated }: GeodataUnderCheck): readonly Finding[] {
  return Object.entries(curated).flatMap(([table, records]) => [
    ...(records.length === 0 ? [{ where: `${table}.csv`, why: 'has no rows' }] : []),
    ...(table in TABLES_WITHOUT_PROVENANCE ? [] : records.flatMap(findProvenanceGaps)),
  ]);
}

/** The public set holds no simulated value: drill data lives elsewhere and says so. */
function checkNoDrill({ curated }: GeodataUnderCheck): readonly Finding[] {
  return Object.values(curated)
    .flat()
    .filter(({ cells }) => cells['provenance'] === 'drill' || cells['position_provenance'] === 'drill')
    .map(({ where }) => ({ where, why: 'is drill data among the facts' }));
}

function checkEvidence({ curated }: GeodataUnderCheck): readonly Finding[] {
  return (curated['targets'] ?? []).flatMap(({ where, cells }) => {
    const length = [...(cells['evidence'] ?? '')].length;
    return length >= 1 && length <= EVIDENCE_MAX_CHARACTERS
      ? []
      : [
          {
            where: `${where} › evidence`,
            why: `has ${length} characters, allowed 1–${EVIDENCE_MAX_CHARACTERS}`,
          },
        ];
  });
}

/** Where values come from. */
export const PROVENANCE_CHECKS: readonly GeodataCheck[] = [
  { id: 'provenance', says: '每一行有来源类别、来源与把握程度；有坐标的另写位置来源', run: checkProvenance },
  { id: 'no-drill', says: '公开事实里没有演练数据', run: checkNoDrill },
  { id: 'evidence', says: '目标的摘引不超过 25 个字', run: checkEvidence },
];
