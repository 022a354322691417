import type { ViewState } from '@/domain/view-state/view-state';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';
import type { SearchEntry } from '@/layers/search-entry';
import type { SearchIndex } from '@/layers/search-index';

/** What an answer says of itself: what was asked for, and in one point of what kind it is and where it lies. */
export interface AnswerCaption {
  readonly title: string;
  readonly points: readonly string[];
}

/** The caption of a find. */
export const captionOf = ({ title, kind, where }: SearchEntry, locale: Locale): AnswerCaption => ({
  title: title[locale],
  points: [[kind[locale], where[locale]].filter((text) => text !== '').join(' · ')],
});

/** The caption of the answer in a view, the same on the wall and in the presenter's window. */
export function answerCaption(
  index: SearchIndex,
  view: ViewState,
  locale: Locale,
  t: Translate,
): AnswerCaption {
  const asked = index.find(({ entry }) => entry.key === view.selection)?.entry;
  return asked === undefined ? { title: t('briefing.answer'), points: [] } : captionOf(asked, locale);
}
