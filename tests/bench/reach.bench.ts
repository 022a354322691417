import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS } from '../../scripts/steps/release-paths';
import { type Bench, type BenchRow, measureMedian } from '../../scripts/steps/test-bench-frame';
import { answerReach } from '../../src/analysis/reach/answer-reach';
import { assumptionsOf } from '../../src/analysis/reach/assumptions';
import { buildReachNetwork } from '../../src/analysis/reach/build-network';
import { computeTimeMatrix } from '../../src/analysis/reach/city-matrix';
import { nodeOf } from '../../src/analysis/reach/network-builder';
import { ReachEngine } from '../../src/analysis/reach/reach-engine';
import { selectReachFacts } from '../../src/analysis/reach/reach-facts';
import { cumulateByMinute, spreadOverCells } from '../../src/analysis/reach/within-minutes';
import { provinceFromAssets } from '../../src/data/province';
import { monthOf } from '../../src/domain/time/month';

const read = (name: string): unknown => JSON.parse(readFileSync(join(ASSETS, name), 'utf8'));

async function run(): Promise<readonly BenchRow[]> {
  const { atlas, areas, lines } = provinceFromAssets(read);
  const facts = selectReachFacts(atlas, areas, lines, monthOf(2026, 7));
  const assumptions = assumptionsOf('base');
  const engine = new ReachEngine(facts);
  const network = engine.factsNetwork(assumptions);
  const people = spreadOverCells(
    network.grid,
    facts.counties.map(({ population }) => population),
  );
  const cities = facts.cities.map(({ adcode }) => nodeOf(network, 'city', String(adcode)) ?? 0);
  const planOf = (on: boolean) => ({
    month: monthOf(2026, 7),
    assumptions,
    scenario: { id: 'bench', name: '', changes: [{ kind: 'line' as const, lineId: 'HSR19', on }] },
  });
  const [withLine, withoutLine] = [planOf(true), planOf(false)];
  let turn = 0;
  const toggle = (): number => {
    const ready = engine.ready(turn++ % 2 === 0 ? withLine : withoutLine);
    const { minutes } = engine.times(ready, [{ node: cities[0] ?? 0, minutes: 0 }]);
    return cumulateByMinute(minutes.subarray(0, network.grid.cellCount), people)[60] ?? 0;
  };
  // As the page asks it: another line each time, so that nothing is known from before.
  const lineIds = atlas.railLines.filter(({ kind }) => kind === 'high_speed').map(({ id }) => id);
  const origins = [{ kind: 'place' as const, place: 'city' as const, id: '370100' }];
  const planWith = () => ({
    month: monthOf(2026, 7),
    assumptions,
    scenario: {
      id: 'bench',
      name: '',
      changes: [
        { kind: 'line' as const, lineId: lineIds[turn++ % lineIds.length] ?? '', on: turn % 2 === 0 },
      ],
    },
  });
  const askDelta = () => {
    const plan = planWith();
    answerReach(engine, 'delta', { plan, against: null, origins, minutes: 60 });
    return answerReach(engine, 'times', { plan, origins });
  };
  const askPairs = () => answerReach(engine, 'pairs', { plan: planWith(), against: null });
  const ready = engine.ready(withLine);
  return [
    {
      what: 'toggle a line as the page asks it: what changes for counties and people, and the map',
      oursMs: await measureMedian(askDelta, 41),
      target: '≤ 50 ms',
    },
    {
      what: 'toggle a line: pairs of cities newly within 60 and 90 minutes (asked last)',
      oursMs: await measureMedian(askPairs, 11),
      target: '≤ 1,000 ms',
    },
    {
      what: `toggle a line → times to ${network.nodeCount} nodes (136 counties, ${network.grid.cellCount} cells) and people by minute`,
      oursMs: await measureMedian(toggle, 41),
      target: '≤ 50 ms',
    },
    {
      what: `weigh ${network.km.length} edges and one search`,
      oursMs: await measureMedian(() => engine.times(engine.ready(withLine), [{ node: 0, minutes: 0 }])),
      target: 'part of the toggle',
    },
    {
      what: 'full matrix of 16 × 16 cities',
      oursMs: await measureMedian(() => computeTimeMatrix(ready.network, ready.weights, cities), 11),
      target: '≤ 1,000 ms',
    },
    {
      what: 'build the graph from the facts',
      oursMs: await measureMedian(() => buildReachNetwork(facts, 20), 5, 1),
      target: 'once, in a worker',
    },
  ];
}

export const bench: Bench = { id: 'reach', title: 'Reach', run };
