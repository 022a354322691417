import type { Airport } from '@/domain/facility/airport';
import type { Station } from '@/domain/network/station';
import type { Expressway } from '@/domain/network/expressway';
import type { RailLine } from '@/domain/network/rail-line';

/** What of the network a transport project builds. */
export type TransportSubject =
  /** Several rows of one railway: 日兰 stands in three. */
  | { readonly kind: 'lines'; readonly ids: readonly string[] }
  | { readonly kind: 'airport'; readonly id: string }
  | { readonly kind: 'station'; readonly id: string }
  /** A transport project by its name, but of nothing the networks know; `moving`: an airport that leaves its place. */
  | { readonly kind: 'unknown'; readonly why: 'notOnMap' | 'moving' };

/** The named things a project may be. */
export interface NamedTransport {
  readonly railLines: readonly Pick<RailLine, 'id' | 'name'>[];
  readonly expressways: readonly Pick<Expressway, 'id' | 'name'>[];
  readonly airports: readonly Pick<Airport, 'id' | 'name' | 'formerNames' | 'replacedById'>[];
  readonly stations: readonly Pick<Station, 'id' | 'name' | 'formerNames'>[];
}

/** What stands after the thing itself in the name of a project. */
const TAILS =
  /(?:项目|工程|建设|新建|改扩建|扩建|改建|改造|迁建|提升|[一二三四]期|\d期|[东西南北中]段|山东段|先导段|试验段|主体|航站区|飞行区|站房|站前工程|配套|及|和)$/;
/** Names that end so are of ways and their places; 公路港 and 空港 are none. */
const WAYS =
  /(?:铁路|高铁|城际|客专|客运专线|高速|公路|大桥|隧道|机场|火车站|高铁站|[东西南北]站|轨道交通|地铁|联络线|连接线)$/;

/** 齐河县公路改建二期项目 → 齐河县公路. */
function coreOf(name: string): string {
  let core = name.replace(/（[^）]*）|\([^)]*\)/g, '').replace(/\s/g, '');
  while (TAILS.test(core)) core = core.replace(TAILS, '');
  return core;
}

/** One writing for all: 高速铁路 高铁 客运专线 城际铁路 are what people write for each other. */
const plain = (name: string): string =>
  name
    .replace(/高速铁路|高铁/g, '高铁')
    .replace(/客运专线|客专/g, '客专')
    .replace(/城际铁路|城际/g, '城际')
    .replace(/高速公路|高速/g, '高速')
    .replace(/民用机场|国际机场/g, '机场');

/** G20青银高速山东段 → 青银高速; 沾临—临临高速 → 沾临高速, 临临高速; what stands in brackets is another name. */
function writingsOfLine(name: string): readonly string[] {
  const others = [...name.matchAll(/（([^）]*)）/g)].map(([, inner = '']) => inner);
  const bare = name
    .replace(/（[^）]*）/g, '')
    .replace(/山东段$/, '')
    .replace(/^[GS]\d+/, '');
  const whole = bare.replace(/(铁路|高铁|高速)[^铁速]*段$/, '$1');
  const kind = /(?:高速铁路|高速|铁路)$/.exec(whole)?.[0] ?? '';
  const parts = whole.split('—').map((part) => part.replace(/^[GS]\d+/, ''));
  const joined = /^[GS]?\d|高速$/.test(whole) && parts.length > 1;
  return [
    whole,
    ...(joined ? parts.map((part) => (part.endsWith(kind) ? part : part + kind)) : []),
    ...others,
  ]
    .map(plain)
    .filter((writing) => writing.length >= 4);
}

/** 济南遥墙国际机场 → 济南遥墙机场, 遥墙机场, 济南机场. */
function writingsOfAirport(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const short = plain(name);
    const head = short.replace(/机场$/, '');
    return [short, `${head.slice(0, 2)}机场`, ...(head.length > 3 ? [`${head.slice(2)}机场`] : [])];
  });
}

/**
 * What a transport project builds, by its name: the networks' own writings of it and the usual short ones.
 * @nodata null: not a transport project
 * @rule REACH-15
 */
export function findTransportSubject(name: string, known: NamedTransport): TransportSubject | null {
  const core = coreOf(name);
  if (!WAYS.test(core)) return null;
  const text = plain(core);
  const ids = [...known.railLines, ...known.expressways].flatMap((line) =>
    writingsOfLine(line.name).some((writing) => text.includes(writing)) ? [line.id] : [],
  );
  if (ids.length > 0) return { kind: 'lines', ids };
  if (text.endsWith('机场')) {
    const airport = known.airports.find(
      ({ name: own, formerNames, replacedById }) =>
        replacedById === null && writingsOfAirport([own, ...formerNames]).some((each) => text.endsWith(each)),
    );
    if (airport === undefined) return { kind: 'unknown', why: 'notOnMap' };
    return name.includes('迁建') ? { kind: 'unknown', why: 'moving' } : { kind: 'airport', id: airport.id };
  }
  // A station's own name before one it had: 济南东 was 大明湖's until it was given away.
  const stationBy = (namesOf: (station: NamedTransport['stations'][number]) => readonly string[]) =>
    known.stations.find((station) =>
      namesOf(station).some((each) => {
        const bare = each.replace(/（[^）]*）|站$/g, '');
        return ['站', '火车站', '高铁站'].some((tail) => text === bare + tail);
      }),
    );
  const station = stationBy((one) => [one.name]) ?? stationBy((one) => one.formerNames);
  return station === undefined ? { kind: 'unknown', why: 'notOnMap' } : { kind: 'station', id: station.id };
}
