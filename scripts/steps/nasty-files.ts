import { type NastyCase, textCase, writeSheets } from './nasty-case';
import { declareSize, makeOle, makeZip } from './nasty-zip';

const SHEET = {
  rows: [
    ['项目名称', '总投资（万元）'],
    ['甲项目', 5],
  ],
} as const;

const fileCase = (
  id: string,
  what: string,
  file: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
  refused: string,
): NastyCase => ({ id, what, file, bytes, outcome: { refused } });

/** Files that are no workbooks, or wish to do harm. */
export const FILE_CASES: readonly NastyCase[] = [
  fileCase('file-empty', '0 字节', '空.xlsx', () => new Uint8Array(0), '0 字节'),
  fileCase(
    'file-blank-text',
    '只有空白的 CSV',
    '空.csv',
    () => new TextEncoder().encode(' \r\n'),
    '没有内容',
  ),
  fileCase(
    'file-encrypted',
    '加密的工作簿',
    '密.xlsx',
    () => makeOle('EncryptionInfo', 'EncryptedPackage'),
    '密码',
  ),
  fileCase('file-old-xls', '旧版 xls', '旧.xls', () => makeOle('Workbook'), '97—2003'),
  fileCase(
    'file-html-xls',
    '网页改名的 xls',
    '导出.xls',
    () => new TextEncoder().encode('<html><table></table></html>'),
    '网页',
  ),
  fileCase(
    'file-truncated',
    '没有传完的工作簿',
    '半.xlsx',
    async () => (await writeSheets(SHEET)).slice(0, 900),
    '不完整',
  ),
  fileCase(
    'file-cut-tail',
    '缺了末尾的工作簿',
    '半.xlsx',
    async () => (await writeSheets(SHEET)).slice(0, -30),
    '不完整',
  ),
  fileCase(
    'file-bomb-total',
    '声明展开到 2 GB',
    '弹.xlsx',
    async () => declareSize(await writeSheets(SHEET), 'xl/worksheets/sheet1.xml', 2 ** 31),
    '压缩炸弹',
  ),
  fileCase(
    'file-bomb-ratio',
    '压缩比异常',
    '弹.xlsx',
    () => makeZip({ 'xl/workbook.xml': 'x', 'xl/worksheets/sheet1.xml': new Uint8Array(24 * 2 ** 20) }),
    '压缩炸弹',
  ),
  fileCase(
    'file-bomb-lies',
    '声明的大小是假的',
    '弹.xlsx',
    async () => declareSize(await writeSheets(SHEET), 'xl/worksheets/sheet1.xml', 10),
    '已损坏',
  ),
  fileCase('file-word', 'Word 文档改名', '方案.xlsx', () => makeZip({ 'word/document.xml': 'x' }), 'Word'),
  fileCase('file-zip-of-xlsx', '装着工作簿的压缩包', '材料.zip', () => makeZip({ '潍坊.xlsx': 'x' }), '解压'),
  fileCase('file-pdf', 'PDF', '表.pdf', () => new TextEncoder().encode('%PDF-1.7 ...'), 'PDF'),
  fileCase(
    'file-broken-xml',
    '内部 XML 损坏',
    '坏.xlsx',
    () => makeZip({ 'xl/workbook.xml': '<work' }),
    '已损坏',
  ),
  fileCase('file-binary', '随机字节', '乱.xlsx', () => Uint8Array.of(7, 1, 255, 3, 0, 9), '不是工作簿'),
  fileCase(
    'file-half-json',
    '没有传完的 GeoJSON',
    '点.geojson',
    () => new TextEncoder().encode('{"type":"Fea'),
    'JSON',
  ),
  textCase(
    'file-tsv-named-xls',
    '制表符文本改名的 xls 能读',
    '项目名称\t总投资（万元）\n甲项目\t5\n',
    { ready: 1, tray: 0 },
    '导出.xls',
  ),
  textCase(
    'file-geojson',
    'GeoJSON',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { 项目名称: '甲项目', '总投资（亿元）': 1 },
          geometry: { type: 'Point', coordinates: [118.7, 36.8] },
        },
      ],
    }),
    {
      ready: 1,
      tray: 0,
      rows: [{ project: { totalInvestmentWan: 10_000 }, coordinates: [{ x: 118.7, y: 36.8 }] }],
    },
    '点.geojson',
  ),
];
