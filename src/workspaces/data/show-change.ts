import { type Change, changedReportValues } from '@/domain/library/change-set';
import { formatMonth } from '@/domain/time/month';
import type { Translate } from '@/i18n/translate';
import type { DataWord } from '@/i18n/words/data';
import { showBookChange } from './show-book';
import { showFieldChange, type ValueWords } from './show-value';

/** One change as a line of the log: what it is about, from, to. */
export interface ShownChange {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

const LONGEST = 160;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function showValue(value: unknown, t: Translate): string {
  if (value === null || value === '' || value === undefined) return t('data.fillIn.blankValue');
  if (typeof value === 'boolean') return t(value ? 'data.yes' : 'data.no');
  return cut(String(value));
}

/** Show one change in words; a report gives one line per cell that differs. */
export function showChange(change: Change, words: ValueWords): readonly ShownChange[] {
  const { t } = words;
  switch (change.kind) {
    case 'project':
      return [
        {
          what: t(
            change.from === null ? 'data.log.added' : change.to === null ? 'data.log.removed' : 'field.name',
          ),
          from: change.from?.name ?? '',
          to: change.to?.name ?? '',
        },
      ];
    case 'field': {
      const what = t(`field.${change.field}` as DataWord);
      const { from, to } = showFieldChange(change.field, change.from, change.to, words);
      return [{ what, from: cut(from), to: cut(to) }];
    }
    case 'report': {
      const month = t('data.log.report', { month: formatMonth(change.month) });
      return changedReportValues(change).map((key) => ({
        what: `${month} · ${t(`data.report.${key}`)}`,
        from: showValue(change.from?.[key], t),
        to: showValue(change.to?.[key], t),
      }));
    }
    case 'book':
      return [showBookChange(change, words.locale)];
    case 'contact':
      // A contact is never written out here: the log is exported, contacts are not.
      return [{ what: t('data.log.contact'), from: '…', to: '…' }];
    case 'acceptance':
      return [
        {
          what: t('data.log.acceptance'),
          from: change.from?.reason ?? '',
          to: change.to?.reason ?? '',
        },
      ];
  }
}
