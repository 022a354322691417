import type { Translate } from '@/i18n/translate';
import { useActions, useApp } from './app-context';

/** Says that a brush of the two axes is in force, and lets it go. */
export function BrushChip({ t }: { readonly t: Translate }) {
  const actions = useActions();
  const count = useApp((state) => state.view.brush.length);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="brush-chip"
      onClick={() => actions.setBrush([])}
      title={t('brush.clear')}
    >
      {t('brush.inForce', { count })} <span aria-hidden="true">×</span>
      <span className="visually-hidden">{t('brush.clear')}</span>
    </button>
  );
}
