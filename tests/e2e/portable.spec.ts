import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './harness/app-fixtures';
import { guardNetwork } from './harness/network-guard';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A machine that has a browser and this one file, in a folder of its own. */
async function openAlone(context: BrowserContext, file: string) {
  const folder = await mkdtemp(join(tmpdir(), '会议室 '));
  const own = join(folder, '汇报.html');
  await copyFile(file, own);
  const address = pathToFileURL(own).href;
  const guard = await guardNetwork(context, address);
  const page = await context.newPage();
  return { own, address, page, guard, folder };
}

/** Go to a part once the page is up: a key before is lost. */
async function goTo(page: Page, key: string): Promise<void> {
  await expect(page.locator('main:not([aria-busy=true])').first()).toBeVisible();
  await page.keyboard.press(key);
}

/** Make a briefing of a shipped one on the drill library, and save the page with it, read-only. @returns its path */
async function savePortable(page: Page): Promise<string> {
  await page.keyboard.press('Alt+6');
  const card = page.getByRole('article', { name: '三核三圈总览' });
  await card.getByRole('button', { name: '翻阅' }).click();
  await page
    .getByRole('button', { name: /另存为我的汇报/ })
    .first()
    .click();
  await page.getByRole('button', { name: '文件输出' }).click();
  await page.getByRole('checkbox', { name: /只读/ }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存便携文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/汇报-只读-.*演练/);
  return download.path();
}

test('a portable briefing, alone in a folder: its library, its lock, its look, no request; a damaged one says so', {
  tag: '@file',
}, async ({ app, browser }) => {
  await app.page.addInitScript(() => {
    window.localStorage.setItem(
      'qilu-onemap.preferences',
      JSON.stringify({ theme: 'wall', locale: 'zh', textScale: 1.25 }),
    );
  });
  await app.open('v=1&w=library&b=drill&m=2020-06&c=118.75,36.4,6.6,0,0&l=city&r=province:370000');
  await expect(app.page.getByRole('combobox', { name: '项目库' })).toHaveValue('drill');
  const saved = await savePortable(app.page);

  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  });
  const alone = await openAlone(context, saved);
  const { page, guard, address } = alone;
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'wall');
  // Opened by double-click it stands at the briefing it was saved for.
  await expect(page.getByRole('navigation', { name: '场景' })).toContainText('这是只读的便携汇报');
  await goTo(page, 'Alt+3');
  await expect(page.getByRole('combobox', { name: '项目库' })).toHaveValue('drill');
  await expect(page.getByText('演练', { exact: false }).first()).toBeVisible();
  await page.keyboard.press('Alt+6');
  await expect(page.getByText('只读', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: '返回目录' }).click();
  await expect(page.getByRole('button', { name: '选择汇报文件' })).toHaveCount(0);
  const mine = page.getByRole('article', { name: /三核三圈总览/ });
  await mine.first().getByRole('button', { name: '放映', exact: true }).click();
  await expect(page.getByTestId('show')).toHaveAttribute('data-scene', '1');
  await page.keyboard.press('PageDown');
  await expect(page.getByTestId('show')).toHaveAttribute('data-scene', '2');
  await page.keyboard.press('Escape');
  expect(guard.externalRequests).toEqual([]);
  expect(guard.consoleErrors).toEqual([]);

  // One character of a briefing changed on the way.
  const whole = await readFile(alone.own, 'utf8');
  const at = whole.indexOf('三核三圈', whole.indexOf('data-asset="briefings.json"'));
  await writeFile(alone.own, `${whole.slice(0, at)}三核二圈${whole.slice(at + 4)}`);
  await page.goto(address);
  await goTo(page, 'Alt+6');
  await expect(page.getByText('本文件所带的汇报已损坏')).toBeVisible();
  // The library inside cut short.
  const library = whole.indexOf('data-asset="library.json"');
  const end = whole.indexOf('</script>', library);
  await writeFile(alone.own, `${whole.slice(0, end - 400)}${whole.slice(end)}`);
  await page.goto(
    `${address}#v=1&w=library&b=drill&m=2020-06&c=118.75,36.4,6.6,0,0&l=city&r=province:370000`,
  );
  await page.reload();
  await expect(page.getByText('打不开', { exact: false }).first()).toBeVisible();
  // The stick pulled out too early.
  guard.allowConsoleErrors(/./);
  await writeFile(alone.own, whole.slice(0, Math.floor(whole.length * 0.7)));
  await page.goto(address);
  await expect(page.locator('#start-note')).toContainText('文件没有复制完整');
  await context.close();
  await rm(alone.folder, { recursive: true });
});
