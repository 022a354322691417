import { expect, test } from './harness/app-fixtures';
import { openMap } from './user-steps';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a clause page and the flows of the pool open from the two axes', { tag: '@once' }, async ({ app }) => {
  const { page } = app;
  test.setTimeout(240_000);
  await openMap(app);
  await page.keyboard.press('Alt+2');
  await page.getByRole('combobox', { name: '项目库' }).selectOption('演练库');
  await expect(page.locator('[data-kpi="count"] dd')).toHaveText('1,224');
  const dialog = page.getByRole('dialog');

  await test.step('key C on a chapter lists its clauses; a clause says what stands for it, and back', async () => {
    await page.getByRole('gridcell').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('c');
    await expect(dialog).toContainText('不是真实项目');
    await dialog.getByRole('button', { name: /文件A 第4条/ }).click();
    await expect(dialog.getByRole('heading', { level: 2 })).toContainText('第4条');
    const projects = dialog.locator('.clause-projects');
    const count = Number(await projects.getAttribute('data-count'));
    expect(count).toBeGreaterThan(0);
    await expect(dialog.getByRole('heading', { name: `对应项目（${count}）` })).toBeVisible();
    await projects
      .getByRole('button', { name: /^所属条款/ })
      .first()
      .click();
    await expect(dialog.getByRole('button', { name: /文件A 第4条/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('a ribbon opens as many names as it says', async () => {
    await page.getByRole('button', { name: '项目库流向' }).click();
    await expect(dialog).toContainText('推算');
    const ribbon = dialog.locator('.flow-ribbon[tabindex="0"]');
    await ribbon.focus();
    await page.keyboard.press('ArrowRight');
    const said = /：(\d+) 个项目/.exec((await ribbon.getAttribute('aria-label')) ?? '')?.[1];
    await page.keyboard.press('Enter');
    await expect(dialog.locator('.flow-names')).toHaveAttribute('data-count', said ?? '');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
});
