import { useMemo } from 'react';
import { useApp, useServices, useTranslate } from '../app-context';
import { placeNames } from '../library/project-row';
import type { ValueWords } from './show-value';

/** What values of the log are written with: language, and names of cities, counties and parks. */
export function useValueWords(): ValueWords {
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const { atlas } = useServices().province;
  const names = useMemo(() => placeNames(atlas), [atlas]);
  return useMemo(() => ({ t, locale, names }), [t, locale, names]);
}
