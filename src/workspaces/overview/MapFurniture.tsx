import { lazy, Suspense } from 'react';
import { layoutGroundBar } from '@/charts/svg-map/scale-bar';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { metresPerPx } from '@/geo/web-mercator';
import { formatNumber } from '@/i18n/format-number';
import { SHEET } from '@/layers/sheet';
import { areaOf, formatArea, formatDistance, lengthOf } from '@/map/measure-features';
import type { MapController } from '@/map/map-controller';
import { IconButton } from '@/ui/IconButton';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { goToRegion } from '../go-to';
import type { Hover } from './HoverTip';
import './MapFurniture.css';

/** Its English citations come with whoever opens the list of sources. */
const DataText = lazy(() => import('./DataText').then((room) => ({ default: room.DataText })));

const [, south, east, north] = SHEET;

/** Longest bar at text of 100 %. @unit px */
const MAX_BAR_PX = 130;

function ScaleBar() {
  const { lat, zoom } = useApp((state) => state.view.camera);
  const { locale, textScale } = useApp((state) => state.preferences);
  const { km, width } = layoutGroundBar(metresPerPx(zoom, lat), MAX_BAR_PX * textScale);
  return (
    <div
      className="scale-bar"
      title={locale === 'zh' ? '按屏幕中心纬度' : 'At the latitude of the screen centre'}
    >
      <span style={{ width }} />
      {formatDistance(km, locale)}
    </div>
  );
}

/** The length or area measured so far, with its buttons. */
export function MeasureBar() {
  const t = useTranslate();
  const actions = useActions();
  const tool = useApp((state) => state.tool);
  const measure = useApp((state) => state.measure);
  const locale = useApp((state) => state.preferences.locale);
  if (tool === 'select') return null;
  const isArea = tool === 'measure_area';
  const value = isArea
    ? measure.length < 3
      ? '—'
      : formatArea(areaOf(measure), locale)
    : measure.length < 2
      ? '—'
      : formatDistance(lengthOf(measure), locale);
  return (
    <div className="measure-bar" role="status">
      <span className="quiet">{t(isArea ? 'measure.areaHint' : 'measure.distanceHint')}</span>
      <output>{value}</output>
      <button
        type="button"
        className="button"
        disabled={measure.length === 0}
        onClick={() => actions.setMeasure(measure.slice(0, -1))}
      >
        {t('measure.back')}
      </button>
      <button
        type="button"
        className="button"
        disabled={measure.length === 0}
        onClick={() => actions.setMeasure([])}
      >
        {t('measure.clear')}
      </button>
      <button type="button" className="button" onClick={() => actions.setTool('select')}>
        {t('measure.done')}
      </button>
    </div>
  );
}

/** Scale bar, north arrow, zoom, coordinates, attribution and the 审图 words. */
export function MapFurniture({
  controller,
  hover,
}: {
  readonly controller: MapController | null;
  readonly hover: Hover | null;
}) {
  const t = useTranslate();
  const services = useServices();
  const bearing = useApp((state) => state.view.camera.bearing);
  const { manifest } = services.province;
  return (
    <>
      <div className="furniture">
        <div className="furniture-buttons">
          <IconButton
            icon="home"
            label={t('keys.home')}
            shortcut="H"
            onClick={() => goToRegion(services, PROVINCE_REF)}
          />
          <IconButton
            icon="plus"
            label={t('map.zoomIn')}
            shortcut="+"
            onClick={() => controller?.zoomBy(1)}
          />
          <IconButton
            icon="minus"
            label={t('map.zoomOut')}
            shortcut="-"
            onClick={() => controller?.zoomBy(-1)}
          />
          <button
            type="button"
            className="icon-button north"
            aria-label={t('map.north', { degrees: formatNumber(Math.round(-bearing)) })}
            title={t('map.northReset')}
            disabled={controller === null}
            onClick={() => controller?.faceNorth()}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true" style={{ transform: `rotate(${-bearing}deg)` }}>
              <path d="M12 2l5 10h-10Z" fill="var(--accent)" />
              <path d="M12 22l-5-10h10Z" fill="var(--line)" />
            </svg>
          </button>
        </div>
      </div>
      <footer className="credits">
        <ScaleBar />
        <span className="readout" data-testid="readout">
          {hover === null ? '' : `${hover.at[0].toFixed(4)}°E ${hover.at[1].toFixed(4)}°N`}
        </span>
        <details className="credits-more">
          <summary>
            {manifest.mapReviewNumber ?? t('data.internalMap')} · {t('data.publicLibrary')} ·{' '}
            {t('data.asOf', { date: manifest.asOf })}
          </summary>
          <ul>
            {manifest.attribution.map((line) => (
              <li key={line}>
                <Suspense fallback={line}>
                  <DataText text={line} />
                </Suspense>
              </li>
            ))}
            <li>{t('map.crs')}</li>
            <li>{t('map.sheet', { south, north, east })}</li>
            <li>{t('data.version', { version: manifest.version })}</li>
          </ul>
        </details>
      </footer>
    </>
  );
}
