import type { Month } from '@/domain/time/month';
import type { Locale } from '@/i18n/locale';
import { type Translate, translatorOf } from '@/i18n/translate';
import { type CardIndex, cardIndexOf } from './card-index';
import type { CardSource } from './card-model';

/** What every card builder has at hand. */
export interface CardContext extends CardSource {
  readonly index: CardIndex;
  readonly month: Month;
  readonly locale: Locale;
  readonly t: Translate;
}

/** Gather the context of one month and language. */
export const makeCardContext = (source: CardSource, month: Month, locale: Locale): CardContext => ({
  atlas: source.atlas,
  areas: source.areas,
  lines: source.lines,
  index: cardIndexOf(source.atlas),
  month,
  locale,
  t: translatorOf(locale),
});

/** The English name where there is one and it is wanted, the Chinese name otherwise. */
export const nameIn = (context: CardContext, zh: string, en: string): string =>
  context.locale === 'en' && en !== '' ? en : zh;
