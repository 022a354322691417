import '@/i18n/add-search-words';
import type { LngLat } from '@/domain/provenance/position';
import { type CoordinateReading, parseCoordinate } from './search-coordinate';
import { NO_WORDS, SEARCH_GROUP_IDS, type SearchEntry, type SearchGroupId, wordsOf } from './search-entry';
import type { IndexedEntry, SearchIndex } from './search-index';
import { MATCH_TIERS, matchKeys, type NameMatch, prepareQuery, type PreparedQuery } from './search-match';

/** One thing found, and by which of its names; null for a coordinate or a starter. */
export interface SearchResult {
  readonly entry: SearchEntry;
  readonly match: NameMatch | null;
}

/** A heading with what was found under it, best first. `best` holds one exact match of a later group. */
export interface SearchSection {
  readonly id: SearchGroupId | 'best' | 'place' | 'cores' | 'circles' | 'presets' | 'commands';
  readonly results: readonly SearchResult[];
}

/** The answer to what was typed. */
export interface SearchAnswer {
  readonly sections: readonly SearchSection[];
  readonly count: number;
  /** A coordinate that was understood but lies outside the province. */
  readonly outside: LngLat | null;
}

interface Found {
  readonly entry: SearchEntry;
  readonly match: NameMatch;
  /** Place in the index: group order, then official order. */
  readonly order: number;
}

const EXACT = 0;

/** Match one word against the names of an entry, after a quick look whether it can match at all. */
function matchNames({ keys, texts, letterPairs }: IndexedEntry, word: PreparedQuery): NameMatch | null {
  const letters = word.text.length > 1 ? word.text.slice(0, 2) : ` ${word.text}`;
  const canMatch = texts.includes(word.text) || (word.isLatin && letterPairs.includes(letters));
  return canMatch ? matchKeys(keys, word) : null;
}

/** Every word must match a name, the kind or the place; without any name it is found last. */
function matchWords(indexed: IndexedEntry, words: readonly PreparedQuery[]): NameMatch | null {
  const { entry, context } = indexed;
  let worst: NameMatch | null = null;
  for (const word of words) {
    const match = matchNames(indexed, word);
    if (match === null && !context.includes(word.text)) return null;
    if (match !== null && (worst === null || match.tier > worst.tier)) worst = match;
  }
  return (
    worst ?? { tier: MATCH_TIERS.length - 1, name: { text: entry.title.zh, role: 'title' }, from: 0, to: 0 }
  );
}

const byRank = (a: Found, b: Found): number =>
  a.match.tier - b.match.tier || a.entry.weight - b.entry.weight || a.order - b.order;

const toResults = (found: readonly Found[]): readonly SearchResult[] =>
  found.map(({ entry, match }) => ({ entry, match }));

function sectionsOf(found: readonly Found[]): readonly SearchSection[] {
  const groups = SEARCH_GROUP_IDS.map((id) => ({
    id,
    found: found.filter(({ entry }) => entry.group === id).sort(byRank),
  })).filter((group) => group.found.length > 0);
  const leads = groups[0]?.found[0]?.match.tier === EXACT;
  const best = leads ? undefined : groups.find((group) => group.found[0]?.match.tier === EXACT)?.found[0];
  if (best === undefined) return groups.map((group) => ({ id: group.id, results: toResults(group.found) }));
  return [
    { id: 'best', results: toResults([best]) },
    ...groups
      .map(
        (group): SearchSection => ({
          id: group.id,
          results: toResults(group.found.filter((item) => item !== best)),
        }),
      )
      .filter((section) => section.results.length > 0),
  ];
}

/** Degrees as they are shown: five decimals at most, about a metre. */
export const formatDegrees = (degrees: number): string => String(Math.round(degrees * 1e5) / 1e5);

function coordinateSection({ lngLat, swapped }: CoordinateReading): SearchSection {
  const slots = { lng: formatDegrees(lngLat[0]), lat: formatDegrees(lngLat[1]) };
  const entry: SearchEntry = {
    key: `coordinate:${slots.lng},${slots.lat}`,
    group: 'place',
    target: { kind: 'coordinate', lngLat },
    title: wordsOf('search.coordinate', slots),
    kind: wordsOf(swapped ? 'search.coordinate.swapped' : 'search.coordinate.crs'),
    where: NO_WORDS,
    names: [],
    weight: 0,
    unplaced: false,
  };
  return { id: 'place', results: [{ entry, match: null }] };
}

/**
 * Find what was typed: exact names before beginnings, initials, pinyin and parts; then by importance; then
 * in the official order. Deterministic. An empty query finds nothing: see `searchStarters`.
 */
export function search(index: SearchIndex, typed: string): SearchAnswer {
  const query = prepareQuery(typed);
  const coordinate = parseCoordinate(typed);
  const words = typed
    .trim()
    .split(/\s+/)
    .map(prepareQuery)
    .filter((word) => word.text !== '');
  const found: Found[] = [];
  if (query.text !== '')
    index.forEach((indexed, order) => {
      const match = matchNames(indexed, query) ?? (words.length > 1 ? matchWords(indexed, words) : null);
      if (match !== null) found.push({ entry: indexed.entry, match, order });
    });
  const inside = coordinate?.inShandong === true ? coordinate : null;
  const sections = [...(inside === null ? [] : [coordinateSection(inside)]), ...sectionsOf(found)];
  return {
    sections,
    count: found.length + (inside === null ? 0 : 1),
    outside: coordinate === null || coordinate.inShandong ? null : coordinate.lngLat,
  };
}
