import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Bulletin } from '@/analysis/bulletin/bulletin-figure';
import { BulletinPaper } from './BulletinPaper';

export type PrintSize = 'A4' | 'A3';

/** Margins of an official page; wide tables turn the page. @source GB/T 9704-2012, 5.2 */
const pageRules = (size: PrintSize): string =>
  `@page { size: ${size} portrait; margin: 37mm 26mm 35mm 28mm; }
   @page wide { size: ${size} landscape; margin: 20mm; }`;

/** The paper alone, for the browser's print; gone when it is done. */
export function BulletinPrint(props: {
  readonly bulletin: Bulletin;
  readonly size: PrintSize;
  readonly onDone: () => void;
}) {
  const { bulletin, size, onDone } = props;
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    // After the paper stands.
    const timer = window.setTimeout(() => window.print(), 100);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
  return createPortal(
    <div id="bulletin-print" data-size={size}>
      <style>{pageRules(size)}</style>
      <BulletinPaper bulletin={bulletin} hands={null} />
    </div>,
    document.body,
  );
}
