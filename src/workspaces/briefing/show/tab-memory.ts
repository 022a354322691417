/** What this tab remembers under a name, over a reload. @nodata null: nothing, or nothing that can be read */
export function readTab(name: string): unknown {
  try {
    return JSON.parse(window.sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** Remember a plain value in this tab. Private windows may refuse: then it is gone with a reload. */
export function keepInTab(name: string, value: unknown): void {
  try {
    window.sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // The show goes on without.
  }
}

/** Forget what was remembered. */
export function forgetInTab(name: string): void {
  try {
    window.sessionStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
