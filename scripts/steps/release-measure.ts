import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ASSETS_AFTER_FIRST_MAP } from './release-chunks';

/** One file of the first load. */
export interface WeighedFile {
  readonly path: string;
  readonly bytes: number;
  readonly brotliBytes: number;
  /** False for what loads after the first province map. */
  readonly isFirstLoad: boolean;
}

/** @unit bytes */
export const FIRST_LOAD_BUDGET = 550 * 1024;
/** @unit bytes */
export const SINGLE_FILE_BUDGET = 6 * 1024 * 1024;

function weigh(path: string, isFirstLoad: boolean): WeighedFile {
  const content = readFileSync(path);
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return {
    path,
    bytes: content.length,
    brotliBytes: brotliCompressSync(content, options).length,
    isFirstLoad,
  };
}

function isNamed(name: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(name));
}

function filesOf(folder: string, extension: RegExp): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => extension.test(name))
        .sort()
    : [];
}

/**
 * Weigh the web deliverable: page, program, styles, MapLibre's worker and the data assets.
 * The typeface is left out: text shows in a system face until it comes.
 * @param lateFiles from `listLateFiles`; whatever else lies in the folder is first load.
 * @throws when the folder holds no built page, or no program: nothing weighed is not a light page.
 */
export function weighWebRelease(folder: string, lateFiles: ReadonlySet<string>): readonly WeighedFile[] {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) throw new Error(`${folder}: holds no index.html`);
  const programs = filesOf(join(folder, 'app'), /\.(?:js|mjs|css)$/);
  if (programs.length === 0) throw new Error(`${folder}/app: holds no program`);
  const assets = join(folder, 'assets');
  return [
    weigh(page, true),
    ...programs.map((name) => weigh(join(folder, 'app', name), !lateFiles.has(name))),
    ...filesOf(assets, /\.json$/).map((name) =>
      weigh(join(assets, name), !isNamed(name, ASSETS_AFTER_FIRST_MAP)),
    ),
  ];
}

/** @unit bytes, brotli */
export function sumFirstLoad(files: readonly WeighedFile[]): number {
  return files.reduce((sum, file) => sum + (file.isFirstLoad ? file.brotliBytes : 0), 0);
}

/** @unit bytes */
export function fileSize(path: string): number {
  return statSync(path).size;
}

/** A table of what was weighed, heaviest first. */
export function formatWeights(files: readonly WeighedFile[], root: string): string {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1).padStart(9)} KB`;
  const rows = [...files]
    .sort((a, b) => b.brotliBytes - a.brotliBytes)
    .map((file) => {
      const when = file.isFirstLoad ? 'first' : 'later';
      return `${kilobytes(file.bytes)} ${kilobytes(file.brotliBytes)} br  ${when}  ${file.path.slice(root.length + 1)}`;
    });
  return [
    ...rows,
    `first load: ${kilobytes(sumFirstLoad(files)).trim()} br of ${FIRST_LOAD_BUDGET / 1024} KB`,
  ].join('\n');
}
