import { lazy, Suspense, useState } from 'react';
import type { ReviewFinding } from '@/analysis/map-review-lint';
import { buildLegend } from '@/layers/legend';
import { isMarkInView } from '@/layers/mark-bounds';
import { regionPath } from '@/layers/region-tree';
import { isBeyondData } from '@/domain/time/month';
import { formatMonthWords } from '@/i18n/format-date';
import type { MapController } from '@/map/map-controller';
import { composePicture, PICTURE_SIZES, type PictureSize } from '@/map/picture';
import { saveBlob } from '@/io/save-blob';
import { Dialog } from '@/ui/Dialog';
import { useActions, useApp, useServices, useTranslate } from '../app-context';

const ReviewList = lazy(() =>
  import('../map-review/ReviewList').then((module) => ({ default: module.ReviewList })),
);

/** Save the current view as a sharp PNG at a chosen size, with title, month, source and the 审图 words. */
export function PictureDialog({ controller }: { readonly controller: MapController }) {
  const t = useTranslate();
  const actions = useActions();
  const { store, province } = useServices();
  const { locale, theme } = useApp((state) => state.preferences);
  const view = useApp((state) => state.view);
  const region = regionPath(province.atlas, view.region).at(-1);
  const [title, setTitle] = useState(
    `${region === undefined || region.zh === '全省' ? (locale === 'zh' ? '山东省' : 'Shandong') : region[locale]} · ${formatMonthWords(view.month, locale)}`,
  );
  const [size, setSize] = useState<PictureSize>(PICTURE_SIZES[1]);
  const [progress, setProgress] = useState<'idle' | 'working' | string>('idle');
  const [findings, setFindings] = useState<readonly ReviewFinding[]>([]);
  const save = async (): Promise<void> => {
    setProgress('working');
    try {
      const { manifest } = province;
      const words = [
        manifest.mapReviewNumber ?? t('data.internalMap'),
        t('data.asOf', { date: manifest.asOf }),
        ...(isBeyondData(view.month, manifest.asOf) ? [t('month.beyond')] : []),
        t('data.version', { version: manifest.version }),
      ];
      const [{ mustStay, reviewMap }, { layersOfStyle }] = await Promise.all([
        import('../map-review/review-map'),
        import('../map-review/layers-drawn'),
      ]);
      const found = await reviewMap(manifest, {
        texts: [title, ...words],
        reviewNumber: manifest.mapReviewNumber ?? '',
        asOf: manifest.asOf,
        drill: false,
        covered: [],
        layers: layersOfStyle(controller.map.getStyle()),
      });
      setFindings(found);
      if (mustStay(found)) return setProgress('idle');
      const blob = await composePicture(controller, {
        size,
        title,
        footer: [...words, ...(found.length > 0 ? [t('review.mark', { count: found.length })] : [])].join(
          ' · ',
        ),
        legend: buildLegend(province.marksOf, view.layers, view.month, theme, (mark) =>
          isMarkInView(mark, controller.clearBounds()),
        ),
        layerName: (section) => t(`layer.${section.layer}`),
        attribution: province.manifest.attribution.join('；'),
        state: store.getState(),
      });
      saveBlob(blob, `${title.replace(/[\\/:*?"<>|\s]+/g, '_')}_${size.width}x${size.height}.png`);
      if (found.length === 0) return actions.openDialog(null);
      setProgress('idle');
    } catch (error) {
      setProgress(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Dialog
      title={t('action.savePng')}
      closeLabel={t('action.close')}
      onClose={() => actions.openDialog(null)}
    >
      <div className="form">
        <label>
          <span>{t('picture.title')}</span>
          <input type="text" value={title} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <fieldset>
          <legend>{t('picture.size')}</legend>
          {PICTURE_SIZES.map((option) => (
            <label key={option.width} className="form-choice">
              <input type="radio" name="size" checked={size === option} onChange={() => setSize(option)} />
              {option.width} × {option.height} <span className="quiet">{option[locale]}</span>
            </label>
          ))}
        </fieldset>
        <Suspense>{findings.length === 0 ? null : <ReviewList findings={findings} />}</Suspense>
        {progress === 'idle' || progress === 'working' ? null : (
          <p role="alert" className="form-error">
            {t('picture.failed', { why: progress })}
          </p>
        )}
        <div className="form-actions">
          <button type="button" className="button" onClick={() => actions.openDialog(null)}>
            {t('action.cancel')}
          </button>
          <button
            type="button"
            className="button button-primary"
            disabled={progress === 'working'}
            onClick={() => void save()}
          >
            {t(progress === 'working' ? 'picture.working' : 'picture.save')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
