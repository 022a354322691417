import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-fixtures';
import { DESK_BROWSER } from './harness/desk-browser';
import { openMap } from './user-steps';

test.use(DESK_BROWSER);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Chinese a person can see that does not say it is Chinese, in the order of the page. */
const unmarkedChinese = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (!/\p{Script=Han}/u.test(text) || element === null || element.checkVisibility() === false) continue;
      if (element.closest('[lang^="zh"], style, script, noscript, svg') === null) found.push(text);
    }
    return found;
  });

test('in English, what stays Chinese says so; a card leads back to the one before', { tag: '@once' }, async ({
  app,
}) => {
  const { page } = app;
  await openMap(app);
  await page.getByRole('button', { name: '语言' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const [key, name] of [
    ['g', 'Targets'],
    ['e', 'Chronicle'],
    ['u', 'Not on the map'],
    ['l', 'Layers'],
  ] as const)
    await test.step(name, async () => {
      await page.keyboard.press(key);
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
      expect(await unmarkedChinese(page)).toEqual([]);
    });
  const find = async (query: string, heading: string): Promise<void> => {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search' }).fill(query);
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
    expect(await unmarkedChinese(page)).toEqual([]);
  };
  await test.step('cards', async () => {
    await find('370783', 'Shouguang');
    await find('A19', 'Document A, clause 19');
    await find('T014', 'Length of high-speed railway');
    await page.getByRole('button', { name: /^Back to Document A, clause 19/ }).click();
    await page.getByRole('button', { name: 'Back to Shouguang' }).press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Shouguang' })).toBeVisible();
  });
});
