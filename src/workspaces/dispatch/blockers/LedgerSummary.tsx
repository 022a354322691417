import {
  LEDGER_FACTORS,
  type LedgerFactor,
  type LedgerLine,
  type Median,
  summarizeCities,
  summarizeFactors,
} from '@/analysis/blocker-ledger';
import type { Day } from '@/domain/dispatch/day';
import { FACTORS } from '@/domain/dispatch/factor';
import { formatNumber } from '@/i18n/format-number';
import type { FacetWords } from '../../library/row-facets';

const AGE_WORDS = ['upTo30', 'upTo90', 'upTo180', 'over180'] as const;

const medianText = ({ value, n }: Median): string =>
  value === null ? '—' : `${formatNumber(value, Number.isInteger(value) ? 0 : 1)} (n=${n})`;

/** The ledger on a day: by factor with ages, and days stuck by city and factor. */
export function LedgerSummary(props: {
  readonly lines: readonly LedgerLine[];
  readonly asOf: Day;
  readonly words: FacetWords;
}) {
  const { lines, asOf, words } = props;
  const { t, locale, names } = words;
  const factorName = (factor: LedgerFactor): string =>
    factor === 'unstated' ? t('blockers.unstated') : FACTORS[factor][locale];
  const factors = summarizeFactors(lines, asOf);
  const cities = summarizeCities(lines, asOf);
  // A factor nobody names in the whole ledger needs no column.
  const shown = LEDGER_FACTORS.map((factor, index) => ({ factor, index })).filter(({ factor }) =>
    factors.some((line) => line.factor === factor && line.open > 0),
  );
  return (
    <>
      <section aria-label={t('blockers.byFactor')}>
        <h3>{t('blockers.byFactor')}</h3>
        <table className="rules-table rules-numbers">
          <thead>
            <tr>
              <th scope="col">{t('blockers.factor')}</th>
              <th scope="col">{t('blockers.open')}</th>
              {AGE_WORDS.map((age) => (
                <th key={age} scope="col">
                  {t(`blockers.age.${age}`)}
                </th>
              ))}
              <th scope="col">{t('blockers.median')}</th>
              <th scope="col">{t('blockers.closedSoFar')}</th>
            </tr>
          </thead>
          <tbody>
            {factors
              .filter(({ open, closed }) => open + closed > 0)
              .map(({ factor, open, closed, ages, stuck }) => (
                <tr key={factor}>
                  <th scope="row">{factorName(factor)}</th>
                  <td>{open}</td>
                  {ages.map((count, index) => (
                    <td key={AGE_WORDS[index]}>{count}</td>
                  ))}
                  <td>{medianText(stuck)}</td>
                  <td>{closed}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      <section aria-label={t('blockers.byCity')}>
        <h3>{t('blockers.byCity')}</h3>
        <p className="quiet">{t('blockers.byCity.note')}</p>
        <table className="rules-table rules-numbers">
          <thead>
            <tr>
              <th scope="col">{t('column.city')}</th>
              <th scope="col">{t('blockers.all')}</th>
              {shown.map(({ factor }) => (
                <th key={factor} scope="col">
                  {factorName(factor)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cities.map(({ city, all, byFactor }) => (
              <tr key={city}>
                <th scope="row">{names.cityOf.get(city)?.[locale] ?? city}</th>
                <td>{medianText(all)}</td>
                {shown.map(({ factor, index }) => (
                  <td key={factor}>{medianText(byFactor[index] ?? { value: null, n: 0 })}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
