import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listLateFiles, readChunkManifest } from '../../scripts/steps/release-closure';
import {
  fileSize,
  formatWeights,
  SINGLE_FILE_BUDGET,
  weighWebRelease,
} from '../../scripts/steps/release-measure';
import { ASSETS, DIST, RELEASE_SINGLE } from '../../scripts/steps/release-paths';
import { type Bench, type BenchRow, measureMedian } from '../../scripts/steps/test-bench-frame';
import { decodeAreas } from '../../src/data/decode-areas';
import { assembleProvince, type Manifest } from '../../src/data/province';
import { type FactTable, joinTables } from '../../src/domain/atlas/fact-tables';
import { fromLinesAsset, type LinesAsset } from '../../src/domain/atlas/line-shapes';
import { parseAtlas } from '../../src/domain/atlas/parse-atlas';
import { orThrow } from '../../src/lib/result';
import { findWebEdition } from './bench-browser';

const BASE_ASSETS = ['geo.topo.json', 'base.json', 'lines.json', 'manifest.json'] as const;

async function run(): Promise<readonly BenchRow[]> {
  const folder = findWebEdition();
  console.log(formatWeights(weighWebRelease(folder, listLateFiles(readChunkManifest(DIST))), folder));
  if (existsSync(RELEASE_SINGLE)) {
    const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(2);
    console.log(
      `single file: ${megabytes(fileSize(RELEASE_SINGLE))} MB of ${megabytes(SINGLE_FILE_BUDGET)} MB`,
    );
  }
  const texts = BASE_ASSETS.map((name) => readFileSync(join(ASSETS, name), 'utf8'));
  const parse = (): unknown[] => texts.map((text) => JSON.parse(text));
  const assemble = (): unknown => {
    const [geo, base, lines, manifest] = parse();
    const atlas = orThrow(parseAtlas(joinTables(base as Readonly<Record<string, FactTable>>)));
    return assembleProvince(
      atlas,
      orThrow(decodeAreas(geo)),
      fromLinesAsset(lines as LinesAsset),
      manifest as Manifest,
    );
  };
  return [
    {
      what: 'base province from its assets, parsed, checked and made into marks',
      oursMs: await measureMedian(assemble),
      peer: { name: 'JSON.parse alone', ms: await measureMedian(parse) },
      target: 'a small part of the first map',
    },
  ];
}

export const bench: Bench = { id: 'first-load', title: 'bytes of the first load by part, brotli 11', run };
