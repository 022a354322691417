import { bookOf } from '@/domain/library/library-books';
import { formatMonthWords } from '@/i18n/format-date';
import type { Table } from '../../library/use-table';

/** Every version adopted, the newest first. */
export function AdoptedList({ table }: { readonly table: Table }) {
  const { t, locale } = table.words;
  const versions = [...bookOf(table.library, 'rules')].reverse();
  return (
    <section aria-label={t('rules.versions')}>
      <h3>{t('rules.versions')}</h3>
      {versions.length === 0 ? (
        <p className="quiet">{t('rules.versions.none')}</p>
      ) : (
        <table className="rules-table">
          <thead>
            <tr>
              <th scope="col">{t('rules.version')}</th>
              <th scope="col">{t('rules.label')}</th>
              <th scope="col">{t('rules.adopt.from')}</th>
              <th scope="col">{t('rules.adopt.day')}</th>
              <th scope="col">{t('rules.adopt.person')}</th>
              <th scope="col">{t('rules.adopt.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, lights, supervision, fromMonth, adopted, person, reason }) => (
              <tr key={version}>
                <th scope="row">{version}</th>
                <td>
                  {lights.label} · {supervision.label}
                  <p className="quiet">{lights.source}</p>
                </td>
                <td>{formatMonthWords(fromMonth, locale)}</td>
                <td>{adopted}</td>
                <td>{person}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
