/** Finds a browser for the tests, or installs one; prints its path as the last line. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { installPackages, isRootOnDebian, runCommand } from './steps/system-packages';
import {
  findAnyBrowser,
  glBackends,
  launchArguments,
  saveProbe,
  type BrowserProbe,
} from './steps/test-browser';

function installBrowser(): void {
  const release = '/etc/os-release';
  const isUbuntu = existsSync(release) && /^ID=ubuntu$/m.test(readFileSync(release, 'utf8'));
  // Ubuntu's "chromium" package is a door to snap, which does not run as root in a container.
  if (isRootOnDebian() && !isUbuntu && installPackages('chromium', 'libegl1', 'libgl1-mesa-dri')) return;
  const withDependencies = isRootOnDebian() ? ['--with-deps'] : [];
  runCommand('npx', '--no-install', 'playwright', 'install', ...withDependencies, 'chromium');
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

/** The first way of drawing WebGL 2 that works. @throws when none does: map tests would all be blank. */
async function probe(path: string): Promise<BrowserProbe> {
  for (const gl of glBackends()) {
    const browser = await chromium.launch({ executablePath: path, args: launchArguments(gl) });
    try {
      const page = await browser.newPage();
      const hasWebGl2 = await page.evaluate(
        () => document.createElement('canvas').getContext('webgl2') !== null,
      );
      if (hasWebGl2) return { path, version: browser.version(), gl };
    } finally {
      await browser.close();
    }
  }
  throw new Error(`${path}: no WebGL 2 with ${glBackends().join(', ')}`);
}

let path = await findAnyBrowser();
if (path === null) {
  installBrowser();
  path = await findAnyBrowser();
}
if (path === null)
  throw new Error('No Chrome, Chromium or Edge found, and installing one failed: set QILU_BROWSER');
if (!hasChineseFont() && isRootOnDebian() && !installPackages('fonts-noto-cjk'))
  console.error(
    'fonts-noto-cjk could not be installed; the app brings its own font, system dialogs may show boxes',
  );
const found = await probe(path);
saveProbe(found);
console.error(`${found.version}, WebGL 2 through ${found.gl}`);
console.log(found.path);
