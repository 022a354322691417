import type { Month } from '@/domain/time/month';
import { computeSha256 } from '@/lib/sha256';
import { toCanonicalJson } from './canonical-json';
import type { DispatchProject } from './dispatch-project';
import type { MonthlyReport } from './monthly-report';

/** `published`: as it went out; `corrected`: the same month said again, with a note why. */
export type SnapshotEdition = 'published' | 'corrected';

/** What a month's snapshot keeps: the pool and its reports as they were. */
export interface LibraryContent {
  readonly projects: readonly DispatchProject[];
  readonly reports: readonly MonthlyReport[];
}

/** Monthly snapshot 月度快照: never changed once sealed, and bound to the one before by its hash. */
export interface Snapshot<Content = LibraryContent> {
  readonly month: Month;
  readonly edition: SnapshotEdition;
  /** Why a corrected edition exists. @nodata '' */
  readonly note: string;
  readonly content: Content;
  /** @nodata '' for the first */
  readonly previousHash: string;
  /** SHA-256, hex. */
  readonly hash: string;
}

/** What is to be sealed. */
export type SnapshotDraft<Content> = Omit<Snapshot<Content>, 'previousHash' | 'hash'>;

const hashOf = (fields: Readonly<Record<string, unknown>>, previousHash: string): string =>
  computeSha256(toCanonicalJson({ ...fields, previousHash }));

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freezeDeep);
  }
  return value;
}

/** What sealing asks of the links before. */
export type SealedLink = Pick<Snapshot<unknown>, 'month' | 'edition' | 'hash'>;

/**
 * Seal a month behind the chain: hash = SHA-256 of the canonical JSON of all fields and the previous hash.
 * A month is published once, after every month published before it; whatever is said again is a correction.
 * @returns a frozen snapshot
 * @throws when a month is published again or runs backwards, or a correction says no reason or corrects nothing
 */
export function sealSnapshot<Content>(
  chain: readonly SealedLink[],
  draft: SnapshotDraft<Content>,
): Snapshot<Content> {
  const { month, edition, note, content } = draft;
  const published = chain.filter((link) => link.edition === 'published').map((link) => link.month);
  if (edition === 'published' && published.some((earlier) => month <= earlier))
    throw new Error(`sealSnapshot: month ${month} does not follow month ${Math.max(...published)}`);
  if (edition === 'corrected' && (note.trim() === '' || !published.includes(month)))
    throw new Error(`sealSnapshot: a correction of month ${month} needs a reason and its published edition`);
  const previousHash = chain.at(-1)?.hash ?? '';
  const fields = { month, edition, note, content };
  return freezeDeep({ ...fields, previousHash, hash: hashOf(fields, previousHash) });
}

/** A chain that holds, or its first broken link and why. */
export type ChainVerdict =
  | { readonly intact: true; readonly head: string }
  | { readonly intact: false; readonly at: number; readonly why: string };

/**
 * Verify a chain of snapshots from the first to the last.
 * @param expectedHead hash of the last link noted elsewhere (a printed bulletin): without it a missing
 * end cannot be seen
 */
export function verifyChain(chain: readonly Snapshot<unknown>[], expectedHead?: string): ChainVerdict {
  let previousHash = '';
  for (const [at, snapshot] of chain.entries()) {
    const { hash, previousHash: claimed, ...fields } = snapshot;
    if (claimed !== previousHash)
      return { intact: false, at, why: `第${at + 1}份快照所记上一份哈希与实际不符` };
    if (hashOf(fields, claimed) !== hash)
      return { intact: false, at, why: `第${at + 1}份快照内容与其哈希不符` };
    previousHash = hash;
  }
  if (expectedHead !== undefined && expectedHead !== previousHash)
    return { intact: false, at: chain.length, why: `末份哈希与留存的 ${expectedHead} 不符，可能缺份` };
  return { intact: true, head: previousHash };
}
