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
/** Room the card of what is chosen takes at the right of a stage. @unit rem */
const CARD_REM = 23.5;
/** A narrow stage keeps at least this share for the map. */
const CARD_SHARE = 0.4;
const REM = 16;

/** What the card of a chosen thing covers of a stage, from the right. @param scale of the text. @unit px */
export const underCard = (
  { workspace, selection }: Pick<ViewState, 'workspace' | 'selection'>,
  { width }: StageSize,
  scale: number,
): number =>
  workspace === 'overview' && selection !== null ? Math.min(CARD_REM * REM * scale, width * CARD_SHARE) : 0;

/** Share of the stage that lies under the words of an opening or closing slide. */
const UNDER_WORDS = 0.36;

/**
 * The camera that shows on this stage the ground a scene showed when it was taken: that of an opening or closing
 * slide right of its words, that of a chosen thing left of its card.
 * @param scale of the text
 */
export function cameraOfScene(scene: Scene, stage: StageSize, scale: number): Camera {
  const { width, height } = stage;
  const { camera } = scene.view;
  if (scene.bounds === null || width < 80 || height < 80) return camera;
  const [x, y] = [width * EDGE, height * EDGE];
  const left = scene.kind === 'view' ? x : width * UNDER_WORDS;
  const right = x + (scene.kind === 'view' ? underCard(scene.view, stage, scale) : 0);
  const view = viewOfBounds(scene.bounds, width, height, { top: y, right, bottom: y, left }, 15);
  return { ...camera, lng: view.center[0], lat: view.center[1], zoom: view.zoom };
}

/** The view that puts a scene of a briefing on a stage. */
export function viewOfScene(
  briefing: Briefing,
  scene: Scene,
  index: number,
  stage: StageSize,
  scale: number,
): ViewState {
  return {
    ...scene.view,
    camera: cameraOfScene(scene, stage, scale),
    briefing: { briefingId: briefing.id, scene: index },
  };
}
