import type { Locale } from './locale';
import type { AxesSummaryWord } from './words/axes-summary';
import type { AxesWord } from './words/axes';
import type { BriefingWord } from './words/briefing';
import type { BriefingFilesWord } from './words/briefing-files';
import type { BriefingRoomWord } from './words/briefing-room';
import type { BriefingShowWord } from './words/briefing-show';
import type { BulletinWord } from './words/bulletin';
import type { CardWord } from './words/cards';
import type { CompareWord } from './words/compare';
import type { CompareCoordinationWord } from './words/compare-coordination';
import type { ComparePanesWord } from './words/compare-panes';
import type { CompareProfileWord } from './words/compare-profile';
import type { DoctorWord } from './words/coordinate-doctor';
import type { DataWord } from './words/data';
import type { DataRecordWord } from './words/data-record';
import type { DispatchWord } from './words/dispatch';
import type { DispatchRulesWord } from './words/dispatch-rules';
import type { DispatchDueWord } from './words/dispatch-due';
import type { DispatchNumbersWord } from './words/dispatch-numbers';
import type { DispatchRankingWord } from './words/dispatch-ranking';
import type { DispatchZonesWord } from './words/dispatch-zones';
import type { IndicatorWord } from './words/indicators';
import type { IntakeWord } from './words/intake';
import type { LibraryWord } from './words/library';
import { mapEn, mapZh } from './words/map';
import { overviewEn, overviewZh } from './words/overview';
import { panelsEn, panelsZh } from './words/panels';
import { printEn, printZh } from './words/print';
import type { ReachWord } from './words/reach';
import type { ReviewWord } from './words/review';
import type { SearchWord } from './words/search';
import type { SheetWord } from './words/sheet';
import { shellEn, shellZh } from './words/shell';

const zh = { ...shellZh, ...mapZh, ...overviewZh, ...printZh, ...panelsZh };
const en: Record<keyof typeof zh, string> = {
  ...shellEn,
  ...mapEn,
  ...overviewEn,
  ...printEn,
  ...panelsEn,
};

/** Every word of the interface; a key missing in one language does not compile. */
export type WordKey =
  | keyof typeof zh
  | AxesSummaryWord
  | AxesWord
  | BriefingWord
  | BriefingFilesWord
  | BriefingRoomWord
  | BriefingShowWord
  | BulletinWord
  | CardWord
  | CompareWord
  | CompareCoordinationWord
  | ComparePanesWord
  | CompareProfileWord
  | DataWord
  | DataRecordWord
  | DispatchRulesWord
  | DispatchDueWord
  | DispatchNumbersWord
  | DispatchRankingWord
  | DispatchWord
  | DispatchZonesWord
  | DoctorWord
  | IndicatorWord
  | IntakeWord
  | LibraryWord
  | ReachWord
  | ReviewWord
  | SearchWord
  | SheetWord;

/** Looks a word up in one language and fills its `{slots}`. */
export type Translate = (key: WordKey, slots?: Readonly<Record<string, string | number>>) => string;

const DICTIONARIES: Readonly<Record<Locale, Record<string, string>>> = { zh: { ...zh }, en: { ...en } };

/** Words that come with a part that loads later; the module that needs them adds them before its first word. */
export function addWords<Key extends WordKey>(
  moreZh: Readonly<Record<Key, string>>,
  moreEn: Readonly<Record<Key, string>>,
): void {
  Object.assign(DICTIONARIES.zh, moreZh);
  Object.assign(DICTIONARIES.en, moreEn);
}

const fill = (text: string, slots: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole));

function makeTranslate(locale: Locale): Translate {
  const words = DICTIONARIES[locale];
  return (key, slots) => {
    const word = words[key];
    if (word === undefined)
      throw new Error(`The word "${key}" is not loaded: import the module that adds it`);
    return slots === undefined ? word : fill(word, slots);
  };
}

const TRANSLATORS: Readonly<Record<Locale, Translate>> = { zh: makeTranslate('zh'), en: makeTranslate('en') };

/** The translator of a language; the same function object every time. */
export const translatorOf = (locale: Locale): Translate => TRANSLATORS[locale];
