import { LAYER_IDS } from '@/domain/view-state/layer-id';
import type { Locale } from '@/i18n/locale';
import { translatorOf } from '@/i18n/translate';
import { LINK_WORDS, UNREADABLE_EN, VIEW_PART_WORDS } from '@/i18n/words/refusal';
import type { Refusal } from '@/lib/result';

const STEP = ' › ';

/**
 * Why the view of a link was not taken, in the words of the interface instead of the names of fields.
 * @param after what is shown now: the default view at a start, or what stood there
 */
export function describeRefusal(
  { where, why }: Refusal,
  locale: Locale,
  after: 'default' | 'stays' = 'default',
): string {
  const t = translatorOf(locale);
  const say = (part: string): string => {
    const layer = LAYER_IDS.find((id) => id === part);
    if (layer !== undefined) return t(`layer.${layer}`);
    return VIEW_PART_WORDS[part]?.[locale === 'zh' ? 0 : 1] ?? part;
  };
  const language = locale === 'zh' ? 0 : 1;
  const known = Object.values(LINK_WORDS).find(([zh]) => zh === why)?.[1] ?? UNREADABLE_EN;
  const parts = { where: where.split(STEP).map(say).join(STEP), why: locale === 'zh' ? why : known };
  return after === 'default'
    ? t('message.hashRefused', parts)
    : LINK_WORDS.refused[language].replace('{where}', parts.where).replace('{why}', parts.why);
}
