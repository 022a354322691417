import { builtinModules } from 'node:module';
import { houseFolder } from './import-ladder';
import type { ImportEdge, Rule, SourceFile, Violation } from './read-source';

const REACT_ROOMS = new Set(['ui', 'charts', 'map', 'workspaces', 'app']);
const HOOK_ROOMS = new Set(['map', 'workspaces', 'app']);
const BUILTINS = new Set(builtinModules);

function isMapLibrary({ specifier }: ImportEdge): boolean {
  return /^(?:maplibre-gl|deck\.gl|virtual:maplibre-worker)(?:$|\/)|^@(?:deck|luma)\.gl\//.test(specifier);
}

function isReact({ specifier }: ImportEdge): boolean {
  return /^react(?:-dom)?(?:$|\/)/.test(specifier);
}

function isNode({ specifier }: ImportEdge): boolean {
  return specifier.startsWith('node:') || BUILTINS.has(specifier);
}

function rule(judge: (edge: ImportEdge, room: string, file: SourceFile) => string | null): Rule {
  return (files) =>
    files.flatMap((file): readonly Violation[] => {
      const room = houseFolder(file.path);
      if (room === null) return [];
      return file.imports.flatMap((edge) => {
        const sentence = judge(edge, room, file);
        return sentence === null
          ? []
          : [{ path: file.path, sentence: `imports ${edge.specifier}: ${sentence}` }];
      });
    });
}

/** MapLibre and deck.gl run in `map/` alone; elsewhere only `import type`. Styles may also come in with `app/`. */
export const mapLibrariesInMap = rule((edge, room) => {
  if (!isMapLibrary(edge) || edge.isType || room === 'map') return null;
  if (room === 'app' && edge.specifier.endsWith('.css')) return null;
  return 'values of the map libraries live in src/map; write `import type` for a type';
});

/** React, types included, in the five folders that draw. */
export const reactInViews: Rule = (files) => [
  ...rule((edge, room) =>
    isReact(edge) && !REACT_ROOMS.has(room) ? `React does not live in ${room}` : null,
  )(files),
  ...files
    .filter((file) => file.path.endsWith('.tsx') && !REACT_ROOMS.has(houseFolder(file.path) ?? 'ui'))
    .map(({ path }) => ({ path, sentence: 'is a .tsx file where React does not live' })),
];

/** The app runs in a browser: Node's modules are for scripts and tests. */
export const nodeInScripts = rule((edge) =>
  isNode(edge) ? 'Node modules belong to scripts and tests' : null,
);

/** The store is vanilla; React meets it through `useStore` alone, in the rooms that may. */
export const zustandInStore = rule((edge, room) => {
  if (!/^zustand(?:$|\/)/.test(edge.specifier) || edge.isType || room === 'app') return null;
  if (room === 'store')
    return edge.specifier === 'zustand' || edge.specifier.startsWith('zustand/react')
      ? 'the store is vanilla: import from zustand/vanilla'
      : null;
  const isHook = edge.names.length > 0 && edge.names.every((name) => name === 'useStore');
  return HOOK_ROOMS.has(room) && isHook ? null : `zustand does not live in ${room}`;
});
