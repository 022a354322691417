import '@/i18n/add-review-words';
import type { ReactNode } from 'react';
import { PrintRoot } from '@/ui/PrintRoot';
import { useTranslate } from '../app-context';

/** A ledger on paper: text and tables as one print job, then gone. It holds no map, and says so. */
export function LedgerPrint(props: { readonly children: ReactNode; readonly onDone: () => void }) {
  const t = useTranslate();
  return (
    <PrintRoot id="ledger-print" page="" onPrinted={props.onDone}>
      {props.children}
      <p className="quiet">{t('review.notNeeded')}</p>
    </PrintRoot>
  );
}
