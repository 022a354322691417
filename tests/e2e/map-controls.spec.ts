import { expect, test } from './harness/app-fixtures';
import { goBySearch, leaveField, openMap, readHash, setMonth, whenSettled, whereIs } from './user-steps';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const JINAN = [117.12, 36.65] as const;
const QINGDAO = [120.3826, 36.0671] as const;

test('layers, legend, regions, measuring and undo', { tag: '@once' }, async ({ app }) => {
  const { page } = app;
  await openMap(app);
  const panel = page.getByRole('region', { name: '图层' });

  await test.step('a layer is switched off and on', async () => {
    const rail = panel.getByRole('checkbox', { name: /^高速铁路/ });
    await rail.uncheck();
    await expect(page).toHaveURL(/-rail_high_speed/);
    await rail.check();
    await expect(page).not.toHaveURL(/-rail_high_speed/);
  });

  await test.step('a legend class: only it, hidden, back', async () => {
    const classes = panel.locator('li.layer', { has: page.getByRole('checkbox', { name: /^港口/ }) });
    const sea = classes.getByRole('button', { name: /^海港 / });
    const inland = classes.getByRole('button', { name: /^内河港 / });
    await sea.click();
    await expect(sea).toHaveAttribute('aria-pressed', 'true');
    await expect(inland).toHaveAttribute('aria-pressed', 'false');
    await expect(inland).toContainText('已隐藏');
    await sea.click();
    await expect(sea).toHaveAttribute('aria-pressed', 'false');
    await expect(inland).toHaveAttribute('aria-pressed', 'true');
    await sea.click();
    await expect(sea).toHaveAttribute('aria-pressed', 'true');
    await expect(inland).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('a preset shows its layers', async () => {
    await panel.getByRole('button', { name: '交通', exact: true }).click();
    await expect(panel.getByRole('button', { name: '交通', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(panel.getByRole('checkbox', { name: /^高速公路/ })).toBeChecked();
    await panel.getByRole('button', { name: '领导总览', exact: true }).click();
    await expect(panel.getByRole('checkbox', { name: /^高速公路/ })).not.toBeChecked();
  });

  const region = page.getByRole('navigation', { name: '当前区域' });
  await test.step('a double click drills down, Escape comes back', async () => {
    await expect(region.getByRole('button', { name: '全省', exact: true })).toHaveAttribute(
      'aria-current',
      'location',
    );
    const at = await whereIs(page, [118.2, 35.2]);
    await page.mouse.dblclick(at.x, at.y);
    await expect(region).toContainText('临沂市');
    expect((await whenSettled(page)).get('r')).toBe('city:371300');
    const inside = await whereIs(page, [118.85, 35.6]);
    await page.mouse.dblclick(inside.x, inside.y);
    await expect(region).toContainText('莒县');
    await leaveField(page);
    for (let turn = 0; turn < 6 && (await readHash(page)).get('r') !== 'province:370000'; turn++) {
      await page.keyboard.press('Escape');
      await whenSettled(page);
    }
    await expect(region.getByRole('button', { name: '全省', exact: true })).toHaveAttribute(
      'aria-current',
      'location',
    );
  });

  await test.step('a click on 济南 opens its card', async () => {
    const at = await whereIs(page, JINAN);
    await page.mouse.click(at.x, at.y);
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText('济南市');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
  });

  await test.step('the distance 济南–青岛 is measured on the sphere', async () => {
    await page.keyboard.press('m');
    for (const place of [JINAN, QINGDAO]) {
      const at = await whereIs(page, place);
      await page.mouse.click(at.x, at.y);
    }
    // 300 km by haversine; a screen pixel is about 0.7 km here.
    const value = page.locator('.measure-bar output');
    await expect(value).toContainText('公里');
    expect(Math.abs(Number.parseFloat((await value.innerText()).replaceAll(',', '')) - 299.6)).toBeLessThan(
      3,
    );
    await page.getByRole('button', { name: '完成' }).click();
    await expect(value).toHaveCount(0);
  });

  await test.step('undo and redo', async () => {
    await setMonth(page, 2019, 5);
    await leaveField(page);
    await panel.getByRole('checkbox', { name: /^港口/ }).uncheck();
    await leaveField(page);
    await page.keyboard.press('Control+z');
    await expect(panel.getByRole('checkbox', { name: /^港口/ })).toBeChecked();
    await expect(page.getByTestId('month')).toHaveText('2019年5月');
    await page.keyboard.press('Control+z');
    await expect(page.getByTestId('month')).not.toHaveText('2019年5月');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+y');
    await expect(page.getByTestId('month')).toHaveText('2019年5月');
    await expect(panel.getByRole('checkbox', { name: /^港口/ })).not.toBeChecked();
    await expect(page.getByRole('button', { name: '重做' })).toBeDisabled();
  });
});

test('a link brings the whole view back; a broken one is refused with a sentence', { tag: '@once' }, async ({
  app,
}) => {
  const { page } = app;
  await openMap(app);
  await setMonth(page, 2016, 4);
  await page
    .getByRole('region', { name: '图层' })
    .getByRole('checkbox', { name: /^园区开发区/ })
    .check();
  await goBySearch(page, '青岛胶东', '青岛胶东国际机场');
  await expect(page).toHaveURL(/&s=airport/);
  const before = await whenSettled(page);
  await page.reload();
  await expect(page.getByTestId('map').locator('canvas').first()).toBeVisible();
  await expect(page.getByTestId('month')).toHaveText('2016年4月');
  await expect(page.getByRole('checkbox', { name: /^园区开发区/ })).toBeChecked();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    '青岛胶东国际机场',
  );
  await page.keyboard.press(']');
  await page.keyboard.press('[');
  const after = await whenSettled(page);
  expect(Object.fromEntries(after)).toEqual(Object.fromEntries(before));

  for (const [hash, sentence] of [
    ['v=9&w=overview', '版本 9 不是本程序认识的版本'],
    ['v=1&w=overview&b=public&c=118,36,7,0,0&m=2050-01&l=&r=province:370000', '超出 2008-01 至 2030-12'],
  ] as const) {
    await page.goto('about:blank');
    await app.open(hash);
    await expect(page.getByRole('alert')).toContainText('链接里的视图没有采用');
    await expect(page.getByRole('alert')).toContainText(sentence);
    // Nothing of it is applied.
    await expect(page.getByRole('checkbox', { name: /^园区开发区/ })).not.toBeChecked();
    await expect(page.getByTestId('month')).not.toHaveText('2016年4月');
  }
});
