import { ok, refuse, type Result } from '@/lib/result';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** What a workbook may unpack to; far above 100,000 rows of 30 columns. @unit bytes */
export const MAX_UNPACKED = 800 * 2 ** 20;
/** One part of a workbook becomes one text; JavaScript's longest holds 512 Mi characters. @unit bytes */
export const MAX_PART = 400 * 2 ** 20;
/** Sheets of repeated numbers pack to a hundredth at most; what packs better holds no data. */
export const MAX_RATIO = 250;
/** Below this a high ratio does no harm. @unit bytes */
const HARMLESS = 20 * 2 ** 20;
const MAX_ENTRIES = 10_000;

const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/**
 * Look at what a ZIP declares before any of it is unpacked.
 * @returns its entries, or a refusal for a truncated, an encrypted or an oversized one (zip bomb)
 */
export function checkZip(bytes: Uint8Array, where: string): Result<readonly ZipEntry[]> {
  const directory = readZipDirectory(bytes, where);
  if (!directory.ok) return directory;
  const entries = directory.value;
  if (entries.length > MAX_ENTRIES)
    return refuse(where, `压缩包里有 ${entries.length} 个文件，不是正常的工作簿`);
  if (entries.some(({ isEncrypted }) => isEncrypted))
    return refuse(where, '压缩包加了密码，请去掉密码后再导入');
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const largest = entries.reduce((most, entry) => Math.max(most, entry.size), 0);
  const isTooDense = size > HARMLESS && size > MAX_RATIO * bytes.length;
  if (size > MAX_UNPACKED || largest > MAX_PART || isTooDense)
    return refuse(
      where,
      `展开后将达 ${mebibytes(size)}，是文件本身的 ${Math.round(size / bytes.length)} 倍，疑似压缩炸弹，未打开`,
    );
  // Entries that overlap declare little and unpack to much.
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  if (packed > bytes.length) return refuse(where, '压缩包内的文件互相重叠，疑似压缩炸弹，未打开');
  return ok(entries);
}
