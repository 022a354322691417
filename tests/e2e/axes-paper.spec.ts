import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from './harness/app-fixtures';
import { DESK_BROWSER } from './harness/desk-browser';
import { openMap } from './user-steps';

test.use(DESK_BROWSER);

/** A page with nothing on it is a tenth of this. */
const BLANK_BYTES = 100_000;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the matrix on one A3 sheet, and as a workbook with the numbers of the screen', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  test.setTimeout(240_000);
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openMap(app);
  await page.keyboard.press('Alt+2');
  await page.getByRole('combobox', { name: '项目库' }).selectOption('演练库');
  const kpi = page.locator('[data-kpi="count"] dd');
  await expect(kpi).toHaveText('1,224');

  await test.step('paper: one page, vectors and text, marked as simulated', async () => {
    await page.getByRole('button', { name: '打印 A3' }).click();
    const sheet = page.locator('#axes-print');
    await expect(sheet).toContainText('演练');
    await expect(sheet).toContainText('内部工作用图 · 未送审');
    await expect(sheet.locator('image, canvas')).toHaveCount(0);
    const texts = await sheet.locator('svg text').allTextContents();
    expect(texts).toEqual(expect.arrayContaining(['济南', '青岛', '菏泽']));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    // A blank page is one page too; the matrix with its typeface is not small.
    expect(pdf.length).toBeGreaterThan(BLANK_BYTES);
    await expect(sheet).toHaveCount(0);
  });

  await test.step('the workbook says what the cells say', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 Excel' }).click();
    const book = await readXlsx(new Uint8Array(await readFile(await (await download).path())));
    const rows = book.sheets[0]?.rows ?? [];
    expect(String(rows[0]?.[0])).toContain('演练数据');
    const cell = page.getByRole('gridcell');
    await cell.focus();
    await page.keyboard.press('ArrowDown');
    const label = (await cell.getAttribute('aria-label')) ?? '';
    const [, city, policy, count] = /^(.+?) × (.+?)：(\d+) 个项目/.exec(label) ?? [];
    const found = rows.filter((row) => row[1] === city && String(row[0]).endsWith(policy ?? '?'));
    expect(found.map((row) => row[2])).toContain(Number(count));
  });

  await test.step('a matrix too large for one sheet comes whole and in parts that can be read', async () => {
    for (const name of ['横轴展开一级', '纵轴展开一级']) await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: '打印 A3' }).click();
    const parts = page.locator('.axes-sheet-part');
    const count = await parts.count();
    expect(count).toBeGreaterThan(1);
    for (const part of await parts.all()) await expect(part).toContainText('演练');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(count + 1);
    expect(pdf.length).toBeGreaterThan(BLANK_BYTES);
  });
});
