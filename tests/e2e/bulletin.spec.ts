import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parseDrillLibrary } from '@/data/library/drill-library-asset';
import { latestMonthOf } from '@/domain/dispatch/project-milestone';
import { monthOf } from '@/domain/time/month';
import { orThrow } from '@/lib/result';
import { type AppUnderTest, expect, test } from './harness/app-fixtures';
import { DESK_BROWSER } from './harness/desk-browser';

test.use(DESK_BROWSER);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const HASH = (library: string): string =>
  `v=1&w=dispatch&b=${library}&m=2020-06&c=118.75,36.4,6.6,0,0&l=city&r=province:370000&h=bulletin;city;completion;official;`;
const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../public/assets/${name}`, import.meta.url), 'utf8'));

async function openPaper(app: AppUnderTest): Promise<Locator> {
  await app.open(HASH('drill'));
  const paper = app.page.getByRole('article', { name: '通报文稿' });
  await expect(paper).toBeVisible({ timeout: 60_000 });
  return paper;
}
const paragraph = (page: Page, id: string): Locator => page.locator(`[data-paragraph="${id}"]`);

interface PlainUnit {
  planned: number;
  started: number;
  plan: number;
  done: number;
}

/** What a plain loop over the shipped file says of June 2020: nothing here is counted by the program under test. */
async function plainTruth() {
  const { projects, reports } = orThrow(parseDrillLibrary(await read('drill.json'), 'drill.json'));
  const { columns, rows } = (
    (await read('base.json')) as { cities: { columns: string[]; rows: unknown[][] } }
  ).cities;
  const names = new Map(
    rows.map((row) => [Number(row[columns.indexOf('adcode')]), String(row[columns.indexOf('name')])]),
  );
  const said = new Map((reports.get(monthOf(2020, 6)) ?? []).map((report) => [report.projectId, report]));
  const units = new Map<number, PlainUnit>();
  for (const project of projects) {
    const report = said.get(project.id);
    if (report === undefined || project.poolClass !== 'implementing') continue;
    const baseline = latestMonthOf(project.milestones.find(({ kind }) => kind === 'start')?.baseline ?? null);
    const isPlanned = report.started || (baseline !== null && baseline <= monthOf(2020, 12));
    const plan = project.annualPlans.find(({ year }) => year === 2020)?.plannedInvestmentWan ?? null;
    const done = report.cumulativeWan;
    for (const code of [370000, project.cityAdcode]) {
      const unit = units.get(code) ?? { planned: 0, started: 0, plan: 0, done: 0 };
      units.set(code, unit);
      if (isPlanned) unit.planned++;
      if (isPlanned && report.started) unit.started++;
      if (plan === null || done === null || (plan > 0 && done > 3 * plan)) continue;
      unit.plan += plan;
      unit.done += done;
    }
  }
  return { count: projects.length, reported: said.size, units, names };
}

test('totals, rates and the ranking of the cities are what a plain loop over the file says', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  const { count, reported, units, names } = await plainTruth();
  const paper = await openPaper(app);
  const figure = (id: string): Promise<string | null> =>
    paper.locator(`[data-figure="${id}"]`).first().textContent();
  const all = units.get(370000) ?? { planned: 0, started: 0, plan: 0, done: 0 };
  expect(await figure('province.pool')).toBe(String(count));
  expect(await figure('province.reported')).toBe(String(reported));
  expect(await figure('province.planned')).toBe(String(all.planned));
  expect(await figure('province.started')).toBe(String(all.started));
  expect(await figure('province.start.rate')).toBe(((all.started / all.planned) * 100).toFixed(2));
  expect(await figure('province.plan')).toBe((all.plan / 1e4).toFixed(2));
  expect(await figure('province.cumulative')).toBe((all.done / 1e4).toFixed(2));
  expect(await figure('province.completion.rate')).toBe(((all.done / all.plan) * 100).toFixed(2));
  expect(await figure('province.completion.gap')).toBe(
    Math.abs((all.done / all.plan - 0.5) * 100).toFixed(2),
  );
  const rows = page.getByRole('table', { name: /各市调度情况/ }).getByRole('row');
  expect(await rows.count()).toBe(18);
  const codes = [...names.keys()].sort((a, b) => a - b);
  const rank = (of: (unit: PlainUnit) => number, code: number): number => {
    const own = of(units.get(code) as PlainUnit);
    return 1 + codes.filter((other) => of(units.get(other) as PlainUnit) > own + 1e-9).length;
  };
  for (const [index, code] of codes.entries()) {
    const unit = units.get(code) as PlainUnit;
    const cells = (
      await rows
        .nth(index + 2)
        .locator('th, td')
        .allTextContents()
    ).map((text) => text.trim());
    expect(cells[0]).toBe(names.get(code));
    expect(cells.slice(2, 4).map(Number)).toEqual([unit.planned, unit.started]);
    expect(Number(cells[4])).toBeCloseTo((unit.started / unit.planned) * 100, 1);
    expect(Number(cells[5])).toBe(rank(({ started, planned }) => started / planned, code));
    expect(Number(cells[7])).toBeCloseTo(unit.done / 1e4, 1);
    expect(Number(cells[8])).toBe(rank(({ done }) => done, code));
    expect(Number(cells[9])).toBeCloseTo((unit.done / unit.plan) * 100, 1);
    expect(Number(cells[10])).toBe(rank(({ done, plan }) => done / plan, code));
    expect(Number(cells[11])).toBeCloseTo((unit.done / unit.plan - 0.5) * 100, 1);
  }
  await expect(page.getByText('演练', { exact: true }).first()).toBeVisible();
});

test('a number says where it comes from and opens its projects', { tag: '@once' }, async ({ app }) => {
  const { page } = app;
  const paper = await openPaper(app);
  const rate = paper.locator('[data-figure="province.start.rate"]').first();
  await rate.hover();
  const tip = page.getByRole('tooltip');
  await expect(tip).toContainText('开工率 = 已开工996个 ÷ 计划年内开工1,119个');
  await expect(tip.getByRole('listitem')).toHaveCount(12);
  await expect(tip).toContainText('还有1107个');
  await page.mouse.move(5, 5);
  await rate.focus();
  await expect(tip).toContainText('RATE-1');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /这个数的由来/ });
  await expect(dialog).toContainText('共1119个');
  const first = dialog.getByRole('listitem').first().getByRole('button');
  const name = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.getByRole('complementary').getByRole('heading', { name })).toBeVisible();
});

test('a paragraph is rewritten, its hand-made number marked, kept over a reload, and restored', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  await openPaper(app);
  const start = paragraph(page, 'totals.start');
  const made = ((await start.getByRole('paragraph').textContent()) ?? '').trim();
  await start.hover();
  await start.getByRole('button', { name: '改这一段' }).click();
  const field = page.getByRole('textbox', { name: '改写段落' });
  await expect(field).toHaveValue(made);
  await field.fill(made.replace(/开工率[\d.]+%/, '开工率98.76%').replace('尚有', '仍有'));
  await page.getByRole('button', { name: '保存改稿' }).click();
  const check = async (): Promise<void> => {
    await expect(paragraph(page, 'totals.start').locator('mark')).toContainText('98.76');
    await expect(paragraph(page, 'totals.start').locator('[data-figure="province.started"]')).toHaveText(
      '996',
    );
    const list = page.getByRole('region', { name: '人工改动的数' });
    await expect(list).toContainText('89.01 改为 98.76');
  };
  await check();
  await page.reload();
  await expect(page.getByRole('article', { name: '通报文稿' })).toBeVisible({ timeout: 60_000 });
  await check();
  await paragraph(page, 'totals.start').getByRole('button', { name: '恢复原文' }).click();
  await expect(paragraph(page, 'totals.start').getByRole('paragraph')).toHaveText(made);
  await expect(page.getByRole('region', { name: '人工改动的数' })).toContainText('没有人工改动的数');
});

test('the Word file is saved after it was opened again and says what the paper says', {
  tag: '@file',
}, async ({ app }) => {
  const { page } = app;
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openPaper(app);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Word 文稿/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('通报_演练库_2020年6月_演练.docx');
  await expect(page.getByText('与文稿逐字逐数一致')).toBeVisible();
  const parts = unzipSync(new Uint8Array(await readFile(await file.path())));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  expect(text).toContain('演练');
  expect(text).toContain('计划年内开工项目1119个，已开工996个，开工率89.01%');
  await page.getByRole('button', { name: '打印 A3' }).click();
  await expect(page.locator('#bulletin-print .paper-foot')).toHaveCount(1);
  // The sheets are full: a table that began a page of its own each time made fifteen of them.
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages?.length).toBeLessThanOrEqual(9);
});

test('the public library has no reports: it is said, with what to do', { tag: '@once' }, async ({ app }) => {
  const { page } = app;
  await app.open(HASH('public'));
  await expect(page.getByText('公开库没有月报，写不出通报')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: '打开演练库' }).click();
  await expect(page.getByRole('article', { name: '通报文稿' })).toBeVisible({ timeout: 60_000 });
});
