import type { UnitNumber } from '@/analysis/dispatch/behind-number';
import type { UnitMeasure } from '@/analysis/dispatch/measure-units';
import { FEWEST_PROJECTS } from '@/analysis/dispatch/rank-units';
import type { RankMeasure } from '@/domain/view-state/dispatch-view';
import { formatAmount } from '@/i18n/format-money';
import { formatNumber } from '@/i18n/format-number';
import type { RateBins } from '@/symbology/rate-bins';
import type { AskedNumber, MoneyColumns } from './asked-number';
import { LeftOut } from './LeftOut';
import { showAmount, showUnit } from './show-measure';
import type { Ranking, RankingRow } from './use-ranking';

/** The numbers of one unit, each a way to the projects behind it, with what it was divided from below. */
export function NumberCells(props: {
  readonly name: string;
  readonly unit: UnitMeasure;
  /** @nodata null: the province */
  readonly row: RankingRow | null;
  readonly ranking: Ranking;
  /** Classes of the chosen measure, for its swatch. @nodata null */
  readonly bins: RateBins | null;
  readonly money: MoneyColumns;
  readonly onAsk: (asked: AskedNumber) => void;
}) {
  const { name, unit, row, ranking, bins, money, onAsk } = props;
  const { measure, official, t } = ranking;
  const moneyOf = (wan: number): string => formatAmount(wan, money.cumulative);
  const isSmall = unit.projectIds.length < FEWEST_PROJECTS;
  const number = (id: UnitNumber, word: string, value: string) => (
    <button
      type="button"
      className="ranking-number"
      aria-label={t('ranking.ask', { name, number: word, value })}
      onClick={() => onAsk({ row, number: id })}
    >
      {value}
    </button>
  );
  const place = (id: RankMeasure): string => {
    const rank = row?.ranks[id].rank ?? null;
    if (rank === null) return '';
    const isTied = official.filter(({ ranks }) => ranks[id].rank === rank).length > 1;
    return t(isTied ? 'ranking.placeTied' : 'ranking.place', { rank });
  };
  const below: Readonly<Record<RankMeasure, string>> = {
    start: t('ranking.started', {
      part: formatNumber(unit.start.part),
      whole: formatNumber(unit.start.whole),
    }),
    completion: t('ranking.money', {
      part: moneyOf(unit.completion.part),
      whole: moneyOf(unit.completion.whole),
    }),
    lead: '',
  };
  const swatch = (id: RankMeasure) =>
    bins === null || id !== measure || row === null ? null : (
      <span
        className="ranking-swatch"
        data-bin={bins.binOf(row.ranks[id].value, unit.projectIds.length > 0).id}
        style={{ background: bins.binOf(row.ranks[id].value, unit.projectIds.length > 0).color }}
      />
    );
  const hatch = isSmall ? ' ranking-few' : '';
  return (
    <>
      {(['start', 'completion', 'lead'] as const).map((id) => (
        <td
          key={id}
          data-number={id}
          className={`${id === measure ? 'ranking-by' : ''}${hatch}`}
          title={isSmall ? t('ranking.few') : undefined}
        >
          {swatch(id)}
          {number(id, t(`ranking.measure.${id}`), showUnit(unit, id))}
          <small>
            <span>{below[id]}</span>
            <b>{place(id)}</b>
          </small>
        </td>
      ))}
      <td data-number="cumulative" className={hatch}>
        {number(
          'cumulative',
          t('ranking.column.cumulative'),
          showAmount(unit.cumulativeWan, money.cumulative),
        )}
        <LeftOut name={name} unit={unit} row={row} t={t} onAsk={onAsk} />
      </td>
      <td data-number="month" className={hatch}>
        {number('month', t('ranking.column.month'), showAmount(unit.monthWan, money.month))}
      </td>
    </>
  );
}
