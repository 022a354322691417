import type { Band, ReachAssumptions } from './assumptions';
import { type CalibrationRow, trainMinutes } from './calibration';
import type { ReachEngine } from './reach-engine';

/**
 * Every published time with the model's in the same month, by the facts alone.
 * @rule REACH-13
 */
export function calibrate(
  engine: ReachEngine,
  assumptions: ReachAssumptions,
  band: Band = 'base',
): readonly CalibrationRow[] {
  return engine.facts.travelTimes.map((row) => {
    const { network, weights } = engine.ready({ month: row.month, assumptions, scenario: null }, band);
    return { ...row, modelled: trainMinutes(network, weights, row.fromStationId, row.toStationId) };
  });
}
