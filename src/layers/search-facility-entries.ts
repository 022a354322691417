import '@/i18n/add-search-words';
import type { Atlas } from '@/domain/atlas/atlas';
import type { Airport } from '@/domain/facility/airport';
import { PARK_KINDS } from '@/domain/park/park-kind';
import type { Park } from '@/domain/park/park';
import type { Station } from '@/domain/network/station';
import { toRef } from '@/domain/view-state/entity-ref';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { entityEntry, namesOf, NO_WORDS, type SearchEntry, wordsOf, type Words } from './search-entry';
import { makeSayWhere } from './search-places';

/** How people shorten the official names of parks. */
const PARK_SHORT: readonly (readonly [full: string, short: string])[] = [
  ['农业高新技术产业示范区', '农高区'],
  ['高新技术产业开发区', '高新区'],
  ['经济技术开发区', '经开区'],
  ['经济开发区', '经开区'],
  ['经济技术开发区', '开发区'],
  ['经济开发区', '开发区'],
  ['综合保税区', '综保区'],
];

const PARK_WEIGHT: Readonly<Record<Park['level'], number>> = {
  national: 0,
  county: 1,
  provincial: 2,
  unknown: 3,
};

const STATION_KIND: Readonly<Record<Station['kind'], { weight: number; kind: Words }>> = {
  high_speed: { weight: 0, kind: wordsOf('search.kind.stationHighSpeed') },
  planned_high_speed: { weight: 1, kind: wordsOf('search.kind.stationPlanned') },
  conventional: { weight: 2, kind: wordsOf('search.kind.stationConventional') },
};

const inOfficialOrder = <
  T extends { readonly cityAdcode: number | null; readonly countyAdcode: number | null },
>(
  rows: readonly T[],
): readonly T[] => {
  const code = (row: T): number => row.countyAdcode ?? row.cityAdcode ?? 999999;
  return [...rows].sort((a, b) => code(a) - code(b));
};

/** Parks, national first, by code of their place. */
export function buildParkEntries(atlas: Atlas): readonly SearchEntry[] {
  const sayWhere = makeSayWhere(atlas);
  return inOfficialOrder(atlas.parks).map((park) =>
    entityEntry('park', toRef('park', park.id), {
      title: { zh: park.name, en: park.name },
      kind: PARK_KINDS[park.kind],
      where: sayWhere(park.cityAdcode, park.countyAdcode),
      names: [
        ...namesOf(
          'variant',
          PARK_SHORT.filter(([full]) => park.name.includes(full)).map(([full, short]) =>
            park.name.replace(full, short),
          ),
        ),
        ...namesOf('code', [park.id]),
      ],
      weight: PARK_WEIGHT[park.level],
      unplaced: !park.placement.placed,
    }),
  );
}

/** Stations under their present and former names, high-speed ones first. */
export function buildStationEntries(atlas: Atlas): readonly SearchEntry[] {
  const sayWhere = makeSayWhere(atlas);
  return inOfficialOrder(atlas.stations).map((station) =>
    entityEntry('station', toRef('station', station.id), {
      title: {
        zh: station.name.endsWith('站') ? station.name : `${station.name}站`,
        en: `${station.nameEn} Station`,
      },
      kind: STATION_KIND[station.kind].kind,
      where: sayWhere(station.cityAdcode, station.countyAdcode),
      names: [
        ...namesOf('variant', [station.name]),
        ...namesOf('former', station.formerNames),
        ...namesOf('code', [station.id]),
      ],
      weight: STATION_KIND[station.kind].weight,
      unplaced: !station.placement.placed,
    }),
  );
}

/** An airport is also called after the city it serves: 聊城机场, 济宁机场. */
function cityAirportName(atlas: Atlas, { name, cityAdcode }: Airport): string {
  const city = atlas.cities.find((item) => item.adcode === cityAdcode);
  const called = city === undefined ? '' : `${city.shortName}机场`;
  return called === name ? '' : called;
}

/** Civil airports, then general ones. */
export function buildAirportEntries(atlas: Atlas): readonly SearchEntry[] {
  const sayWhere = makeSayWhere(atlas);
  return [
    ...inOfficialOrder(atlas.airports).map((airport) =>
      entityEntry('airport', toRef('airport', airport.id), {
        title: { zh: airport.name, en: airport.nameEn },
        kind: wordsOf(airport.role === 'replaced' ? 'search.kind.airportReplaced' : 'layer.airport'),
        where: sayWhere(airport.cityAdcode, airport.countyAdcode),
        names: [
          ...namesOf('variant', [airport.name.replace('国际机场', '机场')]),
          ...namesOf('alias', [cityAirportName(atlas, airport)]),
          ...namesOf('former', airport.formerNames),
          ...namesOf('code', [airport.iata ?? '', airport.icao ?? '', airport.id]),
        ],
        weight: airport.role === 'replaced' ? 2 : 0,
        unplaced: !airport.placement.placed,
      }),
    ),
    ...inOfficialOrder(atlas.generalAirports).map((airport) =>
      entityEntry('airport', toRef('general_airport', airport.id), {
        title: { zh: airport.name, en: airport.name },
        kind: wordsOf('layer.general_airport'),
        where: sayWhere(airport.cityAdcode, airport.countyAdcode),
        names: namesOf('code', [airport.id]),
        weight: 1,
        unplaced: !airport.placement.placed,
      }),
    ),
  ];
}

/** Ports, sea ports first. */
export function buildPortEntries(atlas: Atlas): readonly SearchEntry[] {
  const sayWhere = makeSayWhere(atlas);
  const classes = classesOfLayer('port', 'light');
  return inOfficialOrder(atlas.ports).map((port) =>
    entityEntry('port', toRef('port', port.id), {
      title: { zh: port.name, en: port.nameEn },
      kind: classes.find((entry) => entry.id === port.kind) ?? NO_WORDS,
      where: sayWhere(port.cityAdcode, port.countyAdcode),
      names: [...namesOf('alias', port.alias.split('、')), ...namesOf('code', [port.id])],
      weight: port.kind === 'inland' ? 1 : 0,
      unplaced: !port.placement.placed,
    }),
  );
}
