import '@/i18n/add-card-words';
import type { Corridor } from '@/domain/network/corridor';
import type { CardContext } from './card-context';

const NUMERALS = '一二三四五六七八九';

/** `三环四横六纵 · 横二`. */
export function corridorPlaceWords({ t, locale }: CardContext, corridor: Corridor): string {
  const number =
    locale === 'zh' ? (NUMERALS[corridor.seq - 1] ?? String(corridor.seq)) : String(corridor.seq);
  return `${t(`card.network.${corridor.network}`)} · ${t(`card.group.${corridor.group}`, { number })}`;
}
