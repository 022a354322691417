import { strFromU8, unzipSync } from 'fflate';
import { LIBRARY_IDS, type LibraryId } from '@/domain/library/library';
import {
  booleanShape,
  integerShape,
  listShape,
  parseShape,
  recordShape,
  textShape,
  wordShape,
} from '@/lib/json-shape';
import { ok, refuse, type Result } from '@/lib/result';
import { computeSha256 } from '@/lib/sha256';

export const PACKAGE_FORMAT = 'qilu-library';
/** Raised when an older program could misread what a newer one writes. */
export const PACKAGE_VERSION = 1;

/** `manifest.json` of a package: what it is, and every file with its hash. */
export interface PackageManifest {
  readonly format: typeof PACKAGE_FORMAT;
  readonly version: number;
  readonly libraryId: LibraryId;
  readonly drill: boolean;
  readonly savedAt: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/** The files of a package, parsed as JSON, by path. */
export interface PackageFiles {
  readonly manifest: PackageManifest;
  readonly files: ReadonlyMap<string, unknown>;
}

/** Far above any real library; a file that unfolds to more is no library. @unit bytes */
const MOST_UNFOLDED = 600 * 1024 * 1024;

const manifestShape = recordShape<PackageManifest>({
  format: wordShape([PACKAGE_FORMAT]),
  version: integerShape,
  libraryId: wordShape(LIBRARY_IDS),
  drill: booleanShape,
  savedAt: textShape,
  files: listShape(recordShape({ path: textShape, bytes: integerShape, sha256: textShape })),
});

/** Unfold the zip. What each entry says of its size is added up first, and no entry gets more room than that. */
function unfold(bytes: Uint8Array): Result<Readonly<Record<string, Uint8Array>>> {
  let unfolded = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unfolded += originalSize;
        return unfolded <= MOST_UNFOLDED;
      },
    });
    return unfolded > MOST_UNFOLDED
      ? refuse('便携包', `解开后有 ${Math.round(unfolded / 1024 / 1024)} MB，超出任何真实的项目库，未打开`)
      : ok(files);
  } catch {
    return refuse('便携包', '文件不完整，或不是便携包');
  }
}

function readJson(bytes: Uint8Array, where: string): Result<unknown> {
  try {
    return ok(JSON.parse(strFromU8(bytes)) as unknown);
  } catch {
    return refuse(where, '内容不是 JSON');
  }
}

function readManifest(bytes: Uint8Array | undefined): Result<PackageManifest> {
  const where = '便携包 › manifest.json';
  if (bytes === undefined) return refuse(where, '没有清单，不是项目库的便携包');
  const json = readJson(bytes, where);
  if (!json.ok) return json;
  const { format, version } = (json.value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== PACKAGE_FORMAT) return refuse(where, '不是项目库的便携包');
  if (typeof version === 'number' && version > PACKAGE_VERSION)
    return refuse(
      where,
      `由更新的程序保存（格式 ${version}，本程序认识到 ${PACKAGE_VERSION}），请用新版程序打开`,
    );
  return parseShape(manifestShape, json.value, where);
}

/** Open a package and check every file against the manifest. @returns a refusal that names the file */
export function openPackage(bytes: Uint8Array): Result<PackageFiles> {
  const unfolded = unfold(bytes);
  if (!unfolded.ok) return unfolded;
  const { 'manifest.json': head, ...contents } = unfolded.value;
  const manifest = readManifest(head);
  if (!manifest.ok) return manifest;
  const listed = new Set(manifest.value.files.map(({ path }) => path));
  const stranger = Object.keys(contents).find((path) => !listed.has(path));
  if (stranger !== undefined) return refuse(`便携包 › ${stranger}`, '清单中没有这个文件');
  const files = new Map<string, unknown>();
  for (const { path, bytes: size, sha256 } of manifest.value.files) {
    const where = `便携包 › ${path}`;
    const content = contents[path];
    if (content === undefined) return refuse(where, '清单中有、包中没有');
    if (content.length !== size || computeSha256(content) !== sha256)
      return refuse(where, '内容与清单的哈希不符，可能损坏或被改动');
    const json = readJson(content, where);
    if (!json.ok) return json;
    files.set(path, json.value);
  }
  return ok({ manifest: manifest.value, files });
}
