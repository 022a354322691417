import type { IntakeResult } from './intake-result';

/** Where the rows of a file went. `projects` counts ready projects; one may take several rows. @unit rows */
export interface RowBalance {
  readonly rowsIn: number;
  readonly ready: number;
  readonly tray: number;
  readonly nonData: number;
  readonly projects: number;
  /** Whether rows in = ready + tray + no data, each row once. */
  readonly holds: boolean;
}

/** The law of conservation of rows: none is lost, none counts twice. @rule IMP-8 */
export function balanceRows(results: readonly IntakeResult[]): RowBalance {
  let [rowsIn, ready, tray, nonData, projects, distinct] = [0, 0, 0, 0, 0, 0];
  for (const result of results) {
    const readyRows = result.ready.flatMap(({ rows }) => rows);
    const trayRows = result.tray.flatMap(({ rows }) => rows);
    const otherRows = result.nonData.map(({ row }) => row);
    rowsIn += result.rowsIn;
    ready += readyRows.length;
    tray += trayRows.length;
    nonData += otherRows.length;
    projects += result.ready.length;
    distinct += new Set([...readyRows, ...trayRows, ...otherRows]).size;
  }
  return {
    rowsIn,
    ready,
    tray,
    nonData,
    projects,
    holds: rowsIn === ready + tray + nonData && distinct === rowsIn,
  };
}
