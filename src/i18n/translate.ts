import type { Locale } from './locale';
import { indicatorsEn, indicatorsZh } from './words/indicators';
import { cardsEn, cardsZh } from './words/cards';
import { mapEn, mapZh } from './words/map';
import { overviewEn, overviewZh } from './words/overview';
import { printEn, printZh } from './words/print';
import { searchEn, searchZh } from './words/search';
import { shellEn, shellZh } from './words/shell';

const zh = { ...shellZh, ...mapZh, ...overviewZh, ...printZh, ...searchZh, ...indicatorsZh, ...cardsZh };
const en: Record<keyof typeof zh, string> = {
  ...shellEn,
  ...mapEn,
  ...overviewEn,
  ...printEn,
  ...searchEn,
  ...indicatorsEn,
  ...cardsEn,
};

/** Every word of the interface; a key missing in one language does not compile. */
export type WordKey = keyof typeof zh;

/** Looks a word up in one language and fills its `{slots}`. */
export type Translate = (key: WordKey, slots?: Readonly<Record<string, string | number>>) => string;

const DICTIONARIES: Readonly<Record<Locale, Readonly<Record<WordKey, string>>>> = { zh, en };

const fill = (text: string, slots: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole));

function makeTranslate(locale: Locale): Translate {
  const words = DICTIONARIES[locale];
  return (key, slots) => (slots === undefined ? words[key] : fill(words[key], slots));
}

const TRANSLATORS: Readonly<Record<Locale, Translate>> = { zh: makeTranslate('zh'), en: makeTranslate('en') };

/** The translator of a language; the same function object every time. */
export const translatorOf = (locale: Locale): Translate => TRANSLATORS[locale];
