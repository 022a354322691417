import { useMemo, useState } from 'react';
import {
  ACCESS_TARGETS,
  type AccessTarget,
  gapsOf,
  type ParkAccess,
  type ParkTarget,
} from '@/analysis/reach/park-access';
import { formatMonth } from '@/domain/time/month';
import { formatNumber } from '@/i18n/format-number';
import { saveBlob } from '@/io/save-blob';
import { toCsv } from '@/io/write-csv';
import { useServices, useTranslate } from '../../app-context';
import { sayMinutes } from './reach-words';
import { useReachAnswer } from '../../use-reach';
import type { ReachDesk } from './use-reach-desk';

/** 园区通达表. */
export function ParkPart({ desk }: { readonly desk: ReachDesk }) {
  const { province } = useServices();
  const t = useTranslate();
  const { parks } = province.atlas;
  const [sort, setSort] = useState<AccessTarget | null>(null);
  const [gapsOnly, setGapsOnly] = useState(false);
  const ask = useMemo(() => ({ plan: desk.plan }), [desk.plan]);
  const { found, isPending, why } = useReachAnswer(province, 'parks', ask);
  const rows = found?.answer ?? null;
  const names = useMemo(() => new Map(parks.map(({ id, name }) => [id, name])), [parks]);
  if (rows === null)
    return <p role="status">{why === '' ? t('reach.computing') : t('reach.failed', { why })}</p>;
  const far = (row: ParkAccess): number =>
    sort === null ? 0 : (row.to[sort]?.minutes ?? Number.POSITIVE_INFINITY);
  const short = rows.filter((row) => gapsOf(row).length > 0);
  const shown = [...(gapsOnly ? short : rows)].sort((a, b) => (sort === null ? 0 : far(b) - far(a)));
  // A drawn park has no name in the facts; its id says which it is.
  const nameOf = (id: string): string => {
    const drawn = desk.scenario?.changes.find((change) => change.kind === 'drawn_place' && change.id === id);
    const supposed = drawn?.kind === 'drawn_place' ? `${drawn.name}（${t('reach.scenario.mark')}）` : id;
    return names.get(id) ?? supposed;
  };
  const targetName = ({ name }: ParkTarget, target: AccessTarget): string =>
    target === 'interchange' && province.atlas.expressways.some((line) => line.name === name)
      ? `${name}${t('reach.parks.assumed')}`
      : name;
  const exportRows = (): void => {
    const head = [
      t('reach.parks.name'),
      t('reach.parks.precision'),
      ...ACCESS_TARGETS.flatMap((target) => [
        t(`reach.parks.${target}`),
        t('reach.leg.minutes'),
        t('reach.leg.km'),
      ]),
    ];
    const body = shown.map((row) => [
      nameOf(row.parkId),
      row.precision === null ? '' : t(`reach.precision.${row.precision}`),
      ...ACCESS_TARGETS.flatMap((target) => {
        const to = row.to[target];
        return to === null ? ['', '', ''] : [targetName(to, target), to.minutes.toFixed(1), to.km.toFixed(1)];
      }),
    ]);
    const notes = [
      [t('reach.own')],
      [t('reach.parks.care')],
      ...(desk.scenario === null ? [] : [[t('reach.scenarioOn', { name: desk.scenario.name })]]),
    ];
    saveBlob(
      new Blob([toCsv([head, ...body, ...notes])], { type: 'text/csv' }),
      `${t('reach.part.parks')}-${formatMonth(desk.plan.month)}.csv`,
    );
  };
  return (
    <div className="reach-block">
      <div className="reach-row">
        <label className="reach-check">
          <input type="checkbox" checked={gapsOnly} onChange={(event) => setGapsOnly(event.target.checked)} />
          {t('reach.parks.gapsOnly', { count: short.length })}
        </label>
        <button type="button" className="button" onClick={exportRows}>
          {t('reach.parks.export')}
        </button>
      </div>
      <p className="quiet">{t('reach.parks.care')}</p>
      <table className="reach-table" aria-busy={isPending} data-testid="park-access">
        <caption>
          {t('reach.parks.caption')} · {t('reach.own')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('reach.parks.name')}</th>
            <th scope="col">{t('reach.parks.precision')}</th>
            {ACCESS_TARGETS.map((target) => (
              <th key={target} scope="col" aria-sort={sort === target ? 'descending' : 'none'}>
                <button
                  type="button"
                  className="link-button"
                  title={t('reach.parks.sort', { target: t(`reach.parks.${target}`) })}
                  onClick={() => setSort(sort === target ? null : target)}
                >
                  {t(`reach.parks.${target}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const gaps = gapsOf(row);
            return (
              <tr key={row.parkId}>
                <th scope="row">{nameOf(row.parkId)}</th>
                <td className="quiet">
                  {row.precision === null ? '—' : t(`reach.precision.${row.precision}`)}
                </td>
                {ACCESS_TARGETS.map((target) => {
                  const to = row.to[target];
                  return (
                    <td key={target} className={gaps.includes(target) ? 'reach-gap' : undefined}>
                      {to === null ? (
                        t('reach.noWay')
                      ) : (
                        <>
                          {sayMinutes(to.minutes, t)}
                          {gaps.includes(target) ? ` · ${t('reach.parks.gap')}` : ''}
                          <small className="quiet">
                            {targetName(to, target)} · {`${formatNumber(to.km, 1)}\u00a0${t('reach.leg.km')}`}
                          </small>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="quiet">
        {t('reach.parks.unplaced', { count: parks.filter(({ placement }) => !placement.placed).length })}
      </p>
    </div>
  );
}
