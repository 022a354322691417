import type { FillInDifference, FillInValue } from '@/analysis/fill-in/compare-returned-forms';
import type { Translate } from '@/i18n/translate';

/** A cell of the form in words. */
export function showFillInValue(value: FillInValue, t: Translate): string {
  if (value === null || value === '') return t('data.fillIn.blankValue');
  if (typeof value === 'boolean') return t(value ? 'data.yes' : 'data.no');
  return typeof value === 'number' ? value.toLocaleString('zh-CN', { maximumFractionDigits: 4 }) : value;
}

/** File and row of an offer. */
export const showOfferSource = ({ file, row }: FillInDifference['offers'][number]['source']): string =>
  `${file} › ${row}`;
