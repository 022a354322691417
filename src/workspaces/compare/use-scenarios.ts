import { useEffect, useState } from 'react';
import type { Scenario } from '@/domain/scenario/scenario';
import { useKeeper } from '../library-room';
import { readScenarios } from './reach/scenario-book';

/** The scenarios of this browser, to look at. @nodata null: not read yet */
export function useScenarios(): readonly Scenario[] | null {
  const keeper = useKeeper();
  const [scenarios, setScenarios] = useState<readonly Scenario[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readScenarios(keeper).then((list) => {
      if (isWanted) setScenarios(list);
    });
    return () => {
      isWanted = false;
    };
  }, [keeper]);
  return scenarios;
}
