import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-fixtures';
import { axeViolations } from './harness/axe-violations';
import { DESK_BROWSER } from './harness/desk-browser';
import { goBySearch, leaveField, openMap, openSvgMap } from './user-steps';
import { walkCompare, walkDispatch } from './workspace-parts';

test.use(DESK_BROWSER);
test.use({ contextOptions: { reducedMotion: 'reduce' } });
// Long walks that have nothing to do with one another.
test.describe.configure({ mode: 'parallel' });

/** Checks one part of the page; `of` another window than the main one. */
type Check = (scene: string, part: string, of?: Page) => Promise<void>;

const ALL_THEMES = ['纸面', '大屏暗色', '投影高对比'];
const TWO_THEMES = ['纸面', '大屏暗色'];

/**
 * Walk once in each theme and demand that nothing was found. After the first theme contrast is what is left to check.
 * @param walk gets the check and whether this is the first theme
 */
async function walkThemes(
  page: Page,
  themes: readonly string[],
  walk: (check: Check, isFirst: boolean) => Promise<void>,
): Promise<void> {
  const found: string[] = [];
  for (const theme of themes) {
    const isFirst = theme === themes[0];
    await page.getByRole('combobox', { name: '主题' }).selectOption(theme);
    await leaveField(page);
    await walk(async (scene, part, of = page) => {
      found.push(...(await axeViolations(of, `${theme} · ${scene}`, part, isFirst ? 'all' : 'colours')));
    }, isFirst);
  }
  expect(found).toEqual([]);
}

test('axe finds nothing, panel by panel and dialog by dialog, on paper and on the wall', {
  tag: '@once',
}, async ({ app }) => {
  test.setTimeout(480_000);
  const { page } = app;
  await openMap(app);
  await walkThemes(page, TWO_THEMES, async (check) => {
    await check('首屏', 'body');
    for (const [key, name] of [
      ['g', '目标对照'],
      ['u', '未落图清单'],
      ['l', '图层'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('region', { name })).toBeVisible();
      if (name !== '图层') await check(name, `section[aria-label="${name}"]`);
    }
    await goBySearch(page, '济南市', '济南市');
    await page.keyboard.press('p');
    await expect(page.getByText('对比（1）')).toBeVisible();
    await check('卡片与对比', 'main');
    await page.keyboard.press('p');
    await page.keyboard.press('Escape');
    for (const [key, name] of [
      ['/', '搜索'],
      ['?', '快捷键'],
      ['Control+p', '打印与存图'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await check(name, 'dialog');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name })).toBeHidden();
    }
    await page.getByRole('button', { name: '存为图片' }).click();
    await expect(page.getByRole('dialog', { name: '存为图片' })).toBeVisible();
    await check('存为图片', 'dialog');
    await page.keyboard.press('Escape');
  });
});

test('axe finds nothing in the matrix, the library, a sheet and every part of the data workspace, in three themes', {
  tag: '@once',
}, async ({ app }) => {
  test.setTimeout(600_000);
  const { page } = app;
  await openSvgMap(app);
  await walkThemes(page, ALL_THEMES, async (check, isFirst) => {
    await page.keyboard.press('Alt+2');
    await expect(page.locator('.axes-stage canvas').first()).toBeVisible({ timeout: 30_000 });
    await check('两轴一线', 'main');
    await page.keyboard.press('Alt+3');
    await page.getByRole('combobox', { name: '项目库' }).first().selectOption({ label: '演练库' });
    await expect(page.getByRole('row').nth(3)).toBeVisible({ timeout: 30_000 });
    await check('项目库', 'main');
    await page.getByRole('row').nth(3).getByRole('gridcell').nth(1).click();
    await page.getByRole('button', { name: '一项目一表' }).click();
    await expect(page.getByRole('article')).toBeVisible();
    await check('项目库 · 一项目一表', 'main');
    await page.getByRole('button', { name: '地图', exact: true }).click();
    await page.keyboard.press('Alt+7');
    const nav = page.getByRole('navigation', { name: '数据' });
    for (const name of ['导入', '填报表', '核查', '未落点', '快照', '变更记录', '保存与携带', '来源与许可']) {
      if (!isFirst && !COLOURED.has(name)) continue;
      await nav.getByRole('button', { name, exact: true }).click();
      await check(`数据 · ${name}`, 'main');
    }
    await page.keyboard.press('Alt+1');
  });
});

test('axe finds nothing in the room of briefings, the show and the presenter’s window, on paper and on the wall', {
  tag: '@once',
}, async ({ app }) => {
  test.setTimeout(480_000);
  const { page } = app;
  await openSvgMap(app);
  await walkThemes(page, TWO_THEMES, async (check, isFirst) => {
    await page.keyboard.press('Alt+6');
    const card = page.getByRole('article', { name: '寿光近景' });
    if (isFirst) {
      await expect(card).toBeVisible();
      await check('汇报目录', 'main');
      await card.getByRole('button', { name: '另存为我的汇报' }).click();
    }
    for (const [name, sign] of [
      ['场景', '.scene-form'],
      ['会前体检', '[data-testid=room-check]'],
      ['大屏适配', '[data-testid=readability]'],
      ['文件输出', '.briefing-page button'],
    ] as const) {
      await page.getByRole('navigation', { name: '汇报的各部分' }).getByRole('button', { name }).click();
      await expect(page.locator(sign).first()).toBeVisible();
      await check(`汇报 · ${name}`, 'main');
    }
    await page.getByRole('button', { name: '放映', exact: true }).click();
    await expect(page.getByTestId('show-title')).toBeVisible();
    await check('开场', '.show');
    await page.keyboard.press('PageDown');
    await expect(page.getByTestId('show-caption')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('shouguang', { delay: 40 });
    await expect(page.getByTestId('show-question')).toContainText('寿光市');
    await check('即时查询', '.show');
    await page.keyboard.press('Escape');
    const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
    await expect(presenter.getByTestId('presenter')).toBeVisible();
    await presenter.keyboard.press('/');
    await presenter.keyboard.type('weifang', { delay: 40 });
    await expect(presenter.getByTestId('show-question')).toContainText('潍坊市');
    await check('主讲窗口', 'body', presenter);
    await presenter.close();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('show')).toHaveCount(0);
  });
});

/** Parts with colours of their own: what another theme may spoil; the rest wears the theme's, checked on the first. */
const COLOURED = new Set([
  '产业结构',
  '城市间',
  '设想方案',
  '排名与进度',
  '亮灯规则',
  '导入',
  '核查',
  '快照',
]);

test('axe finds nothing in the sections of 区域比较, in three themes', { tag: '@once' }, async ({ app }) => {
  test.setTimeout(480_000);
  const { page } = app;
  await openSvgMap(app);
  await page.keyboard.press('Alt+5');
  await walkThemes(page, ALL_THEMES, async (check, isFirst) => {
    await walkCompare(
      page,
      (part) => isFirst || COLOURED.has(part),
      (scene) => check(scene, '.section-body'),
    );
  });
});

test('axe finds nothing in the sections of 调度通报, in three themes', { tag: '@once' }, async ({ app }) => {
  test.setTimeout(480_000);
  const { page } = app;
  await openSvgMap(app);
  await page.keyboard.press('Alt+4');
  await page.getByRole('combobox', { name: '项目库' }).first().selectOption({ label: '演练库' });
  await walkThemes(page, ALL_THEMES, async (check, isFirst) => {
    await walkDispatch(
      page,
      (section) => isFirst || COLOURED.has(section),
      (scene) => check(scene, 'main'),
    );
  });
});
