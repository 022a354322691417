import type { AssumptionId } from '@/analysis/reach/assumptions';
import type { Leg } from '@/analysis/reach/trace-legs';
import type { Atlas } from '@/domain/atlas/atlas';
import type { Scenario, ScenarioChange } from '@/domain/scenario/scenario';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';

/** A time for a person: minutes below two hours, then hours; no way is said. */
export function sayMinutes(minutes: number | null, t: Translate): string {
  if (minutes === null || !Number.isFinite(minutes)) return t('reach.noWay');
  const whole = Math.round(minutes);
  if (whole < 120) return t('reach.min', { minutes: whole });
  return t('reach.hours', { hours: Math.floor(whole / 60), minutes: whole % 60 });
}

/** People in 万人, one decimal. */
export const sayWan = (people: number): string => formatNumber(people / 1e4, 1);

/** With its sign: `+3.2`, `−1`, `0`. */
export const saySigned = (value: number, decimals = 0): string => {
  const text = formatNumber(Math.abs(value), decimals);
  return text === '0' ? '0' : `${value > 0 ? '+' : '−'}${text}`;
};

/** Name of a line as legs and changes carry it. */
export function nameOfLine(lineId: string, atlas: Atlas, scenario: Scenario | null, locale: Locale): string {
  const id = lineId.replace(/^(?:rail|expressway|drawn):/, '');
  const line = [...atlas.railLines, ...atlas.expressways].find((each) => each.id === id);
  if (line !== undefined) return locale === 'en' ? line.nameEn : line.name;
  const drawn = scenario?.changes.find((change) => 'name' in change && change.id === id);
  return drawn !== undefined && 'name' in drawn ? drawn.name : id;
}

/** What a leg is called: its means and its line. */
export function sayLeg(
  leg: Leg,
  atlas: Atlas,
  scenario: Scenario | null,
  locale: Locale,
  t: Translate,
): string {
  const mode = t(`reach.leg.${leg.mode}`);
  if (leg.mode !== 'rail' && leg.mode !== 'expressway') return mode;
  const mark = leg.line.startsWith('drawn:') ? `（${t('reach.scenario.mark')}）` : '';
  return `${mode} · ${nameOfLine(leg.line, atlas, scenario, locale)}${mark}`;
}

/** Names of the assumptions a leg rests on. */
export const sayUses = (uses: readonly AssumptionId[], t: Translate): string =>
  uses.map((id) => t(`reach.a.${id}`)).join(t('reach.and'));

/** A change in words. */
export function sayChange(change: ScenarioChange, atlas: Atlas, locale: Locale, t: Translate): string {
  switch (change.kind) {
    case 'line': {
      const name = nameOfLine(change.lineId, atlas, null, locale);
      return t(change.on ? 'reach.scenario.change.on' : 'reach.scenario.change.off', { name });
    }
    case 'opening':
      return t('reach.scenario.change.opening', {
        name: nameOfLine(change.lineId, atlas, null, locale),
        month: formatMonthWords(change.month, locale),
      });
    case 'drawn_line':
      return t('reach.scenario.change.line', {
        name: change.name,
        stops: change.stops.length,
        speed: change.speedKmh,
      });
    case 'drawn_place':
      return t('reach.scenario.change.place', {
        kind: t(`reach.scenario.kind.${change.place}`),
        name: change.name,
      });
  }
}

/** A time of day: `08:30`. */
export const clockOf = (minutes: number): string => {
  const whole = Math.round(minutes) % 1440;
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
};
