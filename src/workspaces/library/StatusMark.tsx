import type { LightColor } from '@/domain/dispatch/light-rule';

/** A shape for each light, so that it reads in grey. */
const SHAPES: Readonly<Record<LightColor, string>> = {
  red: 'M8 2l6 6-6 6-6-6Z',
  yellow: 'M8 2.500l6 11H2Z',
  green: 'M8 2.500a5.500 5.500 0 1 1 0 11a5.500 5.500 0 0 1 0-11Z',
  none: 'M3 8h10',
};

/** A traffic light: shape, colour and word. */
export function StatusMark({ color, word }: { readonly color: LightColor; readonly word: string }) {
  return (
    <span className={`light light-${color}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d={SHAPES[color]}
          fill={color === 'none' ? 'none' : 'currentColor'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
      <span>{word}</span>
    </span>
  );
}
