import type { Bulletin } from '@/analysis/bulletin/bulletin-figure';
import { PrintRoot } from '@/ui/PrintRoot';
import { BulletinPaper } from './BulletinPaper';

export type PrintSize = 'A4' | 'A3';

/**
 * A4: margins of an official page; wide tables turn the page. A3 lies, two columns of an official page's width
 * side by side, tables over its whole width.
 * @source GB/T 9704-2012, 5.2
 */
const PAGES: Readonly<Record<PrintSize, string>> = {
  A4: `@page { size: A4 portrait; margin: 37mm 26mm 35mm 28mm; }
    @page wide { size: A4 landscape; margin: 20mm; }`,
  A3: '@page { size: A3 landscape; margin: 28mm 28mm 25mm; }',
};

/** The paper alone, for the browser's print; gone when it is done. */
export function BulletinPrint(props: {
  readonly bulletin: Bulletin;
  readonly size: PrintSize;
  readonly onDone: () => void;
}) {
  const { bulletin, size, onDone } = props;
  return (
    <PrintRoot id="bulletin-print" page={PAGES[size]} onPrinted={onDone}>
      <div data-size={size}>
        <BulletinPaper bulletin={bulletin} hands={null} />
      </div>
    </PrintRoot>
  );
}
