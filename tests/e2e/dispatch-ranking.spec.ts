import { readFile } from 'node:fs/promises';
import { parseDrillLibrary } from '@/data/library/drill-library-asset';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { monthOf } from '@/domain/time/month';
import { orThrow } from '@/lib/result';
import { expect, test } from './harness/app-fixtures';
import { DESK_BROWSER } from './harness/desk-browser';
import { readHash, whenSettled } from './user-steps';

test.use(DESK_BROWSER);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const MONTH = 6;
/** A link to a part of the workspace. */
const linkTo = (library: string, dispatch: string): string =>
  `#v=1&w=dispatch&b=${library}&m=2020-06&c=118.75,36.4,6.6,0,0&l=city&r=province:370000&h=${dispatch}`;
const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../public/assets/${name}`, import.meta.url), 'utf8'));

/** What a plain loop over the shipped file says of some projects: nothing here is counted by the program under test. */
async function plainTruth() {
  const { projects, reports } = orThrow(parseDrillLibrary(await read('drill.json'), 'drill.json'));
  const saidIn = (month: number) =>
    new Map((reports.get(monthOf(2020, month)) ?? []).map((report) => [report.projectId, report]));
  const [now, before] = [saidIn(MONTH), saidIn(MONTH - 1)];
  const measure = (belongs: (project: DispatchProject) => boolean) => {
    let [started, planned, part, whole, cumulative, month] = [0, 0, 0, 0, 0, 0];
    const ids: string[] = [];
    for (const project of projects) {
      const report = now.get(project.id);
      if (report === undefined || project.poolClass !== 'implementing' || !belongs(project)) continue;
      const baseline = project.milestones.find(({ kind }) => kind === 'start')?.baseline ?? null;
      const isPlanned = report.started || (baseline !== null && baseline.slice(0, 4) <= '2020');
      if (isPlanned) planned += 1;
      if (isPlanned && report.started) started += 1;
      const plan = project.annualPlans.find(({ year }) => year === 2020)?.plannedInvestmentWan ?? null;
      const done = report.cumulativeWan;
      if (done === null || (plan !== null && plan > 0 && done > 3 * plan)) continue;
      cumulative += done;
      const last = before.get(project.id)?.cumulativeWan ?? null;
      if (last !== null && done >= last) month += done - last;
      if (plan === null) continue;
      part += done;
      whole += plan;
      ids.push(project.id);
    }
    const yi = (wan: number): string =>
      (wan / 1e4).toFixed(2).replace(/\B(?=(\d{3})+(?!\d))(?=[^.]*\.)/g, ',');
    const lead = (part / whole - MONTH / 12) * 100;
    return {
      start: `${((started / planned) * 100).toFixed(2)}%`,
      completion: `${((part / whole) * 100).toFixed(2)}%`,
      lead: `${lead < 0 ? '−' : '+'}${Math.abs(lead).toFixed(1)}`,
      cumulative: yi(cumulative),
      month: yi(month),
      starts: `${started.toLocaleString('en')}/${planned.toLocaleString('en')}个`,
      sums: `${yi(part)}/${yi(whole)}`,
      value: part / whole,
      ids,
      part,
      whole,
    };
  };
  return { projects, measure };
}

test('cities and a task force are what a plain loop says; a number leads to its projects; the link brings it back', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  test.setTimeout(360_000);
  const { measure } = await plainTruth();
  const cities = ((await read('base.json')) as { cities: { columns: string[]; rows: unknown[][] } }).cities;
  const codeAt = cities.columns.indexOf('adcode');
  const adcodes = cities.rows.map((row) => Number(row[codeAt])).sort((a, b) => a - b);
  await app.open(linkTo('drill', 'ranking;city;completion;official;'));
  const line = (unit: string | number) => page.locator(`.ranking-table tr[data-unit="${unit}"]`);
  const cell = (unit: string | number, number: string) => line(unit).locator(`td[data-number="${number}"]`);
  const expectUnit = async (unit: string | number, truth: ReturnType<typeof measure>): Promise<void> => {
    for (const number of ['start', 'completion', 'lead', 'cumulative', 'month'] as const)
      await expect(cell(unit, number).locator('.ranking-number')).toHaveText(truth[number]);
    await expect(cell(unit, 'start')).toContainText(truth.starts);
    await expect(cell(unit, 'completion')).toContainText(truth.sums);
  };
  const truthOf = new Map(
    adcodes.map((adcode) => [adcode, measure(({ cityAdcode }) => cityAdcode === adcode)]),
  );

  await test.step('sixteen cities and the province', async () => {
    await expect(page.locator('.ranking-table tbody tr')).toHaveCount(16);
    for (const [adcode, truth] of truthOf) await expectUnit(adcode, truth);
    await expectUnit(
      370000,
      measure(() => true),
    );
    for (const [adcode, { value }] of truthOf) {
      const rank = 1 + [...truthOf.values()].filter((other) => other.value > value + 1e-9).length;
      await expect(line(adcode).locator('.ranking-rank b')).toHaveText(String(rank));
    }
    const shown = await page
      .locator('.ranking-table tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-unit')));
    expect(shown).toEqual(adcodes.map(String));
  });

  await test.step('one click puts them in the order of ranks', async () => {
    await page.getByRole('button', { name: '位次顺序' }).click();
    const byRank = [...truthOf].sort(([a, one], [b, other]) => other.value - one.value || a - b);
    await expect
      .poll(() =>
        page
          .locator('.ranking-table tbody tr')
          .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-unit')))),
      )
      .toEqual(byRank.map(([adcode]) => adcode));
  });

  await test.step('map, legend and table draw by the same classes', async () => {
    await expect(page.locator('.ranking-map')).toHaveAttribute('data-bins', 'ready');
    for (const adcode of adcodes) {
      const swatch = line(adcode).locator('.ranking-swatch');
      const bin = await swatch.getAttribute('data-bin');
      const color = await swatch.evaluate((element) => getComputedStyle(element).backgroundColor);
      const legend = page.locator(`.ranking-legend li[data-bin="${bin}"] .ranking-swatch`);
      await expect(legend).toHaveCSS('background-color', color);
      const fill = page.locator(`.choropleth-area[data-adcode="${adcode}"] path`).first();
      await expect(fill).toHaveCSS('fill', color);
    }
  });

  await test.step('a definition is one click away and works itself out', async () => {
    await page.getByRole('button', { name: '投资完成率的口径' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('RATE-2');
    await expect(dialog.locator('[data-check]')).toContainText(measure(() => true).completion);
    await dialog.getByRole('button', { name: '关闭' }).click();
  });

  await test.step('a task force', async () => {
    await page.getByRole('button', { name: '专班', exact: true }).click();
    await expectUnit(
      'modern_finance',
      measure(({ taskForceIds }) => taskForceIds.includes('modern_finance')),
    );
    await line('modern_finance').locator('.ranking-name').click();
    const placed = measure(({ taskForceIds }) => taskForceIds.includes('modern_finance'));
    expect(placed.ids.length).toBeGreaterThan(5);
    await expect(page.getByRole('img', { name: /的项目：图上\d+个/ })).toBeVisible();
  });

  await test.step('the link brings the view back', async () => {
    const hash = await whenSettled(page);
    expect(hash.get('h')).toContain('task_force;completion;rank;modern_finance');
    await page.reload();
    await expect(line('modern_finance').locator('.ranking-name')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('button', { name: '位次顺序' })).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('behind a number stand its projects, and behind a project its sheet', async () => {
    await page.getByRole('button', { name: '各市', exact: true }).click();
    await cell(370100, 'completion').locator('.ranking-number').click();
    const dialog = page.getByRole('dialog');
    const counted = dialog.locator('tbody tr[data-role="counted"]');
    const truth = truthOf.get(370100);
    await expect(counted).toHaveCount(truth?.ids.length ?? -1);
    const listed = await counted.evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('data-project') ?? ''),
    );
    expect([...listed].sort()).toEqual([...(truth?.ids ?? [])].sort());
    await expect(dialog.locator('tfoot')).toContainText(truth?.completion ?? '');
    await counted.first().getByRole('button').click();
    expect((await readHash(page)).get('w') ?? 'library').not.toBe('');
    await expect(page.locator('.sheet-pane')).toBeVisible();
  });
});

test('near milestones are what a plain loop says, filtered by city, and open the sheet', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  test.setTimeout(240_000);
  const { projects } = await plainTruth();
  const AS_OF = Date.UTC(2020, 5, 30);
  const lastDay = (text: string): number => {
    const [year = 0, month = 12, day] = text.split('-').map(Number);
    return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  };
  const count = (belongs: (project: DispatchProject) => boolean, within: number) => {
    let [overdue, soon] = [0, 0];
    for (const project of projects) {
      if (project.stage === 'removed' || project.stage === 'suspended' || !belongs(project)) continue;
      if (project.entered > monthOf(2020, 6)) continue;
      for (const { forecast, baseline, actual } of project.milestones) {
        const text = forecast ?? baseline;
        if (text === null) continue;
        if (
          actual !== null &&
          Date.UTC(
            Number(actual.slice(0, 4)),
            Number(actual.slice(5, 7)) - 1,
            Number(actual.slice(8) || 1),
          ) <= AS_OF
        )
          continue;
        const days = (lastDay(text) - AS_OF) / 86_400_000;
        if (days < 0) overdue += 1;
        else if (days <= within) soon += 1;
      }
    }
    return { overdue, soon };
  };
  await app.open(linkTo('drill', 'due;city;completion;official;'));
  const all = count(() => true, 30);
  expect(all.overdue).toBeGreaterThan(0);
  await expect(page.getByRole('region', { name: `已逾期（${all.overdue}）` })).toBeVisible();
  await expect(page.getByRole('region', { name: `今后30天到期（${all.soon}）` })).toBeVisible();
  await page.getByRole('button', { name: '90天' }).click();
  const far = count(() => true, 90);
  await expect(page.getByRole('region', { name: `今后90天到期（${far.soon}）` })).toBeVisible();
  await page.getByRole('combobox', { name: '市', exact: true }).selectOption('370700');
  const weifang = count(({ cityAdcode }) => cityAdcode === 370700, 90);
  await expect(page.getByRole('region', { name: `今后90天到期（${weifang.soon}）` })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 .csv' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(1 + weifang.overdue + weifang.soon);
  expect(csv).toContain('演练');
  await page.locator('.due-table tbody button').first().click();
  await expect(page.locator('.sheet-pane')).toBeVisible();
});

test('the public library says what is missing and opens what has it', { tag: '@once' }, async ({ app }) => {
  const { page } = app;
  await app.open(linkTo('public', 'ranking;city;completion;official;'));
  await expect(page.getByRole('heading', { name: '公开项目库没有月报，排不出名次' })).toBeVisible();
  await page.getByRole('button', { name: /打开演练库/ }).click();
  await expect(page.locator('.ranking-table tbody tr')).toHaveCount(16);
});
