import type { SearchIndex } from '@/layers/search-index';
import { search, type SearchResult } from '@/layers/search-run';

/** Most finds of a question: what a room can read at once. */
const MOST = 9;

/** What a question finds, best first; commands are not for a wall. The same in both windows. */
export function findAnswers(index: SearchIndex, text: string): readonly SearchResult[] {
  return search(index, text)
    .sections.flatMap(({ results }) => results)
    .filter(({ entry }) => entry.target.kind !== 'command')
    .slice(0, MOST);
}

/** Which of the finds is meant; past the last is the last. @nodata null: nothing was found */
export const chosenOf = (finds: readonly SearchResult[], at: number): SearchResult | null =>
  finds[Math.min(at, finds.length - 1)] ?? null;
