import { type Preferences, parsePreferences } from '@/store/preferences';

const KEY = 'qilu-onemap.preferences';

/** Preferences kept on this machine; the defaults when storage is refused (private mode, policies). */
export function readPreferences(): Preferences {
  try {
    return parsePreferences(JSON.parse(window.localStorage.getItem(KEY) ?? 'null'));
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
