import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS } from '../../scripts/steps/release-paths';
import { type Bench, type BenchRow, measureMedian } from '../../scripts/steps/test-bench-frame';
import { listBehind } from '../../src/analysis/dispatch/behind-number';
import { type DispatchLedger, makeDispatchLedger } from '../../src/analysis/dispatch/dispatch-ledger';
import { listUnits } from '../../src/analysis/dispatch/list-units';
import { addUpCurves } from '../../src/analysis/dispatch/unit-curve';
import { parseDrillLibrary } from '../../src/data/library/drill-library-asset';
import { provinceFromAssets } from '../../src/data/province';
import { monthOf } from '../../src/domain/time/month';
import type { UnitKind } from '../../src/domain/view-state/dispatch-view';
import { orThrow } from '../../src/lib/result';

const read = (name: string): unknown => JSON.parse(readFileSync(join(ASSETS, name), 'utf8'));
const SEPTEMBER = monthOf(2020, 9);
const YEAR = Array.from({ length: 12 }, (_, index) => monthOf(2020, index + 1));

async function run(): Promise<readonly BenchRow[]> {
  const { atlas } = provinceFromAssets(read);
  const library = orThrow(parseDrillLibrary(read('drill-large.json'), 'drill-large.json', 'drill_large'));
  const idsOf = (kind: UnitKind) => listUnits(kind, atlas).map(({ id }) => id);
  const table = (ledger: DispatchLedger, kind: UnitKind) => {
    const ids = idsOf(kind);
    return [ledger.units(kind, ids, SEPTEMBER), ledger.intervals(kind, ids, SEPTEMBER)];
  };
  const warm = makeDispatchLedger(library);
  for (const month of YEAR) warm.figures(month);
  /** A ledger that knows the figures of a library and none of its units. */
  const fresh = (): DispatchLedger => {
    const ledger = makeDispatchLedger(library);
    ledger.figures(SEPTEMBER);
    return ledger;
  };
  const rows: BenchRow[] = [
    {
      what: `figures of one month that was not looked at before, ${library.projects.length} projects`,
      oursMs: await measureMedian(() => makeDispatchLedger(library).figures(SEPTEMBER), 9),
      target: 'a month step under 50 ms',
    },
  ];
  for (const kind of ['city', 'county', 'task_force'] as const) {
    const ledgers = Array.from({ length: 12 }, fresh);
    rows.push({
      what: `units and ranges of ranks by ${kind}, ${idsOf(kind).length} units, first time`,
      oursMs: await measureMedian(() => table(ledgers.pop() ?? warm, kind), 9),
      target: 'a change of unit under 50 ms',
    });
  }
  table(warm, 'city');
  rows.push(
    {
      what: 'the same once more',
      oursMs: await measureMedian(() => table(warm, 'city'), 9),
      target: 'nothing',
    },
    {
      what: 'what is behind the province’s completion rate',
      oursMs: await measureMedian(() => listBehind('completion', warm.figures(SEPTEMBER)), 9),
      target: 'under 50 ms',
    },
    {
      what: 'the S-curve of the province',
      oursMs: await measureMedian(() => addUpCurves(warm.figures(SEPTEMBER), warm.figuresById, SEPTEMBER), 9),
      target: 'after the table, under 50 ms',
    },
  );
  return rows;
}

export const bench: Bench = { id: 'dispatch-ranking', title: 'Ranking of 12,121 projects', run };
