import type { LogEntry } from '@/domain/library/change-log';
import { citeCell } from '@/domain/dispatch/monthly-report';
import { PROJECT_LISTS } from '@/domain/dispatch/project-list';
import { SOURCE_CRS } from '@/domain/dispatch/project-place';
import { POOL_CLASSES } from '@/domain/dispatch/pool-class';
import { STAGES } from '@/domain/dispatch/stage';
import type { ProjectField } from '@/domain/library/change-set';
import { INDUSTRIES } from '@/domain/project/industry';
import type { ProvenanceClass } from '@/domain/provenance/provenance';
import { type Month, yearOf } from '@/domain/time/month';
import { formatMonthWords } from '@/i18n/format-date';
import { formatMoney } from '@/i18n/format-money';
import { minuteOfMoment } from '@/lib/local-time';
import type { ProjectRow } from './project-row';
import { type FacetWords, nameOfValue, precisionOf } from './row-facets';

/** One value of a sheet with where it comes from; an unknown one says why. */
export interface SheetFact {
  readonly label: string;
  /** @nodata null: unknown, and `source` says why */
  readonly text: string | null;
  readonly provenance: ProvenanceClass;
  readonly source: string;
}

/** What the facts of a sheet are made from. */
export interface SheetInput {
  readonly row: ProjectRow;
  readonly month: Month;
  readonly log: readonly LogEntry[];
  readonly words: FacetWords;
}

/** The last edit of a field that still holds. @nodata null: as it came in */
function lastEdit(log: readonly LogEntry[], projectId: string, field: ProjectField): LogEntry | null {
  return (
    log
      .filter(
        ({ set, status }) =>
          status === 'applied' &&
          set.changes.some(
            (change) => change.kind === 'field' && change.projectId === projectId && change.field === field,
          ),
      )
      .at(-1) ?? null
  );
}

/** Makes the facts of one project, each with its source. */
function factMaker({ row, month, log, words }: SheetInput) {
  const { project, report } = row;
  const { t } = words;
  const register = t(`sheet.source.${project.provenanceClass}`);
  const sourceOf = (field: ProjectField): string => {
    const edit = lastEdit(log, project.id, field);
    if (edit === null) return register;
    const { by, at, reason } = edit.set;
    return t('sheet.source.edited', { by: by || '—', at: minuteOfMoment(at), reason });
  };
  const stated = (
    label: string,
    field: ProjectField,
    text: string,
    why = t('sheet.notGiven'),
  ): SheetFact => ({
    label,
    text: text === '' ? null : text,
    provenance: project.provenanceClass,
    source: text === '' ? why : sourceOf(field),
  });
  const reported = (label: string, column: string, text: string | null): SheetFact => ({
    label,
    text,
    provenance: project.provenanceClass,
    source:
      report === null
        ? t('sheet.noReport', { month: formatMonthWords(month, words.locale) })
        : text === null
          ? t('sheet.reportBlank')
          : report.source === null
            ? t('sheet.source.byHand')
            : citeCell(report.source, column),
  });
  const derived = (label: string, text: string | null, rule: string): SheetFact => ({
    label,
    text,
    provenance: 'derived',
    source: text === null ? t('sheet.cannotDerive', { rule }) : t('sheet.source.rule', { rule }),
  });
  return { stated, reported, derived };
}

/** Who, what, where: the register's side of a sheet. */
export function registerFacts(input: SheetInput): readonly SheetFact[] {
  const { row, words } = input;
  const { project, city, county, park } = row;
  const { t, locale } = words;
  const { stated } = factMaker(input);
  const { place } = project;
  const [first] = place.kind === 'points' ? place.points : place.kind === 'line' ? place.sections : [];
  return [
    stated(t('sheet.region'), 'countyAdcode', [city, county].filter((name) => name !== '').join(' · ')),
    stated(t('column.park'), 'parkId', park, t('sheet.noPark')),
    stated(
      t('column.industry'),
      'industryId',
      project.industryId === null ? '' : INDUSTRIES[project.industryId][locale],
    ),
    stated(t('column.stage'), 'stage', STAGES[row.stage][locale]),
    stated(t('column.pool_class'), 'poolClass', POOL_CLASSES[project.poolClass][locale]),
    stated(
      t('column.lists'),
      'listIds',
      project.listIds.map((id) => PROJECT_LISTS[id][locale]).join('、'),
      t('sheet.noList'),
    ),
    stated(
      t('column.task_forces'),
      'taskForceIds',
      project.taskForceIds.map((id) => nameOfValue('task_force', id, words)).join('、'),
    ),
    stated(t('column.lead_unit'), 'leadUnit', project.leadUnit),
    stated(t('column.responsible_unit'), 'responsibleUnit', project.responsibleUnit),
    stated(t('column.entered'), 'entered', formatMonthWords(project.entered, locale)),
    stated(
      t('sheet.position'),
      'place',
      place.kind === 'unplaced'
        ? ''
        : `${nameOfValue('precision', precisionOf(row), words)}${first === undefined ? '' : ` · ${SOURCE_CRS[first.sourceCrs][locale]}`}`,
      place.kind === 'unplaced' ? place.reason : '',
    ),
    stated(t('column.codes'), 'codes', project.codes.join('、')),
    ...(project.extras ?? []).map(({ heading, text }) => stated(heading, 'extras', text)),
  ];
}

/** How much, and how far: the reports' side of a sheet. */
export function moneyFacts(input: SheetInput): readonly SheetFact[] {
  const { row, month, words } = input;
  const { t, locale } = words;
  const { stated, reported, derived } = factMaker(input);
  const amount = (wan: number | null | undefined): string | null =>
    wan === null || wan === undefined ? null : formatMoney(wan, locale);
  return [
    stated(
      t('column.total'),
      'totalInvestmentWan',
      amount(row.project.totalInvestmentWan) ?? '',
      t('sheet.noMoney'),
    ),
    stated(
      t('sheet.planOf', { year: yearOf(month) }),
      'annualPlans',
      amount(row.annualPlanWan) ?? '',
      t('sheet.noPlan', { year: yearOf(month) }),
    ),
    reported(t('column.cumulative'), t('sheet.cell.cumulative'), amount(row.report?.cumulativeWan)),
    reported(t('sheet.funds'), t('sheet.cell.funds'), amount(row.report?.fundsWan)),
    ...(row.report?.monthWan === undefined
      ? []
      : [reported(t('sheet.monthReported'), t('sheet.cell.month'), amount(row.report.monthWan))]),
    ...(row.report?.sinceStartWan === undefined
      ? []
      : [reported(t('sheet.sinceStart'), t('sheet.cell.sinceStart'), amount(row.report.sinceStartWan))]),
    derived(
      t('column.completion'),
      row.completion === null ? null : `${(row.completion * 100).toFixed(1)}%`,
      'RATE-2',
    ),
    derived(
      t('column.lead'),
      row.leadPoints === null
        ? null
        : t(row.leadPoints < 0 ? 'sheet.behind' : 'sheet.ahead', {
            points: Math.abs(row.leadPoints).toFixed(1),
          }),
      'RATE-4',
    ),
  ];
}
