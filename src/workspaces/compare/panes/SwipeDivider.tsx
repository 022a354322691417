import { useRef } from 'react';
import { useTranslate } from '../../app-context';

/** The edge between two maps that lie on each other; dragged, or moved with the arrow keys. */
export function SwipeDivider(props: { readonly at: number; readonly onChange: (percent: number) => void }) {
  const { at, onChange } = props;
  const t = useTranslate();
  const drags = useRef(false);
  const tell = (percent: number): void => onChange(Math.round(Math.min(100, Math.max(0, percent)) * 10) / 10);
  return (
    <div
      className="swipe-divider"
      style={{ left: `${at}%` }}
      role="slider"
      tabIndex={0}
      aria-label={t('panes.swipe')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={at}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -2, ArrowRight: 2, Home: -100, End: 100 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        tell(at + step);
      }}
      onPointerDown={(event) => {
        drags.current = true;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const box = event.currentTarget.parentElement?.getBoundingClientRect();
        if (drags.current && box !== undefined) tell(((event.clientX - box.left) / box.width) * 100);
      }}
      onPointerUp={() => {
        drags.current = false;
      }}
    >
      <span aria-hidden="true">⇔</span>
    </div>
  );
}
