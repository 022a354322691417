import type { DispatchProject, ProjectContact } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { contactShape, projectShape } from '@/domain/dispatch/project-shape';
import { reportShape } from '@/domain/dispatch/report-shape';
import { groupReports, type Library, type LibraryId } from '@/domain/library/library';
import { measurePacked, packJson, type PackedJson, unpackJson } from '@/io/packed-json';
import { fromColumns, toColumns } from '@/lib/columns';
import { fieldsShape, listShape, parseShape, type Shape } from '@/lib/json-shape';
import { ok, refuse, type Result } from '@/lib/result';

/** What `drill.json` is made of. */
export interface DrillContent {
  readonly projects: readonly DispatchProject[];
  readonly contacts: readonly ProjectContact[];
  readonly reports: readonly MonthlyReport[];
}

/** `drill.json`: says what it is in clear text, carries its columns packed. */
export interface DrillLibraryAsset {
  readonly drill: true;
  readonly label: string;
  readonly statement: string;
  readonly seed: number;
  readonly content: PackedJson;
}

/** Write the asset; a project's reports stand together, so that they compress to half. */
export function toDrillLibraryAsset(
  head: Pick<DrillLibraryAsset, 'label' | 'statement' | 'seed'>,
  { projects, contacts, reports }: DrillContent,
): DrillLibraryAsset {
  const order = new Map(projects.map(({ id }, index) => [id, index]));
  const indexOf = ({ projectId }: MonthlyReport): number => order.get(projectId) ?? projects.length;
  const byProject = [...reports].sort((a, b) => indexOf(a) - indexOf(b) || a.month - b.month);
  const content = packJson({
    projects: toColumns(projects, measurePacked),
    contacts: toColumns(contacts, measurePacked),
    reports: toColumns(byProject.map(toFlatReport), measurePacked),
  });
  return { drill: true, ...head, content };
}

/** A report with its source row spread out: three columns compress better than one of objects. */
const toFlatReport = ({ source, ...report }: MonthlyReport): object => ({
  ...report,
  file: source?.file ?? null,
  sheet: source?.sheet ?? null,
  row: source?.row ?? null,
});

const flatReportShape: Shape<MonthlyReport> = (value, where) => {
  const { file, sheet, row, ...report } = fieldsShape(value, where);
  return reportShape({ ...report, source: file === null ? null : { file, sheet, row } }, where);
};

function readRecords<T>(value: unknown, shape: Shape<T>, where: string): Result<readonly T[]> {
  const records = fromColumns(value);
  return records === null ? refuse(where, '各列长短不一') : parseShape(listShape(shape), records, where);
}

/** Read the asset. @returns the drill library, or a refusal with the path to what is wrong */
export function parseDrillLibrary(
  value: unknown,
  where: string,
  id: Extract<LibraryId, 'drill' | 'drill_large'> = 'drill',
): Result<Library> {
  const asset = value as Partial<DrillLibraryAsset> | null;
  if (asset?.drill !== true) return refuse(where, '没有演练标记，不能当演练库打开');
  const content = unpackJson(asset.content, where);
  if (!content.ok) return content;
  const tables = content.value as Readonly<Record<string, unknown>>;
  const projects = readRecords(tables['projects'], projectShape, `${where} › projects`);
  if (!projects.ok) return projects;
  const contacts = readRecords(tables['contacts'], contactShape, `${where} › contacts`);
  if (!contacts.ok) return contacts;
  const reports = readRecords(tables['reports'], flatReportShape, `${where} › reports`);
  if (!reports.ok) return reports;
  if (![...projects.value, ...reports.value].every(({ drill }) => drill))
    return refuse(where, '有的项目或月报没有演练标记');
  return ok({
    id,
    drill: true,
    projects: projects.value,
    contacts: contacts.value,
    acceptances: [],
    reports: groupReports(reports.value),
  });
}
