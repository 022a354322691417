import { useCallback, useMemo, useRef, useState } from 'react';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { LngLat } from '@/domain/provenance/position';
import type { Mark } from '@/layers/mark';
import { regionBounds } from '@/layers/region-tree';
import type { MapController, Padding } from '@/map/map-controller';
import { MapHost } from '@/map/MapHost';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { LayerPanel } from './LayerPanel';
import './overview.css';
import { Timeline } from './Timeline';

/** The province on one map. */
export function Overview({ linked }: { readonly linked: boolean }) {
  const t = useTranslate();
  const services = useServices();
  const actions = useActions();
  const panel = useApp((state) => state.panel);
  const scale = useApp((state) => state.preferences.textScale);
  const controllerRef = useRef<MapController | null>(null);
  const [hits, setHits] = useState<readonly EntityRef[]>([]);
  const padding = useMemo<Padding>(
    () => ({ top: 96 * scale, right: 40, bottom: 120 * scale, left: panel === null ? 40 : 330 * scale }),
    [scale, panel],
  );
  const onController = useCallback(
    (controller: MapController | null) => {
      controllerRef.current = controller;
      if (controller === null || linked) return;
      controller.go(
        { kind: 'fit', bounds: regionBounds(services.province.atlas, services.province.areas, services.store.getState().view.region), maxZoom: 10 },
        false,
      );
    },
    [linked, services],
  );
  const onClick = useCallback(
    (found: readonly Mark[], _at: LngLat, double: boolean) => {
      if (double) return;
      setHits(found.map((mark) => mark.ref));
      actions.select(found[0]?.ref ?? null);
    },
    [actions],
  );
  return (
    <main className="overview" data-hits={hits.length}>
      <MapHost
        store={services.store}
        province={services.province}
        padding={padding}
        label={t('app.name')}
        events={{ onReady: () => {}, onClick, onHover: () => {}, onContext: () => {} }}
        onController={onController}
        onUnavailable={() => {}}
      />
      {panel === 'layers' ? <LayerPanel /> : null}
      <Timeline />
    </main>
  );
}
