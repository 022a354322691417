import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDrillSet } from '../../scripts/steps/drill-set';
import { readDrillWorld } from '../../scripts/steps/drill-world';
import { ASSETS } from '../../scripts/steps/release-paths';
import { type Bench, type BenchRow, measureMedian } from '../../scripts/steps/test-bench-frame';
import {
  DEFAULT_BULLETIN_OPTIONS,
  DEFAULT_BULLETIN_RULES,
} from '../../src/analysis/bulletin/bulletin-options';
import { gatherBulletin } from '../../src/analysis/bulletin/gather-bulletin';
import { hashCounted } from '../../src/analysis/bulletin/hash-counted';
import { writeBulletin } from '../../src/analysis/bulletin/write-bulletin';
import { provinceFromAssets } from '../../src/data/province';
import { emptyLibrary, groupReports } from '../../src/domain/library/library';
import { monthOf } from '../../src/domain/time/month';

const SIZE = 12_121;
const read = (name: string): unknown => JSON.parse(readFileSync(join(ASSETS, name), 'utf8'));

async function run(): Promise<readonly BenchRow[]> {
  const set = makeDrillSet(readDrillWorld(), SIZE, 2018);
  const library = {
    ...emptyLibrary('drill_large'),
    projects: set.projects,
    reports: groupReports(set.reports),
  };
  const { atlas } = provinceFromAssets(read);
  const setting = {
    ...DEFAULT_BULLETIN_RULES,
    cities: atlas.cities,
    libraryName: '三级演练库',
    madeOn: '2020-07-02',
  };
  const month = monthOf(2020, 6);
  const facts = gatherBulletin(library, month, DEFAULT_BULLETIN_OPTIONS, setting);
  return [
    {
      what: `bulletin of a month of ${library.projects.length} projects, numbers, words and hash`,
      oursMs: await measureMedian(() => writeBulletin(library, month, DEFAULT_BULLETIN_OPTIONS, setting), 5),
      target: '≤ 3,000 ms',
    },
    {
      what: 'of which the hash of what was counted',
      oursMs: await measureMedian(() => hashCounted(facts), 5),
      target: 'once per library and month',
    },
  ];
}

export const bench: Bench = { id: 'bulletin', title: 'The month’s bulletin', run };
