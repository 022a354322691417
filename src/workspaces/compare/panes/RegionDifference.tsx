import { computeNetworkLength, type MeasuredNetwork, type NetworkLength } from '@/analysis/network-length';
import { statusAt } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { ComparePane, DifferenceLayer } from '@/domain/view-state/panes-view';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { countParks } from '@/analysis/park-count';
import { makeRegionTest } from '@/analysis/region-scope';
import type { Atlas } from '@/domain/atlas/atlas';
import { formatNumber } from '@/i18n/format-number';
import { countiesOfRegion } from '@/layers/region-tree';
import { useApp, useServices, useTranslate } from '../../app-context';
import { regionName } from '../region-names';

const NETWORK_OF: Readonly<Partial<Record<DifferenceLayer, MeasuredNetwork>>> = {
  rail_high_speed: 'high_speed',
  rail_freight: 'freight',
  expressway: 'expressway',
};
const LENGTHS = [
  'openKm',
  'uncertainKm',
  'buildingKm',
  'plannedKm',
  'overdueKm',
] as const satisfies readonly (keyof NetworkLength)[];

function countThings(atlas: Atlas, layer: DifferenceLayer, region: EntityRef, month: Month): number {
  const counties = region === PROVINCE_REF ? null : countiesOfRegion(atlas, region);
  const isInside = makeRegionTest(atlas, counties);
  if (layer === 'park') return countParks(atlas, month, counties).total;
  const things = layer === 'station' ? atlas.stations : atlas.airports;
  return things.filter((thing) => isInside(thing) && statusAt(thing.lifecycle, month) === 'open').length;
}

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
  const network = NETWORK_OF[layer];
  const lengthsOf = (region: EntityRef, month: Month): NetworkLength | null =>
    network === undefined
      ? null
      : computeNetworkLength(
          atlas,
          network,
          month,
          region === PROVINCE_REF ? null : countiesOfRegion(atlas, region),
        );
  const [one, other] = [lengthsOf(a.region, months[0]), lengthsOf(b.region, months[1])];
  const rows =
    one === null || other === null
      ? [
          {
            key: 'count',
            word: t('panes.row.count'),
            values: [
              countThings(atlas, layer, a.region, months[0]),
              countThings(atlas, layer, b.region, months[1]),
            ],
          },
        ]
      : LENGTHS.map((key) => ({ key, word: t(`panes.row.${key}`), values: [one[key], other[key]] }));
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
          {rows.map(({ key, word, values: [mine = 0, theirs = 0] }) => (
            <tr key={key}>
              <th scope="row">{word}</th>
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
