import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { parseReportTable } from '@/domain/dispatch/report-table';
import { orThrow } from '@/lib/result';
import type { Trouble } from './drill-trouble';

/** A written set, as far as scoring needs it. */
export interface WrittenDrill {
  readonly projects: readonly DispatchProject[];
  readonly reports: readonly MonthlyReport[];
  readonly troubles: readonly Trouble[];
}

/** Read a set back from its folder. @throws when a file is missing, or is not flagged as drill data */
export function readDrillSet(folder: string): WrittenDrill {
  const read = <T>(path: string): T => {
    const file = JSON.parse(readFileSync(join(folder, path), 'utf8')) as T & { readonly drill?: boolean };
    if (file.drill !== true) throw new Error(`${path}: is not flagged as drill data`);
    return file;
  };
  const months = readdirSync(join(folder, 'reports')).sort();
  return {
    projects: read<{ projects: DispatchProject[] }>('projects.json').projects,
    troubles: read<{ troubles: Trouble[] }>('truth.json').troubles,
    reports: months.flatMap((name) => orThrow(parseReportTable(read<unknown>(`reports/${name}`), name))),
  };
}
