import '@/i18n/add-compare-panes-words';
import '@/i18n/add-compare-profile-words';
import '@/i18n/add-compare-words';
import { computeNetworkLength, type MeasuredNetwork, type NetworkLength } from '@/analysis/network-length';
import { countParks } from '@/analysis/park-count';
import { makeRegionTest } from '@/analysis/region-scope';
import type { Library } from '@/domain/library/library';
import type { Adcode } from '@/domain/region/adcode';
import { statusAt } from '@/domain/time/lifecycle';
import type { ComparePane, DifferenceLayer } from '@/domain/view-state/panes-view';
import { PROFILE_MEASURES } from '@/domain/view-state/profile-view';
import { PROVINCE_REF, type ViewState } from '@/domain/view-state/view-state';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { countiesOfRegion } from '@/layers/region-tree';
import { assertNever } from '@/lib/assert-never';
import { regionName } from '../../../compare/region-names';
import type { FilesRoom } from '../files-room';
import { coordinationFigures } from './coordination-figures';
import {
  NO_FIGURES,
  numberColumn,
  type SceneFigures,
  tableOfRows,
  withoutFigures,
  wordColumn,
} from './figure-parts';
import { measureChart, measureTable, profileFigures } from './profile-figures';
import { profilesOfView } from './profiles';

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

/** A number of every pane. */
interface PaneRow {
  readonly word: string;
  readonly values: readonly number[];
}

function paneRows(room: FilesRoom, view: ViewState, layer: Exclude<DifferenceLayer, ''>): readonly PaneRow[] {
  const { t, province } = room;
  const { atlas } = province;
  const { panes } = view.compare.panes;
  const monthOf = (pane: ComparePane) => pane.month ?? view.month;
  const within = ({ region }: ComparePane): ReadonlySet<Adcode> | null =>
    region === PROVINCE_REF ? null : countiesOfRegion(atlas, region);
  const network = NETWORK_OF[layer];
  if (network !== undefined) {
    const lengths = panes.map((pane) => computeNetworkLength(atlas, network, monthOf(pane), within(pane)));
    return LENGTHS.map((key) => ({ word: t(`panes.row.${key}`), values: lengths.map((each) => each[key]) }));
  }
  const count = (pane: ComparePane): number => {
    if (layer === 'park') return countParks(atlas, monthOf(pane), within(pane)).total;
    const isInside = makeRegionTest(atlas, within(pane));
    const things = layer === 'station' ? atlas.stations : atlas.airports;
    return things.filter((each) => isInside(each) && statusAt(each.lifecycle, monthOf(pane)) === 'open')
      .length;
  };
  return [{ word: t('panes.row.count'), values: panes.map(count) }];
}

/** Letters panes are called by. */
export const PANE_LETTERS = 'ABCDEF';

function panesFigures(room: FilesRoom, view: ViewState): SceneFigures {
  const { t, province, locale } = room;
  const { panes, difference } = view.compare.panes;
  if (difference === '') return NO_FIGURES;
  const nameOf = (pane: ComparePane, at: number): string =>
    `${PANE_LETTERS[at] ?? at + 1} ${regionName(province.atlas, pane.region, locale)} ${formatMonthWords(pane.month ?? view.month, locale)}`;
  const apart = panes.length > 1;
  return {
    chart: null,
    table: tableOfRows<PaneRow>(
      room,
      t(`panes.layer.${difference}`),
      [
        wordColumn(t('panes.column.measure'), ({ word }) => word),
        ...panes.map((pane, at) =>
          numberColumn<PaneRow>(nameOf(pane, at), ({ values }) => formatNumber(values[at] ?? 0, 1)),
        ),
        ...(apart
          ? [
              numberColumn<PaneRow>(
                'B − A',
                ({ values: [one = 0, other = 0] }) =>
                  `${other > one ? '+' : ''}${formatNumber(other - one, 1)}`,
              ),
            ]
          : []),
      ],
      paneRows(room, view, difference),
    ),
    notDrawn: '',
  };
}

function overlayFigures(room: FilesRoom, view: ViewState, library: Library): SceneFigures {
  const { t, province, locale } = room;
  const { ground, measure, under, lifted } = view.compare.overlay;
  const { cities, factsOf } = profilesOfView(room, view, library);
  if (ground === 'tiles')
    return {
      chart: measureChart(room, t('overlay.tiles'), measure, cities),
      table: measureTable(room, t('overlay.tiles'), [measure], cities),
      notDrawn: '',
    };
  const regions = [under, lifted].map((ref) => ({
    ref,
    name: regionName(province.atlas, ref, locale),
    facts: factsOf(ref),
  }));
  return {
    chart: null,
    table: measureTable(room, t('overlay.stats'), PROFILE_MEASURES, regions),
    notDrawn: '',
  };
}

/** Numbers of a scene of 区域比较, by the rules of the screen. */
export function compareFigures(room: FilesRoom, view: ViewState, library: Library): SceneFigures {
  const { section } = view.compare;
  switch (section) {
    case 'panes':
      return panesFigures(room, view);
    case 'overlay':
      return overlayFigures(room, view, library);
    case 'profile':
      return profileFigures(room, view, library);
    case 'coordination':
      return coordinationFigures(room, view, library);
    case 'reach':
      return withoutFigures(room.t('briefing.files.why.reach'));
    default:
      return assertNever(section, 'section of 区域比较');
  }
}
