import { useLayoutEffect, useRef, useState } from 'react';
import { formatMonthWords } from '@/i18n/format-date';
import { PrintRoot } from '@/ui/PrintRoot';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { localDay } from '@/lib/local-day';
import { layersOfView } from '../map-review/layers-drawn';
import { ReviewedPrint } from '../map-review/ReviewedPrint';
import { ProjectSheet } from './ProjectSheet';
import { SHEET_LAYERS } from './SheetMap';
import type { ProjectRow } from './project-row';
import type { Table } from './use-table';

/** Room for one sheet on A4 between the margins. @unit mm */
const PAGE_MM = { width: 190, height: 275 } as const;
const PAGE_RULE = '@page { size: A4 portrait; margin: 10mm }';
const MAX_STEPS = 12;

/** Shrink every sheet that is longer than its page, so that one project is one page and nothing is cut. */
function fitPages(root: HTMLElement): void {
  const room = root.getBoundingClientRect().width * (PAGE_MM.height / PAGE_MM.width);
  for (const page of root.querySelectorAll<HTMLElement>('.sheet-page')) {
    let zoom = 1;
    // Pictures grow with the width a smaller zoom gives them, so one step is not enough.
    for (let step = 0; step < MAX_STEPS; step++) {
      page.style.zoom = String(zoom);
      const { height } = page.getBoundingClientRect();
      if (height <= room) break;
      zoom *= Math.min(0.99, room / height);
    }
  }
}

/** What is printed. */
interface SheetPaper {
  readonly rows: readonly ProjectRow[];
  readonly table: Table;
  readonly onDone: () => void;
}

function SheetPages(props: SheetPaper & { readonly words: readonly string[] }) {
  const { rows, table, words } = props;
  const { t, locale } = table.words;
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (root.current !== null) fitPages(root.current);
  }, []);
  const [day] = useState(() => localDay());
  const month = formatMonthWords(table.month, locale);
  const foot = t('sheet.printed', { library: t(`library.${table.library.id}`), month, day });
  return (
    <PrintRoot id="sheet-print" page={PAGE_RULE} rootRef={root} onPrinted={props.onDone}>
      {rows.map((row) => (
        <section key={row.project.id} className="sheet-page">
          <ProjectSheet row={row} table={table} />
          <footer className="sheet-foot">
            <span>{foot}</span>
            <span className="sheet-marks">
              {(['official', 'derived', 'estimated', 'drill'] as const).map((provenance) => (
                <span key={provenance}>
                  <ProvenanceMark provenance={provenance} word={t(`provenance.${provenance}`)} />{' '}
                  {t(`provenance.${provenance}`)}
                </span>
              ))}
            </span>
            <span>{words.join(' · ')}</span>
          </footer>
        </section>
      ))}
    </PrintRoot>
  );
}

/** Sheets on paper, one project a page, text and vectors, as one print job: an atlas, its small maps reviewed first. */
export function SheetPrint(props: SheetPaper) {
  const { library, words } = props.table;
  const { t } = words;
  return (
    <ReviewedPrint
      layers={layersOfView({ layers: SHEET_LAYERS }, t)}
      drill={library.drill}
      texts={library.drill ? [t('provenance.drill')] : []}
      onStay={props.onDone}
    >
      {(foot) => <SheetPages {...props} words={foot} />}
    </ReviewedPrint>
  );
}
