import { type ReactNode, type Ref, useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import './print-root.css';

/**
 * What goes on paper: laid out beside the window, and alone on the page while the browser prints. Every part that
 * prints stands in one of these, so that no part's rules hide another's paper.
 */
export function PrintRoot(props: {
  readonly id: string;
  /** The `@page` rule: paper, orientation, margin. */
  readonly page: string;
  /** Called when the browser has printed. Without it the root waits for the person's own Ctrl-P. */
  readonly onPrinted?: () => void;
  readonly rootRef?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}) {
  const { id, page, onPrinted, rootRef, children } = props;
  const isPrinting = onPrinted !== undefined;
  const done = useEffectEvent(() => onPrinted?.());
  useEffect(() => {
    if (!isPrinting) return;
    const finish = (): void => done();
    window.addEventListener('afterprint', finish);
    // The browser lays the paper out before it is asked to print it.
    const timer = window.setTimeout(() => window.print(), 50);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('afterprint', finish);
    };
  }, [isPrinting]);
  return createPortal(
    <div id={id} className="print-root" data-theme="projector" ref={rootRef}>
      <style>{`@media print { ${page} }`}</style>
      {children}
    </div>,
    document.body,
  );
}
