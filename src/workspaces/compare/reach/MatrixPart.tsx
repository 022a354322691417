import { useMemo, useState } from 'react';
import { meanPairMinutes } from '@/analysis/reach/city-matrix';
import { formatMonth } from '@/domain/time/month';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { saveBlob } from '@/io/save-blob';
import { toCsv } from '@/io/write-csv';
import { useApp, useServices, useTranslate } from '../../app-context';
import { PathPanel } from './PathPanel';
import { useReachAnswer } from '../../use-reach';
import type { ReachDesk } from './use-reach-desk';

/** 城市间: 16 × 16, the mean of each circle, and the way behind every number. */
export function MatrixPart({ desk }: { readonly desk: ReachDesk }) {
  const { province } = useServices();
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const { cities, circles } = province.atlas;
  const [pair, setPair] = useState<readonly [number, number] | null>(null);
  const ask = useMemo(() => ({ plan: desk.plan }), [desk.plan]);
  const { found, isPending, why } = useReachAnswer(province, 'matrix', ask);
  const minutes = found?.answer.minutes ?? null;
  const count = cities.length;
  const nameOf = (index: number): string =>
    (locale === 'en' ? cities[index]?.nameEn : cities[index]?.shortName) ?? '';
  const pathAsk = useMemo(() => {
    const [from, to] = [cities[pair?.[0] ?? -1], cities[pair?.[1] ?? -1]];
    if (from === undefined || to === undefined) return null;
    return {
      plan: desk.plan,
      origins: [{ kind: 'place', place: 'city', id: String(from.adcode) }] as const,
      target: { kind: 'place', place: 'city', id: String(to.adcode) } as const,
    };
  }, [pair, cities, desk.plan]);
  const path = useReachAnswer(province, 'path', pathAsk).found?.answer ?? null;
  if (minutes === null)
    return <p role="status">{why === '' ? t('reach.computing') : t('reach.failed', { why })}</p>;
  const matrix = { nodes: cities.map((_, index) => index), minutes };
  const at = (row: number, column: number): number => minutes[row * count + column] ?? Number.NaN;
  const pairsWithin = (most: number): number =>
    cities.reduce(
      (sum, _, row) => sum + cities.filter((__, column) => column > row && at(row, column) <= most).length,
      0,
    );
  const mean = meanPairMinutes(matrix, matrix.nodes);
  const levelOf = (value: number): number => [30, 60, 90, 120].filter((most) => value > most).length;
  const month = formatMonthWords(desk.plan.month, locale);
  return (
    <div className="reach-block">
      <div
        className="reach-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('reach.matrix.caption', { month })}
      >
        <table
          className="reach-table reach-matrix"
          aria-busy={isPending}
          data-ms={found?.ms.toFixed(0) ?? ''}
        >
          <caption>
            {t('reach.matrix.caption', { month })} · {t('reach.own')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('reach.matrix.from')}</th>
              {cities.map(({ adcode }, column) => (
                <th key={adcode} scope="col">
                  {nameOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cities.map(({ adcode }, row) => (
              <tr key={adcode}>
                <th scope="row">{nameOf(row)}</th>
                {cities.map((other, column) => (
                  <td
                    key={other.adcode}
                    className={row === column ? 'reach-self' : `reach-level-${levelOf(at(row, column))}`}
                  >
                    {row === column ? (
                      '—'
                    ) : (
                      <button
                        type="button"
                        aria-label={`${nameOf(row)}—${nameOf(column)} ${t('reach.min', { minutes: Math.round(at(row, column)) })}`}
                        aria-pressed={pair?.[0] === row && pair[1] === column}
                        onClick={() => setPair([row, column])}
                      >
                        {formatNumber(at(row, column), 0)}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {t('reach.matrix.mean', {
          minutes: mean === null ? '—' : formatNumber(mean, 1),
          sixty: pairsWithin(60),
          ninety: pairsWithin(90),
        })}{' '}
        <button
          type="button"
          className="button"
          onClick={() => {
            const rows = [
              [t('reach.matrix.from'), ...cities.map((_, index) => nameOf(index))],
              ...cities.map((_, row) => [
                nameOf(row),
                ...cities.map((__, column) => (row === column ? '' : at(row, column).toFixed(1))),
              ]),
              [`${t('reach.matrix.caption', { month })} · ${t('reach.own')}`],
              ...(desk.scenario === null ? [] : [[t('reach.scenarioOn', { name: desk.scenario.name })]]),
            ];
            saveBlob(
              new Blob([toCsv(rows)], { type: 'text/csv' }),
              `${t('reach.part.matrix')}-${formatMonth(desk.plan.month)}.csv`,
            );
          }}
        >
          {t('reach.matrix.export')}
        </button>
      </p>
      {path === null || pair === null ? null : (
        <PathPanel
          desk={desk}
          name={`${nameOf(pair[0])} → ${nameOf(pair[1])}`}
          path={path}
          onClose={() => setPair(null)}
        />
      )}
      <h3>{t('reach.matrix.circle')}</h3>
      <ul className="reach-plain">
        {circles.map((circle) => {
          const members = cities.flatMap(({ circleId }, index) => (circleId === circle.id ? [index] : []));
          const inside = meanPairMinutes(matrix, members);
          return (
            <li key={circle.id}>
              {t('reach.matrix.circleRow', {
                name: locale === 'en' ? circle.nameEn : circle.name,
                count: members.length,
                minutes: inside === null ? '—' : formatNumber(inside, 1),
              })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
