import { expect, test } from './harness/app-fixtures';
import { DESK_BROWSER } from './harness/desk-browser';

test.use(DESK_BROWSER);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The drill in June 2020, one part of 调度通报 open. */
const hashOf = (section: string): string =>
  `v=1&w=dispatch&b=drill&m=2020-06&c=118.75,36.4,6.6,0,0&l=city&r=province:370000&h=${section};city;completion;official;`;

test('a moved limit names projects that change, is adopted, leaves earlier months alone, and is undone', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  test.setTimeout(480_000);
  await app.open(`#${hashOf('lights')}`);
  const room = page.getByRole('region', { name: '亮灯规则' });
  const inForce = room.getByRole('status').filter({ hasText: '本月所用规则' });
  await expect(inForce).toContainText('本系统默认规则', { timeout: 60_000 });
  await expect(room.getByText('城市未核实').first()).toBeVisible();

  const limit = room.getByRole('textbox', { name: '进度灯：红灯界限' });
  await test.step('red below yellow is refused with a sentence', async () => {
    await room.getByRole('textbox', { name: '进度灯：黄灯界限' }).fill('30');
    await expect(room.getByRole('alert')).toContainText('红灯界限 10 小于黄灯界限 30');
    await room.getByRole('textbox', { name: '进度灯：黄灯界限' }).fill('0');
    await expect(room.getByRole('alert')).toHaveCount(0);
  });

  await test.step('the laboratory names who changes', async () => {
    await limit.fill('20');
    await expect(room.locator('.rules-lab-sum')).toContainText(/个项目变灯：0 个变差，\d+ 个变好/);
    const names = room.getByRole('list', { name: '变灯的项目' });
    await expect(names.getByRole('listitem').first()).toContainText('红灯→黄灯');
    const move = room.getByRole('button', { name: /^红灯 → 黄灯：/ });
    const count = Number(await room.locator('.rules-lab-sum').getAttribute('data-changed'));
    await expect(move).toHaveText(String(count));
  });

  await test.step('adopted from June with name, day and reason', async () => {
    const form = room.getByRole('form', { name: '采用这套规则' });
    await form.getByRole('button', { name: '采用' }).click();
    await expect(form.getByRole('alert')).toContainText('须写明由谁采用');
    await form.getByRole('textbox', { name: '采用人' }).fill('调度科');
    await form.getByRole('textbox', { name: '理由' }).fill('半年调度会议定');
    await form.getByRole('button', { name: '采用' }).click();
    await expect(inForce).toContainText('第1版“本单位自定规则”，调度科');
    await expect(room.locator('.rules-lab-sum')).toHaveText('没有项目变灯。');
    await expect(room.getByRole('region', { name: '采用过的版本' })).toContainText('半年调度会议定');
  });

  await test.step('May keeps the rules of its time; undo takes the version back', async () => {
    await page.getByRole('combobox', { name: /调度月份 · 6月/ }).selectOption('5');
    await expect(inForce).toContainText('2020年5月 用本系统默认规则');
    await page.getByRole('combobox', { name: /调度月份 · 5月/ }).selectOption('6');
    await expect(inForce).toContainText('第1版');
    // The address is written a moment after the view.
    await expect.poll(() => page.url()).toContain('m=2020-06');
    await page.reload();
    await expect(inForce, 'kept over a reload').toContainText('第1版', { timeout: 60_000 });
    await page.getByRole('navigation', { name: '调度通报' }).getByRole('button', { name: /^撤销/ }).click();
    await expect(inForce).toContainText('本系统默认规则');
  });
});

test('a 通报 is recorded for two due projects at once, and stands among the letters', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  test.setTimeout(360_000);
  await app.open(`#${hashOf('supervision')}`);
  const room = page.getByRole('region', { name: '督导台账' });
  const due = room.getByRole('button', { name: /^应通报 \d+$/ });
  await expect(due).toBeVisible({ timeout: 60_000 });
  const before = Number(/\d+/.exec((await due.textContent()) ?? '')?.[0]);
  const city = room.locator('.ladder-city').first();
  const boxes = city.locator('tbody').getByRole('checkbox');
  const names = [
    await boxes.nth(0).getAttribute('aria-label'),
    await boxes.nth(1).getAttribute('aria-label'),
  ];
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  const form = room.getByRole('form', { name: '登记所选项目的步骤' });
  await expect(form.getByRole('status')).toContainText('已选 2 个项目');
  await form.getByRole('button', { name: '登记所选' }).click();
  await expect(form.getByRole('alert')).toContainText('须写明原因');
  await form.getByRole('textbox', { name: '原因' }).fill('连续红灯');
  await form.getByRole('textbox', { name: '决定人' }).fill('督导组');
  await form.getByRole('textbox', { name: '文号' }).fill('督〔2020〕1号');
  await form.getByRole('button', { name: '登记所选' }).click();
  const letters = room.getByRole('region', { name: '已登记的步骤与文书' });
  for (const name of names) await expect(letters).toContainText(name ?? '');
  await expect(letters).toContainText('督〔2020〕1号');
  await expect(due).toHaveText(`应通报 ${before - 2}`);
  await page.getByRole('navigation', { name: '调度通报' }).getByRole('button', { name: /^撤销/ }).click();
  await expect(due).toHaveText(`应通报 ${before}`);
  await expect(letters).toContainText('没有登记过步骤');
});

test('scores of two years flag the last zones; a year with a gap is not ordered', { tag: '@once' }, async ({
  app,
}) => {
  const { page } = app;
  test.setTimeout(360_000);
  await app.open(`#${hashOf('zones')}`);
  const room = page.getByRole('region', { name: '园区评价' });
  const year = room.getByRole('combobox', { name: '评价年度' });
  await expect(year).toBeVisible({ timeout: 60_000 });
  await year.selectOption('2019');
  await expect(room.getByRole('status').first()).toContainText('不带任何园区的得分');
  await room.getByRole('button', { name: '载入演练得分' }).click();
  const flags = room.getByRole('list', { name: '应采取的措施' });
  await expect(flags).toContainText('通报警示（后三位）');
  await expect(room.getByText('演练得分').first()).toBeAttached();

  await test.step('the last of both years is to be merged or leave', async () => {
    const form = room.getByRole('form', { name: '录入与导入' });
    await form.getByRole('textbox', { name: '录入人' }).fill('园区科');
    await form.getByRole('textbox', { name: '依据（文件名或文号）' }).fill('年度评价通报');
    for (const of of ['2018', '2019']) {
      await year.selectOption(of);
      await form.getByRole('textbox', { name: '山东商河经济开发区 得分' }).fill('1');
      await form.getByRole('button', { name: '写入 1 处改动' }).click();
      await expect(form.getByRole('button', { name: /^写入/ })).toBeDisabled();
    }
    await expect(flags.getByRole('listitem').filter({ hasText: '山东商河经济开发区' })).toContainText(
      '兼并整合或退出（连续两年后两位）',
    );
  });

  await test.step('a result taken out leaves a gap, and no order', async () => {
    const form = room.getByRole('form', { name: '录入与导入' });
    await form.getByRole('textbox', { name: '山东商河经济开发区 得分' }).fill('');
    await form.getByRole('button', { name: '写入 1 处改动' }).click();
    await expect(room.getByRole('status').first()).toContainText('缺 1 家的结果');
    await expect(flags).toHaveCount(0);
  });
});

test('blockers, their week and the assessment stand, and nothing is guessed', { tag: '@once' }, async ({
  app,
}) => {
  const { page } = app;
  test.setTimeout(240_000);
  await app.open(`#${hashOf('blockers')}`);
  const room = page.getByRole('region', { name: '堵点与要素' });
  await expect(room.getByRole('region', { name: '绿色通道周清单' })).toContainText(
    '2020-06-29 至 2020-07-05',
    {
      timeout: 60_000,
    },
  );
  await expect(room.getByRole('region', { name: '要素供需' })).toContainText('不作平衡，不估算');
  await page
    .getByRole('navigation', { name: '调度通报' })
    .getByRole('button', { name: '考核与目标' })
    .click();
  const targets = page.getByRole('region', { name: '考核与目标' });
  await expect(targets.getByRole('table', { name: '全部目标' }).getByRole('row')).toHaveCount(108);
  await targets.getByRole('combobox', { name: '文件' }).selectOption({ index: 4 });
  await expect(targets.getByRole('table', { name: '全部目标' }).getByRole('row')).toHaveCount(8);
  await expect(targets.getByRole('region', { name: '先行区推进' })).toContainText('没有给出这一项的数');
});
