import type { Park } from '@/domain/park/park';
import { PER_MU_IDS, PER_MU_MEASURES, type ZoneYear } from '@/domain/park/zone-year';
import { formatNumber } from '@/i18n/format-number';
import { useApp, useTranslate } from '../../app-context';

/** What was entered of a year per 亩 and per head; no class, because the document gives no limits. */
export function PerMuTable(props: {
  readonly records: readonly ZoneYear[];
  readonly year: number;
  readonly parkOf: ReadonlyMap<string, Park>;
}) {
  const { records, year, parkOf } = props;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const of = records.filter((record) => record.year === year && Object.keys(record.measures).length > 0);
  const shown = PER_MU_IDS.filter((id) => of.some(({ measures }) => measures[id] !== undefined));
  const first = shown[0];
  const sorted =
    first === undefined ? of : [...of].sort((a, b) => (b.measures[first] ?? 0) - (a.measures[first] ?? 0));
  return (
    <section aria-label={t('zones.perMu')}>
      <h3>{t('zones.perMu')}</h3>
      <p className="quiet">{t('zones.perMu.note')}</p>
      {of.length === 0 ? (
        <p>{t('zones.perMu.none', { year })}</p>
      ) : (
        <div className="zones-entry" tabIndex={0} role="group" aria-label={t('zones.perMu')}>
          <table className="rules-table rules-numbers">
            <thead>
              <tr>
                <th scope="col">{t('zones.park')}</th>
                {shown.map((id) => (
                  <th key={id} scope="col">
                    {PER_MU_MEASURES[id][locale]}（{PER_MU_MEASURES[id].unit}）
                  </th>
                ))}
                <th scope="col">{t('zones.perMu.class')}</th>
              </tr>
            </thead>
            <tbody>
              {sorted.map(({ parkId, measures, drill }) => (
                <tr key={parkId}>
                  <th scope="row">
                    {parkOf.get(parkId)?.name ?? parkId}{' '}
                    {drill ? <span className="zones-drill">{t('zones.drillMark')}</span> : null}
                  </th>
                  {shown.map((id) => {
                    const value = measures[id];
                    return <td key={id}>{value === undefined ? '—' : formatNumber(value, 2)}</td>;
                  })}
                  <td className="quiet">{t('zones.perMu.noClass')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
