import type { LngLat } from '@/domain/provenance/position';
import type { Scenario } from '@/domain/scenario/scenario';
import { BANDS, type Band } from './assumptions';
import { calibrate } from './calibrate';
import { computeCatchments } from './catchments';
import { computeTimeMatrix, meanPairMinutes, type TimeMatrix } from './city-matrix';
import type { LandGrid } from './land-grid';
import { LocalIndex, nearestCell } from './local-links';
import { minutesToSeats, nodeOf, type PlaceKind, type ReachNetwork } from './network-builder';
import { computeParkAccess } from './park-access';
import { measureProjectDividend } from './project-dividend';
import type { ReachEngine, ReachPlan, ReadyNetwork } from './reach-engine';
import type {
  DeltaAnswer,
  PathAnswer,
  ReachQuestionName,
  ReachQuestions,
  ReachTarget,
  ReachTotals,
  RouteAnswer,
  SurfaceAnswer,
  SurfaceGrid,
  TimesAnswer,
} from './reach-questions';
import { changesOfCounties, newPairs } from './scenario-delta';
import { measureSensitivity } from './sensitivity';
import type { ReachTimes } from './shortest-times';
import { accessTargets, placesInUse } from './targets-in-use';
import { type Leg, traceLegs } from './trace-legs';
import { orderStops } from './visit-route';
import { cellAtPlace, cumulateByMinute, spreadOverCells } from './within-minutes';

type Ask<Name extends ReachQuestionName> = ReachQuestions[Name]['ask'];
type Answer<Name extends ReachQuestionName> = ReachQuestions[Name]['answer'];

const gridOf = ({ west, south, lngStep, latStep, columns, rows, cellAt }: LandGrid): SurfaceGrid => ({
  west,
  south,
  lngStep,
  latStep,
  columns,
  rows,
  cellAt,
});

const at = (minutes: ArrayLike<number>, node: number | null): number =>
  node === null ? Number.POSITIVE_INFINITY : (minutes[node] ?? Number.POSITIVE_INFINITY);

const nodesOf = (network: ReachNetwork, kind: PlaceKind, ids: readonly (number | string)[]) =>
  ids.map((id) => nodeOf(network, kind, String(id)));

/** A figure of every county on the squares, and what of it lies within each minute. */
const within = (grid: LandGrid, cells: ArrayLike<number>, ofCounty: readonly (number | null)[]) =>
  cumulateByMinute(cells, spreadOverCells(grid, ofCounty));

function times(engine: ReachEngine, { plan, origins }: Ask<'times'>): TimesAnswer {
  const { ready, times: found } = engine.reached(plan, origins);
  const { grid } = ready.network;
  return {
    grid: gridOf(grid),
    cells: Float32Array.from(found.minutes.subarray(0, grid.cellCount)),
    refused: ready.refused,
  };
}

function surface(engine: ReachEngine, { plan, origins, projects }: Ask<'surface'>): SurfaceAnswer {
  const { facts } = engine;
  const totals: Partial<Record<Band, ReachTotals>> = {};
  const base = engine.reached(plan, origins);
  for (const band of BANDS) {
    const { ready, times: found } = band === 'base' ? base : engine.reached(plan, origins, band);
    const { grid, places } = ready.network;
    const cells = found.minutes.subarray(0, grid.cellCount);
    const parks = places.flatMap(({ kind }, index) =>
      kind === 'park' ? [at(found.minutes, grid.cellCount + index)] : [],
    );
    const people = facts.counties.map(({ population }) => population);
    const gdp = facts.counties.map(({ gdpYi }) => gdpYi);
    const withGdp = facts.counties.map(({ population, gdpYi }) => (gdpYi === null ? null : population));
    totals[band] = {
      people: within(grid, cells, people),
      gdpYi: within(grid, cells, gdp),
      gdpPeople: within(grid, cells, withGdp),
      areaKm2: cumulateByMinute(cells, grid.areaKm2),
      parks: cumulateByMinute(parks),
      projects: cumulateByMinute(
        projects.flatMap((place) => (place === null ? [] : [at(cells, cellAtPlace(grid, place))])),
      ),
    };
  }
  const { network } = base.ready;
  const { minutes } = base.times;
  const { grid } = network;
  const byCell = times(engine, { plan, origins });
  const timesTo = (nodes: readonly (number | null)[]): Float32Array =>
    Float32Array.from(nodes, (node) => at(minutes, node));
  return {
    ...byCell,
    totals: totals as Record<Band, ReachTotals>,
    counties: timesTo(
      nodesOf(
        network,
        'county',
        facts.counties.map(({ adcode }) => adcode),
      ),
    ),
    cities: timesTo(
      nodesOf(
        network,
        'city',
        facts.cities.map(({ adcode }) => adcode),
      ),
    ),
    parks: network.places.flatMap(({ kind, id }, index) =>
      kind === 'park' ? [{ id, minutes: at(minutes, grid.cellCount + index) }] : [],
    ),
    projects: Float32Array.from(projects, (place) =>
      place === null ? Number.POSITIVE_INFINITY : at(byCell.cells, cellAtPlace(grid, place)),
    ),
    sources: base.sources,
  };
}

/** The end of a way at a point: the node from which the point is reached first, and the way from there. */
function lastMile(
  network: ReachNetwork,
  plan: ReachPlan,
  times: ReachTimes,
  lngLat: LngLat,
): { readonly node: number; readonly km: number; readonly minutes: number } | null {
  const links = new LocalIndex(network.grid, network.places).around(lngLat);
  const shore = links.length === 0 ? nearestCell(network.grid, lngLat) : null;
  const perKm = (60 * plan.assumptions.detour) / plan.assumptions.localSpeed;
  return (shore === null ? links : [shore]).reduce<{ node: number; km: number; minutes: number } | null>(
    (best, { node, km }) => {
      const minutes = km * perKm;
      const whole = at(times.minutes, node) + minutes;
      const least = best === null ? Number.POSITIVE_INFINITY : at(times.minutes, best.node) + best.minutes;
      return whole < least ? { node, km, minutes } : best;
    },
    null,
  );
}

function wayTo(
  ready: ReadyNetwork,
  plan: ReachPlan,
  times: ReachTimes,
  target: ReachTarget,
): { readonly minutes: number | null; readonly legs: readonly Leg[] } {
  const { network, weights } = ready;
  if (target.kind === 'place') {
    const node = nodeOf(network, target.place, target.id);
    const legs = node === null ? null : traceLegs(network, weights, times, node);
    return legs === null ? { minutes: null, legs: [] } : { minutes: at(times.minutes, node), legs };
  }
  const end = lastMile(network, plan, times, target.lngLat);
  const legs = end === null ? null : traceLegs(network, weights, times, end.node);
  if (end === null || legs === null) return { minutes: null, legs: [] };
  const last = legs.at(-1);
  const from = last?.to ?? { name: '', lngLat: target.lngLat };
  const mile: Leg = {
    mode: 'local',
    line: '',
    from,
    to: { name: '', lngLat: target.lngLat },
    km: end.km,
    minutes: end.minutes,
    hops: 1,
    uses: ['localSpeed', 'detour'],
    points: [from.lngLat, target.lngLat],
  };
  return { minutes: at(times.minutes, end.node) + end.minutes, legs: [...legs, mile] };
}

function path(engine: ReachEngine, { plan, origins, target }: Ask<'path'>): PathAnswer {
  const ways = BANDS.map((band) => {
    const { ready, times } = engine.reached(plan, origins, band);
    return [band, wayTo(ready, plan, times, target)] as const;
  });
  const base = ways.find(([band]) => band === 'base')?.[1] ?? { minutes: null, legs: [] };
  return {
    ...base,
    bands: Object.fromEntries(ways.map(([band, { minutes }]) => [band, minutes])) as PathAnswer['bands'],
  };
}

function cityMatrix(engine: ReachEngine, plan: ReachPlan): TimeMatrix {
  const { network, weights } = engine.ready(plan);
  const nodes = nodesOf(
    network,
    'city',
    engine.facts.cities.map(({ adcode }) => adcode),
  ).map((node) => node ?? 0);
  return computeTimeMatrix(network, weights, nodes);
}

function catchments(engine: ReachEngine, { plan, facility }: Ask<'catchments'>): Answer<'catchments'> {
  const { facts } = engine;
  const { network, weights } = engine.ready(plan);
  const { grid, places } = network;
  const nodes = placesInUse(network, facts, facility, plan.month);
  const { nearest, firstMinutes, secondMinutes } = computeCatchments(network, weights, nodes);
  return {
    grid: gridOf(grid),
    facilities: nodes.flatMap((node) => {
      const place = places[node - grid.cellCount];
      return place === undefined ? [] : [{ id: place.id, name: place.name, lngLat: place.lngLat }];
    }),
    nearest: nearest.slice(0, grid.cellCount),
    first: Float32Array.from(firstMinutes.subarray(0, grid.cellCount)),
    second: Float32Array.from(secondMinutes.subarray(0, grid.cellCount)),
    people: spreadOverCells(
      grid,
      facts.counties.map(({ population }) => population),
    ),
    counties: nodesOf(
      network,
      'county',
      facts.counties.map(({ adcode }) => adcode),
    ).map((node) => ({
      nearest: node === null ? -1 : (nearest[node] ?? -1),
      minutes: at(firstMinutes, node),
    })),
  };
}

function delta(engine: ReachEngine, { plan, against, origins, minutes }: Ask<'delta'>): DeltaAnswer {
  const { facts } = engine;
  const adcodes = facts.counties.map(({ adcode }) => adcode);
  const people = facts.counties.map(({ population }) => population);
  const stateOf = (scenario: Scenario | null) => {
    const { ready, times } = engine.reached({ ...plan, scenario }, origins);
    const { network, refused } = ready;
    const cells = times.minutes.subarray(0, network.grid.cellCount);
    const seats = minutesToSeats(network, times.minutes, adcodes);
    return {
      grid: network.grid,
      cells,
      seats,
      within: within(network.grid, cells, people)[minutes] ?? 0,
      refused,
    };
  };
  const [before, after] = [stateOf(against), stateOf(plan.scenario)];
  return {
    peopleBefore: before.within,
    peopleAfter: after.within,
    ...changesOfCounties(adcodes, before.seats, after.seats),
    saved: Float32Array.from(before.cells, (was, cell) => {
      const is = after.cells[cell] ?? Number.POSITIVE_INFINITY;
      return was === is ? 0 : was - is;
    }),
    grid: gridOf(after.grid),
    refused: after.refused,
  };
}

function pairs(engine: ReachEngine, { plan, against }: Ask<'pairs'>): Answer<'pairs'> {
  const [before, after] = [
    engine.once('pairs', [plan.month, plan.assumptions, against], () =>
      cityMatrix(engine, { ...plan, scenario: against }),
    ),
    cityMatrix(engine, plan),
  ] as const;
  const all = engine.facts.cities.map((_, index) => index);
  return {
    ...newPairs(before, after),
    meanBefore: meanPairMinutes(before, all),
    meanAfter: meanPairMinutes(after, all),
  };
}

function route(engine: ReachEngine, { plan, stops, isRound, keepOrder }: Ask<'route'>): RouteAnswer {
  const ready = engine.ready(plan);
  const from = stops.map((lngLat) =>
    engine.times(ready, engine.sources(ready.network, [{ kind: 'point', lngLat }], plan)),
  );
  const way = (a: number, b: number) => {
    const times = from[a];
    const lngLat = stops[b];
    if (times === undefined || lngLat === undefined) return { minutes: null, legs: [] };
    return wayTo(ready, plan, times, { kind: 'point', lngLat });
  };
  const table = stops.map((_, a) => stops.map((__, b) => (a === b ? 0 : (way(a, b).minutes ?? 1e6))));
  const listed = stops.map((_, index) => index);
  const order = keepOrder ? listed : orderStops(stops.length, (a, b) => table[a]?.[b] ?? 1e6, isRound);
  const turns = order.slice(1).map((stop, index) => [order[index] ?? 0, stop] as const);
  const back = isRound && order.length > 1 ? [[order.at(-1) ?? 0, order[0] ?? 0] as const] : [];
  return {
    order,
    ways: [...turns, ...back].map(([a, b]) => {
      const { minutes, legs } = way(a, b);
      return {
        minutes: minutes ?? Number.POSITIVE_INFINITY,
        km: legs.reduce((sum, { km }) => sum + km, 0),
        legs,
      };
    }),
  };
}

function calibration(engine: ReachEngine, { assumptions }: Ask<'calibration'>): Answer<'calibration'> {
  const rows = BANDS.map((band) => [band, calibrate(engine, assumptions, band)] as const);
  return Object.fromEntries(rows) as unknown as Answer<'calibration'>;
}

const ANSWERS: {
  readonly [Name in ReachQuestionName]: (engine: ReachEngine, ask: Ask<Name>) => Answer<Name>;
} = {
  surface,
  times,
  path,
  matrix: (engine, { plan }) => ({ minutes: cityMatrix(engine, plan).minutes }),
  catchments,
  delta,
  pairs,
  parks: (engine, { plan }) => {
    const { facts } = engine;
    const { network, weights } = engine.ready(plan);
    const placement = new Map(facts.parks.map((park) => [park.id, park.placement]));
    return computeParkAccess(network, weights, accessTargets(network, weights, facts, plan.month), (id) => {
      const place = placement.get(id);
      return place?.placed === true ? place.precision : null;
    });
  },
  route,
  dividend: (engine, { plan, subject }) => measureProjectDividend(engine, plan, subject),
  calibration,
  sensitivity: (engine, { plan, origins, minutes, id, known }) =>
    measureSensitivity(engine, plan, origins, minutes, id, known),
};

/** Answer a question about reach. Pure but for the graph the engine keeps. @rule REACH-5 REACH-6 REACH-9 */
export function answerReach<Name extends ReachQuestionName>(
  engine: ReachEngine,
  name: Name,
  ask: Ask<Name>,
): Answer<Name> {
  return ANSWERS[name](engine, ask);
}
