import { useMemo } from 'react';
import type { ReachOrigin } from '@/analysis/reach/reach-engine';
import type { Province } from '@/data/province';

/** The three cores 三核 as origins; the same list every time. */
export const useCores = ({ atlas }: Province): readonly ReachOrigin[] =>
  useMemo(
    () =>
      atlas.cities.flatMap(({ adcode, isCore }) =>
        isCore ? [{ kind: 'place', place: 'city', id: String(adcode) } as const] : [],
      ),
    [atlas],
  );
