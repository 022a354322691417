import { useMemo } from 'react';
import type { ProfileFacts } from '@/analysis/profile/profile-facts';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { ProfileView } from '@/domain/view-state/profile-view';
import { useApp, useServices, useTranslate } from '../../app-context';
import { regionName } from '../region-names';
import { areaOfPolygon, type Profiles } from '../use-profiles';

/** A region or the drawn area with its name and its facts. */
export interface Subject {
  readonly key: string;
  /** @nodata null: the drawn area */
  readonly ref: EntityRef | null;
  readonly name: string;
  readonly facts: ProfileFacts;
}

/** Corners an area needs. */
export const LEAST_CORNERS = 3;

/** The subjects of the profile, the drawn area last. */
export function useSubjects(view: ProfileView, profiles: Profiles): readonly Subject[] {
  const t = useTranslate();
  const { province } = useServices();
  const locale = useApp((state) => state.preferences.locale);
  return useMemo(() => {
    const regions = [...new Set(view.subjects)].map(
      (ref): Subject => ({
        key: ref,
        ref,
        name: regionName(province.atlas, ref, locale),
        facts: profiles.factsOf(ref),
      }),
    );
    if (view.drawn.length < LEAST_CORNERS) return regions;
    const facts = profiles.factsOfArea(areaOfPolygon(province, view.drawn));
    return [...regions, { key: 'drawn', ref: null, name: t('profile.drawn'), facts }];
  }, [view.subjects, view.drawn, profiles, province, locale, t]);
}

/** The look of a subject by its place: colour and sign, so that grey prints tell them apart. */
export const SUBJECT_SIGNS = ['●', '■', '▲', '◆', '★'] as const;
