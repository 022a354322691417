import { posix } from 'node:path';
import type { Rule, SourceFile } from './read-source';

const DUMPS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'type', 'types', 'misc', 'shared']);

/** @unit lines */
export const HARD_LINES = 400;
/** @unit lines */
export const SOFT_LINES = 250;

/** One main export named like the file; tools that demand a default export are configurations. */
export const noDefaultExports: Rule = (files) =>
  files
    .filter((file) => file.hasDefaultExport && !/\.config\.ts$|\.d\.ts$/.test(file.path))
    .map(({ path }) => ({ path, sentence: 'has a default export' }));

/** A file or folder that could hold anything will. */
export const noDumps: Rule = (files) =>
  files.flatMap(({ path }) => {
    const dump = path.split('/').find((part) => DUMPS.has(part.replace(/\..*$/, '').toLowerCase()));
    return dump === undefined ? [] : [{ path, sentence: `"${dump}" says nothing about what is inside` }];
  });

/** `kebab-case.ts`, `PascalCase.tsx`; `main.tsx` is the page's door. */
export const fileNames: Rule = (files) =>
  files.flatMap(({ path }) => {
    const name = posix.basename(path);
    const isGood =
      path.startsWith('src/') && name.endsWith('.tsx')
        ? /^(?:[A-Z][A-Za-z0-9]*|main)\.tsx$/.test(name)
        : /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.tsx?$/.test(name) ||
          /^[A-Z][A-Za-z0-9]*\.(?:test|spec)\.tsx$/.test(name);
    return isGood ? [] : [{ path, sentence: 'is named neither kebab-case.ts nor PascalCase.tsx' }];
  });

/** Beauty lives at 50–150 lines a file; above 400 it never did. */
export const fileBudget: Rule = (files) =>
  files
    .filter((file) => file.lineCount > HARD_LINES)
    .map(({ path, lineCount }) => ({ path, sentence: `${lineCount} lines, the budget is ${HARD_LINES}` }));

/** Files on their way over the budget, longest first. */
export function listLongFiles(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => file.lineCount > SOFT_LINES)
    .sort((a, b) => b.lineCount - a.lineCount)
    .map(({ path, lineCount }) => `${path} ${lineCount}`);
}
