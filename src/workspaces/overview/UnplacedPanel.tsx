import '@/i18n/add-indicator-words';
import { useMemo, useState } from 'react';
import { countGeneralAirports } from '@/analysis/general-airports';
import { listUnplaced, UNPLACED_GROUPS } from '@/analysis/unplaced-things';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { countiesOfRegion, regionPath } from '@/layers/region-tree';
import { useApp, useServices, useTranslate } from '../app-context';
import { UnplacedRow } from './UnplacedRow';
import './TargetsPanel.css';
import './UnplacedPanel.css';

const GENERAL_AIRPORT_TARGET = 'T019';

/** Everything the documents name that cannot be placed, with the reason: never hidden, never guessed. */
export function UnplacedPanel() {
  const t = useTranslate();
  const { atlas, complete } = useServices().province;
  const region = useApp((state) => state.view.region);
  const month = useApp((state) => state.view.month);
  const locale = useApp((state) => state.preferences.locale);
  const [onlyRegion, setOnlyRegion] = useState(true);
  const isPart = region !== PROVINCE_REF;
  const filters = isPart && onlyRegion;
  const things = useMemo(
    () => listUnplaced(atlas, month, filters ? countiesOfRegion(atlas, region) : null),
    [atlas, month, filters, region],
  );
  const there = things.filter(({ isThere }) => isThere);
  const projects = there.filter(({ group }) => group === 'project' || group === 'platform').length;
  const nowhere = useMemo(
    () =>
      listUnplaced(atlas, month, null).filter(
        ({ host, isThere }) => isThere && host.cityAdcode === null && host.countyAdcode === null,
      ).length,
    [atlas, month],
  );
  const stated = atlas.targets.find((target) => target.id === GENERAL_AIRPORT_TARGET)?.value ?? null;
  const general = stated === null ? null : countGeneralAirports(atlas, month, null, stated);
  return (
    <section className="panel panel-wide" aria-label={t('action.unplaced')}>
      <div className="panel-scroll" tabIndex={0} role="group" aria-label={t('action.unplaced')}>
        <h2 className="panel-title">
          {t('action.unplaced')} <span className="quiet">{t('unplaced.count', { count: there.length })}</span>
        </h2>
        <p className="target-note quiet">
          {t('unplaced.explain')} {t('unplaced.split', { count: projects })}
          {there.length === things.length
            ? ''
            : ` ${t('unplaced.later', { count: things.length - there.length })}`}
        </p>
        {isPart ? (
          <label className="layer-label">
            <input
              type="checkbox"
              checked={onlyRegion}
              onChange={(event) => setOnlyRegion(event.target.checked)}
            />
            <span>
              {t('unplaced.onlyRegion', { name: regionPath(atlas, region).at(-1)?.[locale] ?? '' })}
            </span>
          </label>
        ) : null}
        {filters ? <p className="target-note quiet">{t('unplaced.nowhere', { count: nowhere })}</p> : null}
        {complete ? null : <p>{t('indicator.loading')}</p>}
        {complete && things.length === 0 ? <p>{t('unplaced.none')}</p> : null}
        {UNPLACED_GROUPS.map((group) => {
          const rows = things.filter((thing) => thing.group === group);
          return rows.length === 0 ? null : (
            <section key={group} aria-label={t(`unplaced.group.${group}`)}>
              <h3 className="target-document">
                {t(`unplaced.group.${group}`)}{' '}
                <span className="quiet">{rows.filter(({ isThere }) => isThere).length}</span>
              </h3>
              <ul className="target-rows">
                {rows.map((thing) => (
                  <UnplacedRow key={thing.ref} thing={thing} />
                ))}
              </ul>
            </section>
          );
        })}
        {filters || general === null ? null : (
          <p className="target-note quiet">
            {t('unplaced.general', { named: general.named, unnamed: general.unnamed ?? t('none') })}
          </p>
        )}
      </div>
    </section>
  );
}
