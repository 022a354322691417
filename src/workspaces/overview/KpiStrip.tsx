import '@/i18n/add-indicator-words';
import { useMemo } from 'react';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { countiesOfRegion } from '@/layers/region-tree';
import { Popover } from '@/ui/Popover';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { buildKpiTiles, KPI_IDS, type KpiTile, toWaitingTile } from './kpi-tiles';
import { KpiDefinition } from './KpiDefinition';
import './KpiStrip.css';

function Tile({ tile }: { readonly tile: KpiTile }) {
  const t = useTranslate();
  const actions = useActions();
  const name = t(`kpi.${tile.id}.name`);
  return (
    <li className="kpi-tile">
      <Popover
        label={t('kpi.explain', { name })}
        title={name}
        className="kpi-button"
        trigger={
          <>
            <span className="kpi-name">
              {name}
              <ProvenanceMark
                provenance={tile.provenanceClass}
                word={t(`provenance.${tile.provenanceClass}`)}
              />
            </span>
            <span className="kpi-figure">
              <span className="kpi-value">{tile.value}</span> <span className="kpi-unit">{tile.unit}</span>
            </span>
            {tile.sub === '' ? null : <span className="kpi-sub">{tile.sub}</span>}
          </>
        }
      >
        <KpiDefinition tile={tile} />
      </Popover>
      {tile.unplaced === null || tile.sub !== '' ? null : (
        <button type="button" className="link-button kpi-link" onClick={() => actions.openPanel('unplaced')}>
          {t('kpi.project.unplaced', { count: tile.unplaced })}
        </button>
      )}
    </li>
  );
}

/** Five figures of the current region and month, each with its definition one click away. */
export function KpiStrip() {
  const t = useTranslate();
  const { atlas, complete } = useServices().province;
  const region = useApp((state) => state.view.region);
  const month = useApp((state) => state.view.month);
  const officialOnly = useApp((state) => state.view.officialOnly);
  const locale = useApp((state) => state.preferences.locale);
  const hasCard = useApp((state) => state.view.selection !== null);
  const counties = useMemo(
    () => (region === PROVINCE_REF ? null : countiesOfRegion(atlas, region)),
    [atlas, region],
  );
  const tiles = useMemo(
    () =>
      complete
        ? buildKpiTiles({ atlas, month, counties, officialOnly, locale, t })
        : KPI_IDS.map(toWaitingTile),
    [atlas, complete, month, counties, officialOnly, locale, t],
  );
  return (
    <ul
      className={hasCard ? 'kpi-strip kpi-beside-card' : 'kpi-strip'}
      aria-label={t('kpi.label')}
      aria-busy={!complete}
    >
      {tiles.map((tile) => (
        <Tile key={tile.id} tile={tile} />
      ))}
    </ul>
  );
}
