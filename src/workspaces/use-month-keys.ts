import { useEffect } from 'react';
import { listReportMonths } from '@/domain/library/library';
import { addMonths, type Month } from '@/domain/time/month';
import { useServices } from './app-context';
import { useKeeper } from './library-room';
import { dataMonthOf } from './library/use-table';

/** Months each key goes. */
const STEPS: Readonly<Record<string, number>> = { '[': -1, ']': 1, '{': -12, '}': 12 };

/** The month a key leads to from the one whose reports are on the screen; it stays among those reported. */
export function stepReported(months: readonly Month[], shown: Month, step: number): Month {
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return addMonths(shown, step);
  const next = addMonths(dataMonthOf(months, shown), step);
  return next < first ? first : next > last ? last : next;
}

/** `[ ] { }` step from the month that is shown: a library's reports may end long before the month of the map. */
export function useMonthKeys(): void {
  const keeper = useKeeper();
  const { store } = useServices();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      const state = store.getState();
      if (step === undefined || isTyping || event.defaultPrevented || state.dialog !== null) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const months = listReportMonths(keeper.getState().library);
      state.setMonth(stepReported(months, state.view.month, step));
    };
    // Before the keys of the page, which know of no library.
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keeper, store]);
}
