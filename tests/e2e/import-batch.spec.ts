import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from './harness/app-fixtures';
import { openMap } from './user-steps';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const HEAD = ['序号', '项目名称', '建设地点', '总投资（万元）', '2020年计划投资（万元）'];
const sheetOf = (name: string, rows: readonly (readonly (string | number)[])[]) => ({
  name,
  rows: [HEAD, ...rows.map((row) => [...row])],
});
const fileOf = async (name: string, sheets: ReturnType<typeof sheetOf>[]) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(await writeXlsx({ sheets })),
});

test('two workbooks and a broken one: their sheets are written as one change, undone as one', {
  tag: '@file',
}, async ({ app }) => {
  const { page } = app;
  test.setTimeout(240_000);
  await openMap(app);
  await page.keyboard.press('Alt+7');
  const nav = page.getByRole('navigation', { name: '数据' });
  await nav.getByRole('combobox').selectOption({ label: '本单位库' });
  const body = page.locator('.section-body');
  const jinan = await fileOf('济南市.xlsx', [
    sheetOf('制造业', [
      [1, '高端装备产业园', '历城区', 12_000, 6000],
      [2, '生物医药基地', '章丘区', 30_000, 9000],
    ]),
    sheetOf('补短板', [[1, '高端装备产业园', '历城区', 13_000, 6000]]),
  ]);
  const qingdao = await fileOf('青岛市.xlsx', [
    sheetOf('6月', [[1, '海洋装备基地', '黄岛区', '三五个亿', 800]]),
  ]);
  const broken = {
    name: '坏.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004x'),
  };
  const input = page.locator('input[type="file"]').first();

  await test.step('each sheet is listed, the broken file has a sentence, what differs is said', async () => {
    await input.setInputFiles([jinan, broken, qingdao]);
    await expect(body.locator('.data-sheets tbody tr')).toHaveCount(3);
    await expect(body.getByRole('alert')).toContainText('坏.xlsx');
    await expect(body).toContainText('7 行 = 读懂 3 行（3 个项目） + 待处理 1 行 + 不是数据 3 行');
    await expect(body).toContainText('新增 2 个项目');
    await expect(body).toContainText('同一项目在两处写法不同 1 处');
    await body.getByText('同一项目在两处写法不同').click();
    await expect(body).toContainText('13000（济南市.xlsx › 补短板 › 2）');
  });

  await test.step('a row of the second file is mended; after a refresh all of it is there', async () => {
    await body.getByRole('button', { name: '青岛市.xlsx › 6月' }).click();
    await body.getByRole('textbox', { name: '总投资' }).fill('3.5亿');
    await page.keyboard.press('Enter');
    await expect(body).toContainText('读懂 4 行（4 个项目） + 待处理 0 行');
    await page.reload();
    await expect(body).toContainText('读懂 4 行（4 个项目） + 待处理 0 行', { timeout: 20_000 });
    await expect(body.locator('tr[aria-current="true"]')).toContainText('青岛市.xlsx');
  });

  await test.step('a sheet left out is not counted', async () => {
    const box = body.getByRole('checkbox', { name: '写入 济南市.xlsx › 补短板' });
    await box.uncheck();
    await expect(body).toContainText('读懂 3 行（3 个项目）');
    await expect(body).not.toContainText('写法不同');
    await box.check();
    await expect(body).toContainText('读懂 4 行（4 个项目）');
  });

  await test.step('one change, with every file and row in it; one undo takes it back', async () => {
    await body.getByRole('textbox', { name: '您的姓名' }).fill('王调度');
    await body.getByRole('button', { name: /^写入（/ }).click();
    await expect(page.getByText('已写入：新增 3 个')).toBeVisible();
    await expect(body).toContainText('记住的表式');
    await nav.getByRole('button', { name: '变更记录' }).click();
    await expect(body.locator('.data-log-head')).toHaveCount(1);
    await body.locator('.data-log-head').click();
    await expect(body).toContainText('导入 2 个文件 3 张表');
    await expect(body).toContainText('青岛市.xlsx › 6月 › 2');
    await nav.getByRole('button', { name: '撤销' }).click();
    await expect(body).toContainText('已撤销');
  });

  await test.step('a remembered form is forgotten', async () => {
    await nav.getByRole('button', { name: '导入' }).click();
    await body.getByText(/^记住的表式/).click();
    await body.getByRole('button', { name: /^忘记/ }).first().click();
    await expect(body.getByText(/^记住的表式/)).toHaveCount(0);
  });
});

test('a file dropped on the map opens in 数据; a refresh while reading loses nothing in silence', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  test.setTimeout(240_000);
  await openMap(app);
  await page.evaluate(() => {
    const text = '项目名称,所属市,总投资（万元）\n物流港,济南市,100\n';
    const data = new DataTransfer();
    data.items.add(new File([text], '顺手.csv', { type: 'text/csv' }));
    document
      .querySelector('main')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  const body = page.locator('.section-body');
  await expect(body).toContainText('2 行 = 读懂 1 行（1 个项目）', { timeout: 20_000 });
  await expect(body).toContainText('将写入：');
  await body.getByRole('button', { name: '换一个文件' }).click();

  const rows = Array.from({ length: 60_000 }, (_row, n) => `项目${n},济南市,${n}`);
  const buffer = Buffer.from(['项目名称,所属市,总投资（万元）', ...rows].join('\n'));
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: '大.csv', mimeType: 'text/csv', buffer });
  await expect(body).toContainText('正在读 大.csv');
  await page.reload();
  await expect(body).toContainText('上次离开时 大.csv 没有读完', { timeout: 20_000 });
  await body.getByRole('button', { name: '不读了' }).click();
  await page.reload();
  await expect(body.getByText('把表格拖到这里')).toBeVisible();
  await expect(body).not.toContainText('没有读完');
});
