import type { Atlas } from '@/domain/atlas/atlas';
import type { PolicyClause } from '@/domain/policy/policy-clause';
import { chapterTitle, clauseTitle } from '@/i18n/cite-clause';
import { toRef } from '@/domain/view-state/entity-ref';
import { type AxisBranch, restOf } from './grow-axis';

/** What the vertical axes are made of. */
export type PolicyFacts = Pick<Atlas, 'documents' | 'clauses'>;

const titleOf = ({ number, title }: PolicyClause): string => `${number} ${title}`;

/** A clause; one with numbered parts has them below it, and a rest for what names it as a whole. */
function clauseBranch(clause: PolicyClause, clauses: readonly PolicyClause[]): AxisBranch {
  const own = { id: `clause:${clause.id}`, isCore: false };
  const parts = clauses
    .filter(({ parentId }) => parentId === clause.id)
    .map((part) => clauseBranch(part, clauses));
  return {
    ...own,
    kind: 'clause',
    zh: titleOf(clause),
    en: `${clause.id} ${clauseTitle(clause, 'en')}`,
    ref: toRef('clause', clause.id),
    children:
      parts.length === 0 ? [] : [...parts, restOf(own, `${clause.number}整条`, `${clause.id} as a whole`)],
  };
}

/** Documents A to D › chapters › clauses › their numbered parts, as they stand. @rule AXES-2 */
export const buildClauseTree = ({ documents, clauses }: PolicyFacts): readonly AxisBranch[] =>
  documents.map((document): AxisBranch => {
    const own = clauses.filter(({ documentId }) => documentId === document.id).sort((a, b) => a.seq - b.seq);
    const chapters = [...new Set(own.map(({ chapterSeq }) => chapterSeq))].sort((a, b) => a - b);
    return {
      id: `document:${document.id}`,
      kind: 'document',
      zh: document.shortTitle,
      en: document.nameEn,
      isCore: false,
      ref: null,
      children: chapters.map((seq): AxisBranch => {
        const members = own.filter(({ chapterSeq }) => chapterSeq === seq);
        const [first] = members;
        return {
          id: `chapter:${document.id}/${seq}`,
          kind: 'chapter',
          zh: first?.chapter ?? '',
          en: first === undefined ? '' : `${document.id} ${chapterTitle(first, 'en')}`,
          isCore: false,
          ref: null,
          children: members
            .filter(({ parentId }) => parentId === null)
            .map((clause) => clauseBranch(clause, own)),
        };
      }),
    };
  });

function groupBranch(group: PolicyClause, parts: readonly PolicyClause[]): AxisBranch {
  const own = { id: `industry_group:${group.id}`, isCore: false };
  return {
    ...own,
    kind: 'industry_group',
    zh: group.title,
    en: clauseTitle(group, 'en'),
    ref: toRef('clause', group.id),
    children: [
      ...parts
        .filter(({ parentId }) => parentId === group.id)
        .map(
          (part): AxisBranch => ({
            id: `local_industry:${part.id}`,
            kind: 'local_industry',
            zh: part.title,
            en: clauseTitle(part, 'en'),
            isCore: false,
            ref: toRef('clause', part.id),
            children: [],
          }),
        ),
      restOf(own, '产业未载明', 'Industry not stated'),
    ],
  };
}

/**
 * The county's eight industries: the numbered parts of its two industry clauses.
 * @source 文件C 第1条、第2条
 */
export const buildLocalIndustryTree = ({ clauses }: PolicyFacts): readonly AxisBranch[] => {
  const parts = clauses.filter(({ documentId, parentId }) => documentId === 'C' && parentId !== null);
  const groups = clauses.filter(({ id }) => parts.some(({ parentId }) => parentId === id));
  return groups.map((group): AxisBranch => groupBranch(group, parts));
};
