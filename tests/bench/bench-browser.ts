import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { DIST, RELEASE_WEB } from '../../scripts/steps/release-paths';
import { launchArguments, requireBrowser } from '../../scripts/steps/test-browser';

/** The built web edition: `release/web`, or `dist` before it is packed. @throws when there is neither. */
export function findWebEdition(): string {
  const folder = [RELEASE_WEB, DIST].find((place) => existsSync(join(place, 'index.html')));
  if (folder === undefined)
    throw new Error('release/web and dist: no built app, run `npm run package` first');
  return folder;
}

/** The test browser, for measuring. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: requireBrowser(), args: launchArguments() });

/** Value below which a share of the sorted values lies. @param share 0–1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new Error('quantile of no values');
  return value;
}
