import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  listEntryChunks,
  listLateFiles,
  readChunkManifest,
  type ChunkManifest,
} from '../../scripts/steps/release-closure';
import { findOutsideReferences } from '../../scripts/steps/release-html';
import {
  fileSize,
  FIRST_LOAD_BUDGET,
  formatWeights,
  SINGLE_FILE_BUDGET,
  sumFirstLoad,
  weighWebRelease,
} from '../../scripts/steps/release-measure';
import { DIST, RELEASE_SINGLE, RELEASE_WEB } from '../../scripts/steps/release-paths';

/** deck.gl is the heavy one: it must never stand between the page and its first paint. */
function findHeavyChunks(manifest: ChunkManifest): readonly string[] {
  return [...listEntryChunks(manifest)].filter((file) => /^(?:deck|pinyin|crs)-/.test(file));
}

describe('web edition', () => {
  it('shell, map and base geodata stay within 550 KB brotli', () => {
    const files = weighWebRelease(RELEASE_WEB, listLateFiles(readChunkManifest(DIST)));
    expect(sumFirstLoad(files), formatWeights(files, RELEASE_WEB)).toBeLessThanOrEqual(FIRST_LOAD_BUDGET);
  });
  it('the entry does not wait for deck.gl, pinyin or the systems of coordinates', () => {
    expect(findHeavyChunks(readChunkManifest(DIST))).toEqual([]);
  });
  it('planted: deck.gl behind two imports is found', () => {
    const manifest = {
      'index.html': { file: 'app/index-1.js', isEntry: true, imports: ['_shell'] },
      _shell: { file: 'app/shell-1.js', imports: ['_deck'] },
      _deck: { file: 'app/deck-1.js' },
    };
    expect(findHeavyChunks(manifest)).toEqual(['deck-1.js']);
  });
  it('carries the typeface and its licence', () => {
    for (const name of ['qilu-sans.woff2', 'OFL.txt'])
      expect(existsSync(join(RELEASE_WEB, 'fonts', name))).toBe(true);
  });
});

describe('single file', () => {
  const page = readFileSync(RELEASE_SINGLE, 'utf8');
  it('stays within 6 MB', () => expect(fileSize(RELEASE_SINGLE)).toBeLessThanOrEqual(SINGLE_FILE_BUDGET));
  it('points at nothing outside itself', () => expect(findOutsideReferences(page)).toEqual([]));
  it('carries typeface, licence and data', () => {
    expect(page).toContain('font/woff2;base64,');
    expect(page).toContain('SIL OPEN FONT LICENSE');
    expect(page).toMatch(/<script type="application\/json" data-asset="[\w.-]+\.json">/);
  });
});
