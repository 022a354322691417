import { useMemo } from 'react';
import { figuresOfMonth } from '@/analysis/dispatch/measure-units';
import { gatherProfileFacts, type ProfileFacts, type ProfileSources } from '@/analysis/profile/profile-facts';
import { type ProfileArea, sharesOfPolygon } from '@/analysis/profile/region-shares';
import type { Province } from '@/data/province';
import { listReportMonths } from '@/domain/library/library';
import type { LngLat } from '@/domain/provenance/position';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';
import { countiesOfRegion } from '@/layers/region-tree';
import { useApp, useServices } from '../app-context';
import { dataMonthOf } from '../library/use-table';
import { useKept } from '../library-room';

/** A region of the tree as an area to profile. */
export const areaOfRegion = ({ atlas }: Province, ref: EntityRef): ProfileArea => ({
  kind: 'region',
  ref,
  counties: countiesOfRegion(atlas, ref),
});

/** A polygon drawn by hand as an area to profile. */
export const areaOfPolygon = ({ areas }: Province, corners: readonly LngLat[]): ProfileArea => ({
  kind: 'drawn',
  corners,
  shares: sharesOfPolygon(areas, corners),
});

/** Facts of regions, each counted once. */
export interface Profiles {
  readonly sources: ProfileSources;
  readonly factsOf: (ref: EntityRef) => ProfileFacts;
  readonly factsOfArea: (area: ProfileArea) => ProfileFacts;
  /** The sixteen, in the official order. */
  readonly cities: readonly EntityRef[];
}

/** Profiles of the month shown from the open library; its reports are those of the last month that has some. */
export function useProfiles(): Profiles {
  const { province } = useServices();
  const { library } = useKept();
  const month = useApp((state) => state.view.month);
  return useMemo(() => {
    const reportMonth = dataMonthOf(listReportMonths(library), month);
    const sources: ProfileSources = {
      atlas: province.atlas,
      month,
      projects: library.projects,
      measured: figuresOfMonth(library, reportMonth),
      reportMonth,
    };
    const known = new Map<EntityRef, ProfileFacts>();
    const factsOfArea = (area: ProfileArea): ProfileFacts => gatherProfileFacts(sources, area);
    return {
      sources,
      factsOfArea,
      factsOf: (ref) => {
        const facts = known.get(ref) ?? factsOfArea(areaOfRegion(province, ref));
        known.set(ref, facts);
        return facts;
      },
      cities: province.atlas.cities.map(({ adcode }) => toRef('city', adcode)),
    };
  }, [province, library, month]);
}
