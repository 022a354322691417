import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/steps/release-paths';
import { findMissingPaths, findMissingScripts, listNamedPaths } from './document-paths';
import { listFiles, readText } from './read-source';
import { findMachineTraces, findOutsideReads, type TextFile } from './repository-text';

const TEXT = /(?:\.(?:tsx?|mjs|js|json|md|csv|html|css|ya?ml|txt|sh)|^run|^\.npmrc|^\.gitignore)$/;
const CODE = /\.(?:tsx?|mjs|js|json|sh)$/;
const DOCUMENTS = [
  'README.md',
  'src/ARCHITECTURE.md',
  'geodata/README.md',
  'src/analysis/SPEC.md',
  'public/fonts/FONT.md',
];

const texts: readonly TextFile[] = listFiles(['.'], TEXT).map((path) => ({ path, text: readText(path) }));
const documents = texts.filter(({ path }) => DOCUMENTS.includes(path));
const exists = (path: string): boolean => existsSync(join(ROOT, path));
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

function plant(...pieces: readonly string[]): readonly TextFile[] {
  return [{ path: 'src/lib/planted.ts', text: `// first line\n${pieces.join('')}\n` }];
}

describe('machine paths and registry hosts', () => {
  it('are nowhere in the repository', () => {
    expect(texts.length).toBeGreaterThan(20);
    expect(findMachineTraces(texts)).toEqual([]);
  });
  it.each([
    [['/', 'work/main/src']],
    [["open('/", "home/li/map')"]],
    [['/', 'Users/wang/map']],
    [['/', 'root/.cache']],
    [['C:\\', 'Users\\wang']],
    [['https://registry', '.npmjs.org/vite']],
    [['https://registry', '.npmmirror.com/vite']],
    [['http://nex', 'us.office.local/x']],
    [['"resolved": ', '"https://a.b/c.tgz"']],
  ])('planted: %j', (pieces) => {
    expect(findMachineTraces(plant(...pieces))).toMatchObject([{ path: 'src/lib/planted.ts:2' }]);
  });
  it.each(['/usr/bin/chromium', 'src/work/main', 'https://www.shandong.gov.cn/root/page'])(
    'let %s pass',
    (text) => {
      expect(findMachineTraces(plant(text))).toEqual([]);
    },
  );
});

describe('reads outside the repository', () => {
  it('are nowhere in the code', () => {
    expect(findOutsideReads(texts.filter(({ path }) => CODE.test(path)))).toEqual([]);
  });
  it('planted: fires', () =>
    expect(findOutsideReads(plant("'../", "shared/facts/parks.csv'"))).toHaveLength(1));
});

describe('documents', () => {
  it('name only paths that exist', () => expect(findMissingPaths(documents, exists)).toEqual([]));
  it('tell to run only known scripts', () => {
    expect(findMissingScripts(documents, Object.keys(manifest.scripts))).toEqual([]);
  });
  it('planted: a missing path, link or script is found', () => {
    const text =
      'See `src/geo/area.ts:12`, `tests/data/*.test.ts` and [the map](../map/host.ts). `npm run fly`';
    const document = { path: 'src/ARCHITECTURE.md', text };
    expect(listNamedPaths(document)).toEqual(['src/geo/area.ts', 'tests/data/*.test.ts', 'map/host.ts']);
    expect(findMissingPaths([document], () => false)).toHaveLength(3);
    expect(findMissingPaths([document], () => true)).toEqual([]);
    expect(findMissingScripts([document], ['walk'])).toHaveLength(1);
  });
});
