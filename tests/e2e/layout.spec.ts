import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-fixtures';
import { DESK_BROWSER } from './harness/desk-browser';
import { findLayoutFaults } from './harness/layout-faults';
import { goBySearch, leaveField, openMap, openSvgMap, whenSettled } from './user-steps';

test.use(DESK_BROWSER);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Window {
  readonly width: number;
  readonly height: number;
  readonly percents: readonly number[];
}

/** Windows with the text sizes in percent a person may choose in them. */
const WINDOWS: readonly Window[] = [
  { width: 1440, height: 900, percents: [100, 200, 250, 300] },
  { width: 1366, height: 768, percents: [150, 200] },
  { width: 1024, height: 768, percents: [100] },
  { width: 640, height: 900, percents: [100] },
  { width: 360, height: 740, percents: [100, 130] },
  { width: 3840, height: 2160, percents: [200, 300] },
];

/** Those where room is short. */
const SMALL_WINDOWS: readonly Window[] = [
  { width: 1440, height: 900, percents: [200, 300] },
  { width: 1366, height: 768, percents: [150] },
  { width: 1024, height: 768, percents: [100] },
  { width: 360, height: 740, percents: [100] },
];

async function setTextSize(page: Page, percent: number): Promise<void> {
  const size = page.getByRole('combobox', { name: '字号', includeHidden: true });
  const isFolded = !(await size.isVisible());
  if (isFolded) await page.getByRole('button', { name: '更多', exact: true }).click();
  await size.selectOption(`${percent}%`);
  await leaveField(page);
  if (isFolded) await page.keyboard.press('Escape');
}

/** Every window and text size of the list, the page laid out in each. */
async function collectFaults(
  page: Page,
  windows: readonly Window[] = SMALL_WINDOWS,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { width, height, percents } of windows) {
    await page.setViewportSize({ width, height });
    for (const percent of percents) {
      await setTextSize(page, percent);
      const faults = await findLayoutFaults(page);
      found.push(...faults.map((fault) => `${width}×${height} at ${percent} %: ${fault}`));
    }
  }
  await setTextSize(page, 100);
  await page.setViewportSize({ width: 1440, height: 900 });
  return found;
}

test('nothing covers anything and nothing is cut off, in any window at any text size', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  await openSvgMap(app);
  await test.step('a panel', async () => {
    expect(await collectFaults(page, WINDOWS)).toEqual([]);
  });
  await test.step('a wide panel, a card and the measuring bar', async () => {
    await goBySearch(page, '烟台市', '烟台市');
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    expect(await collectFaults(page)).toEqual([]);
  });
  await test.step('compared things', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await goBySearch(page, '济南市', '济南市');
    await page.keyboard.press('p');
    expect(await collectFaults(page)).toEqual([]);
  });
  await test.step('the bare map', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '全部取消' }).click();
    expect(await collectFaults(page)).toEqual([]);
  });
});

test('dialogs fit every window', { tag: '@once' }, async ({ app }) => {
  const { page } = app;
  await openSvgMap(app);
  for (const keys of ['?', '/', 'Control+p']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await setTextSize(page, 300);
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findLayoutFaults(page), `${keys} at 300 %`).toEqual([]);
    await page.keyboard.press('Escape');
    await setTextSize(page, 100);
    await page.keyboard.press(keys);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findLayoutFaults(page), `${keys} at 360 px`).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('what is framed stays framed when the window changes, what the person moved stays put', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  await openMap(app);
  const readCamera = async (): Promise<string> => (await whenSettled(page)).get('c') ?? '';
  const readZoom = async (): Promise<number> => Number((await readCamera()).split(',')[2]);
  await page.getByRole('combobox', { name: '跳到下级区域' }).selectOption({ label: '烟台市' });
  const framed = await readZoom();
  await page.setViewportSize({ width: 900, height: 700 });
  await expect.poll(readZoom).toBeLessThan(framed);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(readZoom).toBeCloseTo(framed, 2);
  await setTextSize(page, 150);
  await expect.poll(readZoom).toBeLessThan(framed);
  await setTextSize(page, 100);
  await expect.poll(readZoom).toBeCloseTo(framed, 2);

  const before = await readCamera();
  await page.mouse.move(800, 500);
  await page.mouse.down();
  await page.mouse.move(700, 450, { steps: 4 });
  await page.mouse.up();
  // The address names the new place only when the map has come to rest, however slowly it is drawn.
  await expect.poll(readCamera).not.toBe(before);
  const moved = await readCamera();
  await setTextSize(page, 150);
  expect(await readCamera(), 'the person has moved the map').toBe(moved);
});

const HASH = 'v=1&b=drill&m=2020-06&c=118.75,36.4,6.6,0,0&l=city&r=province:370000';

test('the project library and the data workspace keep their place in narrow windows and at large type', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  await app.withoutWebGl();
  await app.open(`${HASH}&w=library`);
  await expect(page.getByRole('grid')).toBeVisible();
  await test.step('the table', async () => {
    expect(await collectFaults(page)).toEqual([]);
  });
  await test.step('a sheet', async () => {
    await page.getByRole('gridcell').first().click();
    expect(await collectFaults(page)).toEqual([]);
  });
  await page.keyboard.press('Alt+7');
  const sections = page.getByRole('navigation', { name: '数据' }).locator('button:not(.icon-button)');
  await expect(sections.first()).toBeVisible();
  for (const section of await sections.all()) {
    await section.click();
    await test.step((await section.textContent()) ?? '', async () => {
      expect(await collectFaults(page)).toEqual([]);
    });
  }
});
