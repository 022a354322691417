import { type ChoiceShape, oneOf } from './choice-text';

/** Parts of the workspace 区域比较; ids stand in links. */
export const COMPARE_SECTIONS = ['panes', 'overlay', 'profile', 'reach', 'coordination'] as const;
export type CompareSection = (typeof COMPARE_SECTIONS)[number];

/** How layouts are compared: part of the view, so it stands in links and scenes. */
export interface CompareView {
  readonly section: CompareSection;
}

/** Two maps side by side. */
export const COMPARE_SHAPE: ChoiceShape<CompareView> = {
  initial: { section: 'panes' },
  fields: { section: oneOf(COMPARE_SECTIONS) },
};
