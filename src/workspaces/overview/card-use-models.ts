import '@/i18n/add-card-words';
import { useMemo } from 'react';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import { buildCard } from '@/layers/cards/build-card';
import type { CardModel } from '@/layers/cards/card-model';
import { keepOfficial } from '@/layers/cards/official-only';
import { useApp, useServices, useTranslate } from '../app-context';

/** Cards of some things at the month shown, in the current language and provenance choice; null: no such thing. */
export function useCardModels(refs: readonly EntityRef[]): readonly (CardModel | null)[] {
  const t = useTranslate();
  const { province } = useServices();
  const month = useApp((state) => state.view.month);
  const locale = useApp((state) => state.preferences.locale);
  const officialOnly = useApp((state) => state.view.officialOnly);
  return useMemo(
    () =>
      refs.map((ref) => {
        const card = province.complete ? buildCard(ref, province, month, locale) : null;
        return card === null || !officialOnly ? card : keepOfficial(card, t('card.hidden'));
      }),
    [refs, province, month, locale, officialOnly, t],
  );
}
