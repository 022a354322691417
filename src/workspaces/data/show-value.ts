import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { FACTORS } from '@/domain/dispatch/factor';
import { POOL_CLASSES } from '@/domain/dispatch/pool-class';
import { PROJECT_LISTS } from '@/domain/dispatch/project-list';
import { STAGES } from '@/domain/dispatch/stage';
import { SUPERVISION_STEPS } from '@/domain/dispatch/supervision-step';
import { TASK_FORCES } from '@/domain/dispatch/task-force';
import type { ProjectField } from '@/domain/library/change-set';
import { INDUSTRIES } from '@/domain/project/industry';
import { formatMonth } from '@/domain/time/month';
import { formatMoney } from '@/i18n/format-money';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';
import type { PlaceNames } from '../library/project-row';

/** What the words of a value depend on. */
export interface ValueWords {
  readonly t: Translate;
  readonly locale: Locale;
  readonly names: PlaceNames;
}

type Named = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
const nameIn = (table: Named, id: unknown, locale: Locale): string =>
  table[String(id)]?.[locale] ?? String(id);
const forceOf = (id: string, locale: Locale): string =>
  TASK_FORCES.find((force) => force.id === id)?.[locale] ?? id;

/** Fields whose values are lists, each item in words; a change shows only the items that differ. */
const ITEMS: {
  readonly [K in ProjectField]?: (
    value: NonNullable<DispatchProject[K]>,
    words: ValueWords,
  ) => readonly string[];
} = {
  listIds: (ids, { locale }) => ids.map((id) => PROJECT_LISTS[id][locale]),
  taskForceIds: (ids, { locale }) => ids.map((id) => forceOf(id, locale)),
  annualPlans: (plans, { locale }) =>
    plans.map(
      ({ year, plannedInvestmentWan: wan }) => `${year} ${wan === null ? '—' : formatMoney(wan, locale)}`,
    ),
  milestones: (milestones, { t }) =>
    milestones.map(({ title, baseline, forecast, actual }) => {
      const dates = [
        [t('sheet.milestone.baseline'), baseline],
        [t('sheet.milestone.forecast'), forecast],
        [t('sheet.milestone.actual'), actual],
      ].flatMap(([word, date]) => (date === null ? [] : [`${word} ${date}`]));
      return `${title} ${dates.join(' ')}`.trim();
    }),
  factors: (factors, { t, locale }) =>
    Object.entries(factors).map(
      ([id, factor]) =>
        `${nameIn(FACTORS, id, locale)} ${factor.state === 'stuck' ? `${t('data.stuckSince')} ${factor.stuckSince}` : t(`sheet.factor.${factor.state}`)}`,
    ),
  blockers: (blockers) =>
    blockers.map(({ text, opened, closed }) => `${text}（${opened} – ${closed ?? '…'}）`),
  supervision: (steps, { locale }) =>
    steps.map(({ kind, day, reason }) => `${SUPERVISION_STEPS[kind][locale]} ${day} ${reason}`),
  evidence: (links) => links.map(({ title, link }) => `${title} ${link}`),
  extras: (extras) => extras.map(({ heading, text }) => `${heading}：${text}`),
  codes: (codes) => codes,
  aliases: (aliases) => aliases,
  clauseIds: (ids) => ids,
};

/** Fields of one value that is not its own word. */
const SINGLES: {
  readonly [K in ProjectField]?: (value: NonNullable<DispatchProject[K]>, words: ValueWords) => string;
} = {
  stage: (id, { locale }) => STAGES[id][locale],
  poolClass: (id, { locale }) => POOL_CLASSES[id][locale],
  industryId: (id, { locale }) => INDUSTRIES[id][locale],
  entered: (month) => formatMonth(month),
  cityAdcode: (adcode, { names, locale }) => names.cityOf.get(adcode)?.[locale] ?? String(adcode),
  countyAdcode: (adcode, { names, locale }) => names.countyOf.get(adcode)?.[locale] ?? String(adcode),
  parkId: (id, { names }) => names.parkOf.get(id) ?? id,
  totalInvestmentWan: (wan, { locale }) => formatMoney(wan, locale),
  place: (place, { t }) => {
    if (place.kind === 'unplaced') return place.reason;
    if (place.kind === 'line') return t('data.sections', { count: place.sections.length });
    const points = place.points.map(({ lngLat: [lng, lat] }) => `${lng.toFixed(5)}, ${lat.toFixed(5)}`);
    return points.length > 3 ? `${points.slice(0, 3).join('；')}…` : points.join('；');
  },
};

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The two sides of a change of one field in words. Of a list, only the items that differ. */
export function showFieldChange(
  field: ProjectField,
  from: unknown,
  to: unknown,
  words: ValueWords,
): { readonly from: string; readonly to: string } {
  const blank = words.t('data.fillIn.blankValue');
  const items = ITEMS[field] as ((value: unknown, words: ValueWords) => readonly string[]) | undefined;
  if (items !== undefined) {
    const [before, after] = [isBlank(from) ? [] : items(from, words), isBlank(to) ? [] : items(to, words)];
    const gone = before.filter((item) => !after.includes(item));
    const come = after.filter((item) => !before.includes(item));
    // The same items in another order: nothing differs but the order.
    if (gone.length === 0 && come.length === 0)
      return { from: before.join('；') || blank, to: after.join('；') || blank };
    return { from: gone.join('；') || blank, to: come.join('；') || blank };
  }
  const single = SINGLES[field] as ((value: unknown, words: ValueWords) => string) | undefined;
  const show = (value: unknown): string =>
    isBlank(value) ? blank : single === undefined ? String(value) : single(value, words);
  return { from: show(from), to: show(to) };
}
