import { type Preferences, parsePreferences } from '@/store/preferences';

const KEY = 'qilu-onemap.preferences';

/** What a portable page was set to, until it has been opened here once; then this machine's own choice stands. */
function readCarried(): unknown {
  const carried = document.querySelector('script[data-asset="preferences.json"]')?.textContent;
  if (!carried) return null;
  try {
    if (window.localStorage.getItem(`${KEY}.carried`) === carried) return null;
    window.localStorage.setItem(`${KEY}.carried`, carried);
  } catch {
    // A full or refused storage cannot say whether it was opened here before: it is as it came.
  }
  return JSON.parse(carried);
}

/** Preferences kept on this machine; the defaults when storage is refused (private mode, policies). */
export function readPreferences(): Preferences {
  try {
    return parsePreferences(readCarried() ?? JSON.parse(window.localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return parsePreferences(null);
  }
}

/** Keep preferences; a full or refused storage changes nothing else. */
export function keepPreferences(preferences: Preferences): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Nothing is lost that cannot be chosen again.
  }
}
