import { describe, expect, it } from 'vitest';
import { fileBudget, fileNames, listLongFiles, noDefaultExports, noDumps } from './file-shape';
import { parseSource, readSources, type Rule } from './read-source';

const sources = readSources();

describe.each<readonly [name: string, rule: Rule]>([
  ['no default exports', noDefaultExports],
  ['no dumps', noDumps],
  ['file names', fileNames],
  ['file budget', fileBudget],
])('%s', (_name, rule) => {
  it('holds in the house', () => expect(rule(sources)).toEqual([]));
});

it.each([
  ['src/lib/a.ts', 'export default 1;', true],
  ['src/lib/a.ts', 'const a = 1; export { a as default };', true],
  ['src/lib/a.ts', "export { default } from './b';", true],
  ['vite.config.ts', 'export default {};', false],
  ['src/lib/a.ts', "export { default as b } from './b';", false],
])('planted default export: %s: %s → %s', (path, text, fires) => {
  expect(noDefaultExports([parseSource(path, text)]).length > 0).toBe(fires);
});

it.each([
  ['src/lib/utils.ts', true],
  ['src/ui/helpers/card.ts', true],
  ['src/domain/types.ts', true],
  ['scripts/steps/common.test.ts', true],
  ['src/domain/facility/facility-type.ts', false],
])('planted dump: %s → %s', (path, fires) => {
  expect(noDumps([parseSource(path, '')]).length > 0).toBe(fires);
});

it.each([
  ['src/lib/readCsv.ts', true],
  ['src/ui/search-box.tsx', true],
  ['src/lib/read_csv.ts', true],
  ['src/ui/SearchBox.tsx', false],
  ['src/app/main.tsx', false],
  ['src/ui/use-size.ts', false],
  ['tests/unit/month.test.ts', false],
  ['tests/browser/MapHost.test.tsx', false],
])('planted file name: %s → %s', (path, fires) => {
  expect(fileNames([parseSource(path, '')]).length > 0).toBe(fires);
});

it.each([
  [400, false],
  [401, true],
])('planted file of %i lines → %s', (lineCount, fires) => {
  const text = '// line\n'.repeat(lineCount);
  expect(fileBudget([parseSource('src/lib/long.ts', text)]).length > 0).toBe(fires);
});

it('long files are listed before they go over', () => {
  const long = listLongFiles(sources);
  if (long.length > 0) process.stderr.write(`over 250 lines: ${long.join(', ')}\n`);
  expect(listLongFiles([parseSource('src/lib/long.ts', '// line\n'.repeat(251))])).toEqual([
    'src/lib/long.ts 251',
  ]);
});
