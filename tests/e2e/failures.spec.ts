import { expect, test } from './harness/app-fixtures';
import { goBySearch, openMap, setMonth } from './user-steps';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('without WebGL an SVG map obeys month, layers, region and search', { tag: '@once' }, async ({ app }) => {
  const { page } = app;
  await app.withoutWebGl();
  await app.open();
  const map = page.getByTestId('svg-map');
  await expect(map.locator('svg[role=img], svg').first()).toBeVisible();
  await expect(map.getByRole('status')).toContainText('WebGL 2');
  const drawn = () =>
    map
      .locator('svg')
      .first()
      .evaluate((svg) => svg.outerHTML.length);
  await setMonth(page, 2024, 12);
  await expect.poll(drawn).toBeGreaterThan(10_000);
  const late = await drawn();
  await setMonth(page, 2008, 1);
  await expect.poll(drawn, { message: 'fewer lines in 2008' }).not.toBe(late);
  await expect(
    map
      .getByRole('img')
      .or(map.getByLabel(/2008年1月/))
      .first(),
  ).toBeAttached();
  await setMonth(page, 2024, 12);
  await expect.poll(drawn, { message: 'the same month is the same picture' }).toBe(late);
  await page.getByRole('checkbox', { name: /^三大经济圈/ }).uncheck();
  await expect.poll(drawn).not.toBe(late);
  const card = await goBySearch(page, '寿光', '寿光市');
  await card.getByRole('button', { name: '设为区域' }).click();
  await expect(page.getByRole('navigation', { name: '当前区域' })).toContainText('寿光市');
});

// The single file carries its data inside: what follows is of the web edition alone.
test('details that cannot be read are named, and the base map works', { tag: '@once' }, async ({ app }) => {
  const { page } = app;
  app.guard.allowConsoleErrors(/details\.json|404/);
  await page.route('**/assets/details.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await openMap(app);
  await expect(page.getByRole('alert')).toContainText('数据没有读全');
  await expect(page.getByRole('alert')).toContainText('details.json');
  await setMonth(page, 2012, 6);
  await expect(page.getByRole('checkbox', { name: /^高速铁路/ })).toBeChecked();
});

test('data without which nothing can be drawn is named', { tag: '@once' }, async ({ app }) => {
  const { page } = app;
  app.guard.allowConsoleErrors(/geo\.topo\.json|500/);
  await page.route('**/assets/geo.topo.json', (route) => route.fulfill({ status: 500, body: 'broken' }));
  await page.goto(app.address);
  await expect(page.getByRole('alert').filter({ hasText: 'geo.topo.json' })).toContainText('500');
});
