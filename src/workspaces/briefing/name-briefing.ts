import { type Briefing, plannedBefore, scenesOf } from '@/domain/briefing/briefing';
import type { Translate } from '@/i18n/translate';

/** What a briefing is called; one of spaces alone has no name. */
export const titleOf = ({ title }: Pick<Briefing, 'title'>, t: Translate): string =>
  title.trim() === '' ? t('briefing.untitled') : title;

/** How many scenes a briefing has and how long they take, in words. */
export function sizeOf(briefing: Briefing, t: Translate): string {
  const scenes = scenesOf(briefing);
  if (scenes.length === 0) return t('briefing.noScenes');
  const minutes = Math.max(1, Math.round(plannedBefore(scenes, scenes.length) / 60));
  return t('briefing.size', { count: scenes.length, minutes });
}

/** What a long path, and a line of a message, still take. */
const MOST_NAME = 40;

/** The beginning of a title, for the name of a file or a message. */
export const shortName = (title: string): string => [...title.trim()].slice(0, MOST_NAME).join('');
