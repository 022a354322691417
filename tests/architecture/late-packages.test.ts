import { expect, it } from 'vitest';
import { FIRST_FILE, latePackagesAtStart } from './late-packages';
import { parseSource, readSources } from './read-source';

const house = readSources();

it('nothing that runs at the start of the page reaches the libraries of coordinates or documents', () =>
  expect(latePackagesAtStart(house)).toEqual([]));

it('the page does reach its own files', () => {
  const sources = house.map((file) =>
    file.path === 'src/data/province.ts' ? parseSource(file.path, "import proj4 from 'proj4';") : file,
  );
  expect(latePackagesAtStart(sources).map(({ path }) => path)).toEqual(['src/data/province.ts']);
});

it.each([
  ["import { a } from '@/geo/a';", 'static', true],
  ["export * from '@/geo/a';", 'passed on', true],
  ["const load = () => import('@/geo/a');", 'dynamic', false],
  ["import type { A } from '@/geo/a';", 'a type', false],
])('planted: %s (%s) → %s', (text, _how, fires) => {
  const planted = [
    parseSource(FIRST_FILE, text),
    parseSource('src/geo/a.ts', "import gcoord from 'gcoord'; export const a = gcoord; export type A = 1;"),
  ];
  expect(latePackagesAtStart(planted).length > 0).toBe(fires);
});
