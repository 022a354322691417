import { unzipSync, strFromU8 } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type TableWorkbook, writeTableWorkbook } from '@/io/write-table-workbook';

const TABLE: TableWorkbook = {
  sheet: '演练库',
  title: '演练库 · 2020年6月',
  note: '2 个项目',
  drill: true,
  columns: [
    { header: '项目名称', width: 30, format: null },
    { header: '总投资（万元）', width: 12, format: '#,##0.##' },
  ],
  rows: [
    ['=HYPERLINK("http://x","y")', 20_000],
    ['+1', null],
    ['-2+3', 1.5],
    ['@SUM(A1)', 0],
    ['\t=1', 7],
  ],
};

async function write(): Promise<Uint8Array> {
  return new Uint8Array(await (await writeTableWorkbook(TABLE)).arrayBuffer());
}

describe('writeTableWorkbook', () => {
  it('what looks like a formula is text, as it was', async () => {
    const bytes = await write();
    const sheet = Object.entries(unzipSync(bytes)).filter(([name]) =>
      /worksheets\/sheet\d+\.xml$/.test(name),
    );
    for (const [, xml] of sheet) expect(strFromU8(xml)).not.toMatch(/<f[ >]/);
    const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
    expect(rows.slice(3).map((row) => row[0])).toEqual(TABLE.rows.map((row) => row[0]));
  });
  it('a blank stays blank, a number a number', async () => {
    const rows = (await readXlsx(await write())).sheets[0]?.rows ?? [];
    expect(rows[3]?.[1]).toBe(20_000);
    expect(rows[4]?.[1] ?? null).toBeNull();
    expect(rows[6]?.[1]).toBe(0);
  });
  it('says drill, freezes its head, repeats it on A3 landscape', async () => {
    const files = unzipSync(await write());
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/);
    expect(sheet).toMatch(/paperSize="8"/);
    expect(sheet).toMatch(/orientation="landscape"/);
    expect(sheet).toContain('演练数据');
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('_xlnm.Print_Titles');
  });
});
