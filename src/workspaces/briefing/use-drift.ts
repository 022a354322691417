import { useMemo } from 'react';
import { findDrift, hasDrifted, type SceneDrift } from '@/analysis/briefing/scene-drift';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import { useApp, useServices } from '../app-context';
import { useKept } from '../library-room';
import { makeAnswer } from './show/use-live-text';

/** A scene that says something else than when it was taken. */
export interface DriftedScene {
  /** Its place in the briefing, 0-based. */
  readonly index: number;
  readonly drift: SceneDrift;
}

/** How the scenes of a briefing stand to the data of today. */
export interface BriefingDrift {
  readonly drifted: readonly DriftedScene[];
  /** Scenes with recorded numbers of a library that is not open, by their place: nothing can be said of them. */
  readonly unasked: readonly number[];
}

/** Which scenes say something else than when they were taken. @rule DRIFT-1 */
export function useDrift(briefing: Briefing): BriefingDrift {
  const { province } = useServices();
  const { library } = useKept();
  const locale = useApp((app) => app.preferences.locale);
  return useMemo(() => {
    const drifted: DriftedScene[] = [];
    const unasked: number[] = [];
    scenesOf(briefing).forEach((scene, index) => {
      const answer = makeAnswer(province, library, scene.view, locale);
      if (scene.values.length > 0 && scene.view.library !== library.id) unasked.push(index);
      else {
        const drift = findDrift(scene, answer, province.manifest.version);
        if (hasDrifted(drift)) drifted.push({ index, drift });
      }
    });
    return { drifted, unasked };
  }, [briefing, province, library, locale]);
}
