import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS } from '../../scripts/steps/release-paths';
import { type Bench, type BenchRow, measureMedian } from '../../scripts/steps/test-bench-frame';
import { provinceFromAssets } from '../../src/data/province';
import { monthOf } from '../../src/domain/time/month';
import { LAYER_IDS } from '../../src/domain/view-state/layer-id';
import { layersShowing } from '../../src/domain/view-state/view-state';
import { computeLayerFrame } from '../../src/layers/layer-frame';
import { buildLegend } from '../../src/layers/legend';
import { isMarkInView } from '../../src/layers/mark-bounds';
import { SEARCH_COMMANDS } from '../../src/layers/search-commands';
import { buildSearchIndex } from '../../src/layers/search-index';
import type { PinyinTable } from '../../src/layers/search-pinyin';
import { search } from '../../src/layers/search-run';

const read = (name: string): unknown => JSON.parse(readFileSync(join(ASSETS, name), 'utf8'));

async function run(): Promise<readonly BenchRow[]> {
  const province = provinceFromAssets(read);
  const everything = layersShowing(LAYER_IDS);
  const month = monthOf(2024, 12);
  const marks = LAYER_IDS.reduce((sum, layer) => sum + province.marksOf[layer].length, 0);
  const makeIndex = () =>
    buildSearchIndex(
      province.atlas,
      read('search.json') as PinyinTable,
      SEARCH_COMMANDS,
      province.areas.lakes,
    );
  const index = makeIndex();
  const titles = index.map(({ entry }) => `${entry.title.zh} ${entry.title.en}`);
  const rows: BenchRow[] = [
    {
      what: `frames of all layers for another month, ${marks} marks`,
      oursMs: await measureMedian(() =>
        LAYER_IDS.map((layer) =>
          computeLayerFrame(layer, province.marksOf[layer], everything[layer], month, false),
        ),
      ),
      target: 'a small part of 16 ms',
    },
    {
      what: 'legend of all layers with counts in view',
      oursMs: await measureMedian(() =>
        buildLegend(province.marksOf, everything, month, 'light', (mark) =>
          isMarkInView(mark, [117, 35, 120, 37]),
        ),
      ),
      target: 'a small part of 16 ms',
    },
    {
      what: `search index of ${index.length} entries`,
      oursMs: await measureMedian(makeIndex, 9),
      target: 'once, when the box first opens',
    },
  ];
  for (const query of ['jn', '寿光', 'shouguang', '裕龙岛', '寿光 园区', '118.78,36.86']) {
    rows.push({
      what: `search “${query}”`,
      oursMs: await measureMedian(() => search(index, query), 51),
      peer: {
        name: 'includes() over the titles',
        ms: await measureMedian(() => titles.filter((title) => title.includes(query)), 51),
      },
      target: '≤ 16 ms a keystroke',
    });
  }
  return rows;
}

export const bench: Bench = {
  id: 'legend-search',
  title: 'legend, frames and search over the whole province, in Node',
  run,
};
