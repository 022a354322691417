import type { PolicyClause } from '@/domain/policy/policy-clause';

/** The clauses a step of a policy axis stands for: one, those of its chapter or document, or none. */
export function clausesOfNode(nodeId: string, clauses: readonly PolicyClause[]): readonly PolicyClause[] {
  const [kind, name = ''] = nodeId.replace(/^rest:/, '').split(':');
  switch (kind) {
    case 'clause':
    case 'local_industry':
      return clauses.filter(({ id }) => id === name);
    case 'industry_group':
      return clauses.filter(({ id, documentId }) => documentId === 'C' && id === name);
    case 'chapter':
      return clauses.filter(
        ({ documentId, chapterSeq, parentId }) => parentId === null && `${documentId}/${chapterSeq}` === name,
      );
    case 'document':
      return clauses.filter(({ documentId, parentId }) => parentId === null && documentId === name);
    default:
      return [];
  }
}
