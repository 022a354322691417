import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReachAssumptions } from '@/analysis/reach/assumptions';
import type { ReachOrigin, ReachPlan } from '@/analysis/reach/reach-engine';
import type { Scenario } from '@/domain/scenario/scenario';
import type { ReachViewState } from '@/domain/view-state/reach-view';
import { useActions, useApp } from '../../app-context';
import { useKeeper } from '../../library-room';
import { ASSUMPTIONS_SETTING, DEFAULT_ASSUMPTIONS, isChanged, parseAssumptions } from './kept-assumptions';
import { parseOrigin } from './reach-origins';
import { readScenarios, writeScenarios } from './scenario-book';

/** All the parts of 通达与设想 share: the view's choices, the plan, the kept scenarios and assumptions. */
export interface ReachDesk {
  readonly view: ReachViewState;
  readonly setView: (change: Partial<ReachViewState>, gesture?: string) => void;
  readonly origins: readonly ReachOrigin[];
  readonly plan: ReachPlan;
  readonly scenarios: readonly Scenario[];
  readonly scenario: Scenario | null;
  readonly against: Scenario | null;
  /** Put a scenario in the place of the one with its id, or at the end. */
  readonly keepScenario: (scenario: Scenario) => void;
  readonly dropScenario: (id: string) => void;
  /** Id of the scenario the link names and this browser does not have. @nodata '' */
  readonly missing: string;
  /** Why scenarios are not kept. @nodata '' */
  readonly notKept: string;
  readonly setAssumptions: (next: ReachAssumptions) => void;
  readonly isOwn: boolean;
}

/** The desk of the section. */
export function useReachDesk(): ReachDesk {
  const keeper = useKeeper();
  const { setCompare } = useActions();
  const view = useApp((state) => state.view.compare.reach);
  const month = useApp((state) => state.view.month);
  const [scenarios, setScenarios] = useState<readonly Scenario[]>([]);
  const [isRead, setRead] = useState(false);
  const [assumptions, setOwn] = useState<ReachAssumptions>(DEFAULT_ASSUMPTIONS);
  const [notKept, setNotKept] = useState('');
  useEffect(() => {
    let isWanted = true;
    void Promise.all([readScenarios(keeper), keeper.readSetting(ASSUMPTIONS_SETTING)]).then(([list, own]) => {
      if (!isWanted) return;
      setScenarios(list);
      setRead(true);
      if (own.ok) setOwn(parseAssumptions(own.value));
    });
    return () => {
      isWanted = false;
    };
  }, [keeper]);
  const setView = useCallback(
    (change: Partial<ReachViewState>, gesture?: string) =>
      setCompare({ reach: { ...view, ...change } }, gesture),
    [setCompare, view],
  );
  const write = useCallback(
    (next: readonly Scenario[]) => {
      setScenarios(next);
      void writeScenarios(keeper, next).then((kept) => setNotKept(kept.ok ? '' : kept.error.why));
    },
    [keeper],
  );
  const scenario = scenarios.find(({ id }) => id === view.scenario) ?? null;
  const against = scenarios.find(({ id }) => id === view.against) ?? null;
  const plan = useMemo(() => ({ month, assumptions, scenario }), [month, assumptions, scenario]);
  const origins = useMemo(() => view.origins.flatMap((text) => parseOrigin(text) ?? []), [view.origins]);
  return {
    view,
    setView,
    origins,
    plan,
    scenarios,
    scenario,
    against,
    keepScenario: (next) =>
      write(
        scenarios.some(({ id }) => id === next.id)
          ? scenarios.map((each) => (each.id === next.id ? next : each))
          : [...scenarios, next],
      ),
    dropScenario: (id) => {
      write(scenarios.filter((each) => each.id !== id));
      setView({
        scenario: view.scenario === id ? '' : view.scenario,
        against: view.against === id ? '' : view.against,
      });
    },
    missing: isRead && scenario === null ? view.scenario : '',
    notKept,
    setAssumptions: (next) => {
      setOwn(next);
      void keeper.writeSetting(ASSUMPTIONS_SETTING, next);
    },
    isOwn: isChanged(assumptions),
  };
}
