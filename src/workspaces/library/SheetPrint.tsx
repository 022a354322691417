import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ProjectDividend } from '@/analysis/reach/project-dividend';
import { findTransportSubject, type TransportSubject } from '@/analysis/reach/transport-subject';
import { formatMonthWords } from '@/i18n/format-date';
import { PrintRoot } from '@/ui/PrintRoot';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { localDay } from '@/lib/local-time';
import { useServices } from '../app-context';
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

/** Most transport projects a print job waits for; a thicker atlas goes without their dividends. */
const MOST_DIVIDENDS = 24;

type DividendPart = typeof import('./SheetDividend');

/** Dividends on paper: the part that draws them, and what was reckoned. */
interface PaperDividends {
  readonly part: DividendPart;
  readonly answers: ReadonlyMap<string, ProjectDividend>;
}

/** Dividends of the transport projects of a print job. @nodata 'none': there are none, or too many; null: on the way */
function usePaperDividends(subjects: ReadonlyMap<string, TransportSubject>, table: Table) {
  const { province } = useServices();
  const { month } = table;
  const isWanted = subjects.size > 0 && subjects.size <= MOST_DIVIDENDS;
  const [found, setFound] = useState<PaperDividends | 'none' | null>(isWanted ? null : 'none');
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    void (async () => {
      const part = await import('./SheetDividend');
      const answers = await part.askDividends(province, month, subjects);
      if (isHere) setFound({ part, answers });
    })().catch(() => {
      if (isHere) setFound('none');
    });
    return () => {
      isHere = false;
    };
  }, [isWanted, province, month, subjects]);
  return found;
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
  const { province } = useServices();
  const root = useRef<HTMLDivElement>(null);
  const subjects = useMemo(
    () =>
      new Map(
        rows.flatMap(({ project }): readonly (readonly [string, TransportSubject])[] => {
          const subject = findTransportSubject(project.name, province.atlas);
          return subject === null ? [] : [[project.id, subject]];
        }),
      ),
    [rows, province],
  );
  const dividends = usePaperDividends(subjects, table);
  useLayoutEffect(() => {
    if (root.current !== null) fitPages(root.current);
  }, [dividends]);
  const [day] = useState(() => localDay());
  const month = formatMonthWords(table.month, locale);
  const foot = t('sheet.printed', { library: t(`library.${table.library.id}`), month, day });
  const dividendOf = (projectId: string) => {
    const subject = subjects.get(projectId);
    if (dividends === null || dividends === 'none' || subject === undefined) return null;
    const { PaperDividend } = dividends.part;
    return <PaperDividend subject={subject} month={table.month} answer={dividends.answers.get(projectId)} />;
  };
  if (dividends === null)
    return (
      <p role="status" className="visually-hidden">
        {t('sheet.printing')}
      </p>
    );
  return (
    <PrintRoot id="sheet-print" page={PAGE_RULE} rootRef={root} onPrinted={props.onDone}>
      {rows.map((row) => (
        <section key={row.project.id} className="sheet-page">
          <ProjectSheet row={row} table={table} dividend={dividendOf(row.project.id)} />
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
