import { type CellStyle, type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { annualPlanOf } from '@/domain/dispatch/dispatch-project';
import {
  FILL_IN_FIELD_IDS,
  FILL_IN_FIELDS,
  type FillInForm,
  type FillInRow,
  type FillInValues,
} from '@/domain/dispatch/fill-in-form';
import { formatMonth, monthNumberOf, yearOf } from '@/domain/time/month';
import { columnLetters } from '@/lib/raw-workbook';
import {
  BASE_MARK,
  BASE_SHEET,
  columnOfField,
  CONTACT_COLUMNS,
  FIELD_WIDTHS,
  FILL_IN_SHEET,
  GUIDE_SHEET,
  HEADER_ROWS,
  LOCKED_COLUMNS,
  WATCHED_COLUMNS,
} from './fill-in-layout';

const THIN = { style: 'thin', color: { rgb: '9AA4AE' } } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const FONT = { name: '宋体', size: 11 } as const;
const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});
const WRAP = { wrapText: true, vertical: 'center' } as const;

const TITLE: CellStyle = {
  font: { ...FONT, size: 18, bold: true },
  alignment: { horizontal: 'center', vertical: 'center' },
};
const NOTE: CellStyle = { font: FONT, alignment: WRAP };
const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: fill('DCE6F0'),
  border: BORDER,
  alignment: { ...WRAP, horizontal: 'center' },
};
const MONEY_FORMAT = '#,##0.00';
const LOCKED: CellStyle = { font: FONT, fill: fill('EDEDED'), border: BORDER, alignment: WRAP };
const LOCKED_MONEY: CellStyle = { ...LOCKED, numFmt: MONEY_FORMAT };
const TEXT: CellStyle = {
  font: FONT,
  border: BORDER,
  alignment: WRAP,
  numFmt: '@',
  protection: { locked: false },
};
const MONEY: CellStyle = { ...TEXT, numFmt: MONEY_FORMAT };

const yesNo = (value: boolean | null): string => (value === null ? '' : value ? '是' : '否');
/** What the cells of a line show. */
const cellsOf = (values: FillInValues): readonly CellValue[] => [
  yesNo(values.started),
  values.startDate ?? '',
  values.cumulativeWan,
  values.fundsWan,
  values.progressText,
];

function rowCells(row: FillInRow, index: number, form: FillInForm): CellValue[] {
  const { project, countyName, last, base, contact } = row;
  const plan = annualPlanOf(project, yearOf(form.month))?.plannedInvestmentWan ?? null;
  return [
    index + 1,
    project.id,
    project.name,
    countyName,
    plan,
    yesNo(last.started),
    last.cumulativeWan,
    last.progressText,
    ...cellsOf(base),
    ...(form.withContacts ? [contact?.person ?? '', contact?.phone ?? ''] : []),
  ];
}

function validationsOf(form: FillInForm): DataValidation[] {
  const last = Math.max(HEADER_ROWS + 1, HEADER_ROWS + form.rows.length);
  const range = (column: number): string => {
    const letters = columnLetters(column);
    return `${letters}${HEADER_ROWS + 1}:${letters}${last}`;
  };
  const money = (['cumulativeWan', 'fundsWan'] as const).map(
    (field): DataValidation => ({
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formula1: '0',
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: '不是数',
      errorMessage: '请填不小于0的数，单位万元；没有数请留空。',
      showInputMessage: true,
      inputTitle: '万元',
      inputMessage: FILL_IN_FIELDS[field].hint,
      range: range(columnOfField(field)),
    }),
  );
  const started: DataValidation = {
    type: 'list',
    values: ['是', '否'],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: '请选择',
    errorMessage: '只能填“是”或“否”。',
    range: range(columnOfField('started')),
  };
  return [started, ...money];
}

function styleOfColumn(at: number): CellStyle {
  const locked = LOCKED_COLUMNS[at];
  if (locked !== undefined) return locked.id.endsWith('Wan') ? LOCKED_MONEY : LOCKED;
  return at === columnOfField('cumulativeWan') || at === columnOfField('fundsWan') ? MONEY : TEXT;
}

function fillInSheet(form: FillInForm): WriteSheet {
  const fields = FILL_IN_FIELD_IDS.map((id) => ({ zh: FILL_IN_FIELDS[id].zh, width: FIELD_WIDTHS[id] }));
  const columns = [...LOCKED_COLUMNS, ...fields, ...(form.withContacts ? CONTACT_COLUMNS : [])];
  const title = `${yearOf(form.month)}年${monthNumberOf(form.month)}月重点项目月报表（${form.scope.name}）${form.drill ? '【演练数据】' : ''}`;
  const note =
    '灰底为锁定内容，请只填白底各格。金额单位：万元。请勿增删行列、改动项目编号；新增项目另表报送。';
  const rows: CellValue[][] = [[title], [note], columns.map(({ zh }) => zh)];
  const cells = new Map<string, { style: CellStyle }>([
    ['0,0', { style: TITLE }],
    ['1,0', { style: NOTE }],
  ]);
  columns.forEach((_column, at) => cells.set(`2,${at}`, { style: HEADER }));
  form.rows.forEach((row, index) => {
    rows.push(rowCells(row, index, form));
    columns.forEach((_column, at) => {
      cells.set(`${HEADER_ROWS + index},${at}`, { style: styleOfColumn(at) });
    });
  });
  const lastColumn = columns.length - 1;
  return {
    name: FILL_IN_SHEET,
    columns: columns.map(({ width }) => ({ width })),
    rows,
    cells,
    merges: [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn })),
    rowDefs: new Map([
      [0, { height: 34 }],
      [2, { height: 36 }],
    ]),
    dataValidations: validationsOf(form),
    freezePane: { rows: HEADER_ROWS, columns: 3 },
    protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true, sort: false },
    pageSetup: {
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${HEADER_ROWS}`,
      horizontalCentered: true,
    },
    headerFooter: {
      oddFooter: `&L${form.scope.name} ${formatMonth(form.month)}${form.drill ? ' 演练数据' : ''}&R第 &P 页 共 &N 页`,
    },
  };
}

function guideSheet(form: FillInForm): WriteSheet {
  const lines = [
    [`填报说明（${formatMonth(form.month)}，${form.scope.name}）`],
    ['1. 只填“填报”页白底各格；灰底各格锁定，仅供对照。'],
    ...FILL_IN_FIELD_IDS.map((id, index) => [
      `${index + 2}. ${FILL_IN_FIELDS[id].zh}：${FILL_IN_FIELDS[id].hint}。`,
    ]),
    ['7. 累计数比上月小，请在“形象进度”中说明原因。'],
    ['8. 填好后原样保存（.xlsx）发回，文件名可改，项目编号不可改。'],
    ...(form.drill ? [['本表为演练数据，不是实际项目。']] : []),
    ...(form.rows.length === 0 ? [['本单位本月没有需要填报的项目。']] : []),
  ];
  return {
    name: GUIDE_SHEET,
    columns: [{ width: 96 }],
    rows: lines,
    cells: new Map(lines.map((_line, at) => [`${at},0`, { style: at === 0 ? TITLE : NOTE }])),
    protection: { sheet: true },
  };
}

function baseSheet(form: FillInForm): WriteSheet {
  const { month, scope, madeOn, drill } = form;
  return {
    name: BASE_SHEET,
    veryHidden: true,
    protection: { sheet: true },
    rows: [
      [BASE_MARK, formatMonth(month), scope.kind, String(scope.id), scope.name, madeOn, drill ? '演练' : ''],
      [
        '项目编号',
        ...FILL_IN_FIELD_IDS.map((id) => FILL_IN_FIELDS[id].zh),
        ...WATCHED_COLUMNS.map(({ zh }) => zh),
        ...(form.withContacts ? CONTACT_COLUMNS.map(({ zh }) => zh) : []),
      ],
      ...form.rows.map((row, index) => {
        const cells = rowCells(row, index, form);
        const watched = WATCHED_COLUMNS.map((column) => cells[LOCKED_COLUMNS.indexOf(column)] ?? '');
        const contacts = form.withContacts ? CONTACT_COLUMNS.map(({ at }) => cells[at] ?? '') : [];
        return [row.project.id, ...cellsOf(row.base), ...watched, ...contacts];
      }),
    ],
  };
}

/**
 * Write one fill-in form as an .xlsx: locked ids, last month grey, lists to choose from, instructions,
 * A3 landscape with print titles, and a hidden sheet with what was sent.
 */
export async function writeFillInWorkbook(form: FillInForm): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [fillInSheet(form), guideSheet(form), baseSheet(form)],
    properties: { title: `${form.scope.name} ${formatMonth(form.month)} 填报表`, creator: '齐鲁一张图' },
    activeSheet: 0,
  });
}

/** `济南市-2020-06-填报.xlsx`. */
export const nameFillInFile = (form: FillInForm): string =>
  `${form.scope.name.replaceAll(/[\\/:*?"<>|]/g, '_')}-${formatMonth(form.month)}-填报${form.drill ? '-演练' : ''}.xlsx`;
