import type { Locator, Page } from '@playwright/test';
import { expect, type AppUnderTest } from './harness/app-fixtures';

/** Months of the slider as its control counts them. */
export const monthValue = (year: number, month: number): number => (year - 2000) * 12 + month - 1;

/** Open the app and wait for the map's canvas, or for the SVG map where there is no WebGL. */
export async function openMap(app: AppUnderTest, hash = ''): Promise<void> {
  await app.open(hash);
  await expect(app.page.getByTestId('map').locator('canvas').first()).toBeVisible();
  // The details are here when the map knows what lies on it.
  await expect(app.page.getByRole('slider', { name: '月份' })).toBeVisible();
}

/** Open the app in a browser without WebGL: for a walk that looks at the page, as the drawn map takes its time in software. */
export async function openSvgMap(app: AppUnderTest): Promise<void> {
  await app.withoutWebGl();
  await app.open();
  await expect(app.page.getByTestId('svg-map').locator('svg').first()).toBeVisible();
}

/** The hash of the view, read as fields. */
export async function readHash(page: Page): Promise<URLSearchParams> {
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}

/**
 * Wait until the address says what the view is. The app writes it 250 ms after the last change: a longer timer of
 * the same page, set later, fires after that, however busy the machine is.
 */
export async function whenSettled(page: Page): Promise<URLSearchParams> {
  const hashAfter = (wait: number): Promise<string> =>
    page.evaluate(
      (ms) =>
        new Promise<string>((resolve) => {
          window.setTimeout(() => resolve(window.location.hash), ms);
        }),
      wait,
    );
  let before = await hashAfter(320);
  for (let turn = 0; turn < 40; turn++) {
    const now = await hashAfter(320);
    if (now === before && now !== '') return readHash(page);
    before = now;
  }
  throw new Error('the camera does not come to rest');
}

/** Where a place lies on the page, from the camera in the address (Web Mercator, 512 px tiles). */
export async function whereIs(
  page: Page,
  [lng, lat]: readonly [number, number],
): Promise<{ x: number; y: number }> {
  const [centerLng = 0, centerLat = 0, zoom = 0] = ((await whenSettled(page)).get('c') ?? '')
    .split(',')
    .map(Number);
  const box = await page.getByTestId('map').boundingBox();
  if (box === null) throw new Error('the map has no box');
  const world = 512 * 2 ** zoom;
  const mercator = (degrees: number): number =>
    (0.5 - Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)) * world;
  return {
    x: box.x + box.width / 2 + ((lng - centerLng) / 360) * world,
    y: box.y + box.height / 2 + mercator(lat) - mercator(centerLat),
  };
}

/** Type into the search box. @returns its list of results. */
export async function searchFor(page: Page, query: string): Promise<Locator> {
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: '搜索' });
  await box.fill(query);
  await expect(box).toHaveValue(query);
  return page.getByRole('listbox', { name: '搜索结果' });
}

/** Search and go to the first result. @returns the card that opens. */
export async function goBySearch(page: Page, query: string, title: string): Promise<Locator> {
  const list = await searchFor(page, query);
  await expect(list.getByRole('option').first()).toContainText(title);
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  const card = page.getByRole('complementary');
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(title);
  return card;
}

/** Put the month slider somewhere. */
export async function setMonth(page: Page, year: number, month: number): Promise<void> {
  await page.getByRole('slider', { name: '月份' }).fill(String(monthValue(year, month)));
  await expect(page.getByTestId('month')).toHaveText(`${year}年${month}月`);
}

/** Give the focus back to the page, so that plain keys are shortcuts again. */
export async function leaveField(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}
