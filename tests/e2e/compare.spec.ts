import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-fixtures';
import { DESK_BROWSER } from './harness/desk-browser';
import { whenSettled } from './user-steps';

test.use(DESK_BROWSER);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface PlainTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../public/assets/${name}`, import.meta.url), 'utf8'));

const recordsOf = ({ columns, rows }: PlainTable): readonly Readonly<Record<string, string>>[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ''])));

/** A link to a part of the workspace. */
const link = (part: string): string =>
  `v=1&w=compare&b=public&c=118.75,36.4,6.6,0,0&m=2026-07&l=city,core&r=province:370000${part === '' ? '' : `&j=${encodeURIComponent(part)}`}`;

const numberOf = (text: string | null): number => Number((text ?? '').replace(/[^\d.-]/g, ''));
const groundsOf = (page: Page): Promise<readonly number[]> =>
  page
    .locator('.pane-scale')
    .evaluateAll((scales) => scales.map((one) => Number((one as HTMLElement).dataset['ground'])));

test('then and now: the list of differences is what a plain loop over the file says, and the link restores it', {
  tag: '@once',
}, async ({ app }) => {
  test.setTimeout(240_000);
  const { page } = app;
  await app.open(link(''));
  await expect(page.locator('.pane-picture')).toHaveCount(2);
  // High-speed lines with a stretch certainly open by 2026-07 that was not by 2018-02.
  const base = (await read('base.json')) as Record<string, PlainTable>;
  const lastMonth = (text: string): string => (text.split('/').at(-1) ?? '').slice(0, 7);
  const openBy = (opened: string, month: string): boolean => {
    const last = lastMonth(opened);
    return last !== '' && (last.length === 4 ? `${last}-12` : last) <= month;
  };
  const opened = new Set<string>();
  for (const { line_id: line = '', opened: when = '' } of recordsOf(base['line_segments'] as PlainTable))
    if (line.startsWith('HSR') && openBy(when, '2026-07') && !openBy(when, '2018-02')) opened.add(line);
  const said = await page
    .locator('.difference tr[data-change="opened"]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['ref'] ?? ''));
  expect([...new Set(said)].sort()).toEqual([...opened].map((id) => `rail:${id}`).sort());
  await expect(page.locator('.difference-counts li[data-change="opened"]')).toHaveAttribute(
    'data-count',
    String(opened.size),
  );
  // Marking a line in the list marks it in every pane; the link says so.
  await page.getByRole('button', { name: '济青高速铁路' }).click();
  expect((await whenSettled(page)).get('s')).toBe('rail:HSR05');
  await page.getByRole('combobox', { name: '差异（B − A）' }).selectOption('airport');
  await expect(page.locator('tr[data-ref="airport:APT-TAO-OLD"]')).toHaveAttribute('data-change', 'closed');
  const hash = await whenSettled(page);
  await page.goto('about:blank');
  await app.open(hash.toString());
  await expect(page.locator('tr[data-ref="airport:APT-TAO-OLD"]')).toBeVisible();
});

test('regions of different size stand at one scale, moved together with keys and taken back', {
  tag: '@once',
}, async ({ app }) => {
  test.setTimeout(240_000);
  const { page } = app;
  await app.open(link(''));
  await page.getByRole('combobox', { name: '常用对比' }).selectOption('circles');
  await expect(page.locator('.pane-picture')).toHaveCount(3);
  await expect.poll(async () => new Set(await groundsOf(page)).size).toBe(1);
  const labels = await page.locator('.pane-scale span:first-child').allTextContents();
  expect(new Set(labels).size).toBe(1);
  expect(labels[0]).toContain('同一比例尺 1:');
  // The panes have their size when what stands below them has come too.
  let before = 0;
  await expect
    .poll(
      async () => {
        const [last, now = 0] = [before, (await groundsOf(page))[0]];
        before = now;
        return now === last;
      },
      { intervals: [400] },
    )
    .toBe(true);
  await page.getByRole('application').first().focus();
  await page.keyboard.press('+');
  await expect.poll(async () => ((await groundsOf(page))[0] ?? 0) / before).toBeCloseTo(Math.SQRT1_2, 3);
  expect(new Set(await groundsOf(page)).size).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await groundsOf(page))[0]).toBe(before);
  // One legend while the maps show the same layers; one for each when they do not.
  await expect(page.getByRole('list', { name: '图例（各图通用）' })).toContainText('高速铁路');
  await page.getByRole('combobox', { name: '图B · 图层' }).selectOption('parks');
  await expect(page.getByRole('list', { name: '图B 图例' })).toContainText('省级开发区');
  await expect(page.getByRole('list', { name: '图A、图C 图例' })).not.toContainText('省级开发区');
  // Free scales on demand: each region whole.
  await page.getByRole('checkbox', { name: '同一比例尺' }).uncheck();
  await expect.poll(async () => new Set(await groundsOf(page)).size).toBe(3);
});

test('an outline is laid over another with the keyboard, and its area stays true', { tag: '@once' }, async ({
  app,
}) => {
  const { page } = app;
  await app.open(link('overlay'));
  const stage = page.getByTestId('overlay');
  await stage.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowUp', '.', '.', 'm'])
    await page.keyboard.press(key);
  await expect(stage).toHaveAttribute('data-east', '10');
  await expect(stage).toHaveAttribute('data-north', '25');
  await expect(stage).toHaveAttribute('data-turn', '10');
  await expect(page.getByRole('checkbox', { name: '左右镜像' })).toBeChecked();
  for (const error of await page
    .locator('.overlay-checks li')
    .evaluateAll((items) => items.map((item) => Number((item as HTMLElement).dataset['error']))))
    expect(Math.abs(error)).toBeLessThan(0.5);
  const hash = await whenSettled(page);
  await page.goto('about:blank');
  await app.open(hash.toString());
  await expect(page.getByTestId('overlay')).toHaveAttribute('data-turn', '10');
});

test('济南 and 青岛 in numbers are what plain loops over the files say', { tag: '@once' }, async ({
  app,
}) => {
  const { page } = app;
  const { tables } = (await read('details.json')) as { tables: Record<string, PlainTable> };
  await app.open(link('profile'));
  await expect(page.locator('tr[data-measure="population"]')).toBeVisible();
  const cell = (measure: string, city: number) =>
    page.locator(`tr[data-measure="${measure}"] td[data-subject="city:${city}"] > span`);
  const segments = new Map(
    recordsOf(((await read('base.json')) as Record<string, PlainTable>)['line_segments'] as PlainTable).map(
      (row) => [row['id'] ?? '', row],
    ),
  );
  const isOpen = (text: string): boolean => {
    const last = (text.split('/').at(-1) ?? '').slice(0, 7);
    return last !== '' && (last.length === 4 ? `${last}-12` : last) <= '2026-07';
  };
  for (const city of [370100, 370200]) {
    let [people, area, rail, parks, gdp] = [0, 0, 0, 0, 0];
    for (const row of recordsOf(tables['region_stats'] as PlainTable)) {
      const code = Number(row['adcode']);
      const value = Number(row['value']);
      if (code === city && row['measure'] === 'gdp' && row['year'] === '2020') gdp = value;
      if (row['level'] !== 'county' || Math.floor(code / 100) * 100 !== city) continue;
      if (row['measure'] === 'population') people += value;
      if (row['measure'] === 'area') area += value;
    }
    for (const row of recordsOf(tables['segment_lengths'] as PlainTable)) {
      const id = row['segment_id'] ?? '';
      if (!id.startsWith('HSR') || Math.floor(Number(row['county_adcode']) / 100) * 100 !== city) continue;
      if (isOpen(segments.get(id)?.['opened'] ?? '')) rail += Number(row['km']) - Number(row['shared_km']);
    }
    for (const row of recordsOf(tables['parks'] as PlainTable))
      if (Number(row['city_adcode']) === city) parks += 1;
    expect(numberOf(await cell('population', city).textContent())).toBe(people);
    expect(numberOf(await cell('area', city).textContent())).toBeCloseTo(area, 0);
    expect(numberOf(await cell('hsr_km', city).textContent())).toBeCloseTo(rail, 1);
    expect(numberOf(await cell('parks', city).textContent())).toBe(parks);
    expect(numberOf(await cell('gdp', city).textContent())).toBeCloseTo(gdp, 2);
    expect(numberOf(await cell('gdp_head', city).textContent())).toBe(Math.round((gdp * 1e8) / people));
  }
});

test('a finding at a border opens its map with its evidence, and stands in the link', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  await app.open(link('coordination').replace('m=2026-07', 'm=2022-07'));
  await page.getByRole('spinbutton', { name: '距边界（公里以内）' }).fill('10');
  const finding = page.locator('.finding[data-kind="mismatch"]').first();
  await expect(finding).toContainText('日兰高速铁路');
  await finding.getByRole('button', { name: '看图' }).click();
  await expect(finding.getByRole('img', { name: /位置图/ })).toBeVisible();
  await expect(finding).toContainText('依据');
  const hash = await whenSettled(page);
  await page.goto('about:blank');
  await app.open(hash.toString());
  await expect(page.locator('.place-map')).toBeVisible();
});
