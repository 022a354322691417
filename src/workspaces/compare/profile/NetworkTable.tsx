import type { MeasuredNetwork } from '@/analysis/network-length';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { useApp, useTranslate } from '../../app-context';
import type { Subject } from './use-subjects';

const NETWORKS = ['high_speed', 'freight', 'expressway'] as const satisfies readonly MeasuredNetwork[];
const STATUSES = ['openKm', 'uncertainKm', 'buildingKm', 'plannedKm'] as const;

/** Kilometres of each network by status, each subject a row. */
export function NetworkTable({ subjects }: { readonly subjects: readonly Subject[] }) {
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const month = useApp((state) => state.view.month);
  const title = t('profile.networks', { month: formatMonthWords(month, locale) });
  return (
    <section className="compare-block" aria-label={title}>
      <h3>{title}</h3>
      <div className="compare-scroll" tabIndex={0}>
        <table className="compare-table">
          <thead>
            <tr>
              <th rowSpan={2} />
              {NETWORKS.map((network) => (
                <th key={network} scope="colgroup" colSpan={STATUSES.length}>
                  {t(`profile.network.${network}`)}
                </th>
              ))}
            </tr>
            <tr>
              {NETWORKS.flatMap((network) =>
                STATUSES.map((status) => (
                  <th key={`${network} ${status}`} scope="col" className="number">
                    {t(`profile.network.${status}`)}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {subjects.map(({ key, name, facts }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {NETWORKS.flatMap((network) =>
                  STATUSES.map((status) => (
                    <td key={`${network} ${status}`} className="number">
                      {formatNumber(facts.networks[network][status], 1)}
                    </td>
                  )),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
