import type { Month } from '@/domain/time/month';
import type { ComparePane, DifferenceLayer } from '@/domain/view-state/panes-view';
import { formatNumber } from '@/i18n/format-number';
import { useApp, useServices, useTranslate } from '../../app-context';
import { regionName } from '../region-names';
import { layerRows } from './layer-rows';

/** Two regions differ by place in everything: their numbers are set against each other instead. */
export function RegionDifference(props: {
  readonly layer: Exclude<DifferenceLayer, ''>;
  readonly a: ComparePane;
  readonly b: ComparePane;
  readonly months: readonly [Month, Month];
}) {
  const { layer, a, b, months } = props;
  const t = useTranslate();
  const { atlas } = useServices().province;
  const locale = useApp((state) => state.preferences.locale);
  const rows = layerRows(atlas, layer, [
    { region: a.region, month: months[0] },
    { region: b.region, month: months[1] },
  ]);
  return (
    <>
      <p className="quiet">{t('panes.difference.regions')}</p>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{t('panes.column.measure')}</th>
            <th scope="col" className="number">
              A · {regionName(atlas, a.region, locale)}
            </th>
            <th scope="col" className="number">
              B · {regionName(atlas, b.region, locale)}
            </th>
            <th scope="col" className="number">
              B − A
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, values: [mine = 0, theirs = 0] }) => (
            <tr key={key}>
              <th scope="row">{t(`panes.row.${key}`)}</th>
              <td className="number">{formatNumber(mine, 1)}</td>
              <td className="number">{formatNumber(theirs, 1)}</td>
              <td className="number">
                {theirs - mine > 0 ? '+' : ''}
                {formatNumber(theirs - mine, 1)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
