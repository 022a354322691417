import { formatMonth } from '@/domain/time/month';
import type { RankMeasure } from '@/domain/view-state/dispatch-view';
import { formatMonthWords } from '@/i18n/format-date';
import { MONEY_UNITS } from '@/i18n/format-money';
import { saveBlob } from '@/io/save-blob';
import type { TableWorkbook } from '@/io/write-table-workbook';
import type { Ratio } from '@/lib/ratio';
import { paceRows } from './pace-rows';
import { sayRanking } from './say-ranking';
import type { Ranking, RankingRow, YearMeasures } from './use-ranking';

const numberOf = (ratio: Ratio): number | null => (ratio.defined ? ratio.value : null);

/**
 * The ranking as shown, a unit a row in the order on the screen and the province last: every rate with its numerator
 * and denominator, ranks, range of ranks, pace, and what was left out. Blank where there is nothing to divide by.
 */
export function toRankingWorkbook(ranking: Ranking, year: readonly YearMeasures[]): TableWorkbook {
  const { kind, measure, rows, total, month, library, t, locale } = ranking;
  const open = locale === 'zh' ? (text: string) => `（${text}）` : (text: string) => ` (${text})`;
  const money = open(MONEY_UNITS.wan[locale]);
  const text = (header: string, width: number) => ({ header, width, format: null });
  const number = (header: string, format: string, width = 11) => ({ header, width, format });
  const required = new Map(paceRows(ranking, year).map(({ row, pace }) => [row, pace]));
  const rankWord = (id: RankMeasure) => t('ranking.export.rankOf', { measure: t(`ranking.measure.${id}`) });
  const line = (unit: RankingRow['measure'], row: RankingRow | null): readonly (string | number | null)[] => {
    const pace = row === null ? null : (required.get(row) ?? null);
    const city = locale === 'zh' ? row?.unit.cityZh : row?.unit.cityEn;
    return [
      row === null ? t('ranking.total') : row.unit[locale],
      ...(kind === 'county' ? [city ?? null] : []),
      row?.ranks[measure].rank ?? null,
      row?.ranks[measure].change ?? null,
      unit.start.part,
      unit.start.whole,
      numberOf(unit.start.ratio),
      row?.ranks.start.rank ?? null,
      unit.completion.part,
      unit.completion.whole,
      numberOf(unit.completion.ratio),
      row?.ranks.completion.rank ?? null,
      numberOf(unit.lead),
      unit.cumulativeWan,
      unit.monthWan,
      row?.interval.range?.[0] ?? null,
      row?.interval.range?.[1] ?? null,
      pace === null ? null : numberOf(pace.required),
      pace?.bestWan ?? null,
      unit.doubtfulIds.length,
      unit.fellIds.length,
      unit.completion.missing.length,
    ];
  };
  return {
    sheet: t('dispatch.section.ranking'),
    title: `${t('ranking.export.title', { unit: t(`ranking.unit.${kind}`) })} · ${t(`library.${library.id}`)} · ${formatMonthWords(month, locale)}`,
    note: t('ranking.export.note', { said: sayRanking(ranking) }),
    drill: library.drill,
    columns: [
      text(t('ranking.column.name'), 22),
      ...(kind === 'county' ? [text(t('ranking.export.city'), 10)] : []),
      number(rankWord(measure), '0', 9),
      number(t('ranking.export.change'), '+0;-0;0', 9),
      number(t('ranking.export.started'), '#,##0'),
      number(t('ranking.export.planned'), '#,##0'),
      number(t('ranking.measure.start'), '0.00%'),
      number(rankWord('start'), '0', 9),
      number(`${t('ranking.export.done')}${money}`, '#,##0', 14),
      number(`${t('ranking.export.plan')}${money}`, '#,##0', 14),
      number(t('ranking.measure.completion'), '0.00%'),
      number(rankWord('completion'), '0', 9),
      number(t('ranking.export.lead'), '+0.0;-0.0;0.0'),
      number(`${t('ranking.column.cumulative')}${money}`, '#,##0', 14),
      number(`${t('ranking.column.month')}${money}`, '#,##0', 14),
      number(t('ranking.export.best'), '0', 8),
      number(t('ranking.export.worst'), '0', 8),
      number(`${t('ranking.pace.required')}${money}`, '#,##0', 14),
      number(`${t('ranking.pace.best')}${money}`, '#,##0', 14),
      number(t('ranking.export.doubtful'), '0', 8),
      number(t('ranking.export.fell'), '0', 8),
      number(t('ranking.export.missing'), '0', 8),
    ],
    rows: [...rows.map((row) => line(row.measure, row)), line(total, null)],
  };
}

/** Save the ranking as .xlsx. The writer is fetched when it is first needed. */
export async function exportRanking(ranking: Ranking, year: readonly YearMeasures[]): Promise<void> {
  const { writeTableWorkbook } = await import('@/io/write-table-workbook');
  const { t, kind, library, month } = ranking;
  const name = [
    t('ranking.export.title', { unit: t(`ranking.unit.${kind}`) }),
    t(`library.${library.id}`),
    formatMonth(month),
  ].join('_');
  saveBlob(await writeTableWorkbook(toRankingWorkbook(ranking, year)), `${name}.xlsx`);
}
