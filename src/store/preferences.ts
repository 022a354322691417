import { LOCALES, type Locale } from '@/i18n/locale';
import { THEME_IDS, type ThemeId } from '@/symbology/theme';

/** What belongs to the room and the person, not to the view: never in a link or a scene. */
export interface Preferences {
  readonly theme: ThemeId;
  readonly locale: Locale;
  /** 1 on a desk; one control scales type, lines and marks together, 0.8–3. */
  readonly textScale: number;
}

export const DEFAULT_PREFERENCES: Preferences = { theme: 'light', locale: 'zh', textScale: 1 };

/** Steps of the text-size control. */
export const TEXT_SCALES = [0.85, 1, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3] as const;

/** Read stored preferences; anything unreadable falls back field by field. */
export function parsePreferences(json: unknown): Preferences {
  const fields = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  const scale = fields['textScale'];
  return {
    theme: THEME_IDS.find((id) => id === fields['theme']) ?? DEFAULT_PREFERENCES.theme,
    locale: LOCALES.find((id) => id === fields['locale']) ?? DEFAULT_PREFERENCES.locale,
    textScale: TEXT_SCALES.find((step) => step === scale) ?? DEFAULT_PREFERENCES.textScale,
  };
}
