import { type ChoiceShape, flag, numberWithin, oneOf } from './choice-text';
import type { EntityRef } from './entity-ref';
import { PROFILE_MEASURES, type ProfileMeasureId } from './profile-view';
import { regionRef } from './region-ref';

/** One outline laid over another at the same scale, or the cities as a grid of tiles. */
export interface OverlayView {
  readonly ground: 'map' | 'tiles';
  /** What lies still. */
  readonly under: EntityRef;
  /** What is lifted and laid over it. */
  readonly lifted: EntityRef;
  /** @unit km */
  readonly eastKm: number;
  /** @unit km */
  readonly northKm: number;
  /** Clockwise. @unit degrees */
  readonly turn: number;
  /** East and west changed over. */
  readonly mirrored: boolean;
  /** What the tiles show. */
  readonly measure: ProfileMeasureId;
}

/** The capital circle under the Jiaodong circle, middle on middle. */
export const OVERLAY_SHAPE: ChoiceShape<OverlayView> = {
  initial: {
    ground: 'map',
    under: 'circle:capital',
    lifted: 'circle:jiaodong',
    eastKm: 0,
    northKm: 0,
    turn: 0,
    mirrored: false,
    measure: 'density',
  },
  fields: {
    ground: oneOf(['map', 'tiles']),
    under: regionRef,
    lifted: regionRef,
    eastKm: numberWithin(-2000, 2000),
    northKm: numberWithin(-2000, 2000),
    turn: numberWithin(-180, 180),
    mirrored: flag,
    measure: oneOf(PROFILE_MEASURES),
  },
};
