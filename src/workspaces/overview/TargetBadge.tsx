import '@/i18n/add-indicator-words';
import type { TargetState } from '@/analysis/target-state';
import { useTranslate } from '../app-context';

/** A shape for each state, so that it is read without colour. */
const GLYPHS: Readonly<Record<TargetState, string>> = {
  met: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.500 6.500 0 0 1 0-13ZM4.800 8.200l2.300 2.300L11.300 6',
  near: 'M8 1.500L15 14H1ZM8 6v4M8 12h.01',
  missed: 'M2 2h12v12H2ZM5 5l6 6M11 5l-6 6',
  pending: 'M8 1.500a6.500 6.500 0 1 1 0 13a6.500 6.500 0 0 1 0-13ZM8 4.500V8l2.500 1.500',
  no_data: 'M8 1.500L14.500 8L8 14.500L1.500 8ZM6.500 6.500a1.600 1.600 0 1 1 1.800 1.600L8 9.200M8 11h.01',
  not_applicable: 'M3 8h10',
};

/** State of a target: shape, word and colour. */
export function TargetBadge({ state }: { readonly state: TargetState }) {
  const t = useTranslate();
  return (
    <span className={`target-badge target-${state}`}>
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={GLYPHS[state]} />
      </svg>
      {t(`target.state.${state}`)}
    </span>
  );
}
