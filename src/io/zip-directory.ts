import { ok, refuse, type Result } from '@/lib/result';

/** One entry of a ZIP directory, as it declares itself. */
export interface ZipEntry {
  readonly name: string;
  /** @unit bytes */
  readonly packedSize: number;
  /** @unit bytes */
  readonly size: number;
  readonly offset: number;
  readonly isEncrypted: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

/**
 * Read the central directory of a ZIP without unpacking anything.
 * @returns the entries, or a refusal when the end of the file or of the directory is missing
 * @source PKWARE APPNOTE 6.3.10, §4.3.12 and §4.3.16; ZIP64 is refused, a workbook of 50 MB needs none
 */
export function readZipDirectory(bytes: Uint8Array, where: string): Result<readonly ZipEntry[]> {
  const broken = (): Result<never> =>
    refuse(where, '文件不完整：压缩包的目录缺失或损坏，可能没有传完，请重新复制');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return broken();
  const count = view.getUint16(end + 10, true);
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return broken();
    const nameLength = view.getUint16(at + 28, true);
    const entry = {
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    };
    if (entry.offset + entry.packedSize > end) return broken();
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(entries);
}
