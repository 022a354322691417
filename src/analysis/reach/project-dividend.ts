import { computeTimeMatrix } from './city-matrix';
import { minutesToSeats, nodeOf, type PlaceKind } from './network-builder';
import { openConditions } from './open-conditions';
import type { ReachEngine, ReachPlan, ReadyNetwork } from './reach-engine';
import { changesOfCounties, type CountyChange, newPairs, type ScenarioDelta } from './scenario-delta';
import { type ReachSource, weighEdges } from './shortest-times';
import { placesInUse } from './targets-in-use';
import type { TransportSubject } from './transport-subject';
import { cumulateByMinute, spreadOverCells } from './within-minutes';

/** A subject the networks know. */
export type KnownSubject = Exclude<TransportSubject, { readonly kind: 'unknown' }>;

/** The limits a dividend is read at. @unit min */
export const DIVIDEND_MINUTES = [60, 90] as const;

/** What one thing of the network is worth, or why that cannot be said. */
export type ProjectDividend =
  | {
      readonly measured: true;
      /** To the nearest core; for an airport, to the nearest airport in use. @unit 人 */
      readonly people: readonly {
        readonly minutes: number;
        readonly without: number;
        readonly with: number;
      }[];
      /** Counties whose seat comes half a minute or more nearer, the most first. */
      readonly gaining: readonly CountyChange[];
      /** @nodata null: an airport changes no way on land */
      readonly pairs: Pick<ScenarioDelta, 'pairs60' | 'pairs90'> | null;
    }
  | {
      readonly measured: false;
      /** `freight` carries nobody here; `noStops` has no stations or accesses on the map; the rest as named. */
      readonly why: 'freight' | 'noStops' | 'unplaced' | 'lineClosed';
    };

interface TwoStates {
  readonly without: ReadyNetwork;
  readonly with: ReadyNetwork;
}

/** The network with some lines closed, and with them open whatever the month. */
function statesOfLines(engine: ReachEngine, plan: ReachPlan, ids: readonly string[]): TwoStates {
  const state = (on: boolean): ReadyNetwork =>
    engine.ready({
      ...plan,
      scenario: {
        id: on ? 'with' : 'without',
        name: '',
        changes: ids.map((lineId) => ({ kind: 'line', lineId, on })),
      },
    });
  return { without: state(false), with: state(true) };
}

/** The network with nobody boarding or leaving at a station, and with the station in use. */
function statesOfStation(engine: ReachEngine, plan: ReachPlan, hall: number, stationId: string): TwoStates {
  const ready = engine.ready({ ...plan, scenario: null });
  const { network } = ready;
  const open = openConditions(network.conditions, engine.facts, plan.month);
  const opened = openConditions(
    network.conditions.map((each) => (each.station === stationId ? { ...each, station: '' } : each)),
    engine.facts,
    plan.month,
  );
  const state = (isIn: boolean): ReadyNetwork => {
    const weights = weighEdges(network, plan.assumptions, isIn ? opened : open);
    network.kind.forEach((code, edge) => {
      const mode = network.kinds[code]?.mode;
      const isDoor =
        (mode === 'board' && network.from[edge] === hall) || (mode === 'alight' && network.to[edge] === hall);
      if (isDoor && !isIn) weights[edge] = Number.POSITIVE_INFINITY;
    });
    return { ...ready, weights };
  };
  return { without: state(false), with: state(true) };
}

/** Whether anybody can get onto the lines at all. */
function carries({ network, weights }: ReadyNetwork, lineNumbers: ReadonlySet<number>): boolean {
  return network.line.some(
    (line, edge) => lineNumbers.has(line) && Number.isFinite(weights[edge] ?? Number.POSITIVE_INFINITY),
  );
}

/** People within the limits of some sources, and counties that come nearer to them, in both states. */
function reachOf(
  engine: ReachEngine,
  states: TwoStates,
  sources: Readonly<Record<'without' | 'with', readonly ReachSource[]>>,
): Pick<Extract<ProjectDividend, { measured: true }>, 'people' | 'gaining'> {
  const { counties } = engine.facts;
  const adcodes = counties.map(({ adcode }) => adcode);
  const of = (state: 'without' | 'with') => {
    const ready = states[state];
    const { network } = ready;
    const { minutes } = engine.times(ready, sources[state]);
    const spread = spreadOverCells(
      network.grid,
      counties.map((county) => county.population),
    );
    return {
      people: cumulateByMinute(minutes.subarray(0, network.grid.cellCount), spread),
      seats: minutesToSeats(network, minutes, adcodes),
    };
  };
  const [without, with_] = [of('without'), of('with')];
  return {
    people: DIVIDEND_MINUTES.map((minutes) => ({
      minutes,
      without: without.people[minutes] ?? 0,
      with: with_.people[minutes] ?? 0,
    })),
    gaining: changesOfCounties(adcodes, without.seats, with_.seats).gaining,
  };
}

function cityNodes(engine: ReachEngine, { network }: ReadyNetwork, onlyCores: boolean): readonly number[] {
  return engine.facts.cities.flatMap(({ adcode, isCore }) => {
    const node = nodeOf(network, 'city', String(adcode));
    return node === null || (onlyCores && !isCore) ? [] : [node];
  });
}

const asSources = (nodes: readonly number[]): readonly ReachSource[] =>
  nodes.map((node) => ({ node, minutes: 0 }));

/**
 * What a line, a station or an airport is worth, all else as in the month: with it against without it. Lines and
 * stations: people near the three cores and pairs of cities; an airport: people near an airport in use.
 * @rule REACH-15
 */
export function measureProjectDividend(
  engine: ReachEngine,
  plan: ReachPlan,
  subject: KnownSubject,
): ProjectDividend {
  const base = engine.factsNetwork(plan.assumptions);
  const hallOf = (kind: PlaceKind, id: string): number | null => nodeOf(base, kind, id);
  if (subject.kind === 'airport') {
    const node = hallOf('airport', subject.id);
    if (node === null) return { measured: false, why: 'unplaced' };
    const ready = engine.ready({ ...plan, scenario: null });
    const others = placesInUse(base, engine.facts, 'airport', plan.month).filter((each) => each !== node);
    const sources = { without: asSources(others), with: asSources([...others, node]) };
    return {
      measured: true,
      ...reachOf(engine, { without: ready, with: ready }, sources),
      pairs: null,
    };
  }
  let states: TwoStates;
  if (subject.kind === 'station') {
    const hall = hallOf('station', subject.id);
    if (hall === null) return { measured: false, why: 'unplaced' };
    states = statesOfStation(engine, plan, hall, subject.id);
    const opens = states.with.weights.some((weight, edge) => weight !== states.without.weights[edge]);
    if (!opens) return { measured: false, why: 'lineClosed' };
  } else {
    const numbers = new Set(
      subject.ids.flatMap((id) =>
        [`rail:${id}`, `expressway:${id}`].map((key) => base.lines.indexOf(key)).filter((at) => at > 0),
      ),
    );
    states = statesOfLines(engine, plan, subject.ids);
    if (!carries(states.with, numbers))
      return { measured: false, why: subject.ids.every((id) => id.startsWith('FR')) ? 'freight' : 'noStops' };
  }
  const cores = asSources(cityNodes(engine, states.with, true));
  const matrixOf = (ready: ReadyNetwork) =>
    computeTimeMatrix(ready.network, ready.weights, cityNodes(engine, ready, false));
  return {
    measured: true,
    ...reachOf(engine, states, { without: cores, with: cores }),
    pairs: newPairs(matrixOf(states.without), matrixOf(states.with)),
  };
}
