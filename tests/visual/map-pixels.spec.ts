/**
 * The screen map as pixels, with a tolerance for another software GL. References are written with
 * `npx playwright test --project visual --update-snapshots` and looked at before they are kept.
 */
import { toUrlHash } from '../../src/app/url-hash';
import { type Month, monthOf } from '../../src/domain/time/month';
import {
  type Camera,
  INITIAL_VIEW,
  LAYER_PRESETS,
  type LayerPresetId,
  layersShowing,
} from '../../src/domain/view-state/view-state';
import type { Preferences } from '../../src/store/preferences';
import { expect, test } from '../e2e/harness/app-fixtures';

interface PixelCase {
  readonly name: string;
  readonly preset: LayerPresetId;
  readonly month: Month;
  readonly at: readonly [lng: number, lat: number, zoom: number];
  readonly preferences?: Partial<Preferences>;
  /** Window; the picture is taken from the middle of what lies below the top bar. */
  readonly window?: { readonly width: number; readonly height: number };
}

const PICTURE = { width: 800, height: 520 } as const;
const TOP_BAR = 60;
const PROVINCE = [118.75, 36.4, 5.9] as const;

const CASES: readonly PixelCase[] = [
  { name: 'leader-2024-12', preset: 'leader', month: monthOf(2024, 12), at: PROVINCE },
  { name: 'transport-2008-01', preset: 'transport', month: monthOf(2008, 1), at: PROVINCE },
  { name: 'transport-2030-12', preset: 'transport', month: monthOf(2030, 12), at: PROVINCE },
  { name: 'parks-shouguang', preset: 'parks', month: monthOf(2024, 12), at: [118.8, 36.95, 9.2] },
  {
    name: 'wall-jiaodong',
    preset: 'leader',
    month: monthOf(2024, 12),
    at: [120.9, 36.85, 7.5],
    preferences: { theme: 'wall' },
  },
  {
    name: 'projector-4k-jinan',
    preset: 'leader',
    month: monthOf(2024, 12),
    at: [117.12, 36.65, 8.4],
    preferences: { theme: 'projector', textScale: 2 },
    window: { width: 3840, height: 2160 },
  },
];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const item of CASES) {
  test(`the map: ${item.name}`, async ({ app }) => {
    const { page } = app;
    const size = item.window ?? { width: PICTURE.width, height: PICTURE.height + 2 * TOP_BAR };
    await page.setViewportSize(size);
    const preferences = { theme: 'light', locale: 'zh', textScale: 1, ...item.preferences };
    await page.addInitScript(
      (kept) => window.localStorage.setItem('qilu-onemap.preferences', kept),
      JSON.stringify(preferences),
    );
    const [lng, lat, zoom] = item.at;
    const camera: Camera = { lng, lat, zoom, bearing: 0, pitch: 0 };
    await app.open(
      toUrlHash({
        ...INITIAL_VIEW,
        camera,
        month: item.month,
        layers: layersShowing(LAYER_PRESETS[item.preset]),
      }),
    );
    const map = page.getByTestId('map');
    await expect(map.locator('canvas').first()).toBeVisible();
    // Stations come with the details: the panel then counts them.
    await expect(page.getByRole('checkbox', { name: /^车站 \d{3}$/ })).toBeAttached();
    await page.addStyleTag({
      content: '.shell *:not(:has(.map-host)):not(.map-host):not(.map-host *){visibility:hidden!important}',
    });
    const clip = {
      x: (size.width - PICTURE.width) / 2,
      y: (size.height - PICTURE.height) / 2,
      ...PICTURE,
    };
    await expect
      .poll(
        async () => {
          const first = await page.screenshot({ clip });
          await page.waitForTimeout(400);
          return first.equals(await page.screenshot({ clip }));
        },
        { message: 'the map is drawn', timeout: 40_000 },
      )
      .toBe(true);
    await expect(page).toHaveScreenshot(`${item.name}.png`, {
      clip,
      maxDiffPixelRatio: 0.03,
      threshold: 0.25,
      timeout: 30_000,
    });
  });
}
