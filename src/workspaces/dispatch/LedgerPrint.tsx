import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';

/** A ledger on paper: text and tables as one print job, then gone. */
export function LedgerPrint({
  children,
  onDone,
}: {
  readonly children: ReactNode;
  readonly onDone: () => void;
}) {
  const done = useEffectEvent(() => onDone());
  useEffect(() => {
    const finish = (): void => done();
    window.addEventListener('afterprint', finish);
    const timer = window.setTimeout(() => window.print(), 50);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('afterprint', finish);
    };
  }, []);
  return createPortal(
    <div id="ledger-print" data-theme="projector">
      {children}
    </div>,
    document.body,
  );
}
