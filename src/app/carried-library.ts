import { LIBRARY_IDS } from '@/domain/library/library';
import { INITIAL_VIEW, type ViewState } from '@/domain/view-state/view-state';

/**
 * The first view of a portable page: that of the library it carries, at the briefing it was saved for.
 * @nodata undefined: it carries none
 */
export function carriedView(): ViewState | undefined {
  const named = document.querySelector<HTMLElement>('script[data-library]')?.dataset['library'];
  const library = LIBRARY_IDS.find((id) => id === named);
  const briefingId = document.querySelector<HTMLElement>('script[data-open]')?.dataset['open'] ?? '';
  if (library === undefined) return undefined;
  const view = { ...INITIAL_VIEW, library };
  return briefingId === '' ? view : { ...view, workspace: 'briefing', briefing: { briefingId, scene: 0 } };
}
