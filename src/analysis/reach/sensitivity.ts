import { ASSUMPTION_RULES, type AssumptionId, type ReachAssumptions } from './assumptions';
import { calibrate } from './calibrate';
import { calibrationError } from './calibration';
import { EDGE_KINDS, type EdgeKind, type EdgeMode } from './edge-kinds';
import { ReachEngine, type ReachOrigin, type ReachPlan } from './reach-engine';
import { cumulateByMinute, spreadOverCells } from './within-minutes';

/** How far an assumption is moved to see what hangs on it. */
export const SENSITIVITY_STEP = 0.1;

/** What the model says with one value of one assumption. */
export interface SensitivityPoint {
  readonly value: number;
  /** Mean deviation from published train times. @nodata null */
  readonly bias: number | null;
  /** People within the minutes of the origins. @unit 人 */
  readonly people: number;
  /** Mean over the people of the province who have a way, to the nearest origin. @unit min @nodata null: nobody has */
  readonly meanMinutes: number | null;
}

/** Mean of some minutes by weight; what has no way is left out. @nodata null */
function weightedMean(minutes: ArrayLike<number>, weights: ArrayLike<number>): number | null {
  let [sum, weight] = [0, 0];
  for (let item = 0; item < weights.length; item++) {
    const value = minutes[item] ?? Number.POSITIVE_INFINITY;
    if (!Number.isFinite(value)) continue;
    sum += value * (weights[item] ?? 0);
    weight += weights[item] ?? 0;
  }
  return weight === 0 ? null : sum / weight;
}

/** One assumption a tenth lower, as it is, a tenth higher. */
export interface Sensitivity {
  readonly id: AssumptionId;
  readonly lower: SensitivityPoint;
  readonly own: SensitivityPoint;
  readonly higher: SensitivityPoint;
}

/** Modes that a train's time between platforms is made of. */
const TRAIN_MODES: ReadonlySet<EdgeMode> = new Set(['rail', 'change', 'through']);

/** What moves a published train's time; the other assumptions cannot. */
const MOVES_TRAINS: ReadonlySet<AssumptionId> = new Set(
  Object.values<EdgeKind>(EDGE_KINDS).flatMap(({ mode, uses }) => (TRAIN_MODES.has(mode) ? uses : [])),
);

/**
 * What hangs on one assumption: everything else as it is, this one moved by a tenth either way, within its bounds.
 * The spacing of accesses changes the graph: it is built apart, so that the engine keeps its own.
 * @param minutes limit within which people count @unit min
 * @param known what the model says as it is, where it was asked before
 * @rule REACH-14
 */
export function measureSensitivity(
  engine: ReachEngine,
  plan: ReachPlan,
  origins: readonly ReachOrigin[],
  minutes: number,
  id: AssumptionId,
  known: SensitivityPoint | null = null,
): Sensitivity {
  const bounds = ASSUMPTION_RULES.find((rule) => rule.id === id);
  if (bounds === undefined) throw new Error(`measureSensitivity: no assumption ${id}`);
  const population = engine.facts.counties.map((county) => county.population);
  const biasOf = (assumptions: ReachAssumptions): number | null =>
    calibrationError(calibrate(engine, assumptions))?.bias ?? null;
  const pointAt = (value: number, bias: (assumptions: ReachAssumptions) => number | null) => {
    const assumptions: ReachAssumptions = { ...plan.assumptions, [id]: value };
    const isApart = id === 'accessSpacing' && value !== plan.assumptions[id];
    const asked = isApart ? new ReachEngine(engine.facts) : engine;
    const ready = asked.ready({ ...plan, assumptions });
    const { grid } = ready.network;
    const times = asked.times(ready, asked.sources(ready.network, origins, { ...plan, assumptions }));
    const cells = times.minutes.subarray(0, grid.cellCount);
    const spread = spreadOverCells(grid, population);
    return {
      value,
      bias: bias(assumptions),
      people: cumulateByMinute(cells, spread)[minutes] ?? 0,
      meanMinutes: weightedMean(cells, spread),
    };
  };
  const value = plan.assumptions[id];
  const own = known === null ? pointAt(value, biasOf) : { ...known, value };
  const moved = (factor: number): SensitivityPoint =>
    pointAt(
      Math.min(bounds.high, Math.max(bounds.low, value * factor)),
      MOVES_TRAINS.has(id) ? biasOf : () => own.bias,
    );
  return { id, lower: moved(1 - SENSITIVITY_STEP), own, higher: moved(1 + SENSITIVITY_STEP) };
}
