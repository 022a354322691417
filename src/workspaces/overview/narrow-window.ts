/** CSS px of a rem at text size 100 %. */
export const REM = 16;

/** Below this the layout is the narrow one, as in overview-compact.css. @unit rem */
export const NARROW = 46;

/** Whether the window is narrow for its text size: one sheet at a time, the map first. */
export const isNarrowWindow = (textScale: number): boolean => window.innerWidth < NARROW * REM * textScale;
