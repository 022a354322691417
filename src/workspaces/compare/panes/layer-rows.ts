import { computeNetworkLength, type MeasuredNetwork, type NetworkLength } from '@/analysis/network-length';
import { countParks } from '@/analysis/park-count';
import { makeRegionTest } from '@/analysis/region-scope';
import type { Atlas } from '@/domain/atlas/atlas';
import { statusAt } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { DifferenceLayer } from '@/domain/view-state/panes-view';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { countiesOfRegion } from '@/layers/region-tree';

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

/** What a layer comes to, in one number for each pane. */
export interface LayerRow {
  /** Which of the words `panes.row.…` names it. */
  readonly key: (typeof LENGTHS)[number] | 'count';
  /** @unit km, or how many for `count` */
  readonly values: readonly number[];
}

function countThings(atlas: Atlas, layer: DifferenceLayer, region: EntityRef, month: Month): number {
  const counties = region === PROVINCE_REF ? null : countiesOfRegion(atlas, region);
  if (layer === 'park') return countParks(atlas, month, counties).total;
  const isInside = makeRegionTest(atlas, counties);
  const things = layer === 'station' ? atlas.stations : atlas.airports;
  return things.filter((thing) => isInside(thing) && statusAt(thing.lifecycle, month) === 'open').length;
}

/** A layer in regions and months side by side: a network by status, other things by how many are open. */
export function layerRows(
  atlas: Atlas,
  layer: Exclude<DifferenceLayer, ''>,
  places: readonly { readonly region: EntityRef; readonly month: Month }[],
): readonly LayerRow[] {
  const network = NETWORK_OF[layer];
  if (network === undefined)
    return [
      { key: 'count', values: places.map(({ region, month }) => countThings(atlas, layer, region, month)) },
    ];
  const lengths = places.map(({ region, month }) =>
    computeNetworkLength(
      atlas,
      network,
      month,
      region === PROVINCE_REF ? null : countiesOfRegion(atlas, region),
    ),
  );
  return LENGTHS.map((key) => ({ key, values: lengths.map((each) => each[key]) }));
}
