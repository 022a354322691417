import type { RawWorkbook } from '@/lib/raw-workbook';
import { refuse, type Result } from '@/lib/result';
import { detectFileKind } from './file-kind';
import { readCsv } from './read-csv';
import { readGeoJson } from './read-geojson';
import { readXlsx } from './read-xlsx';
import { FILE_REFUSALS } from './refuse-file-kind';

/** @unit bytes */
export const MAX_FILE = 50 * 2 ** 20;

/**
 * Read a dropped file as tables. Its content decides the format, not its name.
 * @returns a refusal that tells the person what the file is and what to do
 */
export async function readTableFile(bytes: Uint8Array, file: string): Promise<Result<RawWorkbook>> {
  if (bytes.length > MAX_FILE)
    return refuse(
      file,
      `文件有 ${Math.ceil(bytes.length / 2 ** 20)} MB，上限是 50 MB，请删去图片或分成几个文件`,
    );
  const kind = detectFileKind(bytes);
  const why = FILE_REFUSALS[kind];
  if (why !== null) return refuse(file, why);
  if (kind === 'zip') return readXlsx(bytes, file);
  if (kind === 'json') return readGeoJson(bytes, file);
  const table = readCsv(bytes, file);
  if (table.ok || !/\.(?:xls[xmb]?|et)$/i.test(file)) return table;
  return refuse(file, '不是工作簿：文件开头不是 Excel 的格式，可能已损坏或没有传完');
}
