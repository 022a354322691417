import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { RELEASE_SINGLE, RELEASE_WEB } from '../../../scripts/steps/release-paths';
import { startStaticServer, type StaticServer } from '../../../scripts/steps/release-static-server';
import { guardNetwork, type NetworkGuard } from './network-guard';

/** Which of the two deliverables a test opens; set by the Playwright project. */
export type Deliverable = 'http' | 'file';

export interface HarnessOptions {
  readonly deliverable: Deliverable;
}

/** One deliverable in a page of its own, with the network shut and watched. */
export interface AppUnderTest {
  readonly deliverable: Deliverable;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly guard: NetworkGuard;
  /** Address of the page without a hash. */
  readonly address: string;
  /** Open the app, with the hash of a shared link if given, and wait until it has put something into the page. */
  open(hash?: string): Promise<void>;
  /** Must be called before `open`: the page then sees a browser without WebGL. */
  withoutWebGl(): Promise<void>;
}

interface HarnessFixtures {
  readonly appHttp: AppUnderTest;
  readonly appFile: AppUnderTest;
  /** The deliverable of this project: write tests against this one. */
  readonly app: AppUnderTest;
}

interface HarnessWorker {
  readonly releaseServer: StaticServer;
  readonly usbStick: string;
}

/** Runs in the page: every request for a WebGL context is refused, on the page and in workers of this realm. */
function refuseWebGl(): void {
  for (const Canvas of [globalThis.HTMLCanvasElement, globalThis.OffscreenCanvas]) {
    const original = Canvas.prototype.getContext as (kind: string, ...rest: unknown[]) => unknown;
    const patched = function (this: unknown, kind: string, ...rest: unknown[]): unknown {
      return /webgl/.test(kind) ? null : original.call(this, kind, ...rest);
    };
    Object.defineProperty(Canvas.prototype, 'getContext', { value: patched });
  }
}

async function requireFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Error(`${path}: is missing, run \`npm run package\` first`);
}

async function prepareApp(
  deliverable: Deliverable,
  context: BrowserContext,
  page: Page,
  address: string,
): Promise<AppUnderTest> {
  const guard = await guardNetwork(context, address);
  return {
    deliverable,
    context,
    page,
    guard,
    address,
    open: async (hash = '') => {
      await page.goto(hash === '' ? address : `${address}#${hash.replace(/^#/, '')}`);
      await expect(page.locator('#app > *').first()).toBeAttached();
    },
    withoutWebGl: () => page.addInitScript(refuseWebGl).then(() => undefined),
  };
}

/** After the test, whatever it was about: nothing was asked from outside, nothing was shouted in the console. */
function expectQuiet(app: AppUnderTest): void {
  expect(app.guard.externalRequests, 'requests outside the deliverable').toEqual([]);
  expect(app.guard.consoleErrors, 'console errors').toEqual([]);
}

export const test = base.extend<HarnessFixtures & HarnessOptions, HarnessWorker>({
  deliverable: ['http', { option: true }],

  releaseServer: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      await requireFile(join(RELEASE_WEB, 'index.html'));
      const server = await startStaticServer({ root: RELEASE_WEB, port: 0, host: '127.0.0.1' });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  // A folder as on a real stick: nothing beside the file, blanks and Chinese in its name.
  usbStick: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await requireFile(RELEASE_SINGLE);
      const folder = await mkdtemp(join(tmpdir(), 'U 盘 一张图 '));
      const file = join(folder, 'qilu-onemap.html');
      await copyFile(RELEASE_SINGLE, file);
      await use(pathToFileURL(file).href);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],

  appHttp: async ({ browser, contextOptions, releaseServer }, use) => {
    const context = await browser.newContext(contextOptions);
    const app = await prepareApp('http', context, await context.newPage(), `${releaseServer.origin}/`);
    await use(app);
    await context.close();
    expectQuiet(app);
  },

  appFile: async ({ browser, contextOptions, usbStick }, use) => {
    const context = await browser.newContext(contextOptions);
    const app = await prepareApp('file', context, await context.newPage(), usbStick);
    await use(app);
    await context.close();
    expectQuiet(app);
  },

  app: async ({ deliverable, context, page, releaseServer, usbStick }, use) => {
    const address = deliverable === 'http' ? `${releaseServer.origin}/` : usbStick;
    const app = await prepareApp(deliverable, context, page, address);
    await use(app);
    expectQuiet(app);
  },
});

export { expect };
