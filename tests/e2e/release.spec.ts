import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { RELEASE_WEB } from '../../scripts/steps/release-paths';
import { expect, test, type AppUnderTest } from './harness/app-fixtures';

async function expectMap(app: AppUnderTest): Promise<void> {
  await app.open();
  const map = app.page.getByTestId('map');
  await expect(map).toBeVisible();
  await expect(map.locator('canvas').first()).toBeVisible();
  // The worker came up: MapLibre's own sources are loaded only by it.
  await expect.poll(() => app.page.workers().length, { message: 'MapLibre worker' }).toBeGreaterThan(0);
  await app.page.waitForLoadState('networkidle');
  expect(app.guard.externalRequests).toEqual([]);
  expect(app.guard.consoleErrors).toEqual([]);
}

async function expectSvgMap(app: AppUnderTest): Promise<void> {
  await app.withoutWebGl();
  await app.open();
  await expect(app.page.locator('svg[role=img]').first()).toBeVisible();
}

test('the web edition opens over plain HTTP with no outside request', ({ appHttp }) => expectMap(appHttp));

test('the single file opens from file:// with no outside request', ({ appFile }) => expectMap(appFile));

test('the web edition shows an SVG map without WebGL', ({ appHttp }) => expectSvgMap(appHttp));

test('the single file shows an SVG map without WebGL', ({ appFile }) => expectSvgMap(appFile));

test('the bundled typeface is the one in use, in both editions', async ({ appHttp, appFile }) => {
  for (const app of [appHttp, appFile]) {
    await app.open();
    const faces = await app.page.evaluate(async () => {
      const loaded = await document.fonts.load('16px "Qilu Sans"', '济');
      return loaded.map((face) => face.status);
    });
    expect(faces, app.deliverable).toEqual(['loaded']);
  }
});

test('the web edition opened by double-click says which file to open instead', async ({ page }) => {
  await page.goto(pathToFileURL(join(RELEASE_WEB, 'index.html')).href);
  const note = page.locator('#file-note');
  await expect(note).toBeVisible();
  await expect(note).toContainText('qilu-onemap.html');
  await expect(note).toContainText('single-file edition');
});

test('a stick that was pulled out too early: a damaged single file says that it is not whole', async ({
  page,
  usbStick,
}, testInfo) => {
  const whole = await readFile(fileURLToPath(usbStick), 'utf8');
  const at = whole.indexOf('data-program>') + 200_000;
  const damaged = testInfo.outputPath('damaged.html');
  await writeFile(damaged, `${whole.slice(0, at)}AAAA${whole.slice(at + 4)}`);
  await page.goto(pathToFileURL(damaged).href);
  await expect(page.locator('#start-note')).toBeVisible();
  await writeFile(damaged, whole.slice(0, Math.floor(whole.length * 0.6)));
  await page.goto(pathToFileURL(damaged).href);
  await expect(page.locator('#start-note')).toContainText('文件没有复制完整');
});

test('a browser below Chrome 109 gets a plain sentence', async ({ page, usbStick }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'MathMLElement'));
  await page.goto(usbStick);
  await expect(page.locator('#floor-note')).toBeVisible();
  await expect(page.locator('#floor-note')).toContainText('Chrome 109');
});

test('planted: the guard refuses and counts an outside request', async ({ page, context, releaseServer }) => {
  const { guardNetwork } = await import('./harness/network-guard');
  const guard = await guardNetwork(context, releaseServer.origin);
  await page.goto(`${releaseServer.origin}/README-that-is-not-there.txt`);
  const refused = await page.evaluate(() =>
    fetch('http://example.com/tile.png').then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  expect(guard.externalRequests).toEqual(['http://example.com/tile.png']);
});
