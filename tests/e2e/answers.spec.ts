/** What a newcomer must be able to read from the screen (issue 2, “Done when”). */
import { expect, test } from './harness/app-fixtures';
import { goBySearch, openMap, searchFor, setMonth } from './user-steps';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** High-speed lines of 2018–2024 by the month they opened, from `geodata/curated`. */
const OPENINGS: readonly (readonly [number, number, readonly string[]])[] = [
  [2018, 12, ['济青高速铁路通车', '青盐铁路（青连段）通车']],
  [2019, 11, ['日兰高速铁路日照—曲阜段（鲁南高铁）通车']],
  [2020, 11, ['潍莱高速铁路通车']],
  [2021, 12, ['日兰高速铁路曲阜—庄寨段通车']],
  [2022, 12, ['济莱高速铁路通车']],
  [2023, 12, ['济郑高速铁路山东段通车', '莱荣高速铁路通车']],
  [2024, 7, ['日兰高速铁路庄寨—兰考南段通车']],
  [2024, 10, ['潍烟高速铁路通车']],
];

test('the five questions are answered on the screen', { tag: '@once' }, async ({ app }) => {
  const { page } = app;
  await openMap(app);

  await test.step('which high-speed lines opened in 2018–2024, and when', async () => {
    const news = page.getByRole('region', { name: '月份' }).getByRole('paragraph');
    await setMonth(page, 2018, 11);
    await expect(news).not.toContainText('济青高速铁路');
    await page.keyboard.press(']');
    await expect(page.getByTestId('month')).toHaveText('2018年12月');
    for (const [year, month, lines] of OPENINGS) {
      await setMonth(page, year, month);
      for (const line of lines) await expect(news, `${year}-${month}`).toContainText(line);
    }
  });

  await test.step('which of the three new airports opened on time', async () => {
    const heze = await goBySearch(page, '菏泽牡丹', '菏泽牡丹机场');
    await expect(heze).toContainText('2021年4月2日通航');
    await expect(heze).toContainText('目标2022年建成');
    await expect(heze).toContainText('按期');
    const zaozhuang = await goBySearch(page, '枣庄翼云', '枣庄翼云机场');
    await expect(zaozhuang).toContainText('到2022年底未通航');
    await expect(zaozhuang).toContainText('计划2026年通航');
    const liaocheng = await goBySearch(page, '聊城民用机场', '聊城民用机场');
    await expect(liaocheng).toContainText('到2022年底未通航');
    await expect(liaocheng).not.toContainText('按期');
  });

  await test.step('which parks lie in 寿光', async () => {
    const card = await goBySearch(page, '寿光', '寿光市');
    for (const [group, count] of [
      ['寿光六大园区', 6],
      ['寿光园中园', 11],
    ] as const) {
      const section = card.locator('details', { has: page.getByRole('heading', { name: group }) });
      await expect(section.locator('summary')).toContainText(String(count));
      await expect(section.getByRole('listitem')).toHaveCount(count);
    }
    await expect(card.getByRole('button', { name: '侯镇海洋化工园', exact: true })).toBeVisible();
    await card.getByRole('button', { name: '设为区域' }).click();
    await expect(page.getByRole('navigation', { name: '当前区域' })).toContainText('寿光市');
  });

  await test.step('which clause asks for 裕龙岛', async () => {
    const card = await goBySearch(page, '裕龙岛', '裕龙岛炼化一体化');
    await expect(card.getByRole('button', { name: /^文件B 三\(3\) 烟台$/ })).toBeVisible();
    await card.getByRole('button', { name: /^文件B 三\(3\) 烟台$/ }).click();
    await expect(page.getByRole('complementary')).toContainText('推进裕龙岛');
  });

  await test.step('what is only schematic', async () => {
    await page.keyboard.press('h');
    await page.keyboard.press('Escape');
    await setMonth(page, 2024, 12);
    const legend = page.getByRole('group', { name: '图例' });
    await expect(legend.getByRole('button', { name: /规划（线位示意）/ }).first()).toBeVisible();
    const card = await goBySearch(page, '济滨高铁', '济滨高速铁路');
    await expect(card).toContainText('示意');
  });

  await test.step('initials: 济南 stands before 济宁', async () => {
    const list = await searchFor(page, 'jn');
    const names = await list.getByRole('option').allInnerTexts();
    const jinan = names.findIndex((name) => name.startsWith('济南'));
    const jining = names.findIndex((name) => name.startsWith('济宁'));
    expect(jinan).toBe(0);
    expect(jining).toBeGreaterThan(jinan);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
  });
});
