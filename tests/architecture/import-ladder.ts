import type { Rule, SourceFile, Violation } from './read-source';

/** DESIGN §6: the rung of every folder of `src`; imports point strictly downwards. */
export const RUNGS: Readonly<Record<string, number>> = {
  lib: 0,
  domain: 1,
  geo: 2,
  engine: 2,
  symbology: 2,
  i18n: 2,
  analysis: 3,
  layers: 3,
  ui: 3,
  io: 3,
  store: 4,
  charts: 4,
  data: 4,
  map: 5,
  workspaces: 6,
  app: 7,
};

/** The folder of `src` a path lies in; `null` for what is not in one. */
export function houseFolder(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function climb(file: SourceFile, target: string, specifier: string): Violation | null {
  const from = houseFolder(file.path);
  const to = houseFolder(`${target}/`);
  const refuse = (why: string): Violation => ({ path: file.path, sentence: `imports ${specifier}: ${why}` });
  if (to === null) return refuse('leaves src');
  if (from === null || from === to) return null;
  const fromRung = RUNGS[from];
  const toRung = RUNGS[to];
  if (toRung === undefined) return refuse(`src/${to} has no rung`);
  if (fromRung === undefined || toRung < fromRung) return null;
  return refuse(`${from} (${fromRung}) must not reach ${to} (${toRung})`);
}

/** Imports point strictly downwards, types too; on one rung only inside one folder. */
export const importLadder: Rule = (files) =>
  files
    .filter((file) => file.path.startsWith('src/'))
    .flatMap((file) => {
      const folder = houseFolder(file.path);
      const misplaced: Violation[] = [];
      if (folder === null && !file.path.endsWith('.d.ts'))
        misplaced.push({ path: file.path, sentence: 'stands outside the folders of the ladder' });
      if (folder !== null && RUNGS[folder] === undefined)
        misplaced.push({ path: file.path, sentence: `src/${folder} has no rung` });
      const climbs = file.imports.flatMap(({ target, specifier }) => {
        const found = target === null ? null : climb(file, target, specifier);
        return found === null ? [] : [found];
      });
      return [...misplaced, ...climbs];
    });
