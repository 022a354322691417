import type { Briefing } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import type { Camera, ViewState } from '@/domain/view-state/view-state';
import { viewOfBounds } from '@/geo/web-mercator';

/** The part of the screen the stage has. @unit CSS px */
export interface StageSize {
  readonly width: number;
  readonly height: number;
}

const EDGE = 0.02;
/** Share of the stage that lies under the words of an opening or closing slide. */
const UNDER_WORDS = 0.36;

/**
 * The camera that shows on this stage the ground a scene showed when it was taken; that of an opening or closing
 * slide stands right of its words.
 */
export function cameraOfScene(scene: Scene, { width, height }: StageSize): Camera {
  const { camera } = scene.view;
  if (scene.bounds === null || width < 80 || height < 80) return camera;
  const [x, y] = [width * EDGE, height * EDGE];
  const left = scene.kind === 'view' ? x : width * UNDER_WORDS;
  const view = viewOfBounds(scene.bounds, width, height, { top: y, right: x, bottom: y, left }, 15);
  return { ...camera, lng: view.center[0], lat: view.center[1], zoom: view.zoom };
}

/** The view that puts a scene of a briefing on a stage. */
export function viewOfScene(briefing: Briefing, scene: Scene, index: number, stage: StageSize): ViewState {
  return {
    ...scene.view,
    camera: cameraOfScene(scene, stage),
    briefing: { briefingId: briefing.id, scene: index },
  };
}
