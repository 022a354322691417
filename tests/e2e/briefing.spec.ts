import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness/app-fixtures';
import { makeSeededRandom } from '../../src/lib/seeded-random';
import { openMap, whenSettled } from './user-steps';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Two windows, each with the province's data, on a machine that draws in software. */
const SLOW = { timeout: 60_000 };
test.setTimeout(600_000);

const sceneOf = (page: Page) => page.getByTestId('show').getAttribute('data-scene');
const wallOf = (page: Page) => page.getByTestId('show').getAttribute('data-wall');

/** Open the shipped briefing of the three cores and show it, by keyboard. */
async function startShow(page: Page): Promise<void> {
  await page.keyboard.press('Alt+6');
  const card = page.getByRole('article', { name: '三核三圈总览' });
  const button = card.getByRole('button', { name: '放映', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('show')).toHaveAttribute('data-scene', '1', SLOW);
}

test('a whole briefing with two windows and keys only', async ({ app }) => {
  const { page } = app;
  await openMap(app);
  await startShow(page);
  await expect(page.getByTestId('show-title')).toContainText('三核引领 三圈联动');
  expect(await page.getByTestId('show').boundingBox()).toEqual({ x: 0, y: 0, width: 1440, height: 900 });

  await page.keyboard.press('PageDown');
  await expect(page.getByTestId('show-caption')).toContainText('三核：济南、青岛、烟台');
  await expect(page.getByTestId('show-notes')).toContainText('济南：省会，黄河之滨');

  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('show')).toHaveAttribute('data-scene', '5');

  await page.keyboard.press('b');
  await expect(page.getByTestId('show-black')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByTestId('show-black')).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(page.getByTestId('show-ink')).toHaveAttribute('data-pointer', 'laser');
  await page.keyboard.press('l');
  await expect(page.getByTestId('show-ink')).toHaveAttribute('data-pointer', 'none');

  // Frozen, the wall stays while the presenter goes on; thawed it catches up.
  await page.keyboard.press('f');
  await page.keyboard.press('PageUp');
  await expect(page.getByTestId('show')).toHaveAttribute('data-scene', '4');
  await expect(page.getByTestId('show-caption')).toContainText('5 / 7');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('f');
  await page.keyboard.press(' ');
  await expect(page.getByText('自动播放中，按空格暂停')).toBeVisible();
  await page.keyboard.press(' ');

  // Ask, answer, and come back to the very view that was left.
  await expect.poll(() => page.url()).toContain('r=circle:jiaodong');
  await whenSettled(page);
  const before = page.url();
  await page.keyboard.type('yantai', { delay: 40 });
  await expect(page.getByTestId('show-question')).toContainText('烟台市');
  await page.keyboard.press('Enter');
  await expect.poll(() => wallOf(page)).toBe('answer');
  await expect.poll(() => page.url()).toContain('s=');
  const first = (await whenSettled(page)).toString();
  await page.keyboard.type('heze', { delay: 40 });
  await expect(page.getByTestId('show-question')).toContainText('菏泽市');
  await page.keyboard.press('Enter');
  await expect(page.getByText('退格返回“烟台市”')).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect.poll(async () => (await whenSettled(page)).toString()).toBe(first);
  expect(await wallOf(page)).toBe('answer');
  await page.keyboard.press('Backspace');
  await expect.poll(() => wallOf(page)).toBe('scene');
  await expect.poll(() => page.url()).toBe(before);

  // The presenter's window: opened by a key, steps the wall, survives both reloads.
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
  await expect(presenter.getByTestId('presenter')).toHaveAttribute('data-scene', '5', SLOW);
  await presenter.keyboard.press('PageUp');
  await expect(page.getByTestId('show')).toHaveAttribute('data-scene', '4');
  await expect(presenter.getByTestId('presenter')).toHaveAttribute('data-scene', '4');
  // A wall that is busy answers late: what was typed meanwhile is not lost.
  await page.evaluate(() => {
    const { postMessage } = BroadcastChannel.prototype;
    BroadcastChannel.prototype.postMessage = function (message: unknown): void {
      window.setTimeout(() => postMessage.call(this, message), 150);
    };
  });
  await presenter.keyboard.type('weifang', { delay: 10 });
  await expect(presenter.getByTestId('show-question')).toContainText('潍坊市');
  expect(await wallOf(page)).toBe('scene');
  await presenter.keyboard.press('Enter');
  await expect.poll(() => wallOf(page)).toBe('answer');
  // The answer of the wall has come back: until then a Backspace belongs to the field.
  await expect(presenter.getByTestId('show-question')).toHaveClass(/visually-hidden/);
  await expect(presenter.getByTestId('presenter-heading')).toHaveText('答问：潍坊市');
  await presenter.keyboard.press('Backspace');
  await expect.poll(() => wallOf(page)).toBe('scene');

  // What the app has to say is read by the presenter; the room sees none of it.
  await page.evaluate(() => {
    window.location.hash = '#v=1&w=nowhere';
  });
  const warning = presenter.getByRole('listitem').filter({ hasText: '放映中不打开链接' });
  await expect(warning).toBeVisible();
  await expect(presenter.getByRole('alert')).toContainText('放映中不打开链接');
  await expect(page.locator('.notices li')).toHaveCount(0);
  await warning.getByRole('button', { name: '关闭' }).click();
  await expect(warning).toHaveCount(0);

  await presenter.reload();
  await expect(presenter.getByTestId('presenter')).toHaveAttribute('data-scene', '4', SLOW);
  await presenter.keyboard.press('PageDown');
  await expect(page.getByTestId('show')).toHaveAttribute('data-scene', '5');
  expect(await sceneOf(page)).toBe('5');

  // Its pointer moves a dot on the wall, and draws there with the pen.
  const stage = presenter.getByTestId('presenter-stage');
  await stage.hover();
  await expect(page.getByTestId('show-remote')).toBeVisible();
  await presenter.keyboard.press('p');
  await expect(page.getByTestId('show-ink')).toHaveAttribute('data-pointer', 'pen');
  const box = await stage.boundingBox();
  if (box === null) throw new Error('the presenter has no picture');
  await presenter.mouse.move(box.x + 40, box.y + 40);
  await presenter.mouse.down();
  await presenter.mouse.move(box.x + 160, box.y + 90, { steps: 8 });
  await presenter.mouse.up();
  const inked = (): Promise<boolean> =>
    page.getByTestId('show-ink').evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      return pixels?.some((value) => value > 0) === true;
    });
  await expect.poll(inked).toBe(true);
  await presenter.keyboard.press('c');
  await expect.poll(inked).toBe(false);
  await presenter.keyboard.press('Escape');

  // Frozen, the room sees scene 5 while the presenter goes on; asked from there, it comes back to scene 5, words and map.
  await presenter.keyboard.press('f');
  await expect(presenter.getByText('画面已定格')).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(presenter.getByText('大屏定格在第 5 幕')).toBeVisible();
  await expect(presenter.getByTestId('presenter-heading')).toContainText('6/7');
  await expect(page.getByTestId('show-caption')).toContainText('5 / 7');
  await presenter.keyboard.type('yantai', { delay: 10 });
  await expect(presenter.getByText('回车上屏并解除定格').first()).toBeVisible();
  await presenter.keyboard.press('Enter');
  await expect.poll(() => wallOf(page)).toBe('answer');
  await expect(presenter.getByTestId('show-question')).toHaveClass(/visually-hidden/);
  // A reload of the wall keeps the answer, and the way back from it.
  await page.reload();
  await expect(page.getByTestId('show')).toHaveAttribute('data-wall', 'answer', SLOW);
  await expect(page.getByTestId('show-caption')).toContainText('烟台市');
  await expect(presenter.getByTestId('presenter-heading')).toHaveText('答问：烟台市');
  await presenter.keyboard.press('Backspace');
  await expect(page.getByTestId('show-caption')).toContainText('5 / 7');
  await expect.poll(() => page.url()).toContain('r=circle:jiaodong');

  // An Escape too many in the presenter's window is told first.
  await presenter.keyboard.press('Escape');
  await expect(presenter.getByText('再按一次 Esc 结束放映')).toBeVisible();
  await expect(page.getByTestId('show')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(page.getByTestId('show')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: '场景' })).toBeVisible();
  await expect(presenter.getByRole('status')).toContainText('放映已结束');
});

/** Every key a hand may fall on. `n`, which opens a window, and what leaves the page are pressed elsewhere. */
const KEYS = [
  ...'abcdefghijklmopqrstuvwxyz0123456789/.,;-=[] ',
  ...'ArrowLeft ArrowRight ArrowUp ArrowDown PageUp PageDown Home End Enter Backspace Escape Delete'.split(
    ' ',
  ),
  ...'Tab Insert Shift+L Control+k Control+z Alt+2 Alt+c'.split(' '),
];

test('whatever keys are pressed, the show is sane: out by Escape, and each scene as it was', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  await openMap(app);
  await startShow(page);
  const goTo = async (scene: string): Promise<string> => {
    await page.keyboard.press(scene);
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('show')).toHaveAttribute('data-scene', scene);
    return (await whenSettled(page)).toString();
  };
  const before = await goTo('3');
  const random = makeSeededRandom(7);
  const begun = Date.now();
  for (let press = 0; Date.now() - begun < 60_000; press++) {
    if ((await page.getByTestId('show').count()) === 0) {
      // Escape was pressed with nothing left to let go of: the room is there, and the show begins again.
      await page.getByRole('button', { name: '从当前幕放映' }).click();
      await expect(page.getByTestId('show')).toBeVisible();
    }
    await page.keyboard.press(random.pick(KEYS));
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  if ((await page.getByTestId('show').count()) === 0)
    await page.getByRole('button', { name: '从当前幕放映' }).click();
  await expect(page.getByTestId('show')).toHaveAttribute('data-scene', /^[1-7]$/);
  // Escape lets go of what may be on: question, digits, pointer, black, frozen, playing, answers; never more than these.
  for (let press = 0; press < 8 && (await page.getByTestId('show').count()) > 0; press++) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
  }
  await expect(page.getByTestId('show')).toHaveCount(0);
  await page.getByRole('button', { name: '从当前幕放映' }).click();
  await expect(page.getByTestId('show')).toBeVisible();
  expect(await goTo('3')).toBe(before);
  await expect(page.getByTestId('show-caption')).toContainText('三圈：省会、胶东、鲁南');
});

test('a scene is captured anywhere, changed, kept over a reload and shown', { tag: '@once' }, async ({
  app,
}) => {
  const { page } = app;
  let arrives = (): void => undefined;
  const isHere = new Promise<void>((resolve) => (arrives = resolve));
  await page.route(/capture-scene/, (route) => isHere.then(() => route.continue()));
  await openMap(app);
  await expect(page.getByRole('list', { name: '关键数字' })).toHaveAttribute('aria-busy', 'false', SLOW);
  // What captures comes late: the scene is what stood there when the key was pressed, and two of them are one briefing.
  await page.keyboard.press('Alt+c');
  await page.keyboard.press('Alt+c');
  await page.keyboard.press('Alt+6');
  await expect.poll(() => page.url()).toContain('w=briefing');
  arrives();
  const title = page.getByLabel('标题', { exact: true });
  await expect(title).toHaveValue(/^全省 · \d+年\d+月$/, SLOW);
  // The keyboard is where the eye is.
  await expect(page.getByRole('main')).toBeFocused();
  await title.fill('全省一图：园区 {园区} 个');
  await expect(page.getByRole('table', { name: '实时数字' })).toContainText('园区');
  await expect.poll(() => page.url()).toContain('i=');
  await page.waitForTimeout(800);
  await page.reload();
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('全省一图：园区 {园区} 个', SLOW);
  await page.getByRole('button', { name: '从当前幕放映' }).click();
  await expect(page.getByTestId('show-caption')).toContainText(/园区 \d+ 个/, SLOW);
  await page.keyboard.press('Escape');

  // In a loop, each turn of which stands a little elsewhere.
  await page.getByLabel('停留').fill('3');
  await page.getByRole('button', { name: '循环展播' }).click();
  await expect(page.getByTestId('show')).toBeVisible();
  const shift = (): Promise<string> =>
    page.evaluate(() => document.documentElement.style.getPropertyValue('--shift'));
  const stood = await shift();
  await expect.poll(shift).not.toBe(stood);
  // Who has a mouse alone finds a way out, and a button on which the mouse rests does not go from under it.
  const out = page.getByRole('button', { name: '结束放映' });
  await reachByMouse(page, out);
  await expect(out).not.toHaveClass(/show-offer-on/);
  await out.click();
  await expect(page.getByTestId('show')).toHaveCount(0);

  // From the shelf it is deleted and brought back.
  await page.getByRole('button', { name: '返回目录' }).click();
  const card = page.getByRole('article', { name: '我的汇报' });
  await expect(card).toContainText(/2 幕 · 约 1 分钟 · \d{4}-\d{2}-\d{2} \d{2}:\d{2} 修改/);
  await card.getByRole('button', { name: '删除汇报' }).click();
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(card).toBeVisible();
});

/** Move the mouse about until a button of the show comes, and onto it: it comes for seconds, which a slow machine may miss. */
async function reachByMouse(page: Page, button: Locator): Promise<void> {
  await expect(async () => {
    await page.mouse.move(500, 300);
    await page.mouse.move(520, 320);
    const box = await button.boundingBox();
    if (box === null) throw new Error('the button is not in the page');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    expect(await button.evaluate((element) => element.matches(':hover'))).toBe(true);
  }).toPass(SLOW);
}

/** Press a button that saves a file. @returns its bytes as they lie on the disk */
async function saveBy(page: Page, name: string | RegExp): Promise<{ bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', SLOW),
    page.getByRole('button', { name }).click(),
  ]);
  return { bytes: await readFile(await download.path()) };
}

const countIn = (bytes: Buffer, text: string): number => bytes.toString('latin1').split(text).length - 1;

test('its files: slides, handout, pictures and atlas, each opened again', { tag: '@file' }, async ({
  app,
}) => {
  const { page } = app;
  await openMap(app);
  await page.keyboard.press('Alt+6');
  const card = page.getByRole('article', { name: '三核三圈总览' });
  await card.getByRole('button', { name: '翻阅' }).click(SLOW);
  await page.getByRole('button', { name: '文件输出' }).click();

  const slides = await saveBy(page, '导出 PPT（.pptx）');
  await expect(page.getByText('已核对无误并保存')).toBeVisible(SLOW);
  // Names stand twice in a zip: seven scenes and two chapters.
  expect(new Set(slides.bytes.toString('latin1').match(/ppt\/slides\/slide\d+\.xml/g)).size).toBe(9);
  const handout = await saveBy(page, '导出讲义（.docx）');
  expect(countIn(handout.bytes, 'word/document.xml')).toBeGreaterThan(0);
  const pictures = await saveBy(page, /导出 PNG/);
  expect(countIn(pictures.bytes, 'IHDR')).toBe(7);
  // 3840 × 2160 in the head of every picture.
  const { bytes } = pictures;
  const sizes = new Set<string>();
  for (let head = bytes.indexOf('IHDR'); head >= 0; head = bytes.indexOf('IHDR', head + 4))
    sizes.add(`${bytes.readUInt32BE(head + 4)} × ${bytes.readUInt32BE(head + 8)}`);
  expect([...sizes]).toEqual(['3840 × 2160']);

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: '打印图册' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached(SLOW);
  const atlas = await page.pdf({ preferCSSPageSize: true });
  expect(atlas.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(7);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
});
