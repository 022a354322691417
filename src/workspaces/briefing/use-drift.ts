import { useMemo } from 'react';
import { findDrift, hasDrifted } from '@/analysis/briefing/scene-drift';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import { useApp, useServices } from '../app-context';
import { useKept } from '../library-room';
import { makeAnswer } from './show/use-live-text';

/** How the scenes of a briefing stand to the data of today, by their place in it, 0-based. */
export interface BriefingDrift {
  readonly drifted: readonly number[];
  /** Scenes with recorded numbers of a library that is not open: nothing can be said of them. */
  readonly unasked: readonly number[];
}

/** Which scenes say something else than when they were taken. @rule DRIFT-1 */
export function useDrift(briefing: Briefing): BriefingDrift {
  const { province } = useServices();
  const { library } = useKept();
  const locale = useApp((app) => app.preferences.locale);
  return useMemo(() => {
    const drifted: number[] = [];
    const unasked: number[] = [];
    scenesOf(briefing).forEach((scene, index) => {
      const answer = makeAnswer(province, library, scene.view, locale);
      if (scene.values.length > 0 && scene.view.library !== library.id) unasked.push(index);
      else if (hasDrifted(findDrift(scene, answer, province.manifest.version))) drifted.push(index);
    });
    return { drifted, unasked };
  }, [briefing, province, library, locale]);
}
