import type { Scenario } from '@/domain/scenario/scenario';
import { answerReach } from './answer-reach';
import type { ReachEngine, ReachOrigin, ReachPlan } from './reach-engine';
import type { DeltaAnswer, PairsAnswer } from './reach-questions';

/** What a line is worth for reach. */
export interface LineDividend
  extends Pick<DeltaAnswer, 'peopleBefore' | 'peopleAfter' | 'gaining'>,
    PairsAnswer {}

/** A scenario of one line, open or closed whatever the month. */
export const onlyLine = (lineId: string, on: boolean): Scenario => ({
  id: on ? 'with' : 'without',
  name: '',
  changes: [{ kind: 'line', lineId, on }],
});

/**
 * The accessibility dividend of a line: everything else as in the month, with the line and without it.
 * @param origins whose surroundings count, e.g. the three cores
 * @rule REACH-10
 */
export function dividendOf(
  engine: ReachEngine,
  plan: ReachPlan,
  lineId: string,
  origins: readonly ReachOrigin[],
  minutes = 60,
): LineDividend {
  const [with_, without] = [onlyLine(lineId, true), onlyLine(lineId, false)];
  const ask = { plan: { ...plan, scenario: with_ }, against: without };
  const { peopleBefore, peopleAfter, gaining } = answerReach(engine, 'delta', { ...ask, origins, minutes });
  return { peopleBefore, peopleAfter, gaining, ...answerReach(engine, 'pairs', ask) };
}
