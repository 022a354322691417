import { useMemo } from 'react';
import { makeDoctorGround } from '@/analysis/coordinate-doctor/doctor-ground';
import { checkPlausibility } from '@/analysis/plausibility';
import { type Finding, keyOfFinding, makePlausibilityBook } from '@/analysis/plausibility-book';
import type { Acceptance } from '@/domain/library/acceptance';
import { useApp, useServices } from '../app-context';
import { useKept } from '../library-room';

/** A finding, and whether somebody has accepted it. */
export interface CheckedFinding {
  readonly finding: Finding;
  readonly key: string;
  /** @nodata null: open */
  readonly acceptance: Acceptance | null;
}

/** Everything the detectors find in the open library up to the month on the screen. */
export function useFindings(): readonly CheckedFinding[] {
  const { atlas, areas } = useServices().province;
  const { library } = useKept();
  const month = useApp((state) => state.view.month);
  const places = useMemo(() => {
    const ground = makeDoctorGround(atlas, areas.counties);
    const countyOf = new Map(atlas.parks.map(({ id, countyAdcode }) => [id, countyAdcode]));
    return { ...ground, countyOfPark: (parkId: string) => countyOf.get(parkId) ?? null };
  }, [atlas, areas]);
  const findings = useMemo(() => {
    const reports = [...library.reports].filter(([of]) => of <= month).flatMap(([, list]) => list);
    return checkPlausibility(makePlausibilityBook(library.projects, reports, places, month));
  }, [library.projects, library.reports, places, month]);
  return useMemo(() => {
    const accepted = new Map(library.acceptances.map((acceptance) => [acceptance.key, acceptance]));
    return findings.map((finding) => {
      const key = keyOfFinding(finding);
      return { finding, key, acceptance: accepted.get(key) ?? null };
    });
  }, [findings, library.acceptances]);
}
