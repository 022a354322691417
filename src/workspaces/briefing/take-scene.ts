import { type QueryAnswer } from '@/analysis/briefing/answer-query';
import { refreshScene } from '@/analysis/briefing/scene-drift';
import { DWELL_SEC, type Scene, type SceneKind } from '@/domain/briefing/scene';
import type { Atlas } from '@/domain/atlas/atlas';
import { BRIEFING_SHAPE } from '@/domain/view-state/briefing-view';
import type { ViewState } from '@/domain/view-state/view-state';
import { viewAround } from '@/geo/web-mercator';
import { formatMonthWords } from '@/i18n/format-date';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';
import { regionName } from '../compare/region-names';

/** Ground a map of this window shows with a camera; north up only. @nodata null */
export function groundOf(view: ViewState, width: number, height: number): Scene['bounds'] {
  const { camera } = view;
  if (view.workspace !== 'overview' || camera.bearing !== 0 || camera.pitch !== 0) return null;
  return viewAround([camera.lng, camera.lat], camera.zoom, width, height).bounds;
}

/** The view as a scene keeps it: which briefing is open is no part of what it shows. */
export const viewToKeep = (view: ViewState): ViewState => ({ ...view, briefing: BRIEFING_SHAPE.initial });

/** What a scene is called until somebody names it: the place, the workspace beside the map, the month. */
export function firstTitle(view: ViewState, atlas: Atlas, locale: Locale, t: Translate): string {
  return [
    regionName(atlas, view.region, locale),
    ...(view.workspace === 'overview' ? [] : [t(`workspace.${view.workspace}`)]),
    formatMonthWords(view.month, locale),
  ].join(' · ');
}

/** Make a scene of a view. */
export function takeScene(options: {
  readonly id: string;
  readonly kind?: SceneKind;
  readonly title: string;
  readonly view: ViewState;
  readonly bounds: Scene['bounds'];
  readonly takenAt: string;
  readonly dataVersion: string;
}): Scene {
  const { id, kind = 'view', title, view, bounds, takenAt, dataVersion } = options;
  return {
    id,
    kind,
    view: viewToKeep(view),
    bounds,
    title,
    points: [],
    notes: '',
    sources: '',
    dwellSec: DWELL_SEC.first,
    transition: kind === 'view' ? 'fly' : 'fade',
    annotations: [],
    values: [],
    stamp: { takenAt, dataVersion, keptAt: '' },
  };
}

/** The same scene with another picture: words, notes and time stay; its numbers are recorded anew. */
export function retakeScene(
  scene: Scene,
  view: ViewState,
  bounds: Scene['bounds'],
  answer: (query: string) => QueryAnswer,
  stamp: { readonly takenAt: string; readonly dataVersion: string },
): Scene {
  return refreshScene({ ...scene, view: viewToKeep(view), bounds }, answer, stamp);
}
