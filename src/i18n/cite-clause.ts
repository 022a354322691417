import { citeClause as citeInChinese } from '@/domain/policy/policy-clause';
import type { PolicyClause } from '@/domain/policy/policy-clause';
import { formatClauseNumber } from './clause-number';
import type { Locale } from './locale';
import { CHAPTER_NAMES_EN, CLAUSE_NAMES_EN } from './words/document-names';

type Cited = Pick<PolicyClause, 'documentId' | 'number'>;

/** How a clause is cited: `文件A 第19条` / `Document A, clause 19`. */
export const citeClause = (clause: Cited, locale: Locale): string =>
  locale === 'zh'
    ? citeInChinese(clause)
    : `Document ${clause.documentId}, ${formatClauseNumber(clause.number, locale)}`;

/** Title of a clause; the Chinese one where it has no English. */
export const clauseTitle = (clause: Pick<PolicyClause, 'id' | 'title'>, locale: Locale): string =>
  locale === 'en' ? (CLAUSE_NAMES_EN[clause.id] ?? clause.title) : clause.title;

/** Chapter of a clause; the Chinese words where it has no English. */
export const chapterTitle = ({ chapter }: Pick<PolicyClause, 'chapter'>, locale: Locale): string =>
  locale === 'en' ? (CHAPTER_NAMES_EN[chapter] ?? chapter) : chapter;
