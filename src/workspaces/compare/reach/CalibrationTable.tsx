import { useMemo } from 'react';
import { calibrationError, type CalibrationRow } from '@/analysis/reach/calibration';
import type { Band } from '@/analysis/reach/assumptions';
import { formatMonth } from '@/domain/time/month';
import { formatNumber } from '@/i18n/format-number';
import { useServices, useTranslate } from '../../app-context';
import { saySigned } from './reach-words';
import { useReachAnswer } from '../../use-reach';
import type { ReachDesk } from './use-reach-desk';

const say = (value: number | null | undefined): string =>
  value === null || value === undefined ? '—' : formatNumber(value, 0);

/** Published train times beside the model's, each with what was published, where, and where it was read. */
export function CalibrationTable({ desk }: { readonly desk: ReachDesk }) {
  const { province } = useServices();
  const t = useTranslate();
  const { assumptions } = desk.plan;
  const ask = useMemo(() => ({ assumptions }), [assumptions]);
  const rows = useReachAnswer(province, 'calibration', ask).found?.answer ?? null;
  const stations = new Map(province.atlas.stations.map(({ id, name }) => [id, name]));
  if (rows === null) return <p role="status">{t('reach.computing')}</p>;
  if (rows.base.length === 0) return <p>{t('reach.method.noCal')}</p>;
  const isPress = ({ sourceClass }: CalibrationRow): boolean => sourceClass === 'press';
  const percent = (band: Band, keep: (row: CalibrationRow) => boolean = () => true): string => {
    const error = calibrationError(rows[band].filter(keep));
    return error === null ? '—' : saySigned(error.bias * 100, 0);
  };
  return (
    <>
      <p>
        {t('reach.method.calCare', {
          base: percent('base'),
          fast: percent('fast'),
          slow: percent('slow'),
          count: rows.base.length,
          press: rows.base.filter(isPress).length,
          pressBase: percent('base', isPress),
        })}
      </p>
      <div className="reach-scroll" tabIndex={0}>
        <table className="reach-table" data-testid="reach-calibration">
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
              <th scope="col">{t('reach.method.source')}</th>
              <th scope="col">{t('reach.method.published.source')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.base.map((row, index) => (
              <tr key={`${row.fromStationId}${row.toStationId}${row.month}`}>
                <th scope="row">
                  {stations.get(row.fromStationId)}—{stations.get(row.toStationId)}
                </th>
                <td className="reach-nowrap">{formatMonth(row.month)}</td>
                <td className="reach-number">{row.minutes}</td>
                <td className="reach-number">
                  {say(row.modelled)}（{say(rows.slow[index]?.modelled)}—{say(rows.fast[index]?.modelled)}）
                </td>
                <td className="reach-nowrap">{t(`reach.method.source.${row.sourceClass}`)}</td>
                <td className="quiet reach-source">
                  {row.publishedText}；{row.provenance.source}
                  {row.provenance.note === '' ? '' : `；${row.provenance.note}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
