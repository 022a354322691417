import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-fixtures';
import { goBySearch, leaveField, openMap } from './user-steps';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Violations of WCAG 2 A and AA as sentences; the map's canvas is drawn, not marked up. */
async function violations(page: Page, scene: string): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .exclude('canvas')
    .analyze();
  return found.map(
    ({ id, nodes }) =>
      `${scene} · ${id}: ${nodes
        .slice(0, 4)
        .map((node) => node.target.join(' '))
        .join(' | ')}`,
  );
}

test('axe finds nothing, panel by panel and dialog by dialog, on paper and on the wall', async ({ app }) => {
  test.skip(app.deliverable === 'file', 'the same page as over http');
  test.setTimeout(240_000);
  const { page } = app;
  await openMap(app);
  const found: string[] = [];
  for (const theme of ['纸面', '大屏暗色']) {
    await page.getByRole('combobox', { name: '主题' }).selectOption(theme);
    await leaveField(page);
    const check = async (scene: string): Promise<void> => {
      found.push(...(await violations(page, `${theme} · ${scene}`)));
    };
    await check('首屏');
    await page.keyboard.press('g');
    await expect(page.getByRole('region', { name: '目标对照' })).toBeVisible();
    await check('目标对照');
    await page.keyboard.press('u');
    await expect(page.getByRole('region', { name: '未落图清单' })).toBeVisible();
    await check('未落图清单');
    await page.keyboard.press('l');
    await goBySearch(page, '济南市', '济南市');
    await page.keyboard.press('p');
    await check('卡片与对比');
    await page.keyboard.press('p');
    await page.keyboard.press('Escape');
    for (const [key, name] of [
      ['/', '搜索'],
      ['?', '快捷键'],
      ['Control+p', '打印与存图'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await check(name);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name })).toBeHidden();
    }
    await page.getByRole('button', { name: '存为图片' }).click();
    await check('存为图片');
    await page.keyboard.press('Escape');
  }
  expect(found).toEqual([]);
});
