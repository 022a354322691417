import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** A column of a table on paper. */
export interface WorkbookColumn {
  /** With its unit: 总投资（万元）. */
  readonly header: string;
  /** @unit characters */
  readonly width: number;
  /** Number format of its numbers; null for a column of text. */
  readonly format: string | null;
}

/** A table to be written: text stays text, a blank stays blank. */
export interface TableWorkbook {
  readonly sheet: string;
  readonly title: string;
  /** What was filtered, when it was made, what to be careful about. */
  readonly note: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Simulated data: said in the title and at the foot of each page. */
  readonly drill: boolean;
}

const HEADER_ROWS = 3;
const THIN = { style: 'thin', color: { rgb: 'B8B2A6' } } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const FONT = { name: '宋体', size: 10 } as const;
const TITLE: CellStyle = { font: { ...FONT, size: 16, bold: true }, alignment: { vertical: 'center' } };
const NOTE: CellStyle = { font: { ...FONT, color: { rgb: '585D63' } }, alignment: { vertical: 'center' } };
const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EBE6DA' } },
  border: BORDER,
  alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
};
/** Format “text”: what begins with = + - @ stays a text, also when somebody edits the cell. */
const TEXT: CellStyle = { font: FONT, border: BORDER, alignment: { vertical: 'center' }, numFmt: '@' };

function toSheet(table: TableWorkbook): WriteSheet {
  const { columns } = table;
  const mark = table.drill ? '【演练数据】' : '';
  const rows: CellValue[][] = [
    [`${table.title}${mark}`],
    [table.note],
    columns.map(({ header }) => header),
    ...table.rows.map((row) => [...row]),
  ];
  const styles = columns.map(
    ({ format }): CellStyle =>
      format === null
        ? TEXT
        : { ...TEXT, numFmt: format, alignment: { horizontal: 'right', vertical: 'center' } },
  );
  const cells = new Map<string, { style: CellStyle }>([
    ['0,0', { style: TITLE }],
    ['1,0', { style: NOTE }],
  ]);
  columns.forEach((_, at) => cells.set(`2,${at}`, { style: HEADER }));
  table.rows.forEach((_, row) => {
    styles.forEach((style, at) => cells.set(`${HEADER_ROWS + row},${at}`, { style }));
  });
  return {
    name: table.sheet,
    columns: columns.map(({ width }) => ({ width })),
    rows,
    cells,
    rowDefs: new Map([
      [0, { height: 28 }],
      [2, { height: 30 }],
    ]),
    freezePane: { rows: HEADER_ROWS, columns: 1 },
    pageSetup: {
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${HEADER_ROWS}`,
    },
    headerFooter: { oddFooter: `&L${table.sheet}${table.drill ? ' 演练数据' : ''}&R第 &P 页 共 &N 页` },
  };
}

/** Write a table as .xlsx: frozen head with units, A3 landscape with repeated titles, no formula anywhere. */
export async function writeTableWorkbook(table: TableWorkbook): Promise<Blob> {
  const bytes = await writeXlsx({ sheets: [toSheet(table)] });
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
