import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/steps/release-paths';
import { importLadder, RUNGS } from './import-ladder';
import { mapLibrariesInMap, nodeInScripts, reactInViews, zustandInStore } from './package-rooms';
import { parseSource, readSources, type Rule } from './read-source';

const sources = readSources();

/** A planted file and whether the rule must fire on it. */
type Plant = readonly [path: string, text: string, fires: boolean];

function describeRule(name: string, rule: Rule, plants: readonly Plant[]): void {
  describe(name, () => {
    it('holds in the house', () => expect(rule(sources)).toEqual([]));
    it.each(plants)('planted: %s: %s → %s', (path, text, fires) => {
      const found = rule([parseSource(path, text)]);
      expect(found.length > 0).toBe(fires);
      for (const violation of found) expect(violation.path).toBe(path);
    });
  });
}

it('the rules read real files', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.filter((file) => file.path.startsWith('src/')).length).toBeGreaterThan(5);
  expect(sources.flatMap((file) => file.imports).length).toBeGreaterThan(20);
});

it('every folder of src has a rung, and no rung is a fancy', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map((entry) => entry.name).filter((name) => RUNGS[name] === undefined)).toEqual([]);
});

describeRule('import ladder', importLadder, [
  ['src/lib/csv.ts', "import { x } from '@/domain/time/month';", true],
  ['src/geo/area.ts', "import { x } from '../engine/column';", true],
  ['src/geo/area.ts', "import type { X } from '@/store/intent';", true],
  ['src/geo/area.ts', "type X = import('@/store/intent').X; export const x: X | null = null;", true],
  ['src/analysis/rank.ts', "export { x } from '@/layers/rail';", true],
  ['src/analysis/rank.ts', "export * from '../map/host';", true],
  ['src/store/intent.ts', "const load = () => import('@/map/MapHost');", true],
  ['src/map/host.ts', "import source from '@/app/shell?raw';", true],
  ['src/app/main.tsx', "import { x } from '../../scripts/start';", true],
  ['src/gadgets/one.ts', 'export const one = 1;', true],
  ['src/geo/area.ts', "import { x } from '@/gadgets/one';", true],
  ['src/loose.ts', 'export const loose = 1;', true],
  ['src/env.d.ts', 'declare const x: number;', false],
  ['src/analysis/rank.ts', "import { x } from './order'; import { y } from '@/lib/result';", false],
  [
    'src/workspaces/overview/Card.tsx',
    "import { x } from '../library/sheet'; import '@/ui/card.css';",
    false,
  ],
  ['src/app/main.tsx', "import { x } from '@/workspaces/overview/Overview'; import 'react';", false],
  ['scripts/build-geodata.ts', "import { x } from '@/app/main';", false],
]);

describeRule('map libraries in map/', mapLibrariesInMap, [
  ['src/layers/rail.ts', "import { Map } from 'maplibre-gl';", true],
  ['src/layers/rail.ts', "import { type Map } from 'maplibre-gl';", true],
  ['src/layers/rail.ts', "import { ScatterplotLayer } from '@deck.gl/layers';", true],
  ['src/app/main.tsx', "const load = () => import('deck.gl');", true],
  ['src/data/worker.ts', "import { workerUrl } from 'virtual:maplibre-worker';", true],
  ['src/layers/rail.ts', "import type { LayerSpecification } from 'maplibre-gl';", false],
  ['src/layers/rail.ts', "export type { Layer } from '@deck.gl/core';", false],
  ['src/map/host.ts', "import { Map } from 'maplibre-gl';", false],
  ['src/app/main.tsx', "import 'maplibre-gl/dist/maplibre-gl.css';", false],
]);

describeRule('React in the views', reactInViews, [
  ['src/layers/rail.ts', "import { memo } from 'react';", true],
  ['src/store/intent.ts', "import type { ReactNode } from 'react';", true],
  ['src/io/print.ts', "import { renderToString } from 'react-dom/server';", true],
  ['src/io/Print.tsx', 'export const Print = () => <p />;', true],
  ['src/charts/Bars.tsx', "import { memo } from 'react';", false],
]);

describeRule('Node modules in scripts and tests', nodeInScripts, [
  ['src/io/csv.ts', "import { readFileSync } from 'node:fs';", true],
  ['src/io/csv.ts', "import { join } from 'path';", true],
  ['scripts/start.ts', "import { readFileSync } from 'node:fs';", false],
]);

describeRule('zustand in the store', zustandInStore, [
  ['src/charts/Bars.tsx', "import { useStore } from 'zustand';", true],
  ['src/workspaces/overview/Panel.tsx', "import { create } from 'zustand';", true],
  ['src/store/intent.ts', "import { create } from 'zustand';", true],
  ['src/data/library.ts', "import { createStore } from 'zustand/vanilla';", true],
  ['src/store/intent.ts', "import { createStore } from 'zustand/vanilla';", false],
  ['src/workspaces/overview/Panel.tsx', "import { useStore } from 'zustand';", false],
  ['src/ui/Button.tsx', "import type { StoreApi } from 'zustand';", false],
]);

it('planted: a file that does not parse stops the rules', () => {
  expect(() => parseSource('src/lib/broken.ts', 'export const = ;')).toThrow('src/lib/broken.ts');
});
