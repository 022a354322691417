import { expect, test } from './harness/app-fixtures';
import { DESK_BROWSER } from './harness/desk-browser';
import { whenSettled } from './user-steps';

test.use(DESK_BROWSER);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** 济南, one hour, July 2026. */
const LINK = 'v=1&w=compare&b=public&c=118.75,36.4,6.6,0,0&m=2026-07&l=city&r=province:370000&j=reach';

test('an hour from 济南, the way behind a number, and a scenario that is kept', { tag: '@once' }, async ({
  app,
}) => {
  const { page } = app;
  test.setTimeout(480_000);
  await app.open(LINK);
  const totals = page.getByTestId('reach-totals');
  const people = async (): Promise<number> => Number(await totals.getAttribute('data-people'));

  await test.step('people within 60 minutes: what the engine says in Node too', async () => {
    await expect(totals).toHaveAttribute('data-people', /^\d+$/, { timeout: 120_000 });
    // 718 万 by the same rules on the boundary source; the drawn outlines are simplified.
    expect(await people()).toBeGreaterThan(7_000_000);
    expect(await people()).toBeLessThan(7_400_000);
    await expect(totals).toContainText('本图计算');
    await expect(page.getByTestId('reach-bands').locator('path')).toHaveCount(4);
  });

  await test.step('the slider reads the surface off: more minutes, more people', async () => {
    const before = await people();
    const slider = page.getByRole('slider', { name: '时限' });
    await slider.focus();
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', '70 分钟');
    expect(await people()).toBeGreaterThan(before);
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft');
    expect(await people()).toBe(before);
  });

  await test.step('a county opens its way: legs add up to the time', async () => {
    await page
      .getByRole('region', { name: '时限内的县（市、区）' })
      .getByRole('button', { name: /章丘区/ })
      .click();
    const path = page.getByRole('region', { name: '路径' });
    await expect(path.getByRole('heading', { name: /到章丘区/ })).toBeVisible();
    const minutes = Number(await path.getAttribute('data-minutes'));
    const legs = await path.locator('tbody tr td:nth-child(5)').allTextContents();
    expect(Math.abs(legs.reduce((sum, text) => sum + Number(text), 0) - minutes)).toBeLessThan(
      0.06 * legs.length + 0.01,
    );
    await expect(path).toContainText('其他道路速度');
  });

  await test.step('a scenario: 济枣 counted as open; what it changes is a supposition', async () => {
    await page.getByRole('button', { name: '设想方案' }).click();
    await page.getByRole('button', { name: '新建方案' }).click();
    await page.locator('select[data-line="HSR19"]').selectOption('on');
    await expect(page.getByTestId('reach-changes')).toContainText('设想 · 济枣高速铁路：视为通车');
    const delta = page.getByTestId('reach-delta').first();
    await expect(delta).toContainText('现状与公布计划');
    await expect(delta).toHaveAttribute('data-gained', /^\d+$/);
    await expect(delta.getByText('变近的县（市、区）')).toBeVisible();
    await expect(page.getByTestId('reach-suppositions')).toBeAttached();
    await page.getByRole('button', { name: '节省的时间' }).click();
    await expect(page.getByTestId('reach-saved')).toBeAttached();
    await expect(page.getByText('比对照节省（分钟）')).toBeVisible();
    await page.getByRole('button', { name: '到达时间' }).click();
    await expect(page.getByTestId('reach-bands')).toBeAttached();
  });

  await test.step('it is kept over a reload, and the link restores it', async () => {
    const gained = await page.getByTestId('reach-delta').first().getAttribute('data-gained');
    await whenSettled(page);
    await page.reload();
    await expect(page.getByTestId('reach-changes')).toContainText('济枣高速铁路', { timeout: 120_000 });
    await expect(page.getByTestId('reach-delta').first()).toHaveAttribute('data-gained', gained ?? '');
    await expect(page.getByRole('combobox', { name: '方案', exact: true })).toHaveValue('s1');
  });

  await test.step('a line is drawn by keyboard alone, by names', async () => {
    await page.getByRole('button', { name: '画铁路' }).press('Enter');
    const lines = page.getByRole('textbox', { name: '按地名或坐标写出各站' });
    await lines.fill('德州\n市中区');
    await expect(page.getByText('“市中区”不止一处，请在前面写市名')).toBeVisible();
    await expect(page.getByRole('button', { name: '用这些站' })).toBeDisabled();
    await lines.fill('德州\n惠民县\n118.67, 37.43');
    await page.getByRole('button', { name: '用这些站' }).press('Enter');
    await page.getByRole('button', { name: '完成', exact: true }).press('Enter');
    await expect(page.getByTestId('reach-changes')).toContainText('新线“d1”：3 站');
  });

  await test.step('a pane lays the scenario over the facts and says it is none', async () => {
    await page.getByRole('button', { name: '并列与差异' }).click();
    await page.getByLabel('图A · 更多').click();
    await page.getByRole('combobox', { name: '叠加设想' }).first().selectOption('s1');
    await expect(page.getByTestId('pane-scenario')).toHaveText(/设想“设想 1” · 不是事实/);
    await expect(page.getByTestId('reach-suppositions')).toHaveCount(1);
    await page.getByRole('button', { name: '通达与设想' }).click();
  });

  await test.step('the matrix and the park table are here', async () => {
    await page.getByRole('button', { name: '城市间' }).click();
    await page.getByRole('button', { name: /^济南—青岛 \d+ 分$/ }).click();
    await expect(page.getByRole('region', { name: '路径' })).toContainText('济青高速铁路');
    await page.getByRole('button', { name: '园区通达表' }).click();
    await expect(page.getByTestId('park-access').locator('tbody tr')).toHaveCount(193);
  });
});
