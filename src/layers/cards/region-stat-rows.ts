import '@/i18n/add-card-words';
import type { RegionMeasure, RegionStat } from '@/domain/region/region-stat';
import { formatNumber } from '@/i18n/format-number';
import type { CardContext } from './card-context';
import type { CardProvenance, CardRow } from './card-model';
import { rowOf } from './card-rows';

const DECIMALS: Readonly<Record<RegionMeasure, number>> = { population: 0, area: 1, gdp: 2 };

/** English counts money in billions: 1,002.1 亿元 is CNY 100.21 billion. */
const HUNDRED_MILLIONS_A_BILLION = 10;

function amountWords({ t, locale }: CardContext, measure: RegionMeasure, value: number): string {
  const inBillions = measure === 'gdp' && locale === 'en';
  const words = inBillions
    ? formatNumber(value / HUNDRED_MILLIONS_A_BILLION, DECIMALS.gdp + 1)
    : formatNumber(value, DECIMALS[measure]);
  return t(`card.amount.${measure}`, { value: words });
}

/** Population, area and GDP of a region, one row per year with its own source; what was not found says so. */
export function regionStatRows(context: CardContext, adcode: number): readonly CardRow[] {
  const { index, t } = context;
  const stats = index.statsOf.get(adcode) ?? [];
  const label = (stat: RegionStat): string =>
    stat.year === null
      ? t('card.measureNoYear', { measure: t(`card.measure.${stat.measure}`) })
      : t('card.measureYear', { measure: t(`card.measure.${stat.measure}`), year: stat.year });
  const rowsOf = (measure: RegionMeasure): readonly CardRow[] => {
    const found = stats.filter((stat) => stat.measure === measure);
    const name = t(`card.measure.${measure}`);
    if (found.length === 0)
      return [{ ...rowOf(name, '', null, t(`card.noStat.${measure}`)), series: { name, when: '' } }];
    return found.map((stat) => ({
      ...rowOf(label(stat), amountWords(context, measure, stat.value), stat.provenance, t('unknown')),
      series: { name, when: stat.year === null ? '' : String(stat.year) },
    }));
  };
  return [...rowsOf('population'), ...rowsOf('area'), ...rowsOf('gdp')];
}

/** Sum of one measure of one year over cities; nothing when a city lacks it. */
export function sumRow(
  context: CardContext,
  adcodes: readonly number[],
  measure: RegionMeasure,
  year: number | null,
): readonly CardRow[] {
  const { index, t } = context;
  const found = adcodes.flatMap((adcode) =>
    (index.statsOf.get(adcode) ?? [])
      .filter((stat) => stat.measure === measure && stat.year === year)
      .slice(0, 1),
  );
  if (found.length !== adcodes.length || found.length === 0) return [];
  const total = found.reduce((sum, stat) => sum + stat.value, 0);
  const provenance: CardProvenance = {
    provenanceClass: 'derived',
    source: t('card.sumMethod', { count: found.length }),
    confidence: found.every((stat) => stat.provenance.confidence === 'high') ? 'high' : 'medium',
    note: [...new Set(found.map((stat) => stat.provenance.source))].slice(0, 2).join('；'),
  };
  const name = t(`card.measure.${measure}`);
  const label =
    year === null
      ? t('card.measureNoYear', { measure: name })
      : t('card.measureYear', { measure: name, year });
  const row = rowOf(label, amountWords(context, measure, total), provenance, t('unknown'));
  return [{ ...row, series: { name, when: year === null ? '' : String(year) } }];
}
