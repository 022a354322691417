import { defineConfig } from '@playwright/test';
import { launchArguments, requireBrowser } from './scripts/steps/test-browser';
import type { HarnessOptions } from './tests/e2e/harness/app-fixtures';

const RELEASE_SPEC = /release\.spec\.ts$/;

/**
 * E2e runs on what `npm run package` made, never on the sources.
 * A walk of `tests/e2e` runs twice, over http and from file://, unless it is tagged `@once`: what it looks at does not
 * depend on how the page was opened; one tagged `@file` runs from the single file alone, where code, workers, fonts and
 * what is saved come by the harder way. `release.spec.ts` opens both itself.
 */
export default defineConfig<HarnessOptions>({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  // A machine of two cores may be shared: what is tested is that a thing comes, not how fast.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: requireBrowser(), args: launchArguments() },
  },
  projects: [
    { name: 'release', testMatch: 'e2e/release.spec.ts' },
    {
      name: 'http',
      testMatch: 'e2e/**/*.spec.ts',
      testIgnore: RELEASE_SPEC,
      grepInvert: /@file/,
      use: { deliverable: 'http' },
    },
    {
      name: 'file',
      testMatch: 'e2e/**/*.spec.ts',
      testIgnore: RELEASE_SPEC,
      grepInvert: /@once/,
      use: { deliverable: 'file' },
    },
    { name: 'visual', testMatch: 'visual/**/*.spec.ts', use: { deliverable: 'http' } },
  ],
});
