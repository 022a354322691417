import type { SearchCommandId } from './search-commands';
import type { SearchEntry } from './search-entry';
import type { SearchIndex } from './search-index';
import type { SearchAnswer, SearchSection } from './search-run';

const COMMON: ReadonlySet<SearchCommandId> = new Set<SearchCommandId>([
  'home',
  'panel.targets',
  'panel.unplaced',
  'measure.distance',
  'print',
  'picture',
  'keys',
]);

/** What stands in the box before anything is typed: 三核, 三圈, presets and common commands. */
export function searchStarters(index: SearchIndex): SearchAnswer {
  const section = (id: SearchSection['id'], belongs: (entry: SearchEntry) => boolean): SearchSection => ({
    id,
    results: index.flatMap(({ entry }) => (belongs(entry) ? [{ entry, match: null }] : [])),
  });
  const sections = [
    section('cores', (entry) => entry.key.startsWith('city:') && entry.weight === 0),
    section('circles', (entry) => entry.key.startsWith('circle:')),
    section('presets', ({ target }) => target.kind === 'command' && target.command.startsWith('preset.')),
    section('commands', ({ target }) => target.kind === 'command' && COMMON.has(target.command)),
  ].filter((candidate) => candidate.results.length > 0);
  return { sections, count: sections.reduce((sum, { results }) => sum + results.length, 0), outside: null };
}
