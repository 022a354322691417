import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readTableFile } from '@/io/read-table-file';
import { cellAddress, type RawWorkbook } from '@/lib/raw-workbook';
import { orThrow } from '@/lib/result';
import { declareSize, makeOle, makeZip } from '../../../scripts/steps/nasty-zip';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** “项目名称,总投资\n冶炼厂,5\n” in GBK. */
const GBK = Uint8Array.from(Buffer.from('cfeec4bfc3fbb3c62cd7dccdb6d7ca0ad2b1c1b6b3a72c350a', 'hex'));

const read = async (bytes: Uint8Array, file: string): Promise<RawWorkbook> =>
  orThrow(await readTableFile(bytes, file));
async function why(bytes: Uint8Array, file: string): Promise<string> {
  const result = await readTableFile(bytes, file);
  if (result.ok) throw new Error(`${file} was read`);
  expect(result.error.where).toBe(file);
  return result.error.why;
}

describe('readTableFile: workbooks', () => {
  it('keeps addresses, kinds of values, merges, hidden sheets and rows', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '6月',
          rows: [
            ['标题', null],
            [null, null],
            ['项目', 12.5],
            ['001', true],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
          rowDefs: new Map([[3, { hidden: true }]]),
        },
        { name: '底稿', rows: [['x']], hidden: true },
      ],
    });
    const { sheets } = await read(bytes, '济南.xlsx');
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['6月', false],
      ['底稿', true],
    ]);
    expect(sheets[0]?.rows[2]).toEqual(['项目', 12.5]);
    expect(sheets[0]?.rows[3]).toEqual(['001', true]);
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheets[0]?.hiddenRows).toEqual([3]);
    expect(cellAddress(2, 27)).toBe('AB3');
  });

  it('keeps the precision a date is shown in', async () => {
    const march = new Date(Date.UTC(2020, 2, 1));
    const cells = new Map([
      ['0,0', { value: march, style: { numFmt: 'yyyy"年"m"月"' } }],
      ['0,1', { value: march, style: { numFmt: 'yyyy-mm-dd' } }],
    ]);
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [[march, march]], cells }] });
    const { sheets } = await read(bytes, 'a.xlsx');
    expect(sheets[0]?.rows[0]).toEqual([{ date: '2020-03' }, { date: '2020-03-01' }]);
  });

  it('knows the dates Chinese Excel writes by number alone', async () => {
    const march = new Date(Date.UTC(2020, 2, 1));
    const cells = new Map([
      ['0,0', { value: march, style: { numFmt: 'yyyy"x"m' } }],
      ['0,1', { value: march, style: { numFmt: 'yyyy"y"m"y"d' } }],
    ]);
    const written = unzipSync(await writeXlsx({ sheets: [{ name: 'a', rows: [[march, march, 5]], cells }] }));
    const styles = strFromU8(written['xl/styles.xml'] ?? new Uint8Array());
    const ids = [...styles.matchAll(/<numFmt numFmtId="(\d+)"/g)].map((match) => match[1] ?? '');
    const bare = styles
      .replace(/<numFmts.*<\/numFmts>/, '')
      .replaceAll(`numFmtId="${ids[0]}"`, 'numFmtId="57"')
      .replaceAll(`numFmtId="${ids[1]}"`, 'numFmtId="31"');
    expect(bare).not.toContain('<numFmt ');
    const { sheets } = await read(zipSync({ ...written, 'xl/styles.xml': strToU8(bare) }), 'a.xlsx');
    expect(sheets[0]?.rows[0]).toEqual([{ date: '2020-03' }, { date: '2020-03-01' }, 5]);
  });

  it('refuses what is no workbook, each with its own sentence', async () => {
    const xlsx = await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }] });
    const bomb = declareSize(xlsx, 'xl/worksheets/sheet1.xml', 2 ** 31);
    const dense = makeZip({ 'xl/workbook.xml': 'x', 'xl/media/a.bmp': new Uint8Array(24 * 2 ** 20) });
    expect(await why(new Uint8Array(0), 'a.xlsx')).toContain('0 字节');
    expect(await why(makeOle('EncryptedPackage'), 'a.xlsx')).toContain('加了密码');
    expect(await why(makeOle('Workbook'), 'a.xls')).toContain('旧版 Excel');
    expect(await why(makeOle('WordDocument'), 'a.doc')).toContain('旧版 Office');
    expect(await why(xlsx.slice(0, xlsx.length - 200), 'a.xlsx')).toContain('文件不完整');
    expect(await why(xlsx.slice(0, 40), 'a.xlsx')).toContain('文件不完整');
    expect(await why(bomb, 'a.xlsx')).toContain('压缩炸弹');
    expect(await why(dense, 'a.xlsx')).toContain('压缩炸弹');
    expect(await why(makeZip({ 'word/document.xml': 'x' }), 'a.xlsx')).toContain('Word');
    expect(await why(makeZip({ 'a.txt': 'x' }), 'a.zip')).toContain('没有工作簿');
    expect(await why(makeZip({ '6月/济南.xlsx': 'x' }), 'a.zip')).toContain('解压');
    expect(await why(makeZip({ 'xl/workbook.xml': '<x' }), 'a.xlsx')).toContain('已损坏');
    expect(await why(utf8('<html><table><tr><td>1</td></tr></table>'), 'a.xls')).toContain('网页');
    expect(await why(utf8('%PDF-1.7'), 'a.pdf')).toContain('PDF');
    expect(await why(Uint8Array.of(1, 2, 3, 0, 255), 'a.xlsx')).toContain('不是工作簿');
  });

  it('a part that unpacks to more than it declares is refused', async () => {
    const xlsx = await writeXlsx({ sheets: [{ name: 'a', rows: [['x'.repeat(5000)]] }] });
    expect(await why(declareSize(xlsx, 'xl/worksheets/sheet1.xml', 10), 'a.xlsx')).toContain('已损坏');
  });
});

describe('readTableFile: text', () => {
  const rowsOf = async (bytes: Uint8Array): Promise<unknown> => (await read(bytes, 'a.csv')).sheets[0]?.rows;
  const table = [
    ['项目名称', '总投资'],
    ['冶炼厂', '5'],
  ];

  it('reads UTF-8 with and without mark, UTF-16 and GB18030 alike', async () => {
    const text = '项目名称,总投资\n冶炼厂,5\n';
    const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${text.replaceAll(',', '\t')}`, 'utf16le'));
    for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), GBK, utf16])
      expect(await rowsOf(bytes)).toEqual(table);
  });

  it('finds semicolons and tabs, and keeps quoted separators, line ends and quotes', async () => {
    expect(await rowsOf(utf8('项目名称;总投资\r\n冶炼厂;5\r\n'))).toEqual(table);
    expect(await rowsOf(utf8('项目名称\t总投资\n冶炼厂\t5'))).toEqual(table);
    expect(await rowsOf(utf8('名称,规模\n"甲,乙","年产""A""\n5万吨"\n'))).toEqual([
      ['名称', '规模'],
      ['甲,乙', '年产"A"\n5万吨'],
    ]);
  });

  it('refuses a text of blanks', async () => expect(await why(utf8(' \n'), 'a.csv')).toContain('没有内容'));
});

describe('readTableFile: GeoJSON', () => {
  it('makes a row of each feature', async () => {
    const point = {
      type: 'Feature',
      properties: { 名称: '甲', 投资: 5 },
      geometry: { type: 'Point', coordinates: [118.7, 36.8] },
    };
    const bytes = utf8(JSON.stringify({ type: 'FeatureCollection', features: [point] }));
    expect((await read(bytes, 'a.geojson')).sheets[0]?.rows).toEqual([
      ['名称', '投资', '经度', '纬度', '几何'],
      ['甲', 5, 118.7, 36.8, null],
    ]);
  });
  it('refuses half a file and other JSON', async () => {
    expect(await why(utf8('{"type":"FeatureColl'), 'a.geojson')).toContain('JSON');
    expect(await why(utf8('{"a":1}'), 'a.json')).toContain('不是 GeoJSON');
    expect(await why(utf8('{"type":"FeatureCollection","features":[]}'), 'a.json')).toContain('没有要素');
  });
});
