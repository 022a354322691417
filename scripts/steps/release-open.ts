import { spawn } from 'node:child_process';

function opener(address: string): readonly [command: string, ...parts: string[]] | null {
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', address];
  const hasScreen = process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
  return hasScreen ? ['xdg-open', address] : null;
}

/** Open an address in the person's browser; a machine without a screen or an opener is left in peace. */
export function openInBrowser(address: string): void {
  const found = opener(address);
  if (found === null) return;
  const [command, ...parts] = found;
  spawn(command, parts, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
