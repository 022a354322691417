import type { Snapshot } from '@/domain/dispatch/snapshot';
import { groupReports, type Library } from '@/domain/library/library';
import type { BulletinFacts } from './gather-bulletin';

/** What is looked at before a bulletin is signed. */
export const BULLETIN_CHECKS = ['silent', 'doubtful', 'fell', 'without', 'sealed'] as const;
export type BulletinCheckId = (typeof BULLETIN_CHECKS)[number];

/** One thing to look at; in order where nothing is found. */
export interface BulletinCheck {
  readonly id: BulletinCheckId;
  readonly isFine: boolean;
  /** Projects concerned. */
  readonly projectIds: readonly string[];
  /** Where they lie: cities with how many, the most first. */
  readonly cities: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}

/** How a month stands in the chain of snapshots. */
export type SealState = 'unsealed' | 'sealed' | 'changed';

/**
 * Whether a month is sealed, and whether the library still says what was sealed last.
 * @rule BUL-7
 */
export function sealStateOf(library: Library, month: number, snapshots: readonly Snapshot[]): SealState {
  const last = snapshots.filter((snapshot) => snapshot.month === month).at(-1);
  if (last === undefined) return 'unsealed';
  const reports = library.reports.get(last.month) ?? [];
  const sealed = groupReports(last.content.reports).get(last.month) ?? [];
  const same =
    JSON.stringify([library.projects, reports]) === JSON.stringify([last.content.projects, sealed]);
  return same ? 'sealed' : 'changed';
}

/** What to look at before signing, in the order of the work. @rule BUL-7 */
export function listBulletinChecks(facts: BulletinFacts, seal: SealState): readonly BulletinCheck[] {
  const { silentIds, province, cities } = facts;
  const { doubtfulIds, fellIds, completion } = province.measure;
  const doubtful = new Set(doubtfulIds);
  const check = (id: BulletinCheckId, projectIds: readonly string[]): BulletinCheck => {
    const wanted = new Set(projectIds);
    const own = cities
      .map(({ id: city, name, poolIds }) => ({
        id: city,
        name,
        count: poolIds.filter((each) => wanted.has(each)).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    return { id, isFine: projectIds.length === 0, projectIds, cities: own };
  };
  return [
    check('silent', silentIds),
    check('doubtful', doubtfulIds),
    check('fell', fellIds),
    check(
      'without',
      completion.missing.filter((id) => !doubtful.has(id)),
    ),
    { id: 'sealed', isFine: seal === 'sealed', projectIds: [], cities: [] },
  ];
}
