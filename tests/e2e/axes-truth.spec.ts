import { readFile } from 'node:fs/promises';
import { parseDrillLibrary } from '@/data/library/drill-library-asset';
import { PROJECT_LISTS } from '@/domain/dispatch/project-list';
import { INDUSTRIES, INDUSTRY_IDS } from '@/domain/project/industry';
import { type Month, monthOf } from '@/domain/time/month';
import { orThrow } from '@/lib/result';
import { expect, test } from './harness/app-fixtures';
import { DESK_BROWSER } from './harness/desk-browser';
import { csvParseRows } from 'd3';
import { openMap } from './user-steps';

test.use(DESK_BROWSER);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const numberOf = (text: string | null): number => Number((text ?? '').replace(/[^\d.-]/g, ''));
const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../public/assets/${name}`, import.meta.url), 'utf8'));

interface PlainTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** What a plain loop over the shipped file says: nothing here is counted by the program under test. */
async function plainTruth() {
  const { projects, reports } = orThrow(parseDrillLibrary(await read('drill.json'), 'drill.json'));
  const { columns, rows } = ((await read('base.json')) as { cities: PlainTable }).cities;
  const [codeAt, nameAt] = [columns.indexOf('adcode'), columns.indexOf('short_name')];
  const cities = rows.map((row) => ({ adcode: Number(row[codeAt]), shortName: String(row[nameAt]) }));
  const completionOf = (ids: ReadonlySet<string>, month: Month): number => {
    let [part, whole] = [0, 0];
    const said = new Map(
      (reports.get(month) ?? []).map((report) => [report.projectId, report.cumulativeWan]),
    );
    for (const project of projects) {
      const done = said.get(project.id);
      const plan = project.annualPlans.find(({ year }) => year === 2020)?.plannedInvestmentWan;
      if (!ids.has(project.id) || project.poolClass !== 'implementing') continue;
      if (done == null || plan == null || done > 3 * plan) continue;
      part += done;
      whole += plan;
    }
    return (part / whole) * 100;
  };
  return { projects, cities, completionOf };
}

test('every cell, a brush of two cells, its sums and its table are what a plain loop over the file says', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  test.setTimeout(360_000);
  const { projects, cities, completionOf } = await plainTruth();
  await openMap(app);
  await page.keyboard.press('Alt+2');
  await page.getByRole('combobox', { name: '项目库' }).selectOption('drill');
  await page.getByRole('combobox', { name: '纵轴' }).selectOption('industry');
  const kpi = (id: string) => page.locator(`[data-kpi="${id}"] dd`);
  await expect(kpi('count')).toHaveText('1,224');
  const cell = page.getByRole('gridcell');
  await cell.focus();
  const said = new Map<string, number>();
  for (let row = 0; row < INDUSTRY_IDS.length; row++) {
    for (let column = 0; column < cities.length; column++) {
      const label = (await cell.getAttribute('aria-label')) ?? '';
      const [, place = ''] = /^(.+?)：/.exec(label) ?? [];
      said.set(place, /：(\d+) 个项目/.test(label) ? numberOf(/：(\d+) 个项目/.exec(label)?.[1] ?? '') : 0);
      if (column < cities.length - 1) await page.keyboard.press('ArrowRight');
    }
    for (let column = 1; column < cities.length; column++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
  }
  const counted = new Map<string, number>();
  for (const { shortName, adcode } of cities)
    for (const id of INDUSTRY_IDS)
      counted.set(
        `${shortName} × ${INDUSTRIES[id].zh}`,
        projects.filter(({ cityAdcode, industryId }) => cityAdcode === adcode && industryId === id).length,
      );
  expect(counted.size).toBe(160);
  expect(Object.fromEntries([...said].sort())).toEqual(Object.fromEntries([...counted].sort()));

  // Two cells united, in two months.
  for (let up = 0; up < INDUSTRY_IDS.length; up++) await page.keyboard.press('ArrowUp');
  const first = /^(.+?)：/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await page.keyboard.press('Space');
  await page.keyboard.press('u');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const second = /^(.+?)：/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await page.keyboard.press('Space');
  const chosen = projects.filter(({ cityAdcode, industryId }) => {
    const city = cities.find(({ adcode }) => adcode === cityAdcode)?.shortName ?? '';
    const industry = industryId === null ? '' : INDUSTRIES[industryId].zh;
    return [first, second].includes(`${city} × ${industry}`);
  });
  const ids = new Set(chosen.map(({ id }) => id));
  expect(ids.size).toBeGreaterThan(10);
  await expect(kpi('count')).toHaveText(String(ids.size));
  const total = chosen.reduce((sum, { totalInvestmentWan: wan }) => sum + (wan ?? 0), 0);
  await expect.poll(async () => numberOf(await kpi('money').textContent())).toBeCloseTo(total / 1e4, 1);
  const placed = chosen.filter(({ place }) => place.kind !== 'unplaced').length;
  await expect(page.locator('.axes-map-note')).toHaveAttribute('data-placed', String(placed));
  for (const month of [12, 6]) {
    await page.getByRole('combobox', { name: '月份' }).selectOption(`2020-${String(month).padStart(2, '0')}`);
    const expected = completionOf(ids, monthOf(2020, month));
    await expect.poll(async () => numberOf(await kpi('completion').textContent())).toBeCloseTo(expected, 1);
  }
  await page.keyboard.press('Alt+3');
  const grid = page.getByRole('grid', { name: '项目表' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(ids.size + 1));
});

test('another axis, a whole column, the .csv and the month compared with are what a plain loop says', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  test.setTimeout(360_000);
  const { projects, cities, completionOf } = await plainTruth();
  await openMap(app);
  await page.keyboard.press('Alt+2');
  await page.getByRole('combobox', { name: '项目库' }).selectOption('drill');
  await page.getByRole('combobox', { name: '纵轴' }).selectOption('list');
  const kpi = (id: string) => page.locator(`[data-kpi="${id}"] dd`);
  await expect(kpi('count')).toHaveText('1,224');

  await test.step('the .csv has every cell', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /CSV/ }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    const rows = csvParseRows(text);
    const said = new Map(
      rows.flatMap(([list, city, count]) =>
        Number(count) > 0 && cities.some(({ shortName }) => shortName === city)
          ? [[`${list} × ${city}`, Number(count)] as const]
          : [],
      ),
    );
    const counted = new Map<string, number>();
    for (const { cityAdcode, listIds } of projects) {
      const city = cities.find(({ adcode }) => adcode === cityAdcode)?.shortName;
      if (city === undefined) continue;
      for (const id of listIds) {
        const key = `${PROJECT_LISTS[id].zh} × ${city}`;
        counted.set(key, (counted.get(key) ?? 0) + 1);
      }
    }
    expect(counted.size).toBeGreaterThan(60);
    expect(Object.fromEntries([...said].sort())).toEqual(Object.fromEntries([...counted].sort()));
  });

  await test.step('a header brushes its column; two months', async () => {
    const cursor = page.locator('.axes-cursor');
    await page.getByRole('gridcell').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    const place = /^(.+?)：/.exec((await cursor.getAttribute('aria-label')) ?? '')?.[1] ?? '';
    const adcode = cities.find(({ shortName }) => shortName === place)?.adcode;
    expect(adcode).toBeDefined();
    await page.keyboard.press('Space');
    const chosen = projects.filter(({ cityAdcode }) => cityAdcode === adcode);
    await expect(kpi('count')).toHaveText(String(chosen.length));
    const placed = chosen.filter((project) => project.place.kind !== 'unplaced').length;
    await expect(page.locator('.axes-map-note')).toHaveAttribute('data-placed', String(placed));
    const ids = new Set(chosen.map(({ id }) => id));
    for (const month of [3, 9]) {
      await page
        .getByRole('combobox', { name: '月份' })
        .selectOption(`2020-${String(month).padStart(2, '0')}`);
      const expected = completionOf(ids, monthOf(2020, month));
      await expect.poll(async () => numberOf(await kpi('completion').textContent())).toBeCloseTo(expected, 1);
    }
    await page.keyboard.press('Escape');
    await expect(kpi('count')).toHaveText('1,224');
  });

  await test.step('a month to compare with, which is never the month itself', async () => {
    await page.getByRole('button', { name: '月差' }).click();
    const since = page.getByRole('combobox', { name: '与之相比' });
    await expect(since).toHaveValue('2020-08');
    await since.selectOption('2020-05');
    await expect(page.getByRole('region', { name: '月差' })).toContainText('比 2020年5月');
    await page.getByRole('combobox', { name: '月份', exact: true }).selectOption('2020-05');
    await expect(since).toHaveValue('2020-04');
    await expect(page.getByRole('region', { name: '月差' })).toContainText('比 2020年4月');
  });
});
