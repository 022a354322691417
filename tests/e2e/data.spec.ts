import { writeXlsx } from 'hucre/xlsx';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, test } from './harness/app-fixtures';
import { openMap } from './user-steps';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const MESSY = [
  ['济南市2020年6月重点项目调度表'],
  ['单位：万元'],
  ['序号', '项目名称', '建设地点', '总投资', '2020年计划投资', '1-6月完成', '是否开工', '责任单位'],
  [1, '高端装备产业园', '历城区', '１２０００', 6000, '2,400', '是', '历城区政府'],
  [2, '生物医药基地', '章丘区', '约3亿', 9000, 3100, '是', '章丘区政府'],
  [3, '智慧物流港', '平阴县', '三五个亿', 2000, 0, '否', '平阴县政府'],
  ['合计', null, null, null, 17000, 5500, null, null],
];

test('the month of a clerk: messy sheet in, every row accounted for, workbooks out and back, sealed', async ({
  app,
}) => {
  const { page } = app;
  test.setTimeout(360_000);
  await openMap(app);
  await page.keyboard.press('Alt+7');
  const nav = page.getByRole('navigation', { name: '数据' });
  await nav.getByRole('combobox').selectOption({ label: '本单位库' });
  const body = page.locator('.section-body');

  await test.step('rows in = understood + tray + no data; the tray is mended in place', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: '6月', rows: MESSY }] });
    const file = {
      name: '济南市2020-06.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    };
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await expect(body).toContainText('7 行 = 读懂 2 行（2 个项目） + 待处理 1 行 + 不是数据 4 行');
    await expect(body).toContainText('金额读不懂');
    await body.getByRole('textbox', { name: '总投资' }).fill('3.5亿');
    await page.keyboard.press('Enter');
    await expect(body).toContainText('读懂 3 行（3 个项目） + 待处理 0 行');
  });

  await test.step('a refresh loses neither the file nor the correction', async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: '导入' })).toBeVisible();
    await expect(body).toContainText('读懂 3 行（3 个项目） + 待处理 0 行', { timeout: 20_000 });
    await body.getByRole('button', { name: /^写入/ }).click();
    await expect(page.getByText('已写入：新增 3 个')).toBeVisible();
  });

  await test.step('the log says from which file and row; undo and redo', async () => {
    await nav.getByRole('button', { name: '变更记录' }).click();
    await body.locator('.data-log-head').first().click();
    await expect(body).toContainText('济南市2020-06.xlsx › 6月 › 4');
    await nav.getByRole('button', { name: '撤销' }).click();
    await expect(body).toContainText('已撤销');
    await nav.getByRole('button', { name: '重做' }).click();
    await expect(body.locator('.data-log-undone')).toHaveCount(0);
  });

  await test.step('sixteen workbooks go out; one comes back filled in', async () => {
    await nav.getByRole('button', { name: '填报表' }).click();
    const download = page.waitForEvent('download');
    await body.getByRole('button', { name: '导出 16 个工作簿（一个压缩包）' }).click();
    const zip = unzipSync(new Uint8Array(await readFile(await (await download).path())));
    expect(Object.keys(zip)).toHaveLength(16);
    const [name = '', sent] = Object.entries(zip).find(([key]) => key.startsWith('济南市')) ?? [];
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles([
        { name, mimeType: 'application/octet-stream', buffer: Buffer.from(sent ?? new Uint8Array()) },
      ]);
    await expect(body).toContainText('已收 1 / 16');
    await expect(body).toContainText('未报：青岛市');
  });

  await test.step('a month is sealed and its chain holds', async () => {
    await nav.getByRole('button', { name: '快照' }).click();
    await body.getByRole('button', { name: '封存 2020-06' }).click();
    await expect(body).toContainText('链完整：1 份');
  });
});
