import type { LedgerLine, Week, WeekList } from '@/analysis/blocker-ledger';
import { FACTORS } from '@/domain/dispatch/factor';
import type { TableWorkbook } from '@/io/write-table-workbook';
import type { FacetWords } from '../../library/row-facets';

const text = (header: string, width: number) => ({ header, width, format: null });

/** The week's list as a workbook: a blocker a row, by what happened to it in the week. */
export function toWeekWorkbook(
  week: Week,
  list: WeekList,
  drill: boolean,
  { t, locale, names }: FacetWords,
): TableWorkbook {
  const rowOf =
    (what: string) =>
    ({ project, blocker, age }: LedgerLine & { readonly age?: number }) => [
      what,
      names.cityOf.get(project.cityAdcode)?.[locale] ?? String(project.cityAdcode),
      project.name,
      project.id,
      blocker.factorId === null ? t('blockers.unstated') : FACTORS[blocker.factorId][locale],
      blocker.text,
      blocker.opened,
      blocker.closed,
      age ?? null,
      blocker.responsibleUnit === '' ? project.responsibleUnit : blocker.responsibleUnit,
    ];
  return {
    sheet: t('blockers.week'),
    title: t('blockers.week.title', { from: week.from, to: week.to }),
    note: t('blockers.week.note'),
    drill,
    columns: [
      text(t('blockers.week.what'), 12),
      text(t('column.city'), 10),
      text(t('ladder.project'), 44),
      text(t('column.id'), 14),
      text(t('blockers.factor'), 12),
      text(t('blockers.text'), 40),
      text(t('blockers.opened'), 12),
      text(t('blockers.closed'), 12),
      { header: t('blockers.age'), width: 12, format: '0' },
      text(t('column.responsible_unit'), 28),
    ],
    rows: [
      ...list.opened.map(rowOf(t('blockers.week.opened'))),
      ...list.closed.map(rowOf(t('blockers.week.closed'))),
      ...list.open.map(rowOf(t('blockers.week.open'))),
    ],
  };
}
