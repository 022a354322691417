import type { Translate } from '@/i18n/translate';
import type { Due, DueRow } from './use-due';

/** `逾期12天`, `还有3天`, `当天到期`. */
export function sayDays(days: number, t: Translate): string {
  if (days === 0) return t('due.days.today');
  return t(days < 0 ? 'due.days.late' : 'due.days.left', { days: Math.abs(days) });
}

/** Forecast against plan in words. */
export function sayShift({ shift, milestone }: DueRow, t: Translate): string {
  if (milestone.forecast === null) return t('due.shift.none');
  if (shift === null) return '—';
  if (shift === 0) return t('due.shift.same');
  return t(shift > 0 ? 'due.shift.later' : 'due.shift.earlier', { months: Math.abs(shift) });
}

/** How many are due, how many overdue, and the longest. */
export function sayDue({ t, asOf, view, overdue, soon }: Due): string {
  const longest = overdue[0];
  return t('due.say', {
    day: asOf,
    within: view.within,
    soon: soon.length,
    overdue: overdue.length,
    longest: longest === undefined ? '' : t('due.say.longest', { days: -longest.days }),
  });
}
