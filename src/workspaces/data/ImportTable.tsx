import { useState } from 'react';
import { changesOfBatch, countProposals } from '@/analysis/intake/changes-of-batch';
import type { CellEdits } from '@/analysis/intake/fill-merged-cells';
import type { ColumnMapping } from '@/analysis/intake/intake-result';
import type { SheetPlan } from '@/analysis/intake/sheet-plan';
import type { UnderstoodSheet } from '@/analysis/intake/understand-workbook';
import type { PoolClass } from '@/domain/dispatch/pool-class';
import type { RawCell } from '@/lib/raw-workbook';
import { saveBlob } from '@/io/save-blob';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { useKeeper, useKept } from '../library-room';
import { ClassChoice } from './ClassChoice';
import { CoordinateReport } from './CoordinateReport';
import { DisputeTable } from './DisputeTable';
import { entriesToCsv } from './entry-report';
import { EntryTable } from './EntryTable';
import { ImportOptions } from './ImportOptions';
import { MappingTable } from './MappingTable';
import { Refusals } from './Refusals';
import { saveMappings } from './saved-mappings';
import { SheetList } from './SheetList';
import { SignatureField } from '../SignatureField';
import { useSignature } from '../use-signature';
import { TrayTable } from './TrayTable';
import type { OpenImport, Outcome, useImport } from './use-import';

/** Twelve of 36 signs: among a million of them two are the same once in ten million imports. */
const newId = (): string =>
  `P-${Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36))
    .join('')
    .toUpperCase()}`;

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

const titleOf = ({ result }: UnderstoodSheet): string => `${result.file} › ${result.sheet}`;

/** The import on the table: the sum of all sheets, the sheet that is looked at, and the button that writes. */
export function ImportTable(props: {
  readonly open: OpenImport;
  readonly outcome: Outcome;
  readonly desk: ReturnType<typeof useImport>;
}) {
  const { open, outcome, desk } = props;
  const { isWriting, setWriting } = desk;
  const t = useTranslate();
  const actions = useActions();
  const keeper = useKeeper();
  const { library } = useKept();
  const signature = useSignature();
  const { atlas } = useServices().province;
  const shownMonth = useApp((view) => view.view.month);
  const [poolClass, setPoolClass] = useState<PoolClass>('unstated');
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const names = new Map<number, string>(
    [...atlas.cities, ...atlas.counties].map(({ adcode, name }) => [adcode, name]),
  );
  const nameOf = (adcode: number): string => names.get(adcode) ?? String(adcode);
  const files = [...new Set(open.sheets.map(({ file }) => file))];
  const { sheets, balance, proposals, doctors, disputes, isCurrent } = outcome;
  const count = countProposals(proposals);
  const unclassed = proposals.filter(
    (proposal) => proposal.kind === 'new' && proposal.row.project.poolClass === undefined,
  ).length;
  const entries = sheets.flatMap(({ result }) => result.entries);
  const commit = async (): Promise<void> => {
    if (!(await signature.sign())) return actions.notify(t('library.edit.person.needed'), 'warning');
    setWriting(true);
    // The word stands on the page before the work begins.
    await new Promise((resolve) => {
      window.setTimeout(resolve, 30);
    });
    await write().finally(() => setWriting(false));
  };
  const write = async (): Promise<void> => {
    const months = new Set(sheets.map(({ plan }) => plan?.month ?? null));
    const [month] = months;
    const entered = months.size === 1 && month != null ? month : shownMonth;
    const changes = changesOfBatch(
      sheets.map(({ index, result }) => ({ result, doctor: doctors.get(index) ?? null })),
      proposals,
      library,
      { newId, entered, poolClass },
      confirmed,
      { say: t, nameOf },
    );
    if (changes.length === 0) return actions.notify(t('import.commit.none'));
    const [first] = sheets;
    const one = first === undefined ? '' : titleOf(first);
    const reason =
      sheets.length === 1
        ? t('import.reason', { sheet: one })
        : t('import.reason.many', {
            files: files.length,
            sheets: sheets.length,
            first: one,
          });
    const done = await keeper.commit({ origin: 'import', reason, changes });
    if (!done.ok) return actions.notify(`${done.error.where}：${done.error.why}`, 'warning');
    await saveMappings(
      keeper,
      sheets.flatMap((sheet) => (sheet.plan === null ? [] : [{ plan: sheet.plan, title: titleOf(sheet) }])),
    );
    const added = changes.filter((change) => change.kind === 'project').length;
    actions.notify(t('import.committed', { added, updated: count.updated }));
    if (sheets.every(({ result }) => result.tray.length === 0)) desk.clear();
  };
  return (
    <>
      <div className="data-row">
        <strong>
          {files.length === 1 ? files[0] || t('import.paste') : t('import.files', { count: files.length })}
        </strong>
        <button type="button" className="button" onClick={desk.clear}>
          {t('import.again')}
        </button>
      </div>
      <p className="quiet">{t('import.library', { name: t(`library.${library.id}`) })}</p>
      {open.isKept ? null : <p className="data-doubt">{t('import.notKept')}</p>}
      <Refusals refusals={open.refusals} />
      {open.sheets.length === 1 ? null : (
        <SheetList
          open={open}
          onShow={desk.show}
          onRead={desk.openHidden}
          onLeave={(index, isLeft) => desk.leaveOut([index], isLeft)}
          onLeaveAll={desk.leaveOut}
        />
      )}
      <p className={balance.holds ? 'data-equation' : 'form-error'} role="status">
        {balance.holds ? t('import.equation', { ...balance, holds: '' }) : t('import.equation.broken')}
      </p>
      <ul className="data-facts">
        <li>{t('import.changes.new', { count: count.added })}</li>
        {count.lacking > 0 ? (
          <li className="data-doubt">{t('import.changes.lacking', { count: count.lacking })}</li>
        ) : null}
        <li>{t('import.changes.update', { count: count.updated, fields: count.values })}</li>
        <li>{t('import.changes.same', { count: count.same })}</li>
        {count.ambiguous > 0 ? <li>{t('import.changes.ambiguous', { count: count.ambiguous })}</li> : null}
      </ul>
      {disputes.length === 0 ? null : (
        <details className="data-detector">
          <summary className="data-doubt">{t('import.disputes', { count: disputes.length })}</summary>
          <DisputeTable disputes={disputes} />
        </details>
      )}
      <ShownSheet
        key={open.shown}
        open={open}
        desk={desk}
        doctor={
          doctors.has(open.shown) ? (
            <CoordinateReport
              report={doctors.get(open.shown) ?? { datum: null, rows: [] }}
              confirmed={confirmed}
              onConfirm={setConfirmed}
              regionName={nameOf}
            />
          ) : null
        }
      />
      {entries.length === 0 ? null : (
        <details className="data-detector">
          <summary>{t('import.entries', { count: entries.length })}</summary>
          <button
            type="button"
            className="button"
            onClick={() =>
              saveBlob(
                new Blob([entriesToCsv(entries, t)], { type: 'text/csv' }),
                `${files[0] || t('import.paste')}-${t('import.where')}.csv`,
              )
            }
          >
            {t('import.entries.export')}
          </button>
          <EntryTable entries={entries} />
        </details>
      )}
      <ClassChoice count={unclassed} poolClass={poolClass} onChoose={setPoolClass} />
      <SignatureField className="data-row" signature={signature} />
      <div className="data-row">
        <button
          type="button"
          className="button button-primary"
          disabled={!balance.holds || !isCurrent || isWriting || sheets.length === 0}
          onClick={() => void commit()}
        >
          {t('import.commit')}
        </button>
        {isWriting ? <span role="status">{t('import.writing')}</span> : null}
        {isCurrent || isWriting ? null : <span role="status">{t('import.weighing.again')}</span>}
      </div>
    </>
  );
}

/** The sheet that is looked at: month and city, what its columns are read as, what waits to be mended. */
function ShownSheet(props: {
  readonly open: OpenImport;
  readonly desk: ReturnType<typeof useImport>;
  readonly doctor: React.ReactNode;
}) {
  const { open, desk, doctor } = props;
  const t = useTranslate();
  const index = open.shown;
  const facts = open.sheets.find((sheet) => sheet.index === index);
  const understood = open.understood.get(index);
  if (facts === undefined) return null;
  const heading = open.sheets.length === 1 ? null : <h3>{`${facts.file} › ${facts.name}`}</h3>;
  if (understood === undefined)
    return (
      <>
        {heading}
        <button type="button" className="button" onClick={() => desk.openHidden(index)}>
          {t('import.sheets.read')}
        </button>
      </>
    );
  const { plan, result } = understood;
  if (plan === null)
    return (
      <>
        {heading}
        <p role="alert">{t('import.sheet.noTable')}</p>
        <p>{t('import.sheet.noTableRows', { rows: result.rowsIn })}</p>
      </>
    );
  const choose = (change: Parameters<typeof desk.choose>[1]): void => void desk.choose(index, change);
  const edits = open.choices.get(index)?.edits ?? new Map();
  return (
    <>
      {heading}
      <ImportOptions plan={plan} onPlan={(next) => choose({ plan: next })} />
      <details className="data-detector">
        <summary>{t('import.columns', { count: plan.columns.length })}</summary>
        <MappingTable
          head={facts.head}
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
            onEdit={(row, column, cell) => choose({ plan, edits: withEdit(edits, row, column, cell) })}
          />
        </details>
      )}
      {doctor}
    </>
  );
}
