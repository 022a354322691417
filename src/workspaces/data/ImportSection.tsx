import { useCallback, useState } from 'react';
import { changesOfImport } from '@/analysis/intake/changes-of-import';
import type { CellEdits } from '@/analysis/intake/fill-merged-cells';
import type { ColumnMapping } from '@/analysis/intake/intake-result';
import { addPlaces, placesOfImport } from '@/analysis/intake/place-rows';
import type { RowProposal } from '@/analysis/intake/propose-changes';
import type { SheetPlan } from '@/analysis/intake/sheet-plan';
import type { RawCell } from '@/lib/raw-workbook';
import type { PastedText } from '@/io/read-paste';
import { saveBlob } from '@/io/save-blob';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { useKeeper, useKept } from '../library-room';
import { CoordinateReport } from './CoordinateReport';
import { entriesToCsv } from './entry-report';
import { EntryTable } from './EntryTable';
import { FileDrop } from './FileDrop';
import { ImportOptions } from './ImportOptions';
import { saveMapping } from './kept-import';
import { MappingTable } from './MappingTable';
import { TrayTable } from './TrayTable';
import { useImport } from './use-import';
import { usePaste } from './use-paste';

const countOf = (proposals: readonly RowProposal[], kind: RowProposal['kind']): number =>
  proposals.filter((proposal) => proposal.kind === kind).length;
const newId = (): string => `P-${crypto.getRandomValues(new Uint32Array(2)).join('').slice(0, 12)}`;

/** A plan with one column as a person said. */
const withColumn = (
  plan: SheetPlan,
  column: number,
  chosen: Pick<ColumnMapping, 'field' | 'unit'>,
): SheetPlan => ({
  ...plan,
  columns: plan.columns.map((mapping) =>
    mapping.column === column
      ? {
          ...mapping,
          ...chosen,
          unitFrom: chosen.unit === null ? null : 'person',
          why: 'person',
          confidence: 1,
        }
      : mapping,
  ),
});

/** Edits with one more cell. */
const withEdit = (edits: CellEdits, row: number, column: number, cell: RawCell): CellEdits =>
  new Map(edits).set(row, new Map(edits.get(row)).set(column, cell));

/** Drop, pick or paste a table; see where every row goes; mend; then write it as one change. */
export function ImportSection() {
  const t = useTranslate();
  const actions = useActions();
  const keeper = useKeeper();
  const { library } = useKept();
  const { atlas } = useServices().province;
  const shownMonth = useApp((view) => view.view.month);
  const { state, outcome, read, choose, clear } = useImport();
  const pasted = useCallback((text: PastedText) => void read({ kind: 'paste', pasted: text }), [read]);
  usePaste(pasted);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const names = new Map<number, string>(
    [...atlas.cities, ...atlas.counties].map(({ adcode, name }) => [adcode, name]),
  );

  const nameOf = (adcode: number): string => names.get(adcode) ?? String(adcode);
  const reset = (): void => {
    setConfirmed(new Set());
    clear();
  };
  const pickSheet = (index: number): void => choose({ index, plan: null, edits: new Map() });
  const readFile = async (file: File): Promise<void> =>
    read({ kind: 'file', file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  if (state.kind !== 'open' || outcome === null)
    return (
      <section className="data-block">
        <p className="quiet">{t('import.explain')}</p>
        <FileDrop
          accept=".xlsx,.xlsm,.csv,.txt,.tsv,.geojson,.json"
          multiple={false}
          label={t('import.drop')}
          pickLabel={t('import.pick')}
          onFiles={([file]) => {
            if (file !== undefined) void readFile(file);
          }}
        />
        {state.kind === 'reading' ? (
          <p role="status">
            {t('import.reading', { file: state.file })}{' '}
            {state.progress === null || state.progress.of === 0 ? null : (
              <progress max={state.progress.of} value={state.progress.done} />
            )}{' '}
            <button type="button" className="button" onClick={reset}>
              {t('import.cancel')}
            </button>
          </p>
        ) : null}
        {state.kind === 'refused' ? (
          <p role="alert" className="form-error">
            {state.why}
          </p>
        ) : null}
        {state.kind === 'open' && state.sheet?.plan != null ? (
          <p role="status">
            {t('import.weighing', { file: state.file.file, rows: state.sheet.result.rowsIn })} <progress />{' '}
            <button type="button" className="button" onClick={reset}>
              {t('import.cancel')}
            </button>
          </p>
        ) : null}
        {state.kind === 'open' && state.sheet?.plan == null ? (
          <>
            <ImportOptions
              sheets={state.file.sheets}
              index={state.choice.index}
              plan={null}
              onSheet={pickSheet}
              onPlan={() => undefined}
            />
            <p role="alert">{t('import.sheet.noTable')}</p>
          </>
        ) : null}
      </section>
    );

  const { file, choice } = state;
  const { plan, result, balance, proposals, doctor, isCurrent } = outcome;
  const head = file.sheets.find(({ index }) => index === choice.index)?.head ?? [];
  const changesNow = () => {
    const rowOf = new Map(
      proposals.flatMap((proposal) =>
        proposal.kind === 'update' || proposal.kind === 'same'
          ? [[proposal.projectId, proposal.row] as const]
          : [],
      ),
    );
    const entered = plan.month ?? shownMonth;
    const changes = changesOfImport(proposals, library, { newId, entered });
    const readyAt = new Map(result.ready.map((row) => [row.source.row, row]));
    for (const change of changes)
      if (change.kind === 'project' && change.from === null) {
        const row = change.source === null ? undefined : readyAt.get(change.source.row);
        if (row !== undefined) rowOf.set(change.projectId, row);
      }
    return addPlaces(
      changes,
      placesOfImport(result.ready, doctor, confirmed, { say: t, nameOf }),
      rowOf,
      library.projects,
    );
  };
  const lacking = proposals.filter(
    (proposal) => proposal.kind === 'new' && proposal.missing.length > 0,
  ).length;
  const updates = proposals.flatMap((proposal) => (proposal.kind === 'update' ? [proposal] : []));
  const commit = async (): Promise<void> => {
    const changes = changesNow();
    if (changes.length === 0) return actions.notify(t('import.commit.none'));
    const reason = t('import.reason', { file: file.file, sheet: result.sheet });
    const done = await keeper.commit({ origin: 'import', reason, changes });
    if (!done.ok) return actions.notify(`${done.error.where}：${done.error.why}`, 'warning');
    void saveMapping(keeper, plan);
    const added = changes.filter((change) => change.kind === 'project').length;
    actions.notify(t('import.committed', { added, updated: updates.length }));
    if (result.tray.length === 0) reset();
  };
  return (
    <section className="data-block">
      <div className="data-row">
        <strong>{file.file}</strong>
        <button type="button" className="button" onClick={reset}>
          {t('import.again')}
        </button>
      </div>
      <ImportOptions
        sheets={file.sheets}
        index={choice.index}
        plan={plan}
        onSheet={pickSheet}
        onPlan={(next) => choose({ plan: next })}
      />
      <p className={balance.holds ? 'data-equation' : 'form-error'} role="status">
        {balance.holds ? t('import.equation', { ...balance, holds: '' }) : t('import.equation.broken')}
      </p>
      <ul className="data-facts">
        <li>{t('import.changes.new', { count: countOf(proposals, 'new') - lacking })}</li>
        {lacking > 0 ? (
          <li className="data-doubt">{t('import.changes.lacking', { count: lacking })}</li>
        ) : null}
        <li>
          {t('import.changes.update', {
            count: updates.length,
            fields: updates.reduce((sum, { changes }) => sum + changes.length, 0),
          })}
        </li>
        <li>{t('import.changes.same', { count: countOf(proposals, 'same') })}</li>
        {countOf(proposals, 'ambiguous') > 0 ? (
          <li>{t('import.changes.ambiguous', { count: countOf(proposals, 'ambiguous') })}</li>
        ) : null}
      </ul>
      <details className="data-detector">
        <summary>{t('import.columns', { count: plan.columns.length })}</summary>
        <MappingTable
          head={head}
          columns={plan.columns}
          firstRow={plan.header.bottom + 1}
          onChoose={(column, chosen) => choose({ plan: withColumn(plan, column, chosen) })}
        />
      </details>
      {result.tray.length === 0 ? null : (
        <details className="data-detector" open>
          <summary>{t('import.tray', { count: result.tray.length })}</summary>
          <TrayTable
            tray={result.tray}
            columns={plan.columns}
            onEdit={(row, column, cell) => choose({ plan, edits: withEdit(choice.edits, row, column, cell) })}
          />
        </details>
      )}
      <CoordinateReport report={doctor} confirmed={confirmed} onConfirm={setConfirmed} regionName={nameOf} />
      {result.entries.length === 0 ? null : (
        <details className="data-detector">
          <summary>{t('import.entries', { count: result.entries.length })}</summary>
          <button
            type="button"
            className="button"
            onClick={() =>
              saveBlob(
                new Blob([entriesToCsv(result.entries, t)], { type: 'text/csv' }),
                `${file.file}-${t('import.where')}.csv`,
              )
            }
          >
            {t('import.entries.export')}
          </button>
          <EntryTable entries={result.entries} />
        </details>
      )}
      <div className="data-row">
        <button
          type="button"
          className="button button-primary"
          disabled={!balance.holds || !isCurrent}
          onClick={() => void commit()}
        >
          {t('import.commit')}
        </button>
        {isCurrent ? null : <span role="status">{t('import.weighing.again')}</span>}
      </div>
    </section>
  );
}
