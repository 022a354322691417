import type { RegisterLine } from '@/analysis/supervision-register';
import { LIGHT_KINDS } from '@/domain/dispatch/light-rule';
import { SUPERVISION_STEPS } from '@/domain/dispatch/supervision-step';
import { formatMonth, type Month } from '@/domain/time/month';
import { formatMonthWords } from '@/i18n/format-date';
import type { TableWorkbook } from '@/io/write-table-workbook';
import type { FacetWords } from '../../library/row-facets';

const text = (header: string, width: number) => ({ header, width, format: null });

/** The register of a month as a workbook: one row a project with a step due. */
export function toRegisterWorkbook(
  lines: readonly RegisterLine[],
  month: Month,
  drill: boolean,
  { t, locale, names }: FacetWords,
): TableWorkbook {
  return {
    sheet: t('dispatch.section.supervision'),
    title: `${t('dispatch.section.supervision')} · ${formatMonthWords(month, locale)}`,
    note: t('ladder.note'),
    drill,
    columns: [
      text(t('ladder.due'), 10),
      text(t('column.city'), 10),
      text(t('ladder.project'), 44),
      text(t('column.id'), 14),
      text(t('column.responsible_unit'), 28),
      text(t('ladder.light'), 10),
      text(t('ladder.redSince'), 12),
      text(t('ladder.dueSince'), 12),
      text(t('ladder.why'), 50),
      text(t('ladder.last'), 28),
    ],
    rows: lines.map(({ project, due, light, redSince, dueSince, steps }) => {
      const last = steps.at(-1);
      return [
        due === null ? null : SUPERVISION_STEPS[due.kind][locale],
        names.cityOf.get(project.cityAdcode)?.[locale] ?? String(project.cityAdcode),
        project.name,
        project.id,
        project.responsibleUnit,
        light === null ? null : LIGHT_KINDS[light.rule.kind][locale],
        redSince === null ? null : formatMonth(redSince),
        dueSince === null ? null : formatMonth(dueSince),
        due?.sentence ?? null,
        last === undefined ? null : `${SUPERVISION_STEPS[last.kind][locale]} ${last.day} ${last.document}`,
      ];
    }),
  };
}
