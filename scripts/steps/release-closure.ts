import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LATE_DOORS } from './release-chunks';

/** A chunk in Vite's build manifest. */
export interface ChunkRecord {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

export type ChunkManifest = Readonly<Record<string, ChunkRecord>>;

/** Read the manifest of a `vite build`. @throws when the build left none. */
export function readChunkManifest(dist: string): ChunkManifest {
  const path = join(dist, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error(`${path}: is missing, run \`vite build\` first`);
  return JSON.parse(readFileSync(path, 'utf8')) as ChunkManifest;
}

const nameOf = (file: string): string => file.replace(/^app\//, '');

/** Keys reached from the entry; `opens` says which of the doors behind `import()` are gone through. */
function reach(manifest: ChunkManifest, opens: (door: string) => boolean): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]?.imports?.forEach(visit);
    manifest[key]?.dynamicImports?.filter(opens).forEach(visit);
  };
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  if (entries.length === 0) throw new Error('the build manifest names no entry');
  entries.forEach(visit);
  return seen;
}

/**
 * File names of every chunk that loads before the entry's first line runs.
 * @throws when the manifest names no entry.
 */
export const listEntryChunks = (manifest: ChunkManifest): ReadonlySet<string> =>
  new Set([...reach(manifest, () => false)].map((key) => nameOf(manifest[key]?.file ?? key)));

/**
 * File names of programs and styles that load after the first province map: all the manifest knows, less what is
 * reached without going through a late door. A file the manifest does not know (a worker) is not among them.
 * @throws when the manifest names no entry.
 */
export function listLateFiles(manifest: ChunkManifest): ReadonlySet<string> {
  const early = reach(manifest, (door) => !LATE_DOORS.some((late) => late.test(door)));
  const filesOf = (keys: Iterable<string>): readonly string[] =>
    [...keys].flatMap((key) => {
      const record = manifest[key];
      return record === undefined ? [] : [record.file, ...(record.css ?? [])].map(nameOf);
    });
  const first = new Set(filesOf(early));
  return new Set(filesOf(Object.keys(manifest)).filter((file) => !first.has(file)));
}
