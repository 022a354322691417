import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { CACHE } from './release-paths';

/** How WebGL is drawn: Mesa through EGL (fast), SwiftShader (works everywhere), or whatever the machine has. */
export type GlBackend = 'egl' | 'swiftshader' | 'native';

/** What the browser probe found on this machine. */
export interface BrowserProbe {
  readonly path: string;
  readonly version: string;
  readonly gl: GlBackend;
}

const PROBE_FILE = join(CACHE, 'browser.json');

const COMMAND_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

const LINUX_PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/opt/microsoft/msedge',
];

const MAC_PLACES = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PLACES = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function commonPlaces(platform: NodeJS.Platform): readonly string[] {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  if (platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')];
    return roots.flatMap((root) => MAC_PLACES.map((place) => join(root, place)));
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
    return roots.flatMap((root) =>
      root === undefined ? [] : WINDOWS_PLACES.map((place) => join(root, place)),
    );
  }
  return COMMAND_NAMES.flatMap((name) => [...onPath, ...LINUX_PLACES].map((folder) => join(folder, name)));
}

/** The browser that Playwright's own installer keeps, if it is there. */
async function playwrightBrowser(): Promise<string | null> {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

/**
 * Chrome, Chromium or Edge on this machine: `QILU_BROWSER` first, then the last probe, then the usual places.
 * @returns the executable's path, or `null` when there is none.
 * @throws when `QILU_BROWSER` names something that cannot be run.
 */
export function findBrowser(): string | null {
  const chosen = process.env['QILU_BROWSER'];
  if (chosen !== undefined && chosen !== '') {
    if (!isExecutable(chosen)) throw new Error(`QILU_BROWSER names "${chosen}", which cannot be run`);
    return chosen;
  }
  const probed = readProbe()?.path;
  if (probed !== undefined && isExecutable(probed)) return probed;
  return commonPlaces(process.platform).find(isExecutable) ?? null;
}

/** Like `findBrowser`, with the browser of Playwright's installer as the last resort. */
export async function findAnyBrowser(): Promise<string | null> {
  return findBrowser() ?? (await playwrightBrowser());
}

/**
 * A browser for a test configuration.
 * @throws with what to do when none is found.
 */
export function requireBrowser(): string {
  const path = findBrowser();
  if (path === null)
    throw new Error('No Chrome, Chromium or Edge found: run `npx tsx scripts/ensure-browser.ts`');
  return path;
}

function readProbe(): BrowserProbe | null {
  if (!existsSync(PROBE_FILE)) return null;
  return JSON.parse(readFileSync(PROBE_FILE, 'utf8')) as BrowserProbe;
}

/** Keep what the probe found, so that synchronous configurations can read it. */
export function saveProbe(probe: BrowserProbe): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(PROBE_FILE, `${JSON.stringify(probe, null, 2)}\n`);
}

const GL_ARGUMENTS: Record<GlBackend, readonly string[]> = {
  egl: ['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist'],
  swiftshader: [
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
  ],
  native: ['--ignore-gpu-blocklist'],
};

/** Back ends worth trying here, best first. */
export function glBackends(): readonly GlBackend[] {
  return process.platform === 'linux' ? ['egl', 'swiftshader', 'native'] : ['native', 'swiftshader'];
}

/** Arguments that make every test browser quiet, local and alike. @param gl defaults to the probe's back end. */
export function launchArguments(gl: GlBackend = readProbe()?.gl ?? glBackends()[0] ?? 'native'): string[] {
  return [
    '--headless=new',
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--force-color-profile=srgb',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ...GL_ARGUMENTS[gl],
  ];
}
