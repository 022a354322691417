import '@/i18n/add-card-words';
import type { Corridor } from '@/domain/network/corridor';
import { CORRIDOR_NAMES_EN } from '@/i18n/words/document-names';
import type { CardContext } from './card-context';

const NUMERALS = '一二三四五六七八九';

/** `三环四横六纵 · 横二`. */
export function corridorPlaceWords({ t, locale }: CardContext, corridor: Corridor): string {
  const number =
    locale === 'zh' ? (NUMERALS[corridor.seq - 1] ?? String(corridor.seq)) : String(corridor.seq);
  return `${t(`card.network.${corridor.network}`)} · ${t(`card.group.${corridor.group}`, { number })}`;
}

const GROUP_OF_CODE = { 纵: 'north_south', 横: 'east_west', 连: 'link' } as const;
const CODE = /^([纵横连])([一二三四五六七八九])$/;

/** `纵一`, in English `N–S 1`; a route number stays as it is. */
export function expresswayCode({ t, locale }: CardContext, code: string): string {
  if (locale === 'zh') return code;
  if (code === '一环') return t('card.group.ring', { number: 1 });
  const [, group, numeral = ''] = CODE.exec(code) ?? [];
  return group === undefined
    ? code
    : t(`card.group.${GROUP_OF_CODE[group as keyof typeof GROUP_OF_CODE]}`, {
        number: NUMERALS.indexOf(numeral) + 1,
      });
}

/** Name of a corridor; in English an expressway corridor is its place in the network. Null when there is none. */
export function corridorName({ t, locale }: CardContext, corridor: Corridor | undefined): string | null {
  if (corridor === undefined) return null;
  if (locale === 'zh') return corridor.name;
  return (
    CORRIDOR_NAMES_EN[corridor.id] ??
    t('card.expresswayCorridor', { place: t(`card.group.${corridor.group}`, { number: corridor.seq }) })
  );
}
