import { useMemo } from 'react';
import { useApp, useServices, useTranslate } from './app-context';
import { placeNames } from './library/project-row';
import type { FacetWords } from './library/row-facets';

/** What values of projects are written with: language, and names of cities, counties and parks. */
export function usePlaceWords(): FacetWords {
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const { atlas } = useServices().province;
  const names = useMemo(() => placeNames(atlas), [atlas]);
  return useMemo(() => ({ t, locale, names }), [t, locale, names]);
}
