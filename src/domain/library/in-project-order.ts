import type { Library } from './library';

interface OfProject {
  readonly projectId: string;
}

/** The same list where it is in order already; what belongs to no project comes last, by id. */
function ordered<T extends OfProject>(
  records: readonly T[],
  rank: ReadonlyMap<string, number>,
): readonly T[] {
  const compare = (a: T, b: T): number => {
    const [rankA, rankB] = [rank.get(a.projectId) ?? rank.size, rank.get(b.projectId) ?? rank.size];
    if (rankA !== rankB) return rankA - rankB;
    return a.projectId < b.projectId ? -1 : a.projectId > b.projectId ? 1 : 0;
  };
  const isOrdered = records.every((record, at) => at === 0 || compare(records[at - 1] as T, record) <= 0);
  return isOrdered ? records : [...records].sort(compare);
}

/**
 * A library whose months stand in time order and whose reports and contacts stand in the order of the
 * projects, acceptances by key: equal content is then equal text, whatever way led there, and undo gives the same hash.
 */
export function inProjectOrder(library: Library): Library {
  const rank = new Map(library.projects.map(({ id }, index) => [id, index]));
  const months = [...library.reports].sort(([a], [b]) => a - b);
  return {
    ...library,
    reports: new Map(months.map(([month, reports]) => [month, ordered(reports, rank)])),
    contacts: ordered(library.contacts, rank),
    acceptances: [...library.acceptances].sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}
