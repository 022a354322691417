import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { positionsOfPlace } from '@/domain/dispatch/project-place';
import { Dialog } from '@/ui/Dialog';
import { IconButton } from '@/ui/IconButton';
import { useActions, useApp, useServices } from '../app-context';
import { BulkDialog } from './BulkDialog';
import { EmptyTable } from './EmptyTable';
import { FacetPanel } from './FacetPanel';
import { LibraryBar } from './LibraryBar';
import { ProjectLanes } from './ProjectLanes';
import { ProjectTable } from './ProjectTable';
import type { ProjectRow } from './project-row';
import { SheetPrint } from './SheetPrint';
import { SheetPane } from './SheetPane';
import { SumBar } from './SumBar';
import { useLibraryKeys } from './use-library-keys';
import { useTable } from './use-table';

const LibraryMap = lazy(() => import('./LibraryMap').then((room) => ({ default: room.LibraryMap })));

/** Zoom a selected project is shown at, unless the map is closer already. */
const PROJECT_ZOOM = 9.2;

/** Everything around the table: filters at the left, map or sheet at the right, sums below. */
export function LibraryDesk() {
  const table = useTable();
  const actions = useActions();
  const { store } = useServices();
  const side = useApp((state) => state.side);
  const layout = useApp((state) => state.view.table.layout);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isBulk, setBulk] = useState(false);
  useLibraryKeys();
  const dialog = useApp((state) => state.dialog);
  const selection = useApp((state) => state.view.selection);
  const { t } = table.words;
  const onSelect = useCallback(
    (row: ProjectRow) => {
      const state = store.getState();
      state.select(row.ref);
      const [first] = positionsOfPlace(row.project.place);
      if (state.side !== 'map' || first === undefined) return;
      if (!state.view.layers.project.visible) state.setLayersVisible(['project'], true);
      const zoom = Math.max(PROJECT_ZOOM, state.view.camera.zoom);
      state.requestCamera({ kind: 'fly', lngLat: first, zoom });
    },
    [store],
  );
  const chosen = useMemo(
    () => table.rows.filter(({ project }) => picked.has(project.id)),
    [table.rows, picked],
  );
  const onPaper = chosen.length > 0 ? chosen : table.rows.filter(({ ref }) => ref === selection);
  return (
    <>
      <LibraryBar
        table={table}
        chosen={chosen}
        onBulk={() => setBulk(true)}
        onClear={() => setPicked(new Set())}
      />
      <div className={`library-body${side === null ? '' : ` library-with-${side}`}`}>
        <FacetPanel table={table} />
        <div className="library-main">
          {table.order.length === 0 ? (
            <EmptyTable table={table} />
          ) : layout === 'lanes' ? (
            <ProjectLanes table={table} onSelect={onSelect} />
          ) : (
            <ProjectTable table={table} picked={picked} onPick={setPicked} onSelect={onSelect} />
          )}
          <SumBar table={table} />
        </div>
        {side === null ? null : (
          <aside className="library-side" aria-label={t(`library.side.${side}`)}>
            <div className="library-side-close">
              <IconButton
                icon="close"
                label={t('library.side.close')}
                onClick={() => actions.openSide(null)}
              />
            </div>
            <Suspense fallback={<div className="map-host" />}>
              {side === 'map' ? (
                <LibraryMap table={table} />
              ) : (
                <SheetPane table={table} onSelect={onSelect} />
              )}
            </Suspense>
          </aside>
        )}
      </div>
      {dialog !== 'print' ? null : onPaper.length > 0 ? (
        <SheetPrint rows={onPaper} table={table} onDone={() => actions.openDialog(null)} />
      ) : (
        <Dialog
          title={t('sheet.print')}
          closeLabel={t('action.close')}
          onClose={() => actions.openDialog(null)}
        >
          <p>{t('sheet.print.nothing')}</p>
        </Dialog>
      )}
      {isBulk ? <BulkDialog table={table} chosen={chosen} onClose={() => setBulk(false)} /> : null}
    </>
  );
}
