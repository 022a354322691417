import { useMemo } from 'react';
import { formatMonthWords } from '@/i18n/format-date';
import { NO_TEXT } from '../../library/table-columns';
import { type PaceRow, paceRows, sayPace } from './pace-rows';
import { showMoney } from './show-measure';
import type { Ranking, YearMeasures } from './use-ranking';

/** What a pace comes to in words. */
function sayState({ row, pace }: PaceRow, t: Ranking['t']): string {
  const { required, bestWan, isBeyondBest } = pace;
  if (!required.defined)
    return t(row.measure.completion.ratio.defined ? 'ranking.pace.over' : 'ranking.pace.unknown');
  if (required.value === 0) return t('ranking.pace.reached');
  if (isBeyondBest === null || bestWan === null || bestWan <= 0) return t('ranking.pace.unknown');
  return isBeyondBest
    ? `${t('ranking.pace.beyond')}${t('ranking.say.comma')}${t('ranking.pace.times', { times: (required.value / bestWan).toFixed(2) })}`
    : t('ranking.pace.within');
}

/** What must be completed each month from now, beside the best month: bars on one scale, the impossible shaded. */
export function PacePanel(props: {
  readonly ranking: Ranking;
  readonly year: readonly YearMeasures[];
  readonly hovered: string;
  readonly onHover?: (unitId: string) => void;
}) {
  const { ranking, year, hovered, onHover } = props;
  const { t, locale, selected } = ranking;
  const paces = useMemo(() => paceRows(ranking, year), [ranking, year]);
  const most = Math.max(
    1,
    ...paces.flatMap(({ pace }) => [pace.required.defined ? pace.required.value : 0, pace.bestWan ?? 0]),
  );
  const percent = (wan: number): string => `${((100 * wan) / most).toFixed(1)}%`;
  return (
    <section className="ranking-pace" aria-label={t('ranking.pace')}>
      <h3>{t('ranking.pace')}</h3>
      <p>{sayPace(paces, ranking)}</p>
      <div className="ranking-pace-scroll" tabIndex={0} role="group" aria-label={t('ranking.pace.table')}>
        <table aria-label={t('ranking.pace.table')}>
          <thead>
            <tr>
              <th scope="col">{t('ranking.column.name')}</th>
              <th scope="col">{t('ranking.pace.required')}</th>
              <th scope="col" aria-hidden="true" />
              <th scope="col">{t('ranking.pace.best')}</th>
              <th scope="col">{t('ranking.pace.state')}</th>
            </tr>
          </thead>
          <tbody>
            {paces.map((each) => {
              const { row, pace } = each;
              const { required, bestWan, bestMonth, isBeyondBest } = pace;
              const isStrong = row === selected || row.unit.id === hovered;
              return (
                <tr
                  key={row.unit.id}
                  data-unit={row.unit.id}
                  data-beyond={isBeyondBest === true}
                  className={`${isBeyondBest === true ? 'ranking-beyond' : ''}${isStrong ? ' ranking-hovered' : ''}`}
                  onPointerEnter={() => onHover?.(row.unit.id)}
                  onPointerLeave={() => onHover?.('')}
                >
                  <th scope="row">{row.name}</th>
                  <td>{required.defined ? showMoney(required.value, locale) : NO_TEXT}</td>
                  <td className="ranking-pace-bar" aria-hidden="true">
                    {required.defined ? <span style={{ width: percent(required.value) }} /> : null}
                    {bestWan === null ? null : <i style={{ left: percent(Math.max(0, bestWan)) }} />}
                  </td>
                  <td>
                    {bestWan === null || bestMonth === null
                      ? NO_TEXT
                      : t('ranking.pace.bestAt', {
                          wan: showMoney(bestWan, locale),
                          month: formatMonthWords(bestMonth, locale),
                        })}
                  </td>
                  <td>{sayState(each, t)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
