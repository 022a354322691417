import '@/i18n/add-compare-coordination-words';
import '@/i18n/add-compare-panes-words';
import '@/i18n/add-compare-profile-words';
import { type BorderFinding, findAtBorders } from '@/analysis/coordination/border-findings';
import { makeBorderIndex } from '@/analysis/coordination/border-index';
import { couplingOf, gradeOf } from '@/analysis/coordination/coupling';
import { networkPieces } from '@/analysis/coordination/network-pieces';
import { findNorthwardLinks, type NorthwardLink } from '@/analysis/coordination/northward-links';
import {
  type CityPair,
  findSharedLines,
  findSharedThings,
  pairCities,
} from '@/analysis/coordination/shared-between-cities';
import { MEASURES } from '@/analysis/profile/profile-measures';
import { scoreValue } from '@/analysis/profile/score';
import type { Library } from '@/domain/library/library';
import type { Adcode } from '@/domain/region/adcode';
import type { ProfileMeasureId } from '@/domain/view-state/profile-view';
import type { ViewState } from '@/domain/view-state/view-state';
import { formatNumber } from '@/i18n/format-number';
import { assertNever } from '@/lib/assert-never';
import type { FilesRoom } from '../files-room';
import { barOf, numberColumn, type SceneFigures, tableOfRows, UNKNOWN, wordColumn } from './figure-parts';
import { profilesOfView } from './profiles';

const nameOfCity =
  ({ province, locale }: FilesRoom) =>
  (adcode: Adcode | null): string =>
    province.atlas.cities.find((city) => city.adcode === adcode)?.[
      locale === 'zh' ? 'shortName' : 'nameEn'
    ] ?? UNKNOWN;

function borderFigures(room: FilesRoom, { month, compare }: ViewState): SceneFigures {
  const { t, province, locale } = room;
  const { edgeKm, parkKm } = compare.coordination;
  const cityName = nameOfCity(room);
  const findings = findAtBorders(province, month, { edgeKm, parkKm });
  const and = locale === 'zh' ? '、' : ', ';
  // The numbers of the dots on the map.
  const numberOf = new Map(findings.map((finding, at) => [finding, at + 1]));
  return {
    chart: null,
    table: tableOfRows<BorderFinding>(
      room,
      t('coord.part.border'),
      [
        numberColumn(t('briefing.files.number'), (finding) => String(numberOf.get(finding) ?? '')),
        wordColumn(t('briefing.files.finding'), ({ kind }) => t(`coord.kind.${kind}`)),
        wordColumn(t('panes.column.name'), ({ sides }) =>
          [...new Set(sides.map(({ name }) => name))].join(and),
        ),
        wordColumn(t('briefing.files.border'), ({ border }) =>
          t(border.kind === 'city' ? 'coord.border.city' : 'coord.border.province', {
            here: cityName(border.here),
            there: cityName(border.there),
            km: formatNumber(border.distanceKm, 1),
          }),
        ),
        wordColumn(t('coord.precision'), ({ precision }) => t(`coord.precision.${precision}`)),
      ],
      findings,
    ),
    notDrawn: '',
  };
}

function beltFigures(room: FilesRoom, { month }: ViewState): SceneFigures {
  const { t, province } = room;
  const cityName = nameOfCity(room);
  const links = findNorthwardLinks(province, month);
  const numberOf = new Map(links.map((link, at) => [link, at + 1]));
  return {
    chart: null,
    table: tableOfRows<NorthwardLink>(
      room,
      t('coord.belt.title'),
      [
        numberColumn(t('briefing.files.number'), (link) => String(numberOf.get(link) ?? '')),
        wordColumn(t('coord.belt.city'), ({ city }) => cityName(city)),
        wordColumn(t('coord.belt.line'), ({ piece }) => piece.lineName),
        wordColumn(t('coord.belt.section'), ({ piece }) => piece.segment.name),
        wordColumn(t('coord.belt.network'), ({ piece }) => t(`profile.network.${piece.network}`)),
        wordColumn(t('coord.belt.status'), ({ piece }) => t(`panes.standing.${piece.status}`)),
        wordColumn(t('coord.belt.precision'), ({ piece }) =>
          t(piece.schematic ? 'coord.precision.schematic' : 'coord.precision.line'),
        ),
      ],
      links,
    ),
    notDrawn: '',
  };
}

/** Pairs of cities that the data says share something. */
export function pairsOfView(
  { province }: FilesRoom,
  { month }: ViewState,
  library: Library,
): readonly CityPair[] {
  const { cityAt } = makeBorderIndex(province.atlas, province.areas);
  return pairCities(province.atlas, [
    ...findSharedLines(networkPieces(province.atlas, province.lines, month), cityAt),
    ...findSharedThings(
      province.atlas,
      library.projects.filter(({ entered }) => entered <= month),
      cityAt,
    ),
  ]);
}

function spillFigures(room: FilesRoom, view: ViewState, library: Library): SceneFigures {
  const { t, locale } = room;
  const cityName = nameOfCity(room);
  return {
    chart: null,
    table: tableOfRows<CityPair>(
      room,
      t('coord.part.spill'),
      [
        wordColumn(t('coord.spill.pair'), ({ cities }) => cities.map(cityName).join('—')),
        wordColumn(t('coord.spill.kind'), ({ kind }) => t(`coord.pair.${kind}`)),
        wordColumn(t('coord.spill.things'), ({ things }) =>
          things.map(({ name }) => name).join(locale === 'zh' ? '、' : ', '),
        ),
      ],
      pairsOfView(room, view, library),
    ),
    notDrawn: '',
  };
}

function couplingFigures(room: FilesRoom, view: ViewState, library: Library): SceneFigures {
  const { t } = room;
  const { first, second } = view.compare.coordination;
  const { cities } = profilesOfView(room, view, library);
  const scoresOf = (id: ProfileMeasureId): readonly (number | null)[] => {
    const values = cities.map(({ facts }) => MEASURES[id].valueOf(facts));
    return values.map((value) => scoreValue(value, values, 'minmax'));
  };
  const [ones, others] = [scoresOf(first), scoresOf(second)];
  const rows = cities
    .map(({ name }, at) => {
      const [a, b] = [ones[at] ?? null, others[at] ?? null];
      return { name, a, b, found: a === null || b === null ? null : couplingOf(a, b) };
    })
    .sort((x, y) => (y.found?.coordination ?? -1) - (x.found?.coordination ?? -1));
  type Row = (typeof rows)[number];
  const number = (heading: string, of: (row: Row) => number | null | undefined) =>
    numberColumn<Row>(heading, (row) => of(row)?.toFixed(3) ?? UNKNOWN);
  return {
    chart: {
      caption: t('coord.coupling.table'),
      valueTitle: t('coord.coupling.d'),
      bars: rows.map(({ name, found }) => barOf(name, found?.coordination ?? null, 3)),
    },
    table: tableOfRows<Row>(
      room,
      t('coord.coupling.table'),
      [
        wordColumn(t('coord.coupling.city'), ({ name }) => name),
        number(t(`profile.measure.${first}`), ({ a }) => a),
        number(t(`profile.measure.${second}`), ({ b }) => b),
        number(t('coord.coupling.c'), ({ found }) => found?.coupling),
        number(t('coord.coupling.t'), ({ found }) => found?.level),
        number(t('coord.coupling.d'), ({ found }) => found?.coordination),
        wordColumn(t('coord.coupling.grade'), ({ found }) =>
          found === null ? UNKNOWN : t(`coord.grade.${gradeOf(found.coordination)}`),
        ),
      ],
      rows,
    ),
    notDrawn: '',
  };
}

/** What the coordination check found, as its open part lists it. */
export function coordinationFigures(room: FilesRoom, view: ViewState, library: Library): SceneFigures {
  const { part } = view.compare.coordination;
  switch (part) {
    case 'border':
      return borderFigures(room, view);
    case 'belt':
      return beltFigures(room, view);
    case 'spill':
      return spillFigures(room, view, library);
    case 'coupling':
      return couplingFigures(room, view, library);
    default:
      return assertNever(part, 'part of the coordination check');
  }
}
