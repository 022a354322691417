import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { Province } from '@/data/province';
import { kindOfRef } from '@/domain/view-state/entity-ref';
import type { Mark } from '@/layers/mark';
import type { MapController } from '@/map/map-controller';
import type { Padding } from '@/map/map-camera';
import { regionBounds } from '@/layers/region-tree';
import { marksOfRef } from '@/layers/marks-of-ref';
import { boundsOfMarks } from '@/layers/mark-bounds';
import { useActions, useServices } from '../app-context';
import { buildLibraryMarks } from './library-marks';
import type { Table } from './use-table';

const MapHost = lazy(() => import('@/map/MapHost').then((room) => ({ default: room.MapHost })));

const PADDING: Padding = { top: 24, right: 12, bottom: 36, left: 12 };
const paddingOf = (): Padding => PADDING;

/** The map beside the table: the projects that pass the filters; a click on one selects its row. */
export function LibraryMap({ table }: { readonly table: Table }) {
  const { store, province } = useServices();
  const actions = useActions();
  const { rows, order, words } = table;
  const [controller, setController] = useState<MapController | null>(null);
  const [unavailable, setUnavailable] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const marks = useMemo(() => buildLibraryMarks(order.flatMap((index) => rows[index] ?? [])), [rows, order]);
  const shown: Province = useMemo(
    () => ({ ...province, marksOf: { ...province.marksOf, project: marks } }),
    [province, marks],
  );
  const onController = useCallback(
    (next: MapController | null) => {
      setController(next);
      const { view, viewBounds } = store.getState();
      if (next === null || viewBounds !== null) return;
      const selected = view.selection === null ? [] : marksOfRef(shown.atlas, shown.marksOf, view.selection);
      const bounds =
        selected.length > 0 ? boundsOfMarks(selected) : regionBounds(shown.atlas, shown.areas, view.region);
      next.go({ kind: 'fit', bounds, maxZoom: 9.2 }, false);
    },
    [store, shown],
  );
  const onClick = useCallback(
    (found: readonly Mark[]) => {
      const project = found.find((mark) => kindOfRef(mark.ref) === 'project');
      actions.select(project?.ref ?? null);
    },
    [actions],
  );
  const events = useMemo(
    () => ({
      onReady: () => undefined,
      onClick,
      onHover: (hit: Mark | null) => setHovered(hit?.layer === 'project' ? hit.zh : null),
      onContext: (state: 'lost' | 'restored') =>
        actions.notify(words.t(state === 'lost' ? 'message.glLost' : 'message.glRestored'), 'info'),
    }),
    [onClick, actions, words],
  );
  if (unavailable !== null)
    return (
      <p className="library-empty" title={unavailable}>
        {words.t('library.noMap')}
      </p>
    );
  return (
    <div className="library-map">
      <Suspense fallback={<div className="map-host" />}>
        <MapHost
          controller={controller}
          store={store}
          province={shown}
          paddingOf={paddingOf}
          label={words.t('library.side.map')}
          events={events}
          onController={onController}
          onUnavailable={setUnavailable}
        />
      </Suspense>
      {hovered === null ? null : <p className="library-map-tip">{hovered}</p>}
      <p className="library-map-note">
        {words.t('library.map.note', { placed: marks.length, rest: order.length - marks.length })}
      </p>
    </div>
  );
}
