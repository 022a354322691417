import { readFile } from 'node:fs/promises';
import { expect, test } from './harness/app-fixtures';
import { DESK_BROWSER } from './harness/desk-browser';
import { openMap, readHash, whenSettled } from './user-steps';

test.use(DESK_BROWSER);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the project library: filter, edit with a reason, undo, sheet, workbook', { tag: '@once' }, async ({
  app,
}) => {
  const { page } = app;
  // Software WebGL makes a map of its own slow; the table is what is tested here.
  test.setTimeout(360_000);
  await openMap(app);
  const grid = page.getByRole('grid', { name: '项目表' });
  const filters = page.getByRole('complementary', { name: '筛选' });

  await test.step('a tab and Alt-digit lead there and back; the drill says so', async () => {
    await page.keyboard.press('Alt+3');
    await expect(grid).toBeVisible();
    await page.getByRole('combobox', { name: '项目库' }).selectOption('演练库');
    await expect(page.getByRole('note')).toContainText('不是真实项目');
    await expect(page.getByRole('status').filter({ hasText: '个项目' })).toContainText('1,224');
    await page.getByRole('button', { name: '收起右侧' }).click();
  });

  await test.step('facets count, filter and stand in the address', async () => {
    await filters.getByRole('checkbox', { name: /潍坊/ }).check();
    await expect(grid.getByRole('gridcell', { name: '潍坊' }).first()).toBeVisible();
    await expect(grid.getByRole('gridcell', { name: '济南', exact: true })).toHaveCount(0);
    const rows = Number(await grid.getAttribute('aria-rowcount')) - 1;
    await expect(filters.locator('label').filter({ hasText: '潍坊' })).toContainText(String(rows));
    expect((await whenSettled(page)).get('f')).toBe('city:370700');
  });

  const first = grid.getByRole('row').nth(1);
  const stage = first.getByRole('gridcell').nth(3);

  await test.step('an edit needs a reason and a name, and can be undone', async () => {
    const before = (await stage.textContent()) ?? '';
    const next = before === '竣工' ? '在建' : '竣工';
    await stage.dblclick();
    const editor = page.getByRole('form', { name: '修改 阶段' });
    await editor.getByRole('combobox', { name: '新值' }).selectOption(next);
    await editor.getByRole('button', { name: '保存' }).click();
    await expect(editor.getByRole('alert')).toContainText('原因');
    await editor.getByRole('textbox', { name: '原因' }).fill('现场核实');
    await editor.getByRole('textbox', { name: '您的姓名' }).fill('测试员');
    await editor.getByRole('button', { name: '保存' }).click();
    await expect(editor).toBeHidden();
    await expect(stage).toHaveText(next);
    await page.keyboard.press('Control+z');
    await expect(stage).toHaveText(before);
    await page.keyboard.press('Control+y');
    await expect(stage).toHaveText(next);
    await whenSettled(page);
    await page.reload();
    await expect(stage, 'kept over a reload').toHaveText(next);
    await expect(grid.getByRole('gridcell', { name: '济南', exact: true })).toHaveCount(0);
  });

  await test.step('the sheet of the project has the edit in its history', async () => {
    await first.getByRole('gridcell').nth(1).click();
    await page.getByRole('button', { name: '一项目一表' }).click();
    const sheet = page.getByRole('article');
    await expect(sheet).toContainText('演练数据');
    await expect(sheet.getByRole('region', { name: '变更记录' })).toContainText('测试员');
    await expect(sheet.getByRole('region', { name: '变更记录' })).toContainText('现场核实');
    expect((await readHash(page)).get('w')).toBe('library');
  });

  await test.step('a step of supervision is recorded, kept over a reload, and taken back', async () => {
    const standing = page.getByRole('article').getByRole('region', { name: '亮灯与督导' });
    await standing.getByRole('button', { name: '登记督导步骤' }).click();
    const form = standing.getByRole('form', { name: '登记督导步骤' });
    await expect(form.getByRole('combobox', { name: '步骤' }).locator('option')).toHaveText(['通报']);
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await expect(form.getByRole('alert')).toContainText('须写明原因');
    await form.getByRole('textbox', { name: '原因' }).fill('连续红灯');
    await form.getByRole('textbox', { name: '日期' }).fill('2020-02-30');
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await expect(form.getByRole('alert')).toContainText('不是日期');
    await form.getByRole('textbox', { name: '日期' }).fill('2020-02-28');
    await form.getByRole('button', { name: '登记', exact: true }).click();
    const steps = standing.getByRole('list', { name: '督导步骤' });
    await expect(steps).toContainText('2020-02-28 通报：连续红灯');
    await page.reload();
    if (!(await standing.isVisible())) await page.getByRole('button', { name: '一项目一表' }).click();
    await expect(steps, 'kept over a reload').toContainText('2020-02-28 通报：连续红灯');
    await standing.getByRole('button', { name: '登记督导步骤' }).click();
    await expect(form.getByRole('combobox', { name: '步骤' }).locator('option')).toHaveText([
      '通报',
      '约谈',
      '整改销号',
    ]);
    await form.getByRole('button', { name: '取消' }).click();
    await page.keyboard.press('Control+z');
    await expect(steps).toBeHidden();
    await expect(standing).toContainText('没有登记过通报、约谈');
  });

  await test.step('evidence is added, what would run is refused; the contact shows when asked and is corrected', async () => {
    const sheet = page.getByRole('article');
    const evidence = sheet.getByRole('region', { name: '佐证' });
    await evidence.getByRole('button', { name: '登记佐证' }).click();
    await evidence.getByRole('textbox', { name: '是什么' }).fill('施工许可证');
    await evidence.getByRole('textbox', { name: '文件名、路径或网址' }).fill('javascript:alert(1)');
    await evidence.getByRole('button', { name: '登记', exact: true }).click();
    await expect(evidence.getByRole('alert')).toContainText('不是文件名、路径或网址');
    await evidence.getByRole('textbox', { name: '文件名、路径或网址' }).fill('证照/许可证.pdf');
    await evidence.getByRole('button', { name: '登记', exact: true }).click();
    await expect(evidence.getByRole('list')).toContainText('施工许可证 证照/许可证.pdf');
    const contact = sheet.getByRole('region', { name: '联系人' });
    await contact.getByRole('button', { name: /显示联系人/ }).click();
    await contact.getByRole('button', { name: '修改' }).click();
    await contact.getByRole('textbox', { name: '电话' }).fill('0531-0000000');
    await contact.getByRole('textbox', { name: '原因' }).fill('来电更正');
    await contact.getByRole('button', { name: '登记', exact: true }).click();
    await expect(contact).toContainText('0531-0000000');
    await page.keyboard.press('Control+z');
    await expect(contact).not.toContainText('0531-0000000');
    await page.keyboard.press('Control+z');
    await expect(evidence).toContainText('没有登记佐证');
  });

  await test.step('a box on the map with Shift filters the table; the others stay, pale', async () => {
    await page.getByRole('button', { name: '地图', exact: true }).click();
    const note = page.locator('.library-map-note');
    await expect(note).toContainText('淡色：被筛掉的', { timeout: 30_000 });
    const placed = Number(await note.getAttribute('data-placed'));
    await expect(page.getByTestId('projects-marks')).toHaveAttribute('data-full', String(placed));
    const box = await page.locator('.library-map').boundingBox();
    if (box === null) throw new Error('the map has no box');
    await page.keyboard.down('Shift');
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.8, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect.poll(async () => Number(await note.getAttribute('data-placed'))).toBeLessThan(placed);
    const left = Number(await note.getAttribute('data-placed'));
    expect(Number(await grid.getAttribute('aria-rowcount')) - 1).toBe(left);
    await page.locator('.brush-chip').click();
    await expect(note).toHaveAttribute('data-placed', String(placed));
    await page.getByRole('button', { name: '一项目一表' }).click();
  });

  await test.step('the filtered table as a workbook', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 Excel' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/演练库.*演练数据\.xlsx$/);
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  await test.step('lanes of the lifecycle', async () => {
    await page.getByRole('button', { name: '生命周期' }).click();
    await expect(page.getByRole('listitem', { name: '在建' })).toBeVisible();
  });

  await test.step('the other workspace keeps month and filters', async () => {
    await page.keyboard.press('Alt+1');
    await expect(page.getByRole('slider', { name: '月份' })).toBeVisible();
    const hash = await whenSettled(page);
    expect(hash.get('f')).toBe('city:370700');
    expect(hash.get('b')).toBe('drill');
  });
});
