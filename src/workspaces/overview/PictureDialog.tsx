import { useState } from 'react';
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
  const save = async (): Promise<void> => {
    setProgress('working');
    try {
      const blob = await composePicture(controller, {
        size,
        title,
        footer: [
          province.manifest.mapReviewNumber ?? t('data.internalMap'),
          t('data.asOf', { date: province.manifest.asOf }),
          ...(isBeyondData(view.month, province.manifest.asOf) ? [t('month.beyond')] : []),
          t('data.version', { version: province.manifest.version }),
        ].join(' · '),
        legend: buildLegend(province.marksOf, view.layers, view.month, theme, (mark) =>
          isMarkInView(mark, controller.clearBounds()),
        ),
        layerName: (section) => t(`layer.${section.layer}`),
        attribution: province.manifest.attribution.join('；'),
        state: store.getState(),
      });
      saveBlob(blob, `${title.replace(/[\\/:*?"<>|\s]+/g, '_')}_${size.width}x${size.height}.png`);
      actions.openDialog(null);
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
