import '@/i18n/add-compare-panes-words';
import '@/i18n/add-compare-profile-words';
import '@/i18n/add-compare-words';
import type { Scene } from '@/domain/briefing/scene';
import type { Library } from '@/domain/library/library';
import type { ComparePane } from '@/domain/view-state/panes-view';
import { PROFILE_MEASURES } from '@/domain/view-state/profile-view';
import type { ViewState } from '@/domain/view-state/view-state';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { assertNever } from '@/lib/assert-never';
import { type LayerRow, layerRows } from '../../../compare/panes/layer-rows';
import { regionName } from '../../../compare/region-names';
import type { FilesRoom } from '../files-room';
import { coordinationFigures } from './coordination-figures';
import { NO_FIGURES, numberColumn, type SceneFigures, tableOfRows, wordColumn } from './figure-parts';
import { measureChart, measureTable, profileFigures } from './profile-figures';
import { profilesOfView } from './profiles';
import { reachFigures } from './reach-figures';

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
    table: tableOfRows<LayerRow>(
      room,
      t(`panes.layer.${difference}`),
      [
        wordColumn(t('panes.column.measure'), ({ key }) => t(`panes.row.${key}`)),
        ...panes.map((pane, at) =>
          numberColumn<LayerRow>(nameOf(pane, at), ({ values }) => formatNumber(values[at] ?? 0, 1)),
        ),
        ...(apart
          ? [
              numberColumn<LayerRow>(
                'B − A',
                ({ values: [one = 0, other = 0] }) =>
                  `${other > one ? '+' : ''}${formatNumber(other - one, 1)}`,
              ),
            ]
          : []),
      ],
      layerRows(
        province.atlas,
        difference,
        panes.map(({ region, month }) => ({ region, month: month ?? view.month })),
      ),
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
export function compareFigures(room: FilesRoom, { id, view }: Scene, library: Library): SceneFigures {
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
      return reachFigures(room, view, room.reach?.get(id));
    default:
      return assertNever(section, 'section of 区域比较');
  }
}
