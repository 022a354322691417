import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './release-paths';

/**
 * Run one program of `node_modules/.bin` in the repository root, showing what it says.
 * @throws a sentence when it fails, so that a script stops where the fault is.
 */
export function runTool(name: string, ...parts: readonly string[]): void {
  const isWindows = process.platform === 'win32';
  const command = join(ROOT, 'node_modules/.bin', isWindows ? `${name}.cmd` : name);
  const ended = spawnSync(command, parts, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: isWindows,
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  if (ended.error !== undefined) throw new Error(`${name}: could not be started`, { cause: ended.error });
  if (ended.status !== 0)
    throw new Error(`${[name, ...parts].join(' ')}: ended with ${ended.status ?? ended.signal}`);
}

/** Build `public/assets` from `geodata/`. @throws when the builder is missing or fails. */
export function buildGeodata(): void {
  const script = 'scripts/build-geodata.ts';
  if (!existsSync(join(ROOT, script)))
    throw new Error(`${script}: is missing, public/assets cannot be built`);
  runTool('tsx', script);
}
