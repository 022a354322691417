import type { Target } from '@/domain/policy/target';
import type { Locale } from './locale';
import { PLACE_NAMES_EN, TARGET_NAMES_EN } from './words/document-names';

/** What a target is about; the Chinese words where there are no English ones. */
export const targetName = ({ id, indicator }: Pick<Target, 'id' | 'indicator'>, locale: Locale): string =>
  locale === 'en' ? (TARGET_NAMES_EN[id] ?? indicator) : indicator;

/** Where a target holds. */
export const targetPlace = ({ geography }: Pick<Target, 'geography'>, locale: Locale): string =>
  locale === 'en' ? (PLACE_NAMES_EN[geography] ?? geography) : geography;
