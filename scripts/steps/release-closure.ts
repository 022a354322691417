import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A chunk in Vite's build manifest. */
export interface ChunkRecord {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

export type ChunkManifest = Readonly<Record<string, ChunkRecord>>;

/** Read the manifest of a `vite build`. @throws when the build left none. */
export function readChunkManifest(dist: string): ChunkManifest {
  const path = join(dist, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error(`${path}: is missing, run \`vite build\` first`);
  return JSON.parse(readFileSync(path, 'utf8')) as ChunkManifest;
}

/**
 * File names of every chunk that loads before the entry's first line runs.
 * @throws when the manifest names no entry.
 */
export function listEntryChunks(manifest: ChunkManifest): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]?.imports?.forEach(visit);
  };
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  if (entries.length === 0) throw new Error('the build manifest names no entry');
  entries.forEach(visit);
  return new Set([...seen].map((key) => manifest[key]?.file.replace(/^app\//, '') ?? key));
}
