import { lazy, Suspense, useEffect, useState } from 'react';
import { useServices } from '../app-context';
import { clausesOfNode } from './clause-nodes';
import type { AxesModel } from './use-axes';

const ClausePage = lazy(() => import('./ClausePage').then((room) => ({ default: room.ClausePage })));
const PoolFlowsPanel = lazy(() =>
  import('./PoolFlowsPanel').then((room) => ({ default: room.PoolFlowsPanel })),
);

/** The row the keyboard stands on. @nodata null: on a column's header */
const focusedRow = (): string | null =>
  document.querySelector<HTMLElement>('.axes-cursor')?.dataset['row'] ?? null;

/** Two buttons and what they open: the page of the clause the keyboard stands on (key C), and the pool's flows. */
export function AxesPanels({ model }: { readonly model: AxesModel }) {
  const { t } = model.table.words;
  const { store, province } = useServices();
  const [page, setPage] = useState<string | null>(null);
  const [isFlows, setFlows] = useState(false);
  const { clauses } = province.atlas;
  const openPage = (): void => {
    const id = focusedRow() ?? '';
    if (clausesOfNode(id, clauses).length > 0) setPage(id);
    else store.getState().notify(t('clause.none'), 'info');
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'c' || store.getState().dialog !== null) return;
      if (!(event.target instanceof HTMLElement) || !event.target.matches('.axes-cursor')) return;
      event.preventDefault();
      const id = event.target.dataset['row'] ?? '';
      if (clausesOfNode(id, clauses).length > 0) setPage(id);
      else store.getState().notify(t('clause.none'), 'info');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store, clauses, t]);
  return (
    <>
      <button type="button" className="button" title={t('clause.open.note')} onClick={openPage}>
        {t('clause.open')}
      </button>
      <button type="button" className="button" onClick={() => setFlows(true)}>
        {t('flows.open')}
      </button>
      <Suspense fallback={null}>
        {page === null ? null : (
          <ClausePage key={page} model={model} nodeId={page} onClose={() => setPage(null)} />
        )}
        {isFlows ? <PoolFlowsPanel model={model} onClose={() => setFlows(false)} /> : null}
      </Suspense>
    </>
  );
}
