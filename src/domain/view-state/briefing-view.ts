import { type ChoiceShape, numberWithin, textLike } from './choice-text';

/** Which briefing is open and where it stands: part of the view, so a reload of the room keeps its place. */
export interface BriefingView {
  /** @nodata '': none is open */
  readonly briefingId: string;
  /** 0-based scene. */
  readonly scene: number;
}

/** No briefing open. */
export const BRIEFING_SHAPE: ChoiceShape<BriefingView> = {
  initial: { briefingId: '', scene: 0 },
  fields: { briefingId: textLike(/^[\w-]*$/), scene: numberWithin(0, 999) },
};
