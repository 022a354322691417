import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { ASSETS_AFTER_FIRST_MAP } from './release-chunks';
import {
  toAssetScript,
  toFontFaceStyle,
  toPackedAssetScript,
  withBootOutline,
  withTail,
} from './release-html';
import { ASSETS, FONT, PUBLIC } from './release-paths';

const WORKER_FILE = 'maplibre-gl/dist/maplibre-gl-worker.mjs';
const WORKER_MODULE = 'virtual:maplibre-worker';
const RESOLVED_WORKER_MODULE = `\0${WORKER_MODULE}`;

const WEB_WORKER = `
import url from '${WORKER_FILE}?worker&url';
export function workerUrl() { return url; }
`;

const SINGLE_WORKER = `
import source from '${WORKER_FILE}?raw';
let url;
export function workerUrl() {
  url ??= URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return url;
}
`;

/**
 * `virtual:maplibre-worker`: where MapLibre finds its worker.
 * Over http it is a file beside the app; in the single file it is a blob made from the inlined source
 * (MapLibre itself turns that into a data: worker where the origin is opaque, as on file://).
 */
export function mapLibreWorker(isSingle: boolean): Plugin {
  return {
    name: 'qilu:maplibre-worker',
    resolveId: (id) => (id === WORKER_MODULE ? RESOLVED_WORKER_MODULE : null),
    load: (id) => (id === RESOLVED_WORKER_MODULE ? (isSingle ? SINGLE_WORKER : WEB_WORKER) : null),
  };
}

function readOutline(): string | null {
  const path = join(ASSETS, 'outline.svg.txt');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The boot skeleton: the province outline stands in the page itself, so the first paint waits for nothing. */
export function bootOutline(): Plugin {
  return {
    name: 'qilu:boot-outline',
    transformIndexHtml: { order: 'pre', handler: (html) => withBootOutline(html, readOutline()) },
  };
}

/** The bundled typeface as a file beside the page. The single file carries it inside instead. */
export function linkedFont(): Plugin {
  return {
    name: 'qilu:linked-font',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('</head>', `${toFontFaceStyle('./fonts/qilu-sans.woff2')}</head>`),
    },
  };
}

/** The chunk that holds a module, and everything it imports statically. */
function withImports(bundle: Rolldown.OutputBundle, module: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== 'chunk') return;
    found.add(name);
    chunk.imports.forEach(visit);
  };
  const start = Object.values(bundle).find(
    (item) => item.type === 'chunk' && item.facadeModuleId?.endsWith(module) === true,
  );
  if (start === undefined) throw new Error(`the build made no chunk of ${module}`);
  visit(start.fileName);
  return found;
}

/** The map room and the data of the first map start to travel with the page, not after its program has run. */
export function preloadFirstMap(): Plugin {
  return {
    name: 'qilu:preload-first-map',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        if (bundle === undefined) return html;
        const programs = [...withImports(bundle, 'src/map/MapHost.tsx')].filter(
          (name) => !html.includes(name),
        );
        const data = readdirSync(ASSETS).filter(
          (name) => name.endsWith('.json') && !ASSETS_AFTER_FIRST_MAP.some((late) => late.test(name)),
        );
        const links = [
          ...data.map((name) => `<link rel="preload" as="fetch" crossorigin href="./assets/${name}">`),
          ...programs.map((name) => `<link rel="modulepreload" crossorigin href="./${name}">`),
        ];
        return html.replace('</head>', `${links.join('')}</head>`);
      },
    },
  };
}

function readEmbeddedAssets(): readonly string[] {
  const names = existsSync(ASSETS)
    ? readdirSync(ASSETS)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
  return names.map((name) => {
    const asset = { name, text: readFileSync(join(ASSETS, name), 'utf8') };
    return name === 'manifest.json' ? toAssetScript(asset) : toPackedAssetScript(asset);
  });
}

function inlineFont(): readonly string[] {
  const licence = readFileSync(join(PUBLIC, 'fonts/OFL.txt'), 'utf8').replaceAll('--', '==');
  const bytes = readFileSync(FONT).toString('base64');
  return [
    toFontFaceStyle(`data:font/woff2;base64,${bytes}`),
    `<!-- Qilu Sans (Noto Sans CJK SC)\n${licence}-->`,
  ];
}

/** Finishes the single file after the scripts were inlined: data assets and typeface go in, the program goes last. */
export function embedEverything(): Plugin {
  return {
    name: 'qilu:embed-everything',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('single file: the build made no index.html');
        page.source = withTail(String(page.source), [...inlineFont(), ...readEmbeddedAssets()]);
      },
    },
  };
}
