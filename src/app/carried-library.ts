import { LIBRARY_IDS } from '@/domain/library/library';
import { INITIAL_VIEW, type ViewState } from '@/domain/view-state/view-state';

/** The first view of a portable page: that of the library it carries. @nodata undefined: it carries none */
export function carriedView(): ViewState | undefined {
  const named = document.querySelector<HTMLElement>('script[data-library]')?.dataset['library'];
  const library = LIBRARY_IDS.find((id) => id === named);
  return library === undefined ? undefined : { ...INITIAL_VIEW, library };
}
