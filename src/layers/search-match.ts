import type { SearchName } from './search-entry';
import { normalizeText } from './search-normalize';
import { endOfPinyin, isHan, type PinyinTable, syllablesAlong } from './search-pinyin';

/** How well a name matches, best first. */
export const MATCH_TIERS = [
  'exact',
  'prefix',
  'initials',
  'initials_prefix',
  'pinyin',
  'pinyin_prefix',
  'part',
  'pinyin_part',
  'mention',
] as const;
export type MatchTier = (typeof MATCH_TIERS)[number];

/** A name made ready for comparing. */
export interface SearchKey {
  readonly name: SearchName;
  readonly text: string;
  readonly positions: readonly number[];
  readonly syllables: readonly string[] | null;
  /** First letters of the syllables, `''` without pinyin. */
  readonly initials: string;
}

/** Make a name ready for comparing. */
export function prepareKey(name: SearchName, pinyin: PinyinTable): SearchKey {
  const { text, positions } = normalizeText(name.text);
  const hasPinyin = name.role !== 'mention' && name.role !== 'code' && [...text].some(isHan);
  const syllables = hasPinyin ? syllablesAlong([...text], pinyin[name.text]) : null;
  return {
    name,
    text,
    positions,
    syllables,
    initials: syllables?.map((syllable) => syllable[0] ?? '').join('') ?? '',
  };
}

/** What was typed, made ready for comparing. */
export interface PreparedQuery {
  readonly text: string;
  /** Letters and digits only: may be pinyin. */
  readonly isLatin: boolean;
}

/** Make what was typed ready for comparing. */
export function prepareQuery(typed: string): PreparedQuery {
  const { text } = normalizeText(typed);
  return { text, isLatin: /^[a-z0-9]+$/.test(text) };
}

/** A match: how well, and which characters of the name, `[from, to)`. */
export interface NameMatch {
  /** Index into `MATCH_TIERS`. */
  readonly tier: number;
  readonly name: SearchName;
  readonly from: number;
  readonly to: number;
}

const TIER = Object.fromEntries(MATCH_TIERS.map((tier, index) => [tier, index])) as Record<MatchTier, number>;

/** Two letters inside an English word say nothing; with a digit they may be a route. */
const isTooShortInside = ({ text, isLatin }: PreparedQuery): boolean =>
  isLatin && text.length < (/\d/.test(text) ? 2 : 3);

function matchPinyin(
  { syllables, initials }: SearchKey,
  query: string,
): readonly [tier: number, from: number, to: number] | null {
  if (syllables === null) return null;
  if (initials.startsWith(query))
    return [query.length === initials.length ? TIER.initials : TIER.initials_prefix, 0, query.length];
  const letter = query[0] ?? '';
  for (let from = initials.indexOf(letter); from >= 0; from = initials.indexOf(letter, from + 1)) {
    if (from > 0 && query.length < 2) return null;
    const end = endOfPinyin(syllables, from, query);
    if (end < 0) continue;
    if (from > 0) return [TIER.pinyin_part, from, end];
    const isWhole = end === syllables.length && query.length === syllables.join('').length;
    return [isWhole ? TIER.pinyin : TIER.pinyin_prefix, 0, end];
  }
  return null;
}

/** Compare one name with what was typed. */
export function matchKey(key: SearchKey, query: PreparedQuery): NameMatch | null {
  const { name, text, positions } = key;
  const found = (tier: number, from: number, to: number): NameMatch => ({
    tier,
    name,
    from: positions[from] ?? 0,
    to: (positions[to - 1] ?? -1) + 1,
  });
  const at = text.indexOf(query.text);
  if (name.role === 'mention')
    return at < 0 || query.text.length < 2 || isTooShortInside(query)
      ? null
      : found(TIER.mention, at, at + query.text.length);
  if (at === 0 && (name.role !== 'code' || text.length === query.text.length || /\d/.test(query.text)))
    return found(text.length === query.text.length ? TIER.exact : TIER.prefix, 0, query.text.length);
  if (name.role === 'code') return null;
  const pinyin = query.isLatin ? matchPinyin(key, query.text) : null;
  if (pinyin !== null && pinyin[0] < TIER.part) return found(...pinyin);
  if (at > 0 && !isTooShortInside(query)) return found(TIER.part, at, at + query.text.length);
  return pinyin === null ? null : found(...pinyin);
}

/** The best match among the names of one thing; the earlier name wins a tie. */
export function matchKeys(keys: readonly SearchKey[], query: PreparedQuery): NameMatch | null {
  let best: NameMatch | null = null;
  for (const key of keys) {
    const match = matchKey(key, query);
    if (match !== null && (best === null || match.tier < best.tier)) best = match;
  }
  return best;
}
