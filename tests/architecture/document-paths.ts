import { posix } from 'node:path';
import type { Violation } from './read-source';
import type { TextFile } from './repository-text';

const TOP_FOLDERS = /^(?:src|scripts|tests|geodata|public|docs|\.ci)\//;
const GENERATED = /^(?:public\/assets|dist|release|test-results|\.cache)(?:\/|$)/;
const WILD = /[*<{…]/;

/** Paths a document names: in code marks when they start at a top folder, and in relative links. */
export function listNamedPaths({ path, text }: TextFile): readonly string[] {
  const inCode = [...text.matchAll(/`([^`\n]+)`/g)]
    .flatMap((match) => (match[1] ?? '').split(/\s+/))
    .map((word) => word.replace(/^["'(]+|["'),:;，。]+$/g, '').replace(/:\d+$/, ''))
    .filter((word) => TOP_FOLDERS.test(word));
  const inLinks = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] ?? '').replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^[a-z]+:/i.test(link))
    .map((link) => posix.normalize(posix.join(posix.dirname(path), decodeURI(link))));
  return [...new Set([...inCode, ...inLinks])];
}

/** The part of a pattern such as `tests/data/*.test.ts` that must exist. */
function fixedPart(named: string): string {
  if (!WILD.test(named)) return named;
  return posix.dirname(`${named.slice(0, named.search(WILD))}x`);
}

/** A document may name only what is there; generated folders are exempt. */
export function findMissingPaths(
  documents: readonly TextFile[],
  exists: (path: string) => boolean,
): readonly Violation[] {
  return documents.flatMap((document) =>
    listNamedPaths(document)
      .filter((named) => !GENERATED.test(named) && !exists(fixedPart(named)))
      .map((named) => ({ path: document.path, sentence: `names ${named}, which does not exist` })),
  );
}

/** A document may tell to run only what `package.json` knows. */
export function findMissingScripts(
  documents: readonly TextFile[],
  scripts: readonly string[],
): readonly Violation[] {
  const known = new Set([...scripts, 'start', 'test']);
  return documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm run ([\w:-]+)/g)]
      .filter((match) => !known.has(match[1] ?? ''))
      .map((match) => ({ path, sentence: `tells to run "${match[0]}", which package.json does not know` })),
  );
}
