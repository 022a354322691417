/** Languages of the interface. Data keeps its Chinese names; English names are shown where curated. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
