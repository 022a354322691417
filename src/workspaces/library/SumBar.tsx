import { formatMoney } from '@/i18n/format-money';
import { formatNumber } from '@/i18n/format-number';
import { sayDoubtful } from './say-doubtful';
import type { Sum } from './sum-rows';
import { NO_TEXT } from './table-columns';
import type { Table } from './use-table';

/** What the projects in the table come to, each once, with how many of them had a value. */
export function SumBar({ table }: { readonly table: Table }) {
  const { sums, words } = table;
  const { t, locale } = words;
  const money = (name: string, { wan, known }: Sum) => (
    <div title={t('library.sum.known', { known: formatNumber(known) })}>
      <dt>{name}</dt>
      <dd>{wan === null ? NO_TEXT : formatMoney(wan, locale)}</dd>
    </div>
  );
  const rate = (name: string, { ratio }: (typeof sums)['start'], note: string) => (
    <div title={note}>
      <dt>{name}</dt>
      <dd>{ratio.defined ? `${(ratio.value * 100).toFixed(1)}%` : NO_TEXT}</dd>
    </div>
  );
  return (
    <dl className="sum-bar">
      {money(t('column.total'), sums.total)}
      {money(t('column.annual_plan'), sums.annualPlan)}
      {money(t('column.cumulative'), sums.cumulative)}
      {rate(
        t('column.completion'),
        sums.completion,
        t('library.sum.completion.note', { missing: formatNumber(sums.completion.missing.length) }),
      )}
      {sums.doubtful === 0 ? null : (
        <div className="sum-doubtful">
          <dt aria-hidden="true">⚠</dt>
          <dd>{sayDoubtful(sums, t)}</dd>
        </div>
      )}
      {rate(
        t('library.sum.start'),
        sums.start,
        t('library.sum.start.note', {
          part: formatNumber(sums.start.part),
          whole: formatNumber(sums.start.whole),
        }),
      )}
    </dl>
  );
}
