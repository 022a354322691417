import { expect, test } from './harness/app-fixtures';
import { DESK_BROWSER } from './harness/desk-browser';
import { openMap, whenSettled } from './user-steps';

test.use(DESK_BROWSER);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const numberOf = (text: string | null): number => Number((text ?? '').replace(/[^\d]/g, ''));

test('the two axes: brush a cell, and map, table and sums follow', { tag: '@once' }, async ({ app }) => {
  const { page } = app;
  test.setTimeout(360_000);
  await openMap(app);
  const kpi = page.locator('[data-kpi="count"] dd');
  const note = page.locator('.axes-map-note');
  const cell = page.getByRole('gridcell');

  await test.step('the tab is the second, and the drill says so', async () => {
    await page.keyboard.press('Alt+2');
    await expect(page.getByRole('grid', { name: '两轴一线矩阵' })).toBeAttached();
    await expect(kpi).toHaveText('130');
    await page.getByRole('combobox', { name: '项目库' }).selectOption('演练库');
    await expect(page.getByRole('note')).toContainText('不是真实项目');
    await expect(kpi).toHaveText('1,224');
  });

  await test.step('by keys alone: walk to a cell and choose it; all say the same number', async () => {
    await cell.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(cell).toHaveAttribute('aria-label', /淄博 × 二、建设现代产业体系：\d+ 个项目/);
    const said = numberOf(/：(\d+) 个项目/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1] ?? null);
    expect(said).toBeGreaterThan(0);
    await page.keyboard.press('Space');
    await expect(kpi).toHaveText(String(said));
    await expect(cell).toHaveAttribute('aria-selected', 'true');
    // The marks on the map and those without a place are all of them.
    const placed = numberOf(await note.getAttribute('data-placed'));
    await expect(page.getByTestId('projects-marks')).toHaveAttribute('data-full', String(placed));
    const [, unplaced = ''] = /未落图 ([\d,]+) 个/.exec((await note.textContent()) ?? '') ?? [];
    expect(placed + numberOf(unplaced)).toBe(said);
    expect((await whenSettled(page)).get('u')).toBe('add*city:370300*chapter:A/2*');
    // The list of the cell's projects is as long.
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(said);
    await page.keyboard.press('Escape');
    // The table obeys the brush, and can let it go.
    await page.keyboard.press('Alt+3');
    const grid = page.getByRole('grid', { name: '项目表' });
    await expect(grid).toHaveAttribute('aria-rowcount', String(said + 1));
    await page.getByRole('button', { name: '放开框选' }).click();
    await expect(grid).toHaveAttribute('aria-rowcount', '1225');
    await page.keyboard.press('Alt+2');
  });

  await test.step('union by keys; Escape lets go, and that can be undone', async () => {
    await cell.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(kpi).not.toHaveText('1,224');
    const first = numberOf(await kpi.textContent());
    await page.keyboard.press('u');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect.poll(async () => numberOf(await kpi.textContent())).toBeGreaterThan(first);
    expect(((await whenSettled(page)).get('u') ?? '').split(';')).toHaveLength(2);
    await page.keyboard.press('Escape');
    await expect(kpi).toHaveText('1,224');
    await page.keyboard.press('Control+Z');
    await expect(kpi).not.toHaveText('1,224');
  });

  await test.step('a link brings axes and brush back', async () => {
    await page.getByRole('combobox', { name: '纵轴' }).selectOption('十强产业');
    const before = await kpi.textContent();
    const hash = `#${String(await whenSettled(page))}`;
    await page.goto('about:blank');
    await app.open(hash);
    await expect(page.getByRole('combobox', { name: '纵轴' })).toHaveValue('industry');
    await expect(kpi).toHaveText(before ?? '');
  });

  await test.step('one key carries the marks to the map; with reduced motion it is a cut', async () => {
    await page.getByRole('button', { name: '矩阵', exact: true }).click();
    await expect(page.getByTestId('map')).toHaveCount(0);
    await page.keyboard.press('m');
    await expect(page.getByRole('button', { name: '地图', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(page.getByTestId('projects-marks')).toBeVisible();
    await page.keyboard.press('m');
    await expect(page.getByRole('button', { name: '矩阵', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });
});
