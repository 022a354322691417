import { saveBlob } from '@/io/save-blob';
import type { TableWorkbook } from '@/io/write-table-workbook';

/** Save a workbook under its title. @returns the name of the file */
export async function saveWorkbook(workbook: TableWorkbook): Promise<string> {
  const { writeTableWorkbook } = await import('@/io/write-table-workbook');
  const file = `${workbook.title.replaceAll(' · ', '_')}${workbook.drill ? '_演练数据' : ''}.xlsx`;
  saveBlob(await writeTableWorkbook(workbook), file);
  return file;
}
