import { figuresOfMonth } from '@/analysis/dispatch/measure-units';
import { gatherProfileFacts, type ProfileFacts, type ProfileSources } from '@/analysis/profile/profile-facts';
import { type Library, listReportMonths } from '@/domain/library/library';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';
import type { ViewState } from '@/domain/view-state/view-state';
import { areaOfPolygon, areaOfRegion } from '../../../compare/use-profiles';
import { regionName } from '../../../compare/region-names';
import { LEAST_CORNERS } from '../../../compare/profile/use-subjects';
import { dataMonthOf } from '../../../library/use-table';
import type { FilesRoom } from '../files-room';

/** Facts of the regions of a view, each gathered once. */
export interface ViewProfiles {
  readonly factsOf: (ref: EntityRef) => ProfileFacts;
  /** The sixteen, in the official order, by their short names. */
  readonly cities: readonly {
    readonly ref: EntityRef;
    readonly name: string;
    readonly facts: ProfileFacts;
  }[];
  /** Regions looked at, an area drawn by hand last. */
  readonly subjects: readonly {
    readonly ref: EntityRef | null;
    readonly name: string;
    readonly facts: ProfileFacts;
  }[];
}

/** Profile what a view compares, by the rules of the screen. */
export function profilesOfView(
  { province, t, locale }: FilesRoom,
  view: ViewState,
  library: Library,
): ViewProfiles {
  const reportMonth = dataMonthOf(listReportMonths(library), view.month);
  const sources: ProfileSources = {
    atlas: province.atlas,
    month: view.month,
    projects: library.projects,
    measured: figuresOfMonth(library, reportMonth),
    reportMonth,
  };
  const known = new Map<EntityRef, ProfileFacts>();
  const factsOf = (ref: EntityRef): ProfileFacts => {
    const facts = known.get(ref) ?? gatherProfileFacts(sources, areaOfRegion(province, ref));
    known.set(ref, facts);
    return facts;
  };
  const { subjects, drawn } = view.compare.profile;
  return {
    factsOf,
    cities: province.atlas.cities.map((city) => {
      const ref = toRef('city', city.adcode);
      return { ref, name: locale === 'zh' ? city.shortName : city.nameEn, facts: factsOf(ref) };
    }),
    subjects: [
      ...[...new Set(subjects)].map((ref) => ({
        ref,
        name: regionName(province.atlas, ref, locale),
        facts: factsOf(ref),
      })),
      ...(drawn.length < LEAST_CORNERS
        ? []
        : [
            {
              ref: null,
              name: t('profile.drawn'),
              facts: gatherProfileFacts(sources, areaOfPolygon(province, drawn)),
            },
          ]),
    ],
  };
}
