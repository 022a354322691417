import type { PolicyClause } from '@/domain/policy/policy-clause';
import { compactText } from './half-width';

type Known = Pick<PolicyClause, 'id' | 'documentId' | 'number'>;

/** 第 19 条, 三(3), C01a: without what offices write in many ways. */
const plain = (text: string): string =>
  compactText(text)
    .replace(/[（）]/g, (bracket) => (bracket === '（' ? '(' : ')'))
    .toUpperCase();

/**
 * Read the clauses a cell names: `A22`, `A-22`, `文件A第22条`, `B3-3；C01`.
 * @returns null unless every part of the cell names a clause of the four documents: half a list is no list
 * @rule IMP-6
 */
export function readClauses(text: string, clauses: readonly Known[]): readonly string[] | null {
  const parts = text
    .split(/[、,，;；/\s]+/)
    .map(plain)
    .filter((part) => part !== '');
  const found = parts.map((part) => {
    const bare = part.replace(/^文件/, '');
    const dashed = /^([A-D])[-.·]?(?:第)?0*(\d+)(?:条)?([A-Z])?$/.exec(bare);
    return clauses.find(({ id, documentId, number }) => {
      const known = /^([A-D])0*(\d+)([A-Za-z])?$/.exec(id);
      if (plain(id) === bare || `${documentId}${plain(number)}` === bare) return true;
      return (
        dashed !== null &&
        known !== null &&
        dashed[1] === known[1] &&
        dashed[2] === known[2] &&
        (dashed[3] ?? '') === (known[3] ?? '').toUpperCase()
      );
    })?.id;
  });
  const ids = found.flatMap((id) => id ?? []);
  return ids.length === 0 || ids.length < parts.length ? null : [...new Set(ids)];
}
