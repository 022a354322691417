import { useMemo } from 'react';
import { ASSUMPTION_RULES, assumptionsOf } from '@/analysis/reach/assumptions';
import { calibrationError } from '@/analysis/reach/calibration';
import { formatMonth } from '@/domain/time/month';
import { formatNumber } from '@/i18n/format-number';
import { useServices, useTranslate } from '../../app-context';
import { saySigned } from './reach-words';
import { useReachAnswer } from './use-reach';
import type { ReachDesk } from './use-reach-desk';

/** 参数与核对: every assumption with its reason, and published times beside the model's. */
export function MethodPart({ desk }: { readonly desk: ReachDesk }) {
  const { province } = useServices();
  const t = useTranslate();
  const { assumptions } = desk.plan;
  const ask = useMemo(() => ({ assumptions }), [assumptions]);
  const { found } = useReachAnswer(province, 'calibration', ask);
  const rows = found?.answer ?? null;
  const stations = new Map(province.atlas.stations.map(({ id, name }) => [id, name]));
  const percent = (band: 'slow' | 'base' | 'fast'): string => {
    const error = rows === null ? null : calibrationError(rows[band]);
    return error === null ? '—' : saySigned(error.bias * 100, 0);
  };
  return (
    <div className="reach-block">
      <div className="reach-row">
        <h3>{t('reach.method.title')}</h3>
        <button
          type="button"
          className="button"
          disabled={!desk.isOwn}
          onClick={() => desk.setAssumptions(assumptionsOf('base'))}
        >
          {t('reach.method.reset')}
        </button>
      </div>
      <table className="reach-table" data-testid="reach-assumptions">
        <thead>
          <tr>
            <th scope="col">{t('reach.method.name')}</th>
            <th scope="col">{t('reach.method.value')}</th>
            <th scope="col">{t('reach.method.default')}</th>
            <th scope="col">{t('reach.method.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {ASSUMPTION_RULES.map(({ id, unit, values, low, high }) => (
            <tr key={id} className={assumptions[id] === values.base ? undefined : 'reach-changed'}>
              <th scope="row">{t(`reach.a.${id}`)}</th>
              <td>
                <input
                  key={assumptions[id]}
                  type="number"
                  className="reach-value"
                  aria-label={t(`reach.a.${id}`)}
                  min={low}
                  max={high}
                  step={unit === 'ratio' ? 0.05 : unit === 'min' ? 0.5 : 1}
                  defaultValue={assumptions[id]}
                  onBlur={(event) => {
                    const value = event.target.valueAsNumber;
                    if (value >= low && value <= high && value !== assumptions[id])
                      desk.setAssumptions({ ...assumptions, [id]: value });
                    else event.target.value = String(assumptions[id]);
                  }}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter') event.currentTarget.blur();
                  }}
                />{' '}
                {t(`reach.unit.${unit}`)}
              </td>
              <td>
                {formatNumber(values.base, 2)}（{formatNumber(values.slow, 2)}—{formatNumber(values.fast, 2)}
                ）
              </td>
              <td className="quiet">{t(`reach.why.${id}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('reach.method.limits')}</h3>
      <p>{t('reach.method.limitsText')}</p>
      <h3>{t('reach.method.cal')}</h3>
      {rows === null ? (
        <p role="status">{t('reach.computing')}</p>
      ) : rows.base.length === 0 ? (
        <p>{t('reach.method.noCal')}</p>
      ) : (
        <>
          <p>
            {t('reach.method.calCare', {
              base: percent('base'),
              fast: percent('fast'),
              slow: percent('slow'),
              count: rows.base.length,
            })}
          </p>
          <table className="reach-table">
            <thead>
              <tr>
                <th scope="col">{t('reach.method.pair')}</th>
                <th scope="col">{t('reach.month')}</th>
                <th scope="col" className="reach-number">
                  {t('reach.method.published')}
                </th>
                <th scope="col" className="reach-number">
                  {t('reach.method.modelled')}
                </th>
                <th scope="col">{t('reach.method.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.base.map((row, index) => {
                const [slow, fast] = [rows.slow[index]?.modelled ?? null, rows.fast[index]?.modelled ?? null];
                const say = (value: number | null): string => (value === null ? '—' : formatNumber(value, 0));
                return (
                  <tr key={`${row.fromStationId}${row.toStationId}${row.month}`}>
                    <th scope="row">
                      {stations.get(row.fromStationId)}—{stations.get(row.toStationId)}
                    </th>
                    <td>{formatMonth(row.month)}</td>
                    <td className="reach-number">{row.minutes}</td>
                    <td className="reach-number">
                      {say(row.modelled)}（{say(slow)}—{say(fast)}）
                    </td>
                    <td className="quiet">
                      {row.publishedText}；{row.provenance.source}
                      {row.provenance.note === '' ? '' : `；${row.provenance.note}`}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}
