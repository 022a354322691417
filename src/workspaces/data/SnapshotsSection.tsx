import { useMemo, useState } from 'react';
import { verifyChain } from '@/domain/dispatch/snapshot';
import { listReportMonths } from '@/domain/library/library';
import { formatMonth, type Month } from '@/domain/time/month';
import { useActions, useApp, useTranslate } from '../app-context';
import { useKeeper, useKept } from '../library-room';
import { MonthChoice } from '../MonthChoice';
import { SnapshotDiff } from './SnapshotDiff';

const short = (hash: string): string => hash.slice(0, 12);

/** The months as they were published and corrected, bound to each other by their hashes. */
export function SnapshotsSection() {
  const t = useTranslate();
  const actions = useActions();
  const keeper = useKeeper();
  const { snapshots, library } = useKept();
  const viewMonth = useApp((state) => state.view.month);
  const months = useMemo(() => listReportMonths(library), [library]);
  const [chosen, setChosen] = useState<Month | null>(null);
  const month = chosen ?? months.filter((of) => of <= viewMonth).at(-1) ?? viewMonth;
  const [note, setNote] = useState('');
  const verdict = useMemo(() => verifyChain(snapshots), [snapshots]);
  const shown = formatMonth(month);
  const isSealed = snapshots.some((snapshot) => snapshot.month === month);
  const seal = async (): Promise<void> => {
    if (isSealed && note.trim() === '')
      return actions.notify(t('data.snapshots.note.needed', { month: shown }), 'warning');
    const done = await keeper.seal(month, note.trim());
    if (!done.ok) return actions.notify(`${done.error.where}：${done.error.why}`, 'warning');
    setNote('');
    actions.notify(t('data.snapshots.sealed', { month: shown, hash: short(done.value.hash) }));
  };
  const restore = async (hash: string, of: string): Promise<void> => {
    if (!window.confirm(t('data.snapshots.restore.confirm', { month: of }))) return;
    const done = await keeper.restore(hash);
    if (!done.ok) return actions.notify(`${done.error.where}：${done.error.why}`, 'warning');
    actions.notify(t('data.snapshots.restored', { month: of }));
  };
  return (
    <section className="data-block">
      <p className="quiet">{t('data.snapshots.explain')}</p>
      <form
        className="data-row"
        onSubmit={(event) => {
          event.preventDefault();
          void seal();
        }}
      >
        <div className="data-month">
          <span>{t('data.snapshots.month')}</span>
          <MonthChoice label={t('data.snapshots.month')} month={month} onChange={setChosen} />
        </div>
        {isSealed ? (
          <label>
            <span>{t('data.snapshots.note')}</span>
            <input type="text" value={note} onChange={(event) => setNote(event.target.value)} />
          </label>
        ) : null}
        <button type="submit" className="button button-primary">
          {t(isSealed ? 'data.snapshots.correct' : 'data.snapshots.seal', { month: shown })}
        </button>
      </form>
      {snapshots.length === 0 ? (
        <p className="quiet">{t('data.snapshots.none')}</p>
      ) : (
        <>
          <p className={verdict.intact ? 'data-equation' : 'form-error'} role="status">
            {verdict.intact
              ? t('data.snapshots.intact', { count: snapshots.length, hash: short(verdict.head) })
              : t('data.snapshots.broken', { at: verdict.at + 1, why: verdict.why })}
          </p>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{t('data.snapshots.month')}</th>
                <th scope="col">{t('data.snapshots.edition')}</th>
                <th scope="col">{t('data.snapshots.hash')}</th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {[...snapshots].reverse().map(({ month: of, edition, note: why, hash, content }) => (
                <tr key={hash}>
                  <th scope="row">{formatMonth(of)}</th>
                  <td>
                    {t(`data.snapshots.${edition}`)}
                    <div className="quiet">
                      {why === ''
                        ? t('data.snapshots.content', {
                            projects: content.projects.length,
                            reports: content.reports.length,
                          })
                        : why}
                    </div>
                  </td>
                  <td>
                    <code title={hash}>{short(hash)}</code>
                  </td>
                  <td>
                    <button
                      type="button"
                      className="button"
                      onClick={() => void restore(hash, formatMonth(of))}
                    >
                      {t('data.snapshots.restore')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {snapshots.length > 1 ? <SnapshotDiff key={snapshots.length} snapshots={snapshots} /> : null}
        </>
      )}
    </section>
  );
}
