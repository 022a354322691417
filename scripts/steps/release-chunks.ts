/** One chunk by the packages in it; the earlier group wins a module that two would take. */
interface ChunkGroup {
  readonly name: string;
  readonly test: RegExp;
  readonly priority: number;
}

/** The program files of some packages; their styles and `?worker&url` addresses belong to whoever imports them. */
function packages(...names: readonly string[]): RegExp {
  return new RegExp(`[\\\\/]node_modules[\\\\/](?:${names.join('|')})[\\\\/][^?]*\\.[mc]?js$`);
}

function either(first: RegExp, second: RegExp): RegExp {
  return new RegExp(`${first.source}|${second.source}`);
}

/** Loader code that every chunk needs: left alone, it may land in a late chunk and drag that into the shell. */
const LOADER = /vite[\\/]preload-helper|commonjsHelpers|rolldown[\\/]runtime/;

/** How the web deliverable is split: the shell paints first, the map follows, deck.gl and the rest come when asked for. */
export const CHUNK_GROUPS: ChunkGroup[] = [
  {
    name: 'shell',
    test: either(LOADER, packages('react', 'react-dom', 'scheduler', 'zustand')),
    priority: 40,
  },
  { name: 'maplibre', test: packages('maplibre-gl', '@maplibre', '@mapbox'), priority: 30 },
  {
    name: 'deck',
    test: packages(
      '@deck\\.gl',
      '@luma\\.gl',
      '@loaders\\.gl',
      '@math\\.gl',
      '@probe\\.gl',
      'mjolnir\\.js',
      'wgsl_reflect',
      'gl-matrix',
    ),
    priority: 20,
  },
  // The words of a view are needed by every part: in one chunk they cost less than in ten.
  {
    name: 'terms',
    test: /[\\/]src[\\/](?:domain[\\/](?:view-state|time|provenance|policy)[\\/]|lib[\\/](?:memoize|assert-never|result|place-labels)\.ts|layers[\\/]sheet\.ts|i18n[\\/]clause-number\.ts)/,
    priority: 5,
  },
  { name: 'turf', test: packages('@turf'), priority: 10 },
  { name: 'pinyin', test: packages('pinyin-pro'), priority: 10 },
  // After the words it needs have found their chunk, so that the entry does not wait for it.
  {
    name: 'cite-clause',
    test: /[\\/]src[\\/]i18n[\\/](?:cite-clause|words[\\/]document-names)\.ts$/,
    priority: 1,
  },
  { name: 'crs', test: packages('proj4', 'gcoord', 'mgrs', 'wkt-parser'), priority: 10 },
];

/**
 * Doors the program opens after the first province map: modules reached by `import()`, as the build manifest
 * names them. What lies behind them alone stands outside the byte budget of the first map.
 * A door not named here counts with all that is behind it: forgetting costs bytes, never hides them.
 */
export const LATE_DOORS: readonly RegExp[] = [
  /^src\/workspaces\/(?:axes|library|dispatch|compare|briefing|data|map-review)\//,
  /^src\/workspaces\/overview\/(?:CardPanel|DataText|EventsPanel|KpiStrip|OverviewInset|PictureDialog|PinsPanel|PrintDialog|SearchDialog|SvgFallback|TargetsPanel|UnplacedPanel)\.tsx$/,
  /^src\/map\/(?:deck\/opening-glow|picture|render-picture)\.ts$/,
  /^src\/app\/(?:(?:describe-refusal|open-link)\.ts|PresenterApp\.tsx)$/,
  /^src\/(?:data|io|i18n)\//,
];

/** Data assets that load after the first province map, by file name in `public/assets`; the rest counts. */
export const ASSETS_AFTER_FIRST_MAP: readonly RegExp[] = [
  /^search\.json$/,
  /^details\.json$/,
  /^drill(?:-large)?\.json$/,
];
