import { ok, refuse, type Result } from '@/lib/result';
import { parseMonth, formatMonth, type Month } from '@/domain/time/month';
import type { MonthlyReport } from './monthly-report';

const COLUMNS = [
  'drill',
  'projectId',
  'started',
  'startDate',
  'cumulativeWan',
  'fundsWan',
  'progressText',
  'file',
  'row',
] as const;
/** Columns a table has only where one of its reports has them: older programs read the others. */
const LATE_COLUMNS = ['monthWan', 'sinceStartWan'] as const;

/** One month's reports as a table of JSON: a quarter of the size of objects; file names stand once. */
export interface ReportTable {
  readonly drill: boolean;
  readonly label: string;
  readonly month: string;
  readonly sheet: string;
  readonly files: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** Write one month's reports as a table. @throws when a report is of another month or sheet */
export function toReportTable(month: Month, label: string, reports: readonly MonthlyReport[]): ReportTable {
  const files: string[] = [];
  const late = LATE_COLUMNS.filter((column) => reports.some((report) => report[column] !== undefined));
  const sheet = reports.find(({ source }) => source !== null)?.source?.sheet ?? '';
  const rows = reports.map((report) => {
    const { source } = report;
    if (report.month !== month || (source !== null && source.sheet !== sheet))
      throw new Error(
        `toReportTable: ${report.projectId} is not of ${formatMonth(month)} and sheet "${sheet}"`,
      );
    let file: number | null = null;
    if (source !== null) {
      if (files.at(-1) !== source.file && !files.includes(source.file)) files.push(source.file);
      file = files.lastIndexOf(source.file);
    }
    const { drill, projectId, started, startDate, cumulativeWan, fundsWan, progressText } = report;
    const at = source?.row ?? null;
    const more = late.map((column) => report[column] ?? null);
    return [drill, projectId, started, startDate, cumulativeWan, fundsWan, progressText, file, at, ...more];
  });
  const drill = reports.some((report) => report.drill);
  return { drill, label, month: formatMonth(month), sheet, files, columns: [...COLUMNS, ...late], rows };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isNumberOrNull = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value));

/** The columns every table has, then those of the late ones it has, in their order. */
const isKnownHead = (columns: readonly string[] = []): boolean =>
  columns.join() === [...COLUMNS, ...LATE_COLUMNS.filter((late) => columns.includes(late))].join();

/** Read a table of reports. @returns a refusal that names the row and what is wrong with it */
export function parseReportTable(value: unknown, where: string): Result<readonly MonthlyReport[]> {
  const table = value as Partial<ReportTable> | null;
  const month = typeof table?.month === 'string' ? parseMonth(table.month) : null;
  if (table === null || month === null) return refuse(where, '没有月份，不是月报表');
  const { files, rows, sheet } = table;
  if (!isKnownHead(table.columns) || !Array.isArray(rows) || !Array.isArray(files) || !isText(sheet))
    return refuse(where, '列与月报表的格式不符');
  const late = LATE_COLUMNS.filter((column) => table.columns?.includes(column));
  const reports: MonthlyReport[] = [];
  for (const [index, cells] of (rows as readonly unknown[]).entries()) {
    const at = `${where} › 第${index + 1}行`;
    if (!Array.isArray(cells) || cells.length !== COLUMNS.length + late.length)
      return refuse(at, '单元格数与列数不符');
    const [drill, projectId, started, startDate, cumulativeWan, fundsWan, progressText, file, row, ...more] =
      cells as unknown[];
    if (typeof drill !== 'boolean' || (started !== null && typeof started !== 'boolean'))
      return refuse(at, '演练标记与是否开工须为真假值（是否开工可空）');
    if (!isText(projectId) || !isText(progressText) || !isTextOrNull(startDate))
      return refuse(at, '项目编号、形象进度、开工时间须为文字');
    if (!isNumberOrNull(cumulativeWan) || !isNumberOrNull(fundsWan)) return refuse(at, '投资数须为数字或空');
    if (!more.every(isNumberOrNull)) return refuse(at, '投资数须为数字或空');
    const name: unknown = typeof file === 'number' ? files[file] : null;
    const source = isText(name) && typeof row === 'number' ? { file: name, sheet, row } : null;
    reports.push({
      projectId,
      month,
      started,
      startDate,
      cumulativeWan,
      fundsWan,
      progressText,
      ...Object.fromEntries(late.flatMap((column, at) => (more[at] === null ? [] : [[column, more[at]]]))),
      source,
      drill,
    });
  }
  return ok(reports);
}
