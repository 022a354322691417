import type { Atlas } from '@/domain/atlas/atlas';
import type { LngLat, Placement, PrecisionClass } from '@/domain/provenance/position';
import type { Adcode } from '@/domain/region/adcode';

/** What sort of thing a name of the gazetteer belongs to. */
export const KNOWN_PLACE_KINDS = ['airport', 'station', 'port', 'park', 'town', 'county', 'city'] as const;
export type KnownPlaceKind = (typeof KNOWN_PLACE_KINDS)[number];

/** A named thing with a position: one entry of the offline gazetteer. */
export interface KnownPlace {
  /** `park:PK001`, unique. */
  readonly ref: string;
  readonly kind: KnownPlaceKind;
  readonly name: string;
  /** Every writing it is found by, the full name first. */
  readonly names: readonly string[];
  readonly lngLat: LngLat;
  readonly precision: PrecisionClass;
  /** @nodata null */
  readonly cityAdcode: Adcode | null;
  /** @nodata null */
  readonly countyAdcode: Adcode | null;
}

/** The parts of the atlas the gazetteer is made of. */
export type GazetteerFacts = Pick<
  Atlas,
  'cities' | 'counties' | 'towns' | 'parks' | 'stations' | 'airports' | 'generalAirports' | 'ports'
>;

/** Official long words and the short ones everybody says. */
const SHORT_WORDS: readonly (readonly [long: string, short: string])[] = [
  ['经济技术开发区', '经开区'],
  ['经济技术开发区', '开发区'],
  ['经济开发区', '经开区'],
  ['经济开发区', '开发区'],
  ['高新技术产业开发区', '高新区'],
  ['火炬高技术产业开发区', '高新区'],
  ['高新技术产业区', '高新区'],
  ['综合保税区', '综保区'],
];

/** 山东寿光经济开发区 → 寿光经济开发区, 寿光经开区, 寿光开发区. */
function writingsOfPark(name: string): readonly string[] {
  const bare = name.replace(/^山东(?!半岛)/, '').replace(/^中国（山东）/, '');
  const plain = bare.replace(/（[^）]*）/g, '');
  const short = SHORT_WORDS.flatMap(([long, word]) =>
    plain.endsWith(long) && plain.length > long.length ? [plain.replace(long, word)] : [],
  );
  return [...new Set([name, bare, plain, ...short])];
}

/** 寿光市 → 寿光; 莒县 has no short form that is safe inside other words. */
const writingsOfRegion = (name: string): readonly string[] =>
  name.length >= 3 ? [name, name.slice(0, -1)] : [name];

/** A bare 东营 is the city; only 东营站 is the station. */
const writingsOfStation = (names: readonly string[]): readonly string[] =>
  names
    .map((name) => name.replace(/（[^）]*）|站$/g, ''))
    .flatMap((name) => [`${name}站`, `${name}火车站`, `${name}高铁站`]);

interface Named {
  readonly placement: Placement;
  readonly name: string;
  readonly cityAdcode: Adcode | null;
  readonly countyAdcode: Adcode | null;
}

function toKnownPlace(
  kind: KnownPlaceKind,
  id: string | number,
  thing: Named,
  names: readonly string[],
): readonly KnownPlace[] {
  const { placement, name, cityAdcode, countyAdcode } = thing;
  if (!placement.placed) return [];
  const { lngLat, precision } = placement;
  return [{ ref: `${kind}:${id}`, kind, name, names, lngLat, precision, cityAdcode, countyAdcode }];
}

/** Every named thing that has a position. What has none is not here: it cannot place anything else. */
export function listKnownPlaces(facts: GazetteerFacts): readonly KnownPlace[] {
  const cityOf = new Map(facts.counties.map(({ adcode, cityAdcode }) => [adcode, cityAdcode]));
  return [
    ...facts.airports.flatMap((one) => toKnownPlace('airport', one.id, one, [one.name, ...one.formerNames])),
    ...facts.generalAirports.flatMap((one) => toKnownPlace('airport', one.id, one, [one.name])),
    ...facts.stations.flatMap((one) =>
      toKnownPlace('station', one.id, one, writingsOfStation([one.name, ...one.formerNames])),
    ),
    ...facts.ports.flatMap((one) => toKnownPlace('port', one.id, one, [one.name])),
    ...facts.parks.flatMap((one) => toKnownPlace('park', one.id, one, writingsOfPark(one.name))),
    ...facts.towns.flatMap((one) =>
      toKnownPlace('town', one.id, { ...one, cityAdcode: cityOf.get(one.countyAdcode) ?? null }, [
        one.name,
        one.name.replace(/街道$/, '街办'),
      ]),
    ),
    ...facts.counties.flatMap((one) =>
      toKnownPlace(
        'county',
        one.adcode,
        { ...one, placement: one.seat, countyAdcode: one.adcode },
        writingsOfRegion(one.name),
      ),
    ),
    ...facts.cities.flatMap((one) =>
      toKnownPlace(
        'city',
        one.adcode,
        { ...one, placement: one.seat, cityAdcode: one.adcode, countyAdcode: null },
        [one.name, one.shortName],
      ),
    ),
  ];
}
