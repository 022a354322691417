import { useMemo } from 'react';
import type { Translate } from '@/i18n/translate';
import { useActions, useApp, useServices } from './app-context';
import { unknownSteps } from './use-brush';

/** Says that a brush of the two axes is in force, what of it no axis knows, and lets it go. */
export function BrushChip({ t }: { readonly t: Translate }) {
  const actions = useActions();
  const { atlas } = useServices().province;
  const brush = useApp((state) => state.view.brush);
  const unknown = useMemo(() => unknownSteps(brush, atlas), [brush, atlas]);
  if (brush.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className="brush-chip"
        onClick={() => actions.setBrush([])}
        title={t('brush.clear')}
      >
        {t('brush.inForce', { count: brush.length })} <span aria-hidden="true">×</span>
        <span className="visually-hidden">{t('brush.clear')}</span>
      </button>
      {unknown.length === 0 ? null : (
        <span className="form-error" role="alert">
          {t('brush.unknown', { steps: unknown.slice(0, 3).join('、') })}
        </span>
      )}
    </>
  );
}
