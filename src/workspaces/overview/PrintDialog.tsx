import { lazy, Suspense, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import type { ReviewFinding } from '@/analysis/map-review-lint';
import { layoutPrintSheet } from '@/charts/svg-map/layout-print-sheet';
import { ORIENTATIONS, type Orientation, pageRule, type PaperId, PAPERS } from '@/charts/svg-map/print-paper';
import { PrintSheet } from '@/charts/svg-map/PrintSheet';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { formatMonthWords } from '@/i18n/format-date';
import { saveBlob } from '@/io/save-blob';
import { regionBounds, regionPath } from '@/layers/region-tree';
import type { Bounds } from '@/store/app-state';
import { Dialog } from '@/ui/Dialog';
import { PrintRoot } from '@/ui/PrintRoot';
import { localDay } from '@/lib/local-time';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { keepReviewNumber, readReviewNumber } from './print-review-number';
import { toHtmlFile, toSvgFile } from './print-files';
import './PrintDialog.css';

const ReviewList = lazy(() =>
  import('../map-review/ReviewList').then((module) => ({ default: module.ReviewList })),
);
const SIZES = [
  { id: 'normal', scale: 1 },
  { id: 'large', scale: 1.2 },
  { id: 'huge', scale: 1.45 },
] as const;
type Extent = 'view' | 'region';

const contains = (outer: Bounds, inner: Bounds): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

/** A choice between a few words as radio buttons in a row. */
function Choice<T extends string>(props: {
  readonly legend: string;
  readonly options: readonly { readonly id: T; readonly word: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="print-choice">
      <legend>{props.legend}</legend>
      {props.options.map(({ id, word }) => (
        <label key={id}>
          <input type="radio" name={name} checked={props.value === id} onChange={() => props.onChange(id)} />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** 山东省 · 2024年12月, with the circle, city and county when one is chosen. */
function useDefaultTitle(): string {
  const t = useTranslate();
  const { province } = useServices();
  const locale = useApp((state) => state.preferences.locale);
  const { region, month } = useApp((state) => state.view);
  const names = regionPath(province.atlas, region)
    .filter((step) => step.ref !== PROVINCE_REF && (!step.ref.startsWith('circle:') || step.ref === region))
    .map((step) => step[locale]);
  const place =
    locale === 'zh'
      ? [t('print.province'), ...names].join('')
      : names.reduce((outer, name) => `${name}, ${outer}`, t('print.province'));
  return `${place} · ${formatMonthWords(month, locale)}`;
}

/** Print the current view as text and vectors on A4 or A3, or keep it as a file. */
export function PrintDialog() {
  const t = useTranslate();
  const actions = useActions();
  const { province } = useServices();
  const view = useApp((state) => state.view);
  const viewBounds = useApp((state) => state.viewBounds);
  const { theme, locale } = useApp((state) => state.preferences);
  const whole = regionBounds(province.atlas, province.areas, view.region);
  const defaultTitle = useDefaultTitle();
  const [title, setTitle] = useState<string | null>(null);
  const [paper, setPaper] = useState<PaperId>('a4');
  const [orientation, setOrientation] = useState<Orientation>('landscape');
  const [extent, setExtent] = useState<Extent>(
    viewBounds === null || contains(viewBounds, whole) ? 'region' : 'view',
  );
  const [size, setSize] = useState<(typeof SIZES)[number]['id']>('normal');
  const [review, setReview] = useState(readReviewNumber);
  const shownTitle = useDeferredValue(title ?? defaultTitle);
  const shownReview = useDeferredValue(review);
  const preview = useRef<SVGSVGElement>(null);
  const hintId = useId();
  const sheet = useMemo(
    () =>
      layoutPrintSheet({
        source: province,
        view,
        bounds: extent === 'view' && viewBounds !== null ? viewBounds : whole,
        paper,
        orientation,
        theme: theme === 'projector' ? 'projector' : 'light',
        locale,
        textScale: SIZES.find((item) => item.id === size)?.scale ?? 1,
        title: shownTitle,
        reviewNumber: shownReview === '' ? (province.manifest.mapReviewNumber ?? '') : shownReview,
        attribution: province.manifest.attribution,
        version: province.manifest.version,
        asOf: province.manifest.asOf,
        printedOn: localDay(),
      }),
    [
      province,
      view,
      viewBounds,
      whole,
      extent,
      paper,
      orientation,
      theme,
      locale,
      size,
      shownTitle,
      shownReview,
    ],
  );
  const [findings, setFindings] = useState<readonly ReviewFinding[]>([]);
  /** Reviewed as it stands; what is found is listed, and an error keeps it here. */
  const leave = async (go: () => void): Promise<void> => {
    const [{ mustStay, reviewMap }, { layersOfView }] = await Promise.all([
      import('../map-review/review-map'),
      import('../map-review/layers-drawn'),
    ]);
    const found = await reviewMap(province.manifest, {
      texts: sheet.texts.map(({ text }) => text),
      reviewNumber: shownReview === '' ? (province.manifest.mapReviewNumber ?? '') : shownReview,
      asOf: province.manifest.asOf,
      drill: false,
      covered: [],
      layers: layersOfView(view, t),
    });
    setFindings(found);
    if (!mustStay(found)) go();
  };
  const save = (make: typeof toHtmlFile): Promise<void> =>
    leave(() => {
      if (preview.current !== null)
        saveBlob(...make(preview.current, title ?? defaultTitle, locale, pageRule(paper, orientation)));
    });
  return (
    <Dialog
      title={t('print.title')}
      closeLabel={t('action.close')}
      onClose={() => actions.openDialog(null)}
      wide
    >
      <div className="print-dialog">
        <form className="print-form" onSubmit={(event) => event.preventDefault()}>
          <label className="print-field">
            <span>{t('print.heading')}</span>
            <input
              type="text"
              value={title ?? defaultTitle}
              onChange={(event) => setTitle(event.target.value)}
            />
          </label>
          <Choice
            legend={t('print.paper')}
            options={(Object.keys(PAPERS) as PaperId[]).map((id) => ({ id, word: id.toUpperCase() }))}
            value={paper}
            onChange={setPaper}
          />
          <Choice
            legend={t('print.orientation')}
            options={ORIENTATIONS.map((id) => ({ id, word: t(`print.${id}`) }))}
            value={orientation}
            onChange={setOrientation}
          />
          <Choice
            legend={t('print.extent')}
            options={(['region', 'view'] as const).map((id) => ({ id, word: t(`print.extent.${id}`) }))}
            value={extent}
            onChange={setExtent}
          />
          <Choice
            legend={t('print.size')}
            options={SIZES.map(({ id }) => ({ id, word: t(`print.size.${id}`) }))}
            value={size}
            onChange={setSize}
          />
          <label className="print-field">
            <span>{t('print.review')}</span>
            <input
              type="text"
              value={review}
              placeholder={t('data.internalMap')}
              aria-describedby={hintId}
              onChange={(event) => {
                setReview(event.target.value);
                keepReviewNumber(event.target.value);
              }}
            />
          </label>
          <p id={hintId} className="quiet">
            {t('print.review.hint')}
          </p>
          {province.complete ? null : (
            <p role="status" className="quiet">
              {t('print.loading')}
            </p>
          )}
          <Suspense>{findings.length === 0 ? null : <ReviewList findings={findings} />}</Suspense>
          <div className="print-actions">
            <button
              type="button"
              className="button button-primary"
              onClick={() => void leave(() => window.print())}
            >
              {t('print.now')}
            </button>
            <button type="button" className="button" onClick={() => void save(toSvgFile)}>
              {t('print.saveSvg')}
            </button>
            <button type="button" className="button" onClick={() => void save(toHtmlFile)}>
              {t('print.saveHtml')}
            </button>
          </div>
        </form>
        <figure className="print-preview" aria-label={t('print.preview')}>
          <PrintSheet sheet={sheet} svgRef={preview} className="print-sheet" />
        </figure>
      </div>
      <PrintRoot id="print-root" page={pageRule(paper, orientation)}>
        <PrintSheet sheet={sheet} />
      </PrintRoot>
    </Dialog>
  );
}
