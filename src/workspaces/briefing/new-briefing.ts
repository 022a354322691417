import type { Briefing } from '@/domain/briefing/briefing';
import type { SceneStamp } from '@/domain/briefing/scene';
import { nowText } from './now-text';

const freshBriefingId = (): string => `b${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

/** A briefing with one chapter and nothing in it. */
export const emptyBriefing = (title: string): Briefing => ({
  id: freshBriefingId(),
  title,
  subtitle: '',
  changedAt: nowText(),
  chapters: [{ id: 'c1', title: '', scenes: [] }],
});

/** A copy that can be changed; scenes of a shipped briefing are stamped with the day they were taken over. */
export function copyBriefing(
  briefing: Briefing,
  title: string,
  stamp: Pick<SceneStamp, 'takenAt' | 'dataVersion'>,
): Briefing {
  return {
    ...briefing,
    id: freshBriefingId(),
    title,
    changedAt: stamp.takenAt,
    chapters: briefing.chapters.map((chapter) => ({
      ...chapter,
      scenes: chapter.scenes.map((scene) =>
        scene.stamp.takenAt === '' ? { ...scene, stamp: { ...stamp, keptAt: '' } } : scene,
      ),
    })),
  };
}
