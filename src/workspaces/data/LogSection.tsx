import { useMemo, useState } from 'react';
import { LOG_STATUSES, type LogEntry } from '@/domain/library/change-log';
import { CHANGE_ORIGINS, countValues } from '@/domain/library/change-set';
import { minuteOfMoment } from '@/lib/local-time';
import { useApp, useTranslate } from '../app-context';
import { useKept } from '../library-room';
import { SignedBy } from './SignedBy';
import { showChange } from './show-change';
import { usePlaceWords } from '../use-place-words';

const SHOWN_SETS = 300;
const SHOWN_CHANGES = 200;

function ChangeRows({
  entry,
  nameOf,
}: {
  readonly entry: LogEntry;
  readonly nameOf: (id: string) => string;
}) {
  const words = usePlaceWords();
  const { t } = words;
  const { changes } = entry.set;
  const hidden = changes.length - SHOWN_CHANGES;
  return (
    <>
      <table className="data-table">
        <tbody>
          {changes.slice(0, SHOWN_CHANGES).flatMap((change) =>
            showChange(change, words).map(({ what, from, to }) => (
              <tr key={`${change.projectId}${what}`}>
                <th scope="row">{nameOf(change.projectId)}</th>
                <td>{what}</td>
                <td>
                  <del>{from}</del>
                </td>
                <td>
                  <ins>{to}</ins>
                </td>
                <td className="quiet">
                  {change.source === null
                    ? t('data.log.byHand')
                    : `${change.source.file} › ${change.source.sheet} › ${change.source.row}`}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {hidden > 0 ? <p className="quiet">{t('data.more', { count: hidden })}</p> : null}
    </>
  );
}

/** Everything that was changed, newest first, cell by cell. */
export function LogSection() {
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const { log, library } = useKept();
  const [open, setOpen] = useState<number | null>(null);
  const nameById = useMemo(() => new Map(library.projects.map(({ id, name }) => [id, name])), [library]);
  if (log.length === 0)
    return (
      <section className="data-block">
        <SignedBy />
        <p className="quiet">{t('data.log.empty')}</p>
      </section>
    );
  return (
    <section className="data-block">
      <SignedBy />
      <p className="quiet">{t('data.log.explain')}</p>
      <ol className="data-log">
        {[...log]
          .reverse()
          .slice(0, SHOWN_SETS)
          .map((entry) => {
            const { seq, set, status } = entry;
            return (
              <li key={seq} className={status === 'applied' ? '' : 'data-log-undone'}>
                <button
                  type="button"
                  className="data-log-head"
                  aria-expanded={open === seq}
                  onClick={() => setOpen(open === seq ? null : seq)}
                >
                  <time dateTime={set.at}>{minuteOfMoment(set.at)}</time>
                  <span>{set.by === '' ? t('data.log.nobody') : set.by}</span>
                  <span className="data-tag">{CHANGE_ORIGINS[set.origin][locale]}</span>
                  <span>{t('data.log.changes', { count: countValues(set) })}</span>
                  <span className="quiet">{set.reason}</span>
                  {status === 'applied' ? null : (
                    <span className="data-tag">{LOG_STATUSES[status][locale]}</span>
                  )}
                </button>
                {open === seq ? <ChangeRows entry={entry} nameOf={(id) => nameById.get(id) ?? id} /> : null}
              </li>
            );
          })}
      </ol>
    </section>
  );
}
