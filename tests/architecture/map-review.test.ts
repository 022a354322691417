import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/steps/release-paths';
import { unreviewedExits } from './map-review';
import { readSources } from './read-source';

const house = readSources()
  .filter(({ path }) => path.startsWith('src/'))
  .map(({ path }) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

it('REVIEW-1 no paper and no file leaves with a map nobody looked over', () =>
  expect(unreviewedExits(house)).toEqual([]));

it.each([
  ['a print root', '<PrintRoot id="new">{map}</PrintRoot>', true],
  ['a file', 'saveBlob(new Blob([map]), name);', true],
  ['a reviewed print root', '<ReviewedPrint layers={all}>{() => <PrintRoot />}</ReviewedPrint>', false],
  ['a reviewed file', 'if (!mustStay(await reviewMap(manifest, map))) saveBlob(blob, name);', false],
  ['one that says it has no map', "<PrintRoot>{t('review.notNeeded')}</PrintRoot>", false],
])('planted: %s → %s', (_name, text, fires) => {
  const path = 'src/workspaces/overview/NewPaper.tsx';
  const found = unreviewedExits([...house, { path, text }]);
  expect(found.map((each) => each.path)).toEqual(fires ? [path] : []);
});

it('planted: whoever reviews for others, and for a set of pictures of its own, stops doing so', () => {
  const blind = house.map((file) =>
    file.path.endsWith('/use-files.ts')
      ? { ...file, text: file.text.replaceAll('reviewMap(', 'look(') }
      : file,
  );
  expect(unreviewedExits(blind)).toHaveLength(4);
});
