import { MEASURES } from '@/analysis/profile/profile-measures';
import type { ProfileFacts } from '@/analysis/profile/profile-facts';
import type { ProfileMeasureId } from '@/domain/view-state/profile-view';
import { formatNumber } from '@/i18n/format-number';
import type { Translate } from '@/i18n/translate';

/** A measure's value as text, without its unit; what is not known is a dash. */
export function sayMeasure(id: ProfileMeasureId, facts: ProfileFacts): string {
  const { valueOf, decimals } = MEASURES[id];
  const value = valueOf(facts);
  if (value === null) return '—';
  const text = formatNumber(Math.abs(value), decimals);
  if (value < 0) return `−${text}`;
  return id === 'lead' && value > 0 ? `+${text}` : text;
}

/** Why a measure has no value, for the title of the dash. */
export function whyUnknown(id: ProfileMeasureId, t: Translate): string {
  switch (id) {
    case 'gdp':
    case 'gdp_head':
      return t('profile.unknown.gdp');
    case 'project_money':
      return t('profile.unknown.money');
    case 'completion':
    case 'lead':
      return t('profile.unknown.reports');
    default:
      return t('profile.unknown.other');
  }
}
