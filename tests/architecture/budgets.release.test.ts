import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AFTER_FIRST_MAP } from '../../scripts/steps/release-chunks';
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

interface ChunkRecord {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

type ChunkManifest = Readonly<Record<string, ChunkRecord>>;

/** File names of everything that loads before the entry's first line runs. */
function staticClosure(manifest: ChunkManifest): readonly string[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]?.imports?.forEach(visit);
  };
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  if (entries.length === 0) throw new Error('the build manifest names no entry');
  entries.forEach(visit);
  return [...seen].map((key) => manifest[key]?.file.replace(/^app\//, '') ?? key);
}

function findLateChunks(manifest: ChunkManifest): readonly string[] {
  return staticClosure(manifest).filter((file) => AFTER_FIRST_MAP.some((pattern) => pattern.test(file)));
}

describe('web edition', () => {
  it('shell, map and base geodata stay within 550 KB brotli', () => {
    const files = weighWebRelease(RELEASE_WEB);
    expect(sumFirstLoad(files), formatWeights(files, RELEASE_WEB)).toBeLessThanOrEqual(FIRST_LOAD_BUDGET);
  });
  it('the entry waits for no late chunk', () => {
    const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as ChunkManifest;
    expect(findLateChunks(manifest)).toEqual([]);
  });
  it('planted: a late chunk behind two imports is found', () => {
    const manifest = {
      'index.html': { file: 'app/index-1.js', isEntry: true, imports: ['_shell'] },
      _shell: { file: 'app/shell-1.js', imports: ['_deck'] },
      _deck: { file: 'app/deck-1.js' },
    };
    expect(findLateChunks(manifest)).toEqual(['deck-1.js']);
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
