import { useMemo } from 'react';
import { layoutRankRange } from '@/charts/rank-range/layout-rank-range';
import { computeElapsedShare } from '@/analysis/dispatch-rates';
import { monthNumberOf } from '@/domain/time/month';
import { showShare } from './show-measure';
import { RankRangeAxis } from '@/charts/rank-range/RankRange';
import { PROVINCE_ADCODE } from '@/domain/region/adcode';
import { RANK_MEASURES } from '@/domain/view-state/dispatch-view';
import { formatMonthWords } from '@/i18n/format-date';
import { MONEY_UNITS, type MoneyUnit } from '@/i18n/format-money';
import type { RateBins } from '@/symbology/rate-bins';
import { useActions } from '../../app-context';
import { type AskedNumber, moneyColumnsOf } from './asked-number';
import type { Defined } from './MeasureDefinition';
import { RankingLine } from './RankingLine';
import { NumberCells } from './NumberCells';
import { useFirstLines } from './use-first-lines';
import { RANGE_WIDTH } from './say-range';
import type { RankingRow } from './ranking-rows';
import type { Ranking } from './use-ranking';

/** Units down, measures across, the province always in sight. Every number tells what is behind it. */
export function RankingTable(props: {
  readonly ranking: Ranking;
  readonly bins: RateBins | null;
  readonly hovered: string;
  readonly onHover: (unitId: string) => void;
  readonly onSelect: (unitId: string) => void;
  readonly onAsk: (asked: AskedNumber) => void;
  readonly onDefine: (what: Defined) => void;
  /** A range was pointed at: what it says. */
  readonly onRange: (row: RankingRow | null) => void;
}) {
  const { ranking, bins, hovered, onHover, onSelect, onAsk, onDefine, onRange } = props;
  const { rows, total, kind, measure, order, month, selected, ranked, t, locale } = ranking;
  const { setDispatch } = useActions();
  const lines = useFirstLines(rows, kind);
  const money = useMemo(() => moneyColumnsOf([total]), [total]);
  const axis = useMemo(
    () => (rows[0] === undefined ? null : layoutRankRange(rows[0].interval, ranked, RANGE_WIDTH)),
    [rows, ranked],
  );
  const elapsed = showShare({ defined: true, value: computeElapsedShare(monthNumberOf(month)) }, 1);
  const unitWord = (unit: MoneyUnit): string => MONEY_UNITS[unit][locale];
  const label = t('ranking.table', {
    unit: t(`ranking.unit.${kind}`),
    month: formatMonthWords(month, locale),
  });
  const define = (what: Defined, word: string) => (
    <button
      type="button"
      className="ranking-define"
      aria-label={t('ranking.define', { measure: word })}
      title={t('ranking.define', { measure: word })}
      onClick={() => onDefine(what)}
    >
      ?
    </button>
  );
  return (
    <div className="ranking-scroll" tabIndex={0} role="group" aria-label={label}>
      <table className="ranking-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('ranking.column.rank')}</th>
            <th scope="col">{t('ranking.column.name')}</th>
            {RANK_MEASURES.map((id) => (
              <th
                key={id}
                scope="col"
                className={id === measure ? 'ranking-by' : undefined}
                aria-sort={id === measure && order === 'rank' ? 'descending' : undefined}
              >
                <button
                  type="button"
                  className="ranking-head-button"
                  aria-pressed={id === measure}
                  onClick={() => setDispatch({ measure: id })}
                >
                  {t(`ranking.measure.${id}`)}
                </button>
                {define(id, t(`ranking.measure.${id}`))}
                {id === 'lead' ? <small>{t('ranking.elapsed', { share: elapsed })}</small> : null}
              </th>
            ))}
            {(['cumulative', 'month'] as const).map((id) => (
              <th key={id} scope="col">
                {t(`ranking.column.${id}`)}
                {define(id, t(`ranking.column.${id}`))}
                <small>{unitWord(money[id])}</small>
              </th>
            ))}
            <th scope="col">
              {t('ranking.column.range')}
              {define('range', t('ranking.column.range'))}
              {axis === null ? null : <RankRangeAxis layout={axis} width={RANGE_WIDTH} />}
            </th>
          </tr>
          {/* The province stands with the head, so that it is always in sight. */}
          <tr className="ranking-total" data-unit={PROVINCE_ADCODE}>
            <td />
            <th scope="row">
              <button
                type="button"
                className="ranking-name"
                aria-pressed={selected === null}
                onClick={() => setDispatch({ unitId: '' })}
              >
                {t('ranking.total')}
              </button>
            </th>
            <NumberCells
              name={t('ranking.total')}
              unit={total}
              row={null}
              ranking={ranking}
              bins={null}
              money={money}
              onAsk={onAsk}
            />
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map((row) => (
            <RankingLine
              key={row.unit.id}
              row={row}
              ranking={ranking}
              bins={bins}
              money={money}
              isSelected={row === selected}
              isHovered={row.unit.id === hovered}
              onHover={onHover}
              onSelect={onSelect}
              onAsk={onAsk}
              onRange={onRange}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
