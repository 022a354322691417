import { useState } from 'react';
import { LIBRARY_IDS, type LibraryId } from '@/domain/library/library';
import { formatMonth, parseMonth } from '@/domain/time/month';
import { TABLE_FACETS, TABLE_LAYOUTS, type TableFacet } from '@/domain/view-state/table-view';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { useActions, useApp } from '../app-context';
import { BrushChip } from '../BrushChip';
import { exportTable } from './export-table';
import { ColumnsMenu } from './ColumnsMenu';
import { useKept, useKeeper } from '../library-room';
import type { ProjectRow } from './project-row';
import { SheetPrint } from './SheetPrint';
import { useDataUndo } from '../use-data-undo';
import { FIND_ID } from './use-library-keys';
import type { Table } from './use-table';
import { ViewsMenu } from './ViewsMenu';

/** Which library, which month, how many; and whether it is on the disk. */
function LibraryChoice({ table }: { readonly table: Table }) {
  const { words, month, months, rows, order } = table;
  const { t, locale } = words;
  const actions = useActions();
  const library = useApp((state) => state.view.library);
  const shown = useApp((state) => state.view.month);
  const count =
    order.length === rows.length
      ? t('library.count', { count: formatNumber(rows.length) })
      : t('library.countOf', { count: formatNumber(order.length), all: formatNumber(rows.length) });
  return (
    <div className="library-choice">
      <select
        className="library-select"
        aria-label={t('library.choose')}
        value={library}
        onChange={(event) => actions.openLibrary(event.target.value as LibraryId)}
      >
        {LIBRARY_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`library.${id}`)}
          </option>
        ))}
      </select>
      {months.length === 0 ? null : (
        <select
          aria-label={t('library.month')}
          title={
            shown === month
              ? t('library.month')
              : t('library.month.other', {
                  shown: formatMonthWords(shown, locale),
                  month: formatMonthWords(month, locale),
                })
          }
          value={formatMonth(month)}
          onChange={(event) => {
            const next = parseMonth(event.target.value);
            if (next !== null) actions.setMonth(next);
          }}
        >
          {[...months].reverse().map((item) => (
            <option key={item} value={formatMonth(item)}>
              {formatMonthWords(item, locale)}
            </option>
          ))}
        </select>
      )}
      <strong className="library-count" role="status">
        {count}
      </strong>
    </div>
  );
}

/** What happened to the library behind the screen. */
function LibraryNews() {
  const { notice } = useKept();
  return (
    <>
      {notice === '' ? null : (
        <span className="library-not-kept" role="status">
          {notice}
        </span>
      )}
    </>
  );
}

/** Find, group, layout, columns, views. */
function LibraryView({ table }: { readonly table: Table }) {
  const { t } = table.words;
  const actions = useActions();
  const { query, group, layout } = useApp((state) => state.view.table);
  return (
    <div className="library-view">
      <label className="library-find">
        <Icon name="search" size={16} />
        <input
          id={FIND_ID}
          type="search"
          aria-label={t('library.find')}
          placeholder={t('library.find')}
          value={query}
          maxLength={80}
          onChange={(event) => actions.setTable({ query: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            if (query === '') event.currentTarget.blur();
            else actions.setTable({ query: '' });
          }}
        />
        <kbd>/</kbd>
      </label>
      <div className="segments" role="group" aria-label={t('library.layout')}>
        {TABLE_LAYOUTS.map((id) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={layout === id}
            onClick={() => actions.setTable({ layout: id })}
          >
            {t(`library.layout.${id}`)}
          </button>
        ))}
      </div>
      <select
        aria-label={t('library.groupBy')}
        value={group ?? ''}
        disabled={layout === 'lanes'}
        onChange={(event) =>
          actions.setTable({ group: event.target.value === '' ? null : (event.target.value as TableFacet) })
        }
      >
        <option value="">{t('library.noGroup')}</option>
        {TABLE_FACETS.map((facet) => (
          <option key={facet} value={facet}>
            {t('library.groupedBy', { facet: t(`facet.${facet}`) })}
          </option>
        ))}
      </select>
      <ColumnsMenu />
      <ViewsMenu />
    </div>
  );
}

/** What is done to the library, and what stands beside the table. */
export function LibraryBar(props: {
  readonly table: Table;
  readonly chosen: readonly ProjectRow[];
  readonly onBulk: () => void;
  readonly onClear: () => void;
}) {
  const { table, chosen, onBulk, onClear } = props;
  const { t } = table.words;
  const actions = useActions();
  const keeper = useKeeper();
  const { undo, redo } = useDataUndo();
  const side = useApp((state) => state.side);
  const { columns } = useApp((state) => state.view.table);
  const [printing, setPrinting] = useState(false);
  const save = async (): Promise<void> => {
    const rows = chosen.length > 0 ? chosen : table.order.flatMap((index) => table.rows[index] ?? []);
    const file = await exportTable(table, rows, columns);
    actions.notify(t('library.exported', { count: rows.length, file }));
  };
  return (
    <header className="library-bar">
      <LibraryChoice table={table} />
      <BrushChip t={t} />
      <LibraryView table={table} />
      <div className="library-actions">
        {chosen.length === 0 ? null : (
          <>
            <button type="button" className="button button-primary" onClick={onBulk}>
              {t('library.bulk')}（{chosen.length}）
            </button>
            <button type="button" className="button" onClick={() => setPrinting(true)}>
              {t('sheet.atlas', { count: chosen.length })}
            </button>
            <IconButton icon="close" label={t('library.pick.clear')} onClick={onClear} />
          </>
        )}
        <IconButton
          icon="undo"
          label={t('library.undo')}
          shortcut="Ctrl-Z"
          disabled={!keeper.canUndo()}
          onClick={undo}
        />
        <IconButton
          icon="redo"
          label={t('library.redo')}
          shortcut="Ctrl-Y"
          disabled={!keeper.canRedo()}
          onClick={redo}
        />
        <button type="button" className="button" onClick={() => void save()}>
          {t('library.export')}
        </button>
        <div className="segments" role="group" aria-label={t('library.side')}>
          {(['map', 'sheet'] as const).map((id) => (
            <button
              key={id}
              type="button"
              className="button"
              aria-pressed={side === id}
              title={`${t(`library.side.${id}`)}（${id === 'map' ? 'M' : 'S'}）`}
              onClick={() => actions.openSide(side === id ? null : id)}
            >
              {t(`library.side.${id}`)}
            </button>
          ))}
        </div>
      </div>
      <LibraryNews />
      {printing ? <SheetPrint rows={chosen} table={table} onDone={() => setPrinting(false)} /> : null}
    </header>
  );
}
