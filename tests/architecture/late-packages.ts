import type { Rule, SourceFile, Violation } from './read-source';

/** Packages that only lazily loaded code may reach. */
export const LATE_PACKAGES = ['proj4', 'gcoord', 'docx', 'pptxgenjs'] as const;

/** Where the page starts. */
export const FIRST_FILE = 'src/app/main.tsx';

/** The file an import without an ending means. */
function fileOf(target: string, byPath: ReadonlyMap<string, SourceFile>): SourceFile | undefined {
  return [target, `${target}.ts`, `${target}.tsx`].map((path) => byPath.get(path)).find((file) => file);
}

/** Follow every import that runs at the start and name the files that reach a late package. */
export const latePackagesAtStart: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const first = byPath.get(FIRST_FILE);
  if (first === undefined) throw new Error(`latePackagesAtStart: ${FIRST_FILE} is not among the files`);
  const waiting = [first];
  const reached = new Set(waiting);
  const violations: Violation[] = [];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
    for (const { specifier, target, isType, isDynamic } of file.imports) {
      if (isType || isDynamic) continue;
      const name = LATE_PACKAGES.find((one) => specifier === one || specifier.startsWith(`${one}/`));
      if (name !== undefined)
        violations.push({ path: file.path, sentence: `reaches ${name} at the start of the page` });
      const next = target === null ? undefined : fileOf(target, byPath);
      if (next === undefined || reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  return violations;
};
