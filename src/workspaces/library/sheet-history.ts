import type { LogEntry } from '@/domain/library/change-log';
import { SUPERVISION_STEPS, type SupervisionStep } from '@/domain/dispatch/supervision-step';
import { type Change, CHANGE_ORIGINS, type ProjectField } from '@/domain/library/change-set';
import { formatMonthWords } from '@/i18n/format-date';
import { formatMoney } from '@/i18n/format-money';
import type { Locale } from '@/i18n/locale';
import { minuteOfMoment } from '@/lib/local-time';
import { nameOfValue, type FacetWords } from './row-facets';

/** One change of a project as the log has it. */
export interface HistoryLine {
  readonly key: string;
  readonly at: string;
  readonly by: string;
  readonly origin: string;
  readonly what: string;
  readonly reason: string;
  readonly undone: boolean;
}

const money = (value: unknown, locale: Locale): string =>
  typeof value === 'number' ? formatMoney(value, locale) : '—';

function valueWords(field: string, value: unknown, words: FacetWords): string {
  const { locale } = words;
  const codes = { stage: 'stage', poolClass: 'pool_class', industryId: 'industry' } as const;
  const lists = { listIds: 'list', taskForceIds: 'task_force' } as const;
  if (value === null || value === '' || value === undefined) return '—';
  if (field === 'supervision') {
    const last = (value as readonly SupervisionStep[]).at(-1);
    return last === undefined ? '—' : `${SUPERVISION_STEPS[last.kind][locale]} ${last.day}`;
  }
  if (field === 'evidence')
    return (value as readonly { title: string }[]).map(({ title }) => title).join('、') || '—';
  if (field === 'extras')
    return (value as readonly { heading: string; text: string }[])
      .map(({ heading, text }) => `${heading} ${text}`)
      .join('；');
  if (field in codes) return nameOfValue(codes[field as keyof typeof codes], String(value), words);
  if (field in lists)
    return (value as readonly string[])
      .map((id) => nameOfValue(lists[field as keyof typeof lists], id, words))
      .join('、');
  if (field === 'parkId') return words.names.parkOf.get(String(value)) ?? String(value);
  if (field === 'cityAdcode') return words.names.cityOf.get(Number(value))?.[locale] ?? String(value);
  if (field === 'countyAdcode') return words.names.countyOf.get(Number(value))?.[locale] ?? String(value);
  if (field === 'totalInvestmentWan') return money(value, locale);
  if (field === 'annualPlans')
    return (value as readonly { year: number; plannedInvestmentWan: number | null }[])
      .map((plan) => `${plan.year} ${money(plan.plannedInvestmentWan, locale)}`)
      .join('、');
  return typeof value === 'object' ? words.t('sheet.changed') : String(value);
}

/** Columns that show a field, for its name. */
const COLUMN_OF = {
  name: 'name',
  stage: 'stage',
  poolClass: 'pool_class',
  industryId: 'industry',
  listIds: 'lists',
  taskForceIds: 'task_forces',
  leadUnit: 'lead_unit',
  responsibleUnit: 'responsible_unit',
  totalInvestmentWan: 'total',
  annualPlans: 'annual_plan',
} as const;

/** Words of fields no column shows. */
const WORD_OF = {
  supervision: 'sheet.steps',
  evidence: 'sheet.evidence',
  extras: 'sheet.extras',
  place: 'sheet.position',
  milestones: 'sheet.milestones',
  factors: 'sheet.factors',
  blockers: 'sheet.blockers',
  clauseIds: 'sheet.clauses',
  parkId: 'column.park',
  codes: 'column.codes',
  entered: 'column.entered',
  level: 'column.level',
  cityAdcode: 'column.city',
  countyAdcode: 'column.county',
} as const;

function nameOfField(field: ProjectField, { t }: FacetWords): string {
  const column = COLUMN_OF[field as keyof typeof COLUMN_OF];
  const word = WORD_OF[field as keyof typeof WORD_OF];
  return column !== undefined ? t(`column.${column}`) : word === undefined ? field : t(word);
}

function changeWords(change: Change, words: FacetWords): string {
  const { t, locale } = words;
  switch (change.kind) {
    case 'project':
      return t(change.to === null ? 'sheet.left' : change.from === null ? 'sheet.entered' : 'sheet.changed');
    case 'acceptance':
      return t('sheet.acceptanceChanged');
    case 'book':
      // Belongs to no project, so it stands in no sheet.
      return '';
    case 'contact':
      return t('sheet.contactChanged');
    case 'report':
      return `${formatMonthWords(change.month, locale)} ${t('column.cumulative')}：${money(change.from?.cumulativeWan, locale)} → ${money(change.to?.cumulativeWan, locale)}`;
    case 'field': {
      const [from, to] = [change.from, change.to].map((value) => valueWords(change.field, value, words));
      return `${nameOfField(change.field, words)}：${from === to ? to : `${from} → ${to}`}`;
    }
  }
}

/** What the log says of a project, newest first. */
export const historyOf = (
  log: readonly LogEntry[],
  projectId: string,
  words: FacetWords,
): readonly HistoryLine[] =>
  log
    .flatMap(({ seq, set, status }) =>
      set.changes
        .filter((change) => change.projectId === projectId)
        .map(
          (change, index): HistoryLine => ({
            key: `${seq}-${index}`,
            at: minuteOfMoment(set.at),
            by: set.by,
            origin: CHANGE_ORIGINS[set.origin][words.locale],
            what: changeWords(change, words),
            reason: set.reason,
            undone: status !== 'applied',
          }),
        ),
    )
    .reverse();
