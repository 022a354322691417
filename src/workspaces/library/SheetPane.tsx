import { useState } from 'react';
import { toRef } from '@/domain/view-state/entity-ref';
import { IconButton } from '@/ui/IconButton';
import { useActions, useApp } from '../app-context';
import { ProjectSheet } from './ProjectSheet';
import type { ProjectRow } from './project-row';
import { SheetPrint } from './SheetPrint';
import type { Table } from './use-table';

/** The sheet of the selected project beside the table, with the ways to the next one and to paper. */
export function SheetPane(props: { readonly table: Table; readonly onSelect: (row: ProjectRow) => void }) {
  const { table, onSelect } = props;
  const { rows, order, words } = table;
  const { t } = words;
  const actions = useActions();
  const selection = useApp((state) => state.view.selection);
  const [printing, setPrinting] = useState(false);
  const row = rows.find(({ ref }) => ref === selection);
  if (row === undefined) return <p className="library-empty">{t('sheet.pick')}</p>;
  const at = order.findIndex((index) => rows[index] === row);
  const neighbour = (step: number): ProjectRow | undefined =>
    at < 0 ? undefined : rows[order[at + step] ?? -1];
  const go = (step: number) => (): void => {
    const next = neighbour(step);
    if (next !== undefined) onSelect(next);
  };
  return (
    <div className="sheet-pane">
      <div className="sheet-bar">
        <IconButton
          icon="previous"
          label={t('sheet.previous')}
          disabled={neighbour(-1) === undefined}
          onClick={go(-1)}
        />
        <IconButton
          icon="next"
          label={t('sheet.next')}
          disabled={neighbour(1) === undefined}
          onClick={go(1)}
        />
        <button type="button" className="button" onClick={() => setPrinting(true)}>
          {t('sheet.print')}
        </button>
      </div>
      <div className="sheet-scroll" key={row.project.id}>
        <ProjectSheet row={row} table={table} onOpen={(id) => actions.select(toRef('project', id))} />
      </div>
      {printing ? <SheetPrint rows={[row]} table={table} onDone={() => setPrinting(false)} /> : null}
    </div>
  );
}
