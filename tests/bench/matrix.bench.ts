import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDrillSet } from '../../scripts/steps/drill-set';
import { readDrillWorld } from '../../scripts/steps/drill-world';
import { ASSETS } from '../../scripts/steps/release-paths';
import { type Bench, type BenchRow, measureMedian } from '../../scripts/steps/test-bench-frame';
import { visibleSteps } from '../../src/analysis/two-axes/axis';
import { buildMatrix } from '../../src/analysis/two-axes/build-matrix';
import { placeProjects } from '../../src/analysis/two-axes/place-projects';
import { buildPolicyAxis } from '../../src/analysis/two-axes/policy-axes';
import { buildRegionAxis } from '../../src/analysis/two-axes/region-axis';
import { provinceFromAssets } from '../../src/data/province';
import { LIGHT_PRESETS } from '../../src/domain/dispatch/light-rule';
import { monthOf } from '../../src/domain/time/month';

const SIZE = 12_121;
const read = (name: string): unknown => JSON.parse(readFileSync(join(ASSETS, name), 'utf8'));

async function run(): Promise<readonly BenchRow[]> {
  const set = makeDrillSet(readDrillWorld(), SIZE, 2018);
  const { atlas } = provinceFromAssets(read);
  const columns = buildRegionAxis(atlas);
  const rows = buildPolicyAxis('clause', atlas);
  const month = monthOf(2020, 10);
  const reports = new Map(
    set.reports.filter((report) => report.month === month).map((report) => [report.projectId, report]),
  );
  const place = () =>
    placeProjects(set.projects, { columns, rows, month, reports, lights: LIGHT_PRESETS.time_progress });
  const projects = place();
  const counties = new Set(columns.nodes.filter(({ kind }) => kind === 'county').map(({ id }) => id));
  const open = new Set(columns.nodes.map(({ id }) => id).filter((id) => !counties.has(id)));
  const columnSteps = visibleSteps(columns, open);
  const rowSteps = visibleSteps(rows, new Set(rows.nodes.map(({ id }) => id)));
  const passing = new Uint8Array(projects.length).fill(1);
  const request = { columns, rows, columnSteps, rowSteps, projects, passing };
  return [
    {
      what: `matrix of ${projects.length} projects, ${columnSteps.length} × ${rowSteps.length}`,
      oursMs: await measureMedian(() => buildMatrix(request), 21),
      target: '≤ 5 ms',
    },
    {
      what: 'place every project on both axes with its lights',
      oursMs: await measureMedian(place, 5),
      target: 'once per library, month and axis',
    },
  ];
}

export const bench: Bench = { id: 'matrix', title: 'Matrix of the two axes', run };
