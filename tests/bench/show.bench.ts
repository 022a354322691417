import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { startStaticServer } from '../../scripts/steps/release-static-server';
import { type Bench, type BenchRow, median } from '../../scripts/steps/test-bench-frame';
import { writeBareMap } from './bench-bare-map';
import { findWebEdition, launchBrowser } from './bench-browser';

const SIZE = { width: 960, height: 600 };
/** Briefings with a map in most scenes; a scene without one is passed over. */
const STARTERS = ['三核三圈总览', '交通网 2008—2030', '重大项目里程碑', '寿光近景'];
/** A scene is watched once its map has come to rest. @unit ms */
const SETTLE_MS = 500;

/**
 * Runs in the page: drag the map a little to and fro, so that every frame is drawn anew, and time the frames.
 * @returns ms of each frame; none where there is no map
 */
async function dragAndTime(): Promise<number[]> {
  const canvas = document.querySelector('canvas.maplibregl-canvas');
  if (canvas === null) return [];
  const at = (type: string, x: number): void => {
    const target = type === 'mousedown' ? canvas : document;
    const init = { bubbles: true, cancelable: true, button: 0, buttons: 1, clientX: 700 + x, clientY: 300 };
    target.dispatchEvent(new MouseEvent(type, { ...init, view: window }));
  };
  at('mousedown', 0);
  const times: number[] = [];
  const end = performance.now() + 1000;
  let before = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let turn = 1; turn <= 12 && (turn < 5 || before < end); turn++) {
    at('mousemove', 20 + (turn % 2) * 6);
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    times.push(now - before);
    before = now;
  }
  at('mouseup', 20);
  return times.slice(2);
}

async function openPage(browser: Awaited<ReturnType<typeof launchBrowser>>, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZE, locale: 'zh-CN', reducedMotion: 'reduce' });
  // The runner names inner functions through a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto(address);
  return page;
}

/** The bare map in a window of its own, timed anew beside every briefing: a machine may be busier in one minute. */
async function openBareMap(browser: Awaited<ReturnType<typeof launchBrowser>>) {
  const folder = writeBareMap();
  const server = await startStaticServer({ root: folder, port: 0, host: '127.0.0.1' });
  const page = await openPage(browser, `${server.origin}/`);
  await page.locator('canvas.maplibregl-canvas').waitFor();
  await page.waitForTimeout(3000);
  await page.evaluate(dragAndTime);
  return {
    time: async (): Promise<number> => {
      await page.bringToFront();
      // A window that was behind draws its first frames slowly.
      await page.evaluate(dragAndTime);
      return median(await page.evaluate(dragAndTime));
    },
    close: async (): Promise<void> => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Frames of every scene of the shipped briefings while its map is drawn anew, against a bare map in the same run. */
async function run(): Promise<readonly BenchRow[]> {
  const server = await startStaticServer({ root: findWebEdition(), port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  const bareMap = await openBareMap(browser);
  const rows: BenchRow[] = [];
  try {
    const page = await openPage(browser, `${server.origin}/`);
    await page.getByRole('slider', { name: '月份' }).waitFor();
    for (const title of STARTERS) {
      const bare = await bareMap.time();
      await page.bringToFront();
      await page.keyboard.press('Alt+6');
      const home = page.getByRole('button', { name: '返回目录' });
      const card = page.getByRole('article', { name: title });
      await home.or(card).first().waitFor();
      if (await home.isVisible()) await home.click();
      await card.getByRole('button', { name: '放映', exact: true }).click();
      const show = page.getByTestId('show');
      await show.waitFor();
      for (let scene = 1; (await show.getAttribute('data-scene')) === String(scene); scene++) {
        await page.waitForTimeout(SETTLE_MS);
        const times = await page.evaluate(dragAndTime);
        if (times.length > 0) {
          const ms = median(times);
          const what = `${title} · scene ${scene}, a frame (${(1000 / ms).toFixed(1)} a second)`;
          rows.push({ what, oursMs: ms, peer: { name: 'bare map', ms: bare }, target: 'as a ratio' });
        }
        await page.keyboard.press('PageDown');
        await page.waitForTimeout(100);
      }
      await page.keyboard.press('Escape');
      await show.waitFor({ state: 'detached' });
    }
  } finally {
    await browser.close();
    await bareMap.close();
    await server.close();
  }
  return rows;
}

export const bench: Bench = { id: 'show', title: 'Frames of the shipped briefings', run };
