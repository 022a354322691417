import type { ThemeId } from './theme';

/** How a change between two maps is drawn: each with its own colour and its own dash. */
export interface DifferenceLook {
  readonly color: string;
  /** In stroke widths. @nodata null: solid */
  readonly dash: readonly number[] | null;
  readonly width: number;
  /** Stands before the word, and on points. */
  readonly sign: string;
}

/** The ways a thing can differ, as `MARK_CHANGES` of the layers. */
type Change = 'opened' | 'closed' | 'advanced' | 'appeared' | 'gone';

const SHAPES: Readonly<Record<Change, Omit<DifferenceLook, 'color'>>> = {
  opened: { dash: null, width: 4, sign: '+' },
  closed: { dash: [1, 1], width: 4, sign: '×' },
  advanced: { dash: [2.4, 1.4], width: 3, sign: '↑' },
  appeared: { dash: [0.4, 1.6], width: 3, sign: '·' },
  gone: { dash: [0.4, 2.6], width: 3, sign: '−' },
};

const PAPER: Readonly<Record<Change, string>> = {
  opened: '#22662f',
  closed: '#b3261e',
  advanced: '#1f5fa8',
  appeared: '#8a5a00',
  gone: '#585d63',
};
const DARK: Readonly<Record<Change, string>> = {
  opened: '#86d79a',
  closed: '#ff8a80',
  advanced: '#8fc0f7',
  appeared: '#f0c06a',
  gone: '#b9c5cd',
};

/** The look of a change under a theme; map, list and legend ask here. */
export const differenceLook = (change: Change, theme: ThemeId): DifferenceLook => ({
  ...SHAPES[change],
  color: (theme === 'wall' ? DARK : PAPER)[change],
});
