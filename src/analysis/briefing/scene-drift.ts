import { queriesOf } from '@/domain/briefing/live-text';
import type { RecordedValue, Scene } from '@/domain/briefing/scene';
import { linesOf } from '@/domain/briefing/scene-lines';
import type { QueryAnswer } from './answer-query';

/** A live number that says something else than when the scene was taken. */
export interface DriftedValue {
  readonly query: string;
  readonly was: string;
  /** @nodata '—' where it can no longer be answered */
  readonly now: string;
  readonly frozen: boolean;
}

/** What changed since a scene was taken. */
export interface SceneDrift {
  readonly values: readonly DriftedValue[];
  /** The data themselves are of another version. */
  readonly hasOtherData: boolean;
}

/** Whether a scene has to be looked at before it is shown. */
export const hasDrifted = ({ values, hasOtherData }: SceneDrift): boolean =>
  values.length > 0 || hasOtherData;

const textOf = (answer: QueryAnswer): string => (answer.known ? answer.text : '—');

/**
 * Compare a scene with what the library says now. A scene that ships with the program carries no recorded
 * values and cannot drift: it is asked anew each time. A frozen number of a scene that was looked at and kept is
 * settled: the wall says of which day it is.
 * @param answer answers a live number in the month and region of the scene
 * @rule DRIFT-1
 */
export function findDrift(
  scene: Scene,
  answer: (query: string) => QueryAnswer,
  dataVersion: string,
): SceneDrift {
  const values = scene.values.flatMap(({ query, text, frozen }): DriftedValue[] => {
    const now = textOf(answer(query));
    const isSettled = frozen && scene.stamp.keptAt !== '';
    return now === text || isSettled ? [] : [{ query, was: text, now, frozen }];
  });
  const { dataVersion: taken } = scene.stamp;
  return { values, hasOtherData: taken !== '' && taken !== dataVersion };
}

/** The same scene as of now: every number is recorded anew, a frozen one too, for it is told with the day of the scene. */
export function refreshScene(
  scene: Scene,
  answer: (query: string) => QueryAnswer,
  stamp: { readonly takenAt: string; readonly dataVersion: string },
): Scene {
  const isFrozen = new Set(scene.values.flatMap(({ query, frozen }) => (frozen ? [query] : [])));
  const values = queriesOf(linesOf(scene)).map((query) => ({
    query,
    text: textOf(answer(query)),
    frozen: isFrozen.has(query),
  }));
  return { ...scene, values, stamp: { ...stamp, keptAt: '' } };
}

/**
 * The live numbers of a scene whose words are being changed: what was recorded stays, or a change of the data would
 * pass unseen; what is new in the words is recorded.
 * @rule DRIFT-1
 */
export function recordValues(scene: Scene, answer: (query: string) => QueryAnswer): readonly RecordedValue[] {
  const before = new Map(scene.values.map((value) => [value.query, value]));
  return queriesOf(linesOf(scene)).map(
    (query) => before.get(query) ?? { query, text: textOf(answer(query)), frozen: false },
  );
}
