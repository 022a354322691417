import type { ReactNode } from 'react';
import { PrintRoot } from '@/ui/PrintRoot';

/** A ledger on paper: text and tables as one print job, then gone. */
export function LedgerPrint(props: { readonly children: ReactNode; readonly onDone: () => void }) {
  return (
    <PrintRoot id="ledger-print" page="" onPrinted={props.onDone}>
      {props.children}
    </PrintRoot>
  );
}
