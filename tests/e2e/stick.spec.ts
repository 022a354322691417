import { expect, test } from './harness/app-fixtures';
import { openMap } from './user-steps';
import { walkCompare, walkDispatch } from './workspace-parts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const ALL = (): boolean => true;
const NOTHING_MORE = async (): Promise<void> => undefined;

test('opened by double-click, every part of every workspace stands: code, data and workers come out of the file', {
  tag: '@file',
}, async ({ app }) => {
  const { page } = app;
  await openMap(app);
  await test.step('两轴一线', async () => {
    await page.keyboard.press('Alt+2');
    await expect(page.locator('.axes-stage canvas').first()).toBeVisible();
  });
  await test.step('项目库, drill data read from the file', async () => {
    await page.keyboard.press('Alt+3');
    await page.getByRole('combobox', { name: '项目库' }).first().selectOption({ label: '演练库' });
    await expect(page.getByRole('row').nth(3)).toBeVisible();
  });
  await test.step('调度通报', async () => {
    await page.keyboard.press('Alt+4');
    await walkDispatch(page, ALL, NOTHING_MORE);
  });
  await test.step('区域比较, reckoned by its worker', async () => {
    await page.keyboard.press('Alt+5');
    await walkCompare(page, ALL, NOTHING_MORE);
  });
  await test.step('数据', async () => {
    await page.keyboard.press('Alt+7');
    const nav = page.getByRole('navigation', { name: '数据' });
    for (const part of await nav.getByRole('button').all()) {
      await part.click();
      await expect(page.locator('main').locator('button, input').first()).toBeVisible();
    }
  });
  await test.step('总览, and its library after a reload', async () => {
    await page.keyboard.press('Alt+1');
    await expect(page.getByTestId('map').locator('canvas').first()).toBeVisible();
    await expect(page).toHaveURL(/&w=overview&/);
    await page.reload();
    await expect(page.getByTestId('map').locator('canvas').first()).toBeVisible();
    await expect(page).toHaveURL(/&b=drill&/);
  });
});
