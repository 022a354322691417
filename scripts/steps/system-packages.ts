import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages of the system can be installed from here. */
export function isRootOnDebian(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Run a command of the system; its output goes to stderr, for scripts whose stdout is read. */
export function runCommand(command: string, ...parts: readonly string[]): boolean {
  console.error(`$ ${command} ${parts.join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, parts, { stdio: ['ignore', 2, 2], env: environment }).status === 0;
}

/** Whether a command answers when asked for its version. */
export const hasCommand = (command: string): boolean =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/** Whether Debian packages are installed, all of them; their commands alone do not always tell. */
export const hasPackages = (...names: readonly string[]): boolean =>
  spawnSync('dpkg', ['-s', ...names], { stdio: 'ignore' }).status === 0;

/** Install Debian packages, with a fresh list when the old one does not know them. */
export function installPackages(...names: readonly string[]): boolean {
  const install = ['install', '-y', '--no-install-recommends', ...names];
  return (
    runCommand('apt-get', ...install) ||
    (runCommand('apt-get', 'update') && runCommand('apt-get', ...install))
  );
}
