import { rmSync } from 'node:fs';
import type { Browser } from 'playwright';
import { startStaticServer } from '../../scripts/steps/release-static-server';
import { type Bench, type BenchRow, median } from '../../scripts/steps/test-bench-frame';
import { writeBareMap } from './bench-bare-map';
import { findWebEdition, launchBrowser } from './bench-browser';

const TURNS = 7;
const QUIET_MS = 1500;
/** Names and marks are few triangles: with this share, ground, borders and networks stand. */
const MOST = 0.8;

/** Milliseconds after navigation. */
interface ColdStart {
  readonly firstPaint: number;
  /** The top bar stands on the screen; the bare page has none. */
  readonly shell: number | null;
  /** First frame with the province's polygons in it. */
  readonly firstMap: number;
  /** First frame with most of the triangles that the quiet map has: polygons, borders, networks. */
  readonly mostOfIt: number;
  /** Last frame drawn before the map is quiet. */
  readonly quiet: number;
}

interface DrawLog {
  firstMap: number;
  /** Time and number of indices of each frame. */
  readonly frames: (readonly [at: number, indices: number])[];
  last: number;
  shell: number | null;
}

/** Runs in the page before everything: notes when polygons are drawn, and when drawing ends. */
function watchDrawing(): void {
  const log: DrawLog = { firstMap: Number.NaN, frames: [], last: Number.NaN, shell: null };
  Object.assign(window, { drawLog: log });
  const gl = WebGL2RenderingContext.prototype;
  const { drawElements } = gl;
  let frame = 0;
  let indices = 0;
  // A background is a quad; the province's counties are thousands of triangles.
  const POLYGONS = 6000;
  gl.drawElements = function (this: WebGL2RenderingContext, mode, count, type, offset) {
    drawElements.call(this, mode, count, type, offset);
    indices += count;
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      const now = performance.now();
      if (indices > POLYGONS && Number.isNaN(log.firstMap)) log.firstMap = now;
      log.last = now;
      log.frames.push([now, indices]);
      frame = 0;
      indices = 0;
    });
  };
  new MutationObserver((_, observer) => {
    if (document.querySelector('.topbar') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => (log.shell = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

async function openCold(browser: Browser, address: string): Promise<ColdStart> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // The runner names inner functions through a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(watchDrawing);
  await page.goto(address);
  await page.waitForFunction(
    (quietMs) => {
      const { drawLog } = window as unknown as { readonly drawLog: DrawLog };
      return drawLog.firstMap > 0 && performance.now() - drawLog.last > quietMs;
    },
    QUIET_MS,
    { polling: 200, timeout: 90_000 },
  );
  const seen = await page.evaluate(() => {
    const { drawLog } = window as unknown as { readonly drawLog: DrawLog };
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { ...drawLog, firstPaint: paint?.startTime ?? Number.NaN };
  });
  await context.close();
  const { firstPaint, shell, firstMap, frames, last } = seen;
  const whole = frames.at(-1)?.[1] ?? Number.NaN;
  const mostOfIt = frames.find(([, indices]) => indices >= MOST * whole)?.[0] ?? Number.NaN;
  return { firstPaint, shell, firstMap, mostOfIt, quiet: last };
}

async function run(): Promise<readonly BenchRow[]> {
  const bareFolder = writeBareMap();
  const app = await startStaticServer({ root: findWebEdition(), port: 0, host: '127.0.0.1' });
  const bare = await startStaticServer({ root: bareFolder, port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  const ours: ColdStart[] = [];
  const theirs: ColdStart[] = [];
  try {
    await openCold(browser, `${app.origin}/`);
    await openCold(browser, `${bare.origin}/`);
    for (let turn = 0; turn < TURNS; turn++) {
      ours.push(await openCold(browser, `${app.origin}/`));
      theirs.push(await openCold(browser, `${bare.origin}/`));
    }
  } finally {
    await browser.close();
    await Promise.all([app.close(), bare.close()]);
    rmSync(bareFolder, { recursive: true });
  }
  const of = (runs: readonly ColdStart[], key: 'firstPaint' | 'firstMap' | 'mostOfIt' | 'quiet'): number =>
    median(runs.map((item) => item[key]));
  const bareName = 'bare MapLibre';
  return [
    {
      what: 'first contentful paint (province outline)',
      oursMs: of(ours, 'firstPaint'),
      target: '≤ 350 ms here',
    },
    {
      what: 'shell on the screen',
      oursMs: median(ours.flatMap((item) => (item.shell === null ? [] : [item.shell]))),
      target: 'the outline stands until then',
    },
    {
      what: 'first province map',
      oursMs: of(ours, 'firstMap'),
      peer: { name: bareName, ms: of(theirs, 'firstMap') },
      target: '≤ 1.3 × the peer, that is × ≥ 0.77',
    },
    {
      what: 'polygons, borders and networks (80 % of the triangles of the quiet map)',
      oursMs: of(ours, 'mostOfIt'),
      peer: { name: bareName, ms: of(theirs, 'mostOfIt') },
      target: 'the peer has no networks',
    },
    {
      what: 'nothing more is drawn',
      oursMs: of(ours, 'quiet'),
      peer: { name: bareName, ms: of(theirs, 'quiet') },
      target: 'ours has labels, networks and late layers',
    },
  ];
}

export const bench: Bench = {
  id: 'cold-start',
  title: `built app over http, cold, median of ${TURNS}, against a bare MapLibre page with the same polygons`,
  run,
};
