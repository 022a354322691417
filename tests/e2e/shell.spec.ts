import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from './harness/app-fixtures';
import { decodePng } from './decode-png';
import { goBySearch, leaveField, openMap, searchFor, whenSettled } from './user-steps';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('theme, language, text size, keys, link, targets and what is not on the map', { tag: '@once' }, async ({
  app,
}) => {
  const { page } = app;
  // Plain HTTP on an intranet and some policies have no clipboard.
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openMap(app);
  const root = page.locator('html');

  await test.step('preferences are applied and kept', async () => {
    await page.getByRole('combobox', { name: '主题' }).selectOption('大屏暗色');
    await expect(root).toHaveAttribute('data-theme', 'wall');
    await page.getByRole('combobox', { name: '字号' }).selectOption('150%');
    const size = await page
      .getByRole('heading', { level: 1 })
      .evaluate((item) => getComputedStyle(item).fontSize);
    await page.getByRole('combobox', { name: '字号' }).selectOption('100%');
    const normal = await page
      .getByRole('heading', { level: 1 })
      .evaluate((item) => getComputedStyle(item).fontSize);
    expect(Number.parseFloat(size) / Number.parseFloat(normal)).toBeCloseTo(1.5, 1);
    await page.getByRole('button', { name: '语言' }).click();
    await expect(root).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('region', { name: 'Layers' })).toBeVisible();
    await page.reload();
    await expect(root).toHaveAttribute('lang', 'en');
    await expect(root).toHaveAttribute('data-theme', 'wall');
    await page.getByRole('button', { name: 'Language' }).click();
    await page.getByRole('combobox', { name: '主题' }).selectOption('纸面');
    await leaveField(page);
  });

  await test.step('the sheet of keys', async () => {
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: '快捷键' });
    await expect(keys).toContainText('Ctrl-K');
    await expect(keys).toContainText('上一月、下一月');
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
  });

  await test.step('copy link where there is no clipboard', async () => {
    await page.getByRole('button', { name: '复制链接' }).click();
    const dialog = page.getByRole('dialog', { name: '这个视图的链接' });
    await expect(dialog.getByRole('textbox')).toHaveValue(/#z=\w+\.\w+&v=1&w=overview&b=public&c=/);
    const link = await dialog.getByRole('textbox').inputValue();
    const selected = await dialog.getByRole('textbox').evaluate((item) => {
      const area = item as HTMLTextAreaElement;
      return area.selectionEnd - area.selectionStart === area.value.length && area.value.length > 0;
    });
    expect(selected, 'the link is selected, ready for Ctrl-C').toBe(true);
    await dialog.getByRole('button', { name: '关闭' }).click();
    await expect(dialog).toBeHidden();

    // Pasted into the page that is open: cut off it changes nothing; of other data it is opened and said so.
    const paste = (hash: string): Promise<void> =>
      page.evaluate((text) => {
        window.location.hash = text;
      }, hash);
    const whole = link.slice(link.indexOf('#'));
    await paste(whole.slice(0, -4));
    await expect(page.getByRole('alert')).toContainText('链接不完整或在传递中被改动');
    await expect.poll(() => page.url()).toContain('#v=1&w=overview');
    await page.getByRole('alert').getByRole('button', { name: '关闭' }).click();
    await paste(whole.replace(/#z=\w+/, '#z=aaaaaaaaaaaa'));
    await expect(page.getByRole('alert')).toContainText('链接来自数据版本 aaaaaaaaaaaa');
    await page.getByRole('alert').getByRole('button', { name: '关闭' }).click();
  });

  await test.step('targets', async () => {
    await leaveField(page);
    await page.keyboard.press('g');
    const targets = page.getByRole('region', { name: '目标对照' });
    await expect(targets).toContainText('高');
    for (const figure of ['4,500', '8,000', '3,047', '8,755']) await expect(targets).toContainText(figure);
  });

  await test.step('what is not on the map, with the reason', async () => {
    await page.keyboard.press('u');
    const unplaced = page.getByRole('region', { name: '未落图清单' });
    await expect(unplaced).toContainText('北航新材料产业园');
    expect(await unplaced.getByRole('listitem').count()).toBeGreaterThan(50);
    await unplaced.getByRole('button', { name: '北航新材料产业园', exact: true }).click();
    await expect(page.getByRole('complementary')).toContainText('未落图');
    await page.keyboard.press('l');
    await expect(page.getByRole('region', { name: '图层' })).toBeVisible();
  });
});

test('print and picture', { tag: '@file' }, async ({ app }, testInfo) => {
  const { page } = app;
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openMap(app);

  await test.step('paper is vector text: title, legend, source and the 审图 words', async () => {
    await page.keyboard.press('Control+p');
    const dialog = page.getByRole('dialog', { name: '打印与存图' });
    await dialog.getByRole('textbox', { name: '标题' }).fill('胶东半岛高铁核验图');
    await expect(dialog.getByRole('figure', { name: '版面预览' }).locator('svg').first()).toBeVisible();
    const sheet = page.locator('#print-root');
    await expect(sheet.locator('text', { hasText: '胶东半岛高铁核验图' }).first()).toBeAttached();
    await expect(sheet.locator('image, canvas, img')).toHaveCount(0);
    const path = testInfo.outputPath('sheet.pdf');
    writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
    const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
    const text = hasPoppler
      ? execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
      : await sheet.innerText();
    for (const words of ['胶东半岛高铁核验图', '图例', '内部工作用图 · 未送审', '济南', '资料来源'])
      expect(text.replaceAll(/\s+/g, ''), words).toContain(words.replaceAll(/\s+/g, ''));
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(sheet).toHaveCount(0);
  });

  await test.step('a picture of 1920 × 1080 is saved, and it is not blank', async () => {
    await page.getByRole('button', { name: '存为图片' }).click();
    const dialog = page.getByRole('dialog', { name: '存为图片' });
    await dialog.getByRole('radio', { name: /1920 × 1080/ }).check();
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '保存' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/_1920x1080\.png$/);
    const path = testInfo.outputPath('picture.png');
    await download.saveAs(path);
    const picture = decodePng(path);
    expect([picture.width, picture.height]).toEqual([1920, 1080]);
    expect(picture.countColors()).toBeGreaterThan(200);
    await expect(dialog).toBeHidden();
  });
});

test('everything by keyboard', { tag: '@once' }, async ({ app }) => {
  const { page } = app;
  await openMap(app);
  const focused = () =>
    page.evaluate(() => {
      const item = document.activeElement;
      return item === null || item === document.body
        ? ''
        : (
            item.getAttribute('aria-label') ??
            (item instanceof HTMLInputElement ? item.labels?.[0]?.textContent : item.textContent) ??
            ''
          )
            .trim()
            .slice(0, 40);
    });
  const seen: string[] = [];
  for (let turn = 0; turn < 160; turn++) {
    await page.keyboard.press('Tab');
    const name = await focused();
    seen.push(name);
    if (name === '月份') break;
  }
  for (const stop of [
    '复制链接',
    '打印',
    '主题',
    '图层',
    '目标对照',
    '量距离',
    '图例',
    '跳到下级区域',
    '放大',
    '播放',
    '月份',
  ])
    expect(seen, `Tab reaches ${stop}`).toContain(stop);
  expect(
    seen.every((name) => name !== ''),
    'every stop has a name',
  ).toBe(true);
  const ring = await page.evaluate(() => {
    const item = document.activeElement;
    if (item === null) return '';
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(item);
    return outlineStyle !== 'none' && outlineWidth !== '0px' ? 'outline' : boxShadow;
  });
  expect(ring, 'the focus is visible').not.toBe('none');

  const month = await page.getByTestId('month').innerText();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByTestId('month')).not.toHaveText(month);
  await leaveField(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: '搜索' })).toBeFocused();
  await page.keyboard.type('威海');
  const list = page.getByRole('listbox', { name: '搜索结果' });
  await expect(list.getByRole('option').first()).toContainText('威海市');
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText('威海市');
  await page.keyboard.press('p');
  await expect(page.getByText('对比（1）')).toBeVisible();
  await goBySearch(page, '烟台市', '烟台市');
  await page.keyboard.press('p');
  await expect(page.getByText('对比（2）')).toBeVisible();
  expect((await whenSettled(page)).get('p')).toBe('city:371000,city:370600');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: '暂停' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: '播放' })).toBeVisible();
  await searchFor(page, '没有这个名字的地方');
  await expect(page.getByRole('dialog', { name: '搜索' })).toContainText('没有找到“没有这个名字的地方”');
});
