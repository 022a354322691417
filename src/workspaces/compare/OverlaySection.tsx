import '@/i18n/add-compare-panes-words';
import '@/i18n/add-compare-profile-words';
import { useMemo } from 'react';
import type { OverlayView } from '@/domain/view-state/overlay-view';
import { PROFILE_MEASURES, type ProfileMeasureId } from '@/domain/view-state/profile-view';
import { formatNumber } from '@/i18n/format-number';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { CityTiles } from './overlay/CityTiles';
import { laidOver, type LaidOutline, layOutline } from './overlay/lay-outlines';
import { MirrorStats } from './overlay/MirrorStats';
import { OverlayStage } from './overlay/OverlayStage';
import { RegionSelect } from './RegionSelect';
import { regionName } from './region-names';
import { PartTabs } from './PartTabs';
import { type Profiles, useProfiles } from './use-profiles';
import './compare.css';
import './panes/panes.css';
import './overlay/overlay.css';

/** That the drawing keeps the area, in numbers. */
function AreaCheck({ name, outline }: { readonly name: string; readonly outline: LaidOutline }) {
  const t = useTranslate();
  const error = ((outline.drawnKm2 - outline.geodesicKm2) / outline.geodesicKm2) * 100;
  return (
    <li data-error={error.toFixed(4)}>
      {t('overlay.check', {
        name,
        drawn: formatNumber(outline.drawnKm2, 0),
        geodesic: formatNumber(outline.geodesicKm2, 0),
        error: Math.abs(error) < 0.001 ? '<0.001' : `${error > 0 ? '+' : '−'}${Math.abs(error).toFixed(3)}`,
      })}
    </li>
  );
}

function Overlay(props: {
  readonly view: OverlayView;
  readonly profiles: Profiles;
  readonly onChange: (change: Partial<OverlayView>, gesture?: string) => void;
}) {
  const { view, profiles, onChange } = props;
  const t = useTranslate();
  const { province } = useServices();
  const locale = useApp((state) => state.preferences.locale);
  const under = useMemo(() => layOutline(province, view.under), [province, view.under]);
  const lifted = useMemo(() => layOutline(province, view.lifted), [province, view.lifted]);
  const { eastKm, northKm, turn, mirrored } = view;
  const over = useMemo(
    () => laidOver(lifted, { eastKm, northKm, turn, mirrored }),
    [lifted, eastKm, northKm, turn, mirrored],
  );
  const names = {
    under: regionName(province.atlas, view.under, locale),
    over: regionName(province.atlas, view.lifted, locale),
  };
  return (
    <>
      <div className="compare-bar">
        <RegionSelect
          label={t('overlay.under')}
          value={view.under}
          onChange={(ref) => onChange({ under: ref })}
        />
        <button
          type="button"
          className="button"
          onClick={() => onChange({ under: view.lifted, lifted: view.under })}
        >
          {t('overlay.swap')}
        </button>
        <RegionSelect
          label={t('overlay.lifted')}
          value={view.lifted}
          onChange={(ref) => onChange({ lifted: ref })}
        />
        <label>
          <span>{t('overlay.turn')}</span>
          <input
            type="range"
            min="-180"
            max="180"
            step="1"
            value={turn}
            onChange={(event) => onChange({ turn: Number(event.target.value) }, 'overlay-turn')}
          />
          <output>{turn}°</output>
        </label>
        <label className="compare-check">
          <input
            type="checkbox"
            checked={mirrored}
            onChange={(event) => onChange({ mirrored: event.target.checked })}
          />
          {t('overlay.mirror')}
        </label>
        <button
          type="button"
          className="button"
          onClick={() => onChange({ eastKm: 0, northKm: 0, turn: 0, mirrored: false })}
        >
          {t('overlay.reset')}
        </button>
      </div>
      <div className="overlay-room">
        <div>
          <OverlayStage
            under={under}
            over={over}
            laying={view}
            names={names}
            onLay={(change) => onChange(change, 'overlay-lay')}
          />
          <p className="quiet">{t('overlay.where', { east: eastKm, north: northKm, turn })}</p>
          <ul className="overlay-checks" aria-label={t('overlay.checks')}>
            <AreaCheck name={names.under} outline={under} />
            <AreaCheck name={names.over} outline={over} />
          </ul>
        </div>
        <MirrorStats
          left={{ name: names.under, facts: profiles.factsOf(view.under) }}
          right={{ name: names.over, facts: profiles.factsOf(view.lifted) }}
        />
      </div>
      <details className="compare-method">
        <summary>{t('compare.method')}</summary>
        <p>{t('overlay.method')}</p>
      </details>
    </>
  );
}

const GROUNDS = ['map', 'tiles'] as const;

/** 同尺叠合: one outline laid over another with true areas, or the cities as tiles of one size. */
export function OverlaySection() {
  const t = useTranslate();
  const { setCompare } = useActions();
  const view = useApp((state) => state.view.compare.overlay);
  const profiles = useProfiles();
  const change = (part: Partial<OverlayView>, gesture?: string): void =>
    setCompare({ overlay: { ...view, ...part } }, gesture);
  return (
    <div className="overlay">
      <PartTabs
        label={t('overlay.ground')}
        parts={GROUNDS}
        open={view.ground}
        nameOf={(id) => t(`overlay.ground.${id}`)}
        onOpen={(ground) => change({ ground })}
      >
        {view.ground === 'map' ? (
          <Overlay view={view} profiles={profiles} onChange={change} />
        ) : (
          <>
            <div className="compare-bar">
              <label>
                <span>{t('overlay.measure')}</span>
                <select
                  value={view.measure}
                  onChange={(event) => change({ measure: event.target.value as ProfileMeasureId })}
                >
                  {PROFILE_MEASURES.map((id) => (
                    <option key={id} value={id}>
                      {t(`profile.measure.${id}`)}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <CityTiles profiles={profiles} measure={view.measure} />
          </>
        )}
      </PartTabs>
    </div>
  );
}
