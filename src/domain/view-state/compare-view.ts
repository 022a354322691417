import { type ChoiceShape, nested, oneOf } from './choice-text';
import { COORDINATION_SHAPE, type CoordinationView } from './coordination-view';
import { OVERLAY_SHAPE, type OverlayView } from './overlay-view';
import { PANES_SHAPE, type PanesView } from './panes-view';
import { PROFILE_SHAPE, type ProfileView } from './profile-view';
import { REACH_SHAPE, type ReachViewState } from './reach-view';

/** Parts of the workspace 区域比较; ids stand in links. */
export const COMPARE_SECTIONS = ['panes', 'overlay', 'profile', 'reach', 'coordination'] as const;
export type CompareSection = (typeof COMPARE_SECTIONS)[number];

/** How layouts are compared: part of the view, so it stands in links and scenes. */
export interface CompareView {
  readonly section: CompareSection;
  readonly panes: PanesView;
  readonly overlay: OverlayView;
  readonly profile: ProfileView;
  readonly coordination: CoordinationView;
  readonly reach: ReachViewState;
}

/** Two maps side by side. */
export const COMPARE_SHAPE: ChoiceShape<CompareView> = {
  initial: {
    section: 'panes',
    panes: PANES_SHAPE.initial,
    overlay: OVERLAY_SHAPE.initial,
    profile: PROFILE_SHAPE.initial,
    coordination: COORDINATION_SHAPE.initial,
    reach: REACH_SHAPE.initial,
  },
  fields: {
    section: oneOf(COMPARE_SECTIONS),
    panes: nested(PANES_SHAPE),
    overlay: nested(OVERLAY_SHAPE),
    profile: nested(PROFILE_SHAPE),
    coordination: nested(COORDINATION_SHAPE),
    reach: nested(REACH_SHAPE),
  },
};
