import { formatNumber } from '@/i18n/format-number';
import type { Translate } from '@/i18n/translate';
import { DOUBTFUL_TIMES } from '@/analysis/doubtful-figure';
import type { RowSums } from './sum-rows';

/** What was left out of a sum, and what the rate would be with it. */
export function sayDoubtful({ doubtful, rawCompletion }: RowSums, t: Translate): string {
  const { ratio } = rawCompletion;
  return t('library.sum.doubtful', {
    count: formatNumber(doubtful),
    times: DOUBTFUL_TIMES,
    raw: ratio.defined ? `${(ratio.value * 100).toFixed(1)}%` : '—',
  });
}
