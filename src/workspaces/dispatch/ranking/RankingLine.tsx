import { memo } from 'react';
import { layoutRankRange } from '@/charts/rank-range/layout-rank-range';
import { RankRange } from '@/charts/rank-range/RankRange';
import type { RateBins } from '@/symbology/rate-bins';
import { NO_TEXT } from '../../library/table-columns';
import { NumberCells } from './NumberCells';
import type { AskedNumber, MoneyColumns } from './asked-number';
import { RANGE_WIDTH, sayRange } from './say-range';
import type { Ranking, RankingRow } from './use-ranking';

/** Ranks gained or lost since last month: an arrow, a number and a word, never a colour alone. */
export function RankChange({ change, t }: { readonly change: number | null; readonly t: Ranking['t'] }) {
  const word =
    change === null
      ? t('ranking.change.none')
      : change === 0
        ? t('ranking.change.same')
        : t(change > 0 ? 'ranking.change.up' : 'ranking.change.down', { count: Math.abs(change) });
  const arrow = change === null ? NO_TEXT : change === 0 ? '＝' : change > 0 ? '▲' : '▼';
  return (
    <span
      className={`ranking-change${change !== null && change < 0 ? ' ranking-change-down' : ''}`}
      title={word}
    >
      <span aria-hidden="true">
        {arrow}
        {change === null || change === 0 ? '' : Math.abs(change)}
      </span>
      <span className="visually-hidden">{word}</span>
    </span>
  );
}

/** One unit as a line of the ranking. */
export const RankingLine = memo(function RankingLine(props: {
  readonly row: RankingRow;
  readonly ranking: Ranking;
  readonly bins: RateBins | null;
  readonly money: MoneyColumns;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  readonly onHover: (unitId: string) => void;
  readonly onSelect: (unitId: string) => void;
  readonly onAsk: (asked: AskedNumber) => void;
  readonly onRange: (row: RankingRow | null) => void;
}) {
  const { row, ranking, bins, money, isSelected, isHovered, onHover, onSelect, onAsk, onRange } = props;
  const { t, locale, measure, ranked } = ranking;
  const { rank, change } = row.ranks[measure];
  const { unit } = row;
  return (
    <tr
      data-unit={unit.id}
      className={`${isSelected ? 'ranking-selected' : ''}${isHovered ? ' ranking-hovered' : ''}`}
      onPointerEnter={() => onHover(unit.id)}
      onPointerLeave={() => onHover('')}
    >
      <td className="ranking-rank">
        <b>{rank ?? NO_TEXT}</b>
        <RankChange change={change} t={t} />
      </td>
      <th scope="row">
        <button
          type="button"
          className="ranking-name"
          aria-pressed={isSelected}
          title={t('ranking.select', { name: row.name })}
          onFocus={() => onHover(unit.id)}
          onBlur={() => onHover('')}
          onClick={() => onSelect(unit.id)}
        >
          {unit[locale]}
        </button>
        {unit.cityZh === '' ? null : <small>{locale === 'zh' ? unit.cityZh : unit.cityEn}</small>}
      </th>
      <NumberCells
        name={row.name}
        unit={row.measure}
        row={row}
        ranking={ranking}
        bins={bins}
        money={money}
        onAsk={onAsk}
      />
      <td className="ranking-range">
        <button
          type="button"
          aria-label={sayRange(row, ranking)}
          onPointerEnter={() => onRange(row)}
          onPointerLeave={() => onRange(null)}
          onFocus={() => onRange(row)}
          onBlur={() => onRange(null)}
          onClick={() => onAsk({ row, number: 'completion' })}
        >
          <RankRange layout={layoutRankRange(row.interval, ranked, RANGE_WIDTH)} width={RANGE_WIDTH} />
        </button>
      </td>
    </tr>
  );
});
