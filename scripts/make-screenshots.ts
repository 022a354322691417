/**
 * Take the pictures of the README from the built app: `npx tsx scripts/make-screenshots.ts [folder]`.
 * Needs `npm run package` first; writes JPEG files into `tests/visual/screenshots`.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { RELEASE_WEB, ROOT } from './steps/release-paths';
import { startStaticServer } from './steps/release-static-server';
import { launchArguments, requireBrowser } from './steps/test-browser';

/** Largest picture. @unit bytes */
const BUDGET = 300 * 1024;
const FOLDER = process.argv[2] ?? join(ROOT, 'tests/visual/screenshots');

interface Scene {
  readonly name: string;
  readonly window: { readonly width: number; readonly height: number };
  readonly preferences: Readonly<Record<string, unknown>>;
  /** Where it opens. */
  readonly hash?: string;
  readonly prepare: (page: Page) => Promise<void>;
}

const DESK = { width: 1440, height: 900 };
const PAPER = { theme: 'light', locale: 'zh', textScale: 1 };

async function goTo(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: '搜索' });
  await box.fill(query);
  await page.getByRole('listbox', { name: '搜索结果' }).getByRole('option').first().waitFor();
  await box.press('Enter');
  await page.getByRole('complementary').waitFor();
}

const choosePreset = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const SCENES: readonly Scene[] = [
  { name: 'overview', window: DESK, preferences: PAPER, prepare: async () => {} },
  {
    name: 'transport-2019',
    window: DESK,
    preferences: PAPER,
    prepare: async (page) => {
      await choosePreset(page, '交通');
      await page.getByRole('slider', { name: '月份' }).fill(String((2019 - 2000) * 12 + 10));
    },
  },
  {
    name: 'parks-shouguang',
    window: DESK,
    preferences: PAPER,
    prepare: async (page) => {
      await choosePreset(page, '园区');
      await goTo(page, '寿光市');
      await page.getByRole('button', { name: '设为区域' }).click();
    },
  },
  {
    name: 'project-yulong',
    window: DESK,
    preferences: PAPER,
    prepare: (page) => goTo(page, '裕龙岛'),
  },
  {
    name: 'targets-wall',
    window: DESK,
    preferences: { ...PAPER, theme: 'wall' },
    prepare: async (page) => {
      await page.keyboard.press('g');
      await page.getByRole('region', { name: '目标对照' }).waitFor();
    },
  },
  {
    name: 'search',
    window: DESK,
    preferences: PAPER,
    prepare: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('combobox', { name: '搜索' }).fill('jn');
      await page.getByRole('listbox', { name: '搜索结果' }).getByRole('option').first().waitFor();
    },
  },
  {
    name: 'print',
    window: DESK,
    preferences: PAPER,
    prepare: async (page) => {
      await page.keyboard.press('Control+p');
      await page.getByRole('figure', { name: '版面预览' }).waitFor();
    },
  },
  {
    name: 'two-axes',
    window: DESK,
    preferences: PAPER,
    prepare: async (page) => {
      await page.keyboard.press('Alt+2');
      await page.getByRole('button', { name: '图怎么看' }).waitFor();
    },
  },
  {
    name: 'dispatch-drill',
    window: DESK,
    preferences: PAPER,
    hash: '#v=1&w=dispatch&b=drill&m=2020-06&c=118.75,36.4,6.6,0,0&l=city&r=province:370000&h=ranking;city;completion;official;',
    prepare: async (page) => {
      await page.getByText('演练数据').first().waitFor();
      await page.waitForTimeout(4000);
    },
  },
  {
    name: 'show-wall',
    window: { width: 1920, height: 1080 },
    preferences: { ...PAPER, theme: 'wall' },
    prepare: async (page) => {
      await page.keyboard.press('Alt+6');
      await page.getByRole('article').first().getByRole('button', { name: '放映', exact: true }).click();
      await page.getByTestId('show-title').waitFor();
      for (const scene of [2, 3, 4]) {
        await page.keyboard.press('PageDown');
        await page.getByText(`${scene} / `).waitFor();
      }
    },
  },
  {
    name: 'projector',
    window: { width: 1920, height: 1080 },
    preferences: { ...PAPER, theme: 'projector', textScale: 1.3 },
    prepare: async () => {},
  },
];

/** Take pictures until two in a row are the same: the map has been drawn. */
async function shootWhenStill(page: Page, quality: number): Promise<Buffer> {
  const shoot = (): Promise<Buffer> => page.screenshot({ type: 'jpeg', quality });
  let before = await shoot();
  for (let turn = 0; turn < 20; turn++) {
    await page.waitForTimeout(500);
    const now = await shoot();
    if (turn > 2 && now.equals(before)) return now;
    before = now;
  }
  throw new Error('the map does not come to rest');
}

const server = await startStaticServer({ root: RELEASE_WEB, port: 0, host: '127.0.0.1' });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: launchArguments() });
mkdirSync(FOLDER, { recursive: true });
for (const { name, window, preferences, hash, prepare } of SCENES) {
  const page = await browser.newPage({ viewport: window, locale: 'zh-CN', reducedMotion: 'reduce' });
  await page.addInitScript(
    (kept) => localStorage.setItem('qilu-onemap.preferences', kept),
    JSON.stringify(preferences),
  );
  await page.goto(`${server.origin}/${hash ?? ''}`);
  if (hash === undefined) await page.getByRole('checkbox', { name: /^车站 \d{3}$/ }).waitFor();
  await prepare(page);
  const picture = await shootWhenStill(page, window.width > DESK.width ? 70 : 78);
  const path = join(FOLDER, `${name}.jpg`);
  writeFileSync(path, picture);
  const { size } = statSync(path);
  console.log(`${(size / 1024).toFixed(0).padStart(5)} KB  ${path.slice(ROOT.length + 1)}`);
  if (size > BUDGET) throw new Error(`${path}: ${size} bytes is over the budget of ${BUDGET}`);
  await page.close();
}
await browser.close();
await server.close();
