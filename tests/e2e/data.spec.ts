import { writeXlsx } from 'hucre/xlsx';
import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from './harness/app-fixtures';
import { columnOfField, HEADER_ROWS } from '@/io/fill-in-layout';
import { columnLetters } from '@/lib/raw-workbook';
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

test('the month of a clerk: messy sheet in, every row accounted for, workbooks out and back, sealed', {
  tag: '@file',
}, async ({ app }) => {
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
    await expect(page.getByText('请填写姓名').first()).toBeVisible();
    await body.getByRole('textbox', { name: '您的姓名' }).fill('王调度');
    await body.getByRole('button', { name: /^写入/ }).click();
    await expect(page.getByText('已写入：新增 3 个')).toBeVisible();
  });

  await test.step('the log says from which file and row; undo and redo', async () => {
    await nav.getByRole('button', { name: '变更记录' }).click();
    await expect(body.locator('.data-log-head').first()).toContainText('王调度');
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

/** A form with the cumulative of its first line as an office types it, everything else as it was sent. */
function typed(sent: Uint8Array, cumulativeWan: number): Buffer {
  const parts = unzipSync(sent);
  const cell = `${columnLetters(columnOfField('cumulativeWan'))}${HEADER_ROWS + 1}`;
  const found = new RegExp(`<c r="${cell}"([^>]*?)(?: t="[a-zA-Z]+")?([^>]*?)(?:/>|>.*?</c>)`);
  const at = Object.keys(parts).find((path) => found.test(strFromU8(parts[path] ?? new Uint8Array())));
  if (at === undefined) throw new Error(`${cell} is in no sheet`);
  const xml = strFromU8(parts[at] ?? new Uint8Array());
  const filled = xml.replace(found, `<c r="${cell}"$1$2><v>${cumulativeWan}</v></c>`);
  return Buffer.from(zipSync({ ...parts, [at]: strToU8(filled) }));
}

test('fifteen of sixteen forms come back: who is late, what two files say differently, one change', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  await app.open('v=1&w=data&b=drill&m=2020-12&d=fill_in&c=118.75,36.4,6.6,0,0&l=city&r=province:370000');
  const body = page.locator('.section-body');
  const nav = page.getByRole('navigation', { name: '数据' });
  const download = page.waitForEvent('download');
  await body.getByRole('button', { name: '导出 16 个工作簿（一个压缩包）' }).click();
  const sent = Object.entries(unzipSync(new Uint8Array(await readFile(await (await download).path()))));
  const bytesOf = (city: string): Uint8Array =>
    sent.find(([name]) => name.startsWith(city))?.[1] ?? new Uint8Array();
  const asFile = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
  const drop = (files: readonly ReturnType<typeof asFile>[]): Promise<void> =>
    page
      .locator('input[type="file"]')
      .first()
      .setInputFiles([...files]);
  const choices = body.locator('.data-choices');

  await test.step('two files of one city disagree: nothing is written before a person chooses', async () => {
    await drop([
      ...sent
        .filter(([name]) => !name.startsWith('菏泽') && !name.startsWith('济南'))
        .map(([name, bytes]) => asFile(name, Buffer.from(bytes))),
      asFile('济南.xlsx', typed(bytesOf('济南'), 111)),
      asFile('济南 更正.xlsx', typed(bytesOf('济南'), 222)),
    ]);
    await expect(body).toContainText('已收 15 / 16');
    await expect(body).toContainText('未报：菏泽市');
    await expect(body).toContainText('报了两次：济南市');
    await expect(body).toContainText('两个文件不一致');
    await expect(body.getByRole('button', { name: '还有 1 处冲突没有选' })).toBeDisabled();
  });

  await test.step('the choice is signed and written as one change', async () => {
    await choices.getByRole('radio', { name: /222/ }).check();
    await body.getByRole('textbox', { name: '您的姓名' }).fill('王调度');
    await body.getByRole('button', { name: '作为一次变更写入（1 个项目）' }).click();
    await expect(page.getByText('已写入 1 个项目的 2021-01 月报，可撤销')).toBeVisible();
  });

  await test.step('a form sent before that says another value: changed here since, the library may keep its own', async () => {
    await drop([asFile('济南.xlsx', typed(bytesOf('济南'), 333))]);
    await expect(body).toContainText('发出后库中已改');
    await choices.getByRole('radio', { name: /^保留库中/ }).check();
    await expect(body.getByRole('button', { name: '没有要写入的改动' })).toBeDisabled();
    await nav.getByRole('button', { name: '变更记录' }).click();
    await expect(body.locator('.data-log-head')).toHaveCount(1);
    await expect(body.locator('.data-log-head')).toContainText('王调度');
    await expect(body.locator('.data-log-head')).toContainText('2 处改动');
    await body.locator('.data-log-head').click();
    await expect(body).toContainText('222');
    await expect(body).toContainText('济南 更正.xlsx');
  });
});
