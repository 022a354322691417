import type { Violation } from './read-source';

/** Any text file of the repository. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

interface ForbiddenText {
  readonly pattern: RegExp;
  readonly why: string;
}

// Written in pieces, so that this file does not break its own rule.
const MACHINE_PATHS: readonly ForbiddenText[] = [
  { pattern: new RegExp(['(?<![\\w.~-])/', 'work/(?:main|shared)'].join('')), why: 'a path of one machine' },
  {
    pattern: new RegExp(['(?<![\\w.~-])/', '(?:home|Users)/[a-z][\\w-]*/'].join('')),
    why: 'a path of one person',
  },
  { pattern: new RegExp(['(?<![\\w.~-])/', 'root/'].join('')), why: 'a path of one machine' },
  { pattern: new RegExp(['[A-Z]:\\\\', 'Users\\\\'].join('')), why: 'a path of one person' },
];

const REGISTRY_HOSTS: readonly ForbiddenText[] = [
  { pattern: new RegExp(['registry\\.', '(?:npmjs|yarnpkg|npmmirror)\\.'].join('')), why: 'a registry host' },
  {
    pattern: new RegExp(['https?://[\\w.-]*(?:', 'artifactory|nexus|verdaccio|pypi)'].join('')),
    why: 'a registry host',
  },
  { pattern: new RegExp(['"resolved":', '\\s*"https?:'].join('')), why: 'a lock file bound to one registry' },
];

const OUTSIDE_FOLDER: readonly ForbiddenText[] = [
  { pattern: new RegExp(['\\.\\./', 'shared/'].join('')), why: 'a folder that is not in the repository' },
];

function findForbidden(
  files: readonly TextFile[],
  forbidden: readonly ForbiddenText[],
): readonly Violation[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) =>
      forbidden
        .filter(({ pattern }) => pattern.test(line))
        .map(({ why }) => ({
          path: `${path}:${index + 1}`,
          sentence: `${why}: ${line.trim().slice(0, 100)}`,
        })),
    ),
  );
}

/** The repository works wherever it is put and whatever it is installed from. */
export function findMachineTraces(files: readonly TextFile[]): readonly Violation[] {
  return findForbidden(files, [...MACHINE_PATHS, ...REGISTRY_HOSTS]);
}

/** Code reads nothing that a clean checkout does not have. */
export function findOutsideReads(files: readonly TextFile[]): readonly Violation[] {
  return findForbidden(files, OUTSIDE_FOLDER);
}
