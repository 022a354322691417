import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDrillSet } from '../../scripts/steps/drill-set';
import { readDrillWorld } from '../../scripts/steps/drill-world';
import { ASSETS } from '../../scripts/steps/release-paths';
import { type Bench, type BenchRow, measureMedian } from '../../scripts/steps/test-bench-frame';
import { provinceFromAssets } from '../../src/data/province';
import { LIGHT_PRESETS } from '../../src/domain/dispatch/light-rule';
import type { MonthlyReport } from '../../src/domain/dispatch/monthly-report';
import { emptyLibrary } from '../../src/domain/library/library';
import { type Month, monthOf } from '../../src/domain/time/month';
import { filterFacets } from '../../src/engine/filter-facets';
import type { PinyinTable } from '../../src/layers/search-pinyin';
import { makeRowBuilder, placeNames } from '../../src/workspaces/library/project-row';
import { buildRowFacets } from '../../src/workspaces/library/row-facets';
import { makeRowSearch } from '../../src/workspaces/library/search-rows';
import { sortRows } from '../../src/workspaces/library/sort-rows';
import { sumRows } from '../../src/workspaces/library/sum-rows';

const SIZE = 12_121;
const read = (name: string): unknown => JSON.parse(readFileSync(join(ASSETS, name), 'utf8'));

async function run(): Promise<readonly BenchRow[]> {
  const set = makeDrillSet(readDrillWorld(), SIZE, 2018);
  const reports = new Map<Month, MonthlyReport[]>();
  for (const report of set.reports) {
    const list = reports.get(report.month);
    if (list === undefined) reports.set(report.month, [report]);
    else list.push(report);
  }
  const library = { ...emptyLibrary('drill'), projects: set.projects, reports };
  const names = placeNames(provinceFromAssets(read).atlas);
  const month = monthOf(2020, 10);
  const build = () => makeRowBuilder()(library, month, names, LIGHT_PRESETS.time_progress);
  const rows = build();
  const facets = buildRowFacets(rows);
  const search = makeRowSearch(read('search.json') as PinyinTable);
  search(rows, 'sg');
  const choices = { city: ['370100', '370700'], stage: ['building'], light: ['red', 'yellow'] };
  const passing = filterFacets(facets, rows.length, choices);
  const everything = Uint32Array.from(rows.keys());
  const passes = (index: number, without: string): boolean =>
    facets.every(({ id, values, starts, items }) => {
      const wanted: readonly string[] | undefined = id === without ? undefined : choices[id as 'city'];
      if (wanted === undefined) return true;
      const own = items.subarray(starts[index] ?? 0, starts[index + 1] ?? 0);
      return own.some((item) => wanted.includes(values[item] ?? ''));
    });
  return [
    {
      what: `filter by three facets, ${facets.length} facets counted, ${rows.length} rows`,
      oursMs: await measureMedian(() => filterFacets(facets, rows.length, choices)),
      peer: {
        name: 'a plain loop',
        ms: await measureMedian(
          () => facets.map(({ id }) => everything.filter((index) => passes(index, id)).length),
          5,
        ),
      },
      target: 'a small part of 16 ms',
    },
    {
      what: 'rows and facets of a library that was just opened',
      oursMs: await measureMedian(() => buildRowFacets(build()), 5),
      target: 'once per library and month',
    },
    {
      what: 'search “sguang” in every name',
      oursMs: await measureMedian(() => search(rows, 'sguang'), 9),
      target: 'a keystroke, deferred',
    },
    {
      what: 'sort all by two keys',
      oursMs: await measureMedian(
        () =>
          sortRows(rows, everything, [
            { column: 'city', descending: false },
            { column: 'total', descending: true },
          ]),
        9,
      ),
      target: 'one frame',
    },
    {
      what: `sums of the ${passing.rows.length} rows that pass`,
      oursMs: await measureMedian(() => sumRows([...passing.rows].flatMap((index) => rows[index] ?? []))),
      target: 'a small part of 16 ms',
    },
  ];
}

export const bench: Bench = { id: 'library-table', title: 'Library table of 12,121 projects', run };
