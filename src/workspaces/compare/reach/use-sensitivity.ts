import { useEffect, useMemo, useState } from 'react';
import { ASSUMPTION_RULES, type AssumptionId } from '@/analysis/reach/assumptions';
import type { ReachOrigin, ReachPlan } from '@/analysis/reach/reach-engine';
import type { Sensitivity, SensitivityPoint } from '@/analysis/reach/sensitivity';
import type { Province } from '@/data/province';
import { reachSession } from '../../use-reach';

type Known = ReadonlyMap<AssumptionId, Sensitivity>;
const NONE: Known = new Map();
/** The one that builds the graph anew comes last: the others need not wait for it. */
const ORDER: readonly AssumptionId[] = ASSUMPTION_RULES.map(({ id }) => id).sort(
  (a, b) => Number(a === 'accessSpacing') - Number(b === 'accessSpacing'),
);

/** What hangs on every assumption, one after the other, so that no other question waits for all of them. */
export function useSensitivity(
  province: Province,
  plan: ReachPlan,
  origins: readonly ReachOrigin[],
  minutes: number,
): Known {
  const ask = useMemo(() => ({ plan, origins, minutes }), [plan, origins, minutes]);
  const [found, setFound] = useState<{ readonly ask: unknown; readonly known: Known }>({
    ask: null,
    known: NONE,
  });
  useEffect(() => {
    const wanted = new AbortController();
    void (async () => {
      let known: SensitivityPoint | null = null;
      for (const id of ORDER) {
        const answer = await reachSession(province).ask('sensitivity', { ...ask, id, known }, wanted.signal);
        if (wanted.signal.aborted) return;
        if (!answer.ok) continue;
        const each: Sensitivity = answer.value.answer;
        known = each.own;
        setFound((last) => ({
          ask,
          known: new Map(last.ask === ask ? last.known : NONE).set(id, each),
        }));
      }
    })();
    return () => wanted.abort();
  }, [province, ask]);
  return found.ask === ask ? found.known : NONE;
}
