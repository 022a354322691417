/** Paper light for a desk, wall for a dark room with screens, projector for a bright room. */
export const THEME_IDS = ['light', 'wall', 'projector'] as const;
export type ThemeId = (typeof THEME_IDS)[number];
