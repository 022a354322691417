import type { Briefing } from '@/domain/briefing/briefing';
import { drillLine } from '@/domain/document/document-words';
import type { Scene } from '@/domain/briefing/scene';
import { isDrillLibrary } from '@/domain/library/library';
import { formatMonthWords } from '@/i18n/format-date';
import type { FilesRoom } from './files-room';

/** Words that stand at the foot of every picture and page: 审图号, month, data, version, 演练. */
export function footWords(
  { province, t, locale }: FilesRoom,
  scene: Scene,
  mapReview: string,
): readonly string[] {
  const { manifest } = province;
  return [
    mapReview,
    formatMonthWords(scene.view.month, locale),
    t('data.asOf', { date: manifest.asOf }),
    t('data.version', { version: manifest.version }),
    t(`library.${scene.view.library}`),
    ...(isDrillLibrary(scene.view.library) ? [drillLine({ language: locale })] : []),
  ];
}

/** Whether a briefing shows simulated data anywhere. */
export const showsDrill = (briefing: Briefing): boolean =>
  briefing.chapters.some(({ scenes }) => scenes.some(({ view }) => isDrillLibrary(view.library)));
