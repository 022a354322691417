import type { IntakeEntry } from '@/analysis/intake/intake-result';
import { useTranslate } from '../app-context';
import { showEntry } from './entry-report';

const SHOWN = 200;

/** The row report: file › sheet › row › column, what, as written, what was done. */
export function EntryTable({ entries }: { readonly entries: readonly IntakeEntry[] }) {
  const t = useTranslate();
  return (
    <>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('import.where')}</th>
            <th scope="col">{t('import.what')}</th>
            <th scope="col">{t('import.found')}</th>
            <th scope="col">{t('import.done')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.slice(0, SHOWN).map((entry) => {
            const [where, what, found, done] = showEntry(entry, t);
            return (
              <tr key={`${where}${what}${found}`}>
                <th scope="row">{where}</th>
                <td>{what}</td>
                <td>{found}</td>
                <td>{done}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {entries.length > SHOWN ? (
        <p className="quiet">{t('data.checks.more', { count: entries.length - SHOWN })}</p>
      ) : null}
    </>
  );
}
