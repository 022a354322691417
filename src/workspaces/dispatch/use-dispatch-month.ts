import { useMemo } from 'react';
import { type Library, listReportMonths } from '@/domain/library/library';
import type { Month } from '@/domain/time/month';
import { useApp, useServices, useTranslate } from '../app-context';
import { placeNames } from '../library/project-row';
import type { FacetWords } from '../library/row-facets';
import { dataMonthOf } from '../library/use-table';
import { useKept } from '../library-room';

/** The open library, the month of its reports that is looked at, and the words to tell of it. */
export function useDispatchMonth(): {
  readonly library: Library;
  readonly month: Month;
  readonly words: FacetWords;
} {
  const { library } = useKept();
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const shown = useApp((state) => state.view.month);
  const { atlas } = useServices().province;
  const names = useMemo(() => placeNames(atlas), [atlas]);
  const words = useMemo(() => ({ t, locale, names }), [t, locale, names]);
  const month = useMemo(() => dataMonthOf(listReportMonths(library), shown), [library, shown]);
  return { library, month, words };
}
