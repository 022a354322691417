import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_LIST_IDS } from '@/domain/dispatch/project-list';
import { toReportTable } from '@/domain/dispatch/report-table';
import { formatMonth, type Month } from '@/domain/time/month';
import { DRILL_FIRST, DRILL_LABEL, DRILL_LAST } from './drill-plan';
import type { DrillSet } from './drill-set';
import type { TroubleKind } from './drill-trouble';

/** One file of a set: path inside its folder, and its bytes. */
export interface DrillFile {
  readonly path: string;
  readonly bytes: string | Uint8Array;
}

const head = { drill: true, label: DRILL_LABEL } as const;
/** One record a line: small, and readable in an editor. */
const lines = (name: string, fields: object, records: readonly unknown[]): string => {
  const start = JSON.stringify(fields).slice(0, -1);
  return `${start},"${name}":[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]}\n`;
};

function describeSet({ plan, seed, projects, reports, troubles }: DrillSet): object {
  const kinds = [...new Set(troubles.map(({ kind }) => kind))].sort();
  const count = (wanted: TroubleKind): number => troubles.filter(({ kind }) => kind === wanted).length;
  return {
    ...head,
    seed,
    size: plan.size,
    statement: plan.statement,
    records: projects.length,
    distinctProjects: plan.slots.length,
    listEntries: Object.fromEntries(
      PROJECT_LIST_IDS.map((id) => [id, projects.filter(({ listIds }) => listIds.includes(id)).length]),
    ),
    reports: reports.length,
    troubles: Object.fromEntries(kinds.map((kind) => [kind, count(kind)])),
  };
}

/** The files of a set; every file and record says that it is drill data. */
export function listDrillFiles(set: DrillSet): readonly DrillFile[] {
  const files: DrillFile[] = [
    { path: 'about.json', bytes: `${JSON.stringify(describeSet(set), null, 2)}\n` },
    { path: 'projects.json', bytes: lines('projects', head, set.projects) },
    {
      path: 'contacts.json',
      bytes: lines(
        'contacts',
        head,
        set.contacts.map((contact) => ({ drill: true, ...contact })),
      ),
    },
    { path: 'truth.json', bytes: lines('troubles', { ...head, seed: set.seed }, set.troubles) },
    {
      path: 'chain.json',
      bytes: lines(
        'chain',
        head,
        set.chain.map((snapshot) => ({
          drill: true,
          ...snapshot,
          month: formatMonth(snapshot.month),
          content: undefined,
        })),
      ),
    },
    {
      path: 'pool.json',
      bytes: lines(
        'months',
        head,
        set.chain.map(({ month, content }) => ({
          drill: true,
          month: formatMonth(month),
          pool: content.pool,
        })),
      ),
    },
  ];
  const byMonth = new Map<Month, (typeof set.reports)[number][]>();
  for (const report of set.reports) {
    const list = byMonth.get(report.month);
    if (list === undefined) byMonth.set(report.month, [report]);
    else list.push(report);
  }
  for (let month: Month = DRILL_FIRST; month <= DRILL_LAST; month = (month + 1) as Month) {
    const table = toReportTable(month, DRILL_LABEL, byMonth.get(month) ?? []);
    const { rows, ...fields } = table;
    files.push({ path: `reports/${table.month}.json`, bytes: lines('rows', fields, rows) });
  }
  return files;
}

/** Write files into a folder, replacing what an earlier run left under the same names. */
export function writeDrillFiles(folder: string, files: readonly DrillFile[]): void {
  rmSync(join(folder, 'reports'), { recursive: true, force: true });
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
