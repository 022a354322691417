import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { ROOT } from '../../scripts/steps/release-paths';

/** One import, re-export, dynamic import or `import('…')` type of a file. */
export interface ImportEdge {
  /** As written: `@/geo/area`, `./row`, `react`. */
  readonly specifier: string;
  /** Path below the repository root, without extension where none was written; `null` for a package. */
  readonly target: string | null;
  /** Whether nothing of it is left when the program runs. */
  readonly isType: boolean;
  /** Whether it is `import('…')`: run when asked for, not at the start. */
  readonly isDynamic: boolean;
  /** Names taken, as the other module calls them; `[]` for a whole module or a side effect. */
  readonly names: readonly string[];
}

/** A TypeScript file as the rules see it. */
export interface SourceFile {
  /** Below the repository root, with `/`. */
  readonly path: string;
  readonly lineCount: number;
  readonly imports: readonly ImportEdge[];
  readonly hasDefaultExport: boolean;
}

/** A sentence about one file: the rule is broken here. */
export interface Violation {
  readonly path: string;
  readonly sentence: string;
}

/** A rule looks at files and names what breaks it; planted files prove that it does. */
export type Rule = (files: readonly SourceFile[]) => readonly Violation[];

function resolveTarget(path: string, specifier: string): string | null {
  const clean = specifier.replace(/\?.*$/, '');
  if (clean.startsWith('@/')) return posix.normalize(`src/${clean.slice(2)}`);
  if (clean.startsWith('.')) return posix.normalize(posix.join(posix.dirname(path), clean));
  return null;
}

function* walkNodes(node: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(node)) for (const child of node) yield* walkNodes(child);
  else if (typeof node === 'object' && node !== null) {
    const record = node as Record<string, unknown>;
    yield record;
    for (const child of Object.values(record)) if (typeof child === 'object') yield* walkNodes(child);
  }
}

/** Specifiers of `import('…').Name` in type position, which the module record does not list. */
function typeImportSpecifiers(program: unknown): readonly string[] {
  const found: string[] = [];
  for (const node of walkNodes(program)) {
    if (node['type'] !== 'TSImportType') continue;
    const source = (node['source'] ?? node['argument']) as { value?: unknown; literal?: { value?: unknown } };
    const value = source.value ?? source.literal?.value;
    if (typeof value === 'string') found.push(value);
  }
  return found;
}

/**
 * Read one file's imports and exports.
 * @throws when it cannot be parsed: a rule that skips a file checks nothing.
 */
export function parseSource(path: string, text: string): SourceFile {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map((error) => error.message).join('; ')}`);
  const imports: ImportEdge[] = [];
  const add = (
    specifier: string,
    isType: boolean,
    names: readonly (string | null)[] = [],
    isDynamic = false,
  ): void => {
    const named = names.filter((name) => name !== null);
    imports.push({ specifier, target: resolveTarget(path, specifier), isType, isDynamic, names: named });
  };
  for (const found of module.staticImports) {
    // With verbatimModuleSyntax, `import { type A } from 'x'` still runs x; only `import type` is erased.
    const isErased = /^import\s+type\b(?!\s*from\b|\s*,)/.test(text.slice(found.start, found.end));
    add(
      found.moduleRequest.value,
      isErased,
      found.entries.map((entry) => entry.importName.name),
    );
  }
  for (const statement of module.staticExports) {
    const request = statement.entries.find((entry) => entry.moduleRequest !== null)?.moduleRequest;
    if (request === undefined || request === null) continue;
    const isErased = /^export\s+type\b/.test(text.slice(statement.start, statement.end));
    add(
      request.value,
      isErased,
      statement.entries.map((entry) => entry.importName.name),
    );
  }
  for (const found of module.dynamicImports) {
    const literal = /^(['"`])(.*)\1$/s.exec(text.slice(found.moduleRequest.start, found.moduleRequest.end));
    if (literal?.[2] !== undefined) add(literal[2], false, [], true);
  }
  for (const specifier of typeImportSpecifiers(program)) add(specifier, true);
  const exported = module.staticExports.flatMap((statement) => statement.entries);
  return {
    path,
    lineCount: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports,
    hasDefaultExport: exported.some(
      (entry) => entry.exportName.kind === 'Default' || entry.exportName.name === 'default',
    ),
  };
}

const NOT_OURS = new Set([
  'node_modules',
  'dist',
  'release',
  '.git',
  '.cache',
  'test-results',
  'playwright-report',
  'coverage',
]);

/** Every file of the repository below some folders, `[]` for a folder that is not there yet. */
export function listFiles(folders: readonly string[], extension: RegExp): readonly string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!NOT_OURS.has(entry.name) && path !== 'public/assets') visit(path);
      } else if (entry.isFile() && extension.test(entry.name)) found.push(path);
    }
  };
  folders.filter((folder) => existsSync(join(ROOT, folder))).forEach(visit);
  return found.sort();
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

let read: readonly SourceFile[] | null = null;

/** All TypeScript of the house, parsed once. */
export function readSources(): readonly SourceFile[] {
  read ??= parseAll();
  return read;
}

function parseAll(): readonly SourceFile[] {
  const paths = [...listFiles(['src', 'scripts', 'tests'], /\.tsx?$/), ...rootConfigs()];
  return paths.map((path) => parseSource(path, readText(path)));
}

function rootConfigs(): readonly string[] {
  return readdirSync(ROOT).filter((name) => name.endsWith('.config.ts'));
}
