import type { ThemeId } from './theme';

/** Upper ends of the bands of an isochrone map. @unit min */
export const REACH_BANDS = [30, 60, 90, 120] as const;

/** Lower ends of the bands of minutes saved; above the first, as much lost is told too. @unit min */
export const SAVED_BANDS = [5, 15, 30, 60] as const;

/** Colours of times, ways and suppositions. A scenario has its own colour and dash, used for nothing else. */
export interface ReachLook {
  /** One for each band, the nearest first. */
  readonly bands: readonly [string, string, string, string];
  readonly bandOpacity: number;
  /** Minutes a scenario saves, the fewest first. */
  readonly saved: readonly [string, string, string, string];
  /** Where it takes longer. */
  readonly lost: string;
  readonly limit: string;
  readonly path: string;
  readonly pathHalo: string;
  readonly origin: string;
  readonly scenario: string;
  readonly scenarioDash: string;
  /** Within it two facilities are within the limit. */
  readonly overlap: string;
  /** Fills of neighbouring catchments, in turn. */
  readonly catchments: readonly string[];
}

const DASH = '7 5';

export const REACH_LOOKS: Readonly<Record<ThemeId, ReachLook>> = {
  light: {
    bands: ['#0b6b6b', '#3a9a94', '#86c4bb', '#c9e4dd'],
    bandOpacity: 0.62,
    saved: ['#e6cdee', '#c993d9', '#a254ba', '#6b1084'],
    lost: '#b85600',
    limit: '#10363a',
    path: '#0b57d0',
    pathHalo: '#ffffff',
    origin: '#0b57d0',
    scenario: '#8e1fa8',
    scenarioDash: DASH,
    overlap: '#5b4b9a',
    catchments: ['#8fb8d9', '#e3c27a', '#9cc9a3', '#d9a3b5', '#b9a7d9', '#c7b299', '#8fcfcf', '#d4d18a'],
  },
  wall: {
    bands: ['#8ef0e4', '#4fc0b6', '#2f8a86', '#215a5c'],
    bandOpacity: 0.66,
    saved: ['#56366b', '#83519e', '#b884d0', '#f0c4ff'],
    lost: '#ffb066',
    limit: '#eafffb',
    path: '#ffd479',
    pathHalo: '#10202b',
    origin: '#ffd479',
    scenario: '#f0a6ff',
    scenarioDash: DASH,
    overlap: '#b9aef5',
    catchments: ['#3f6f96', '#8a6d2b', '#3f7a4d', '#8a4a60', '#645098', '#6f5c45', '#2f7f7f', '#7a7736'],
  },
  projector: {
    bands: ['#004d4d', '#1f8a84', '#6fbab0', '#b5ddd4'],
    bandOpacity: 0.72,
    saved: ['#dcb8e6', '#b974cc', '#8f3aa9', '#56006e'],
    lost: '#8f4200',
    limit: '#000000',
    path: '#0033b3',
    pathHalo: '#ffffff',
    origin: '#0033b3',
    scenario: '#7a0099',
    scenarioDash: DASH,
    overlap: '#3a2a8c',
    catchments: ['#6fa8d6', '#e0b040', '#7cbf88', '#d67f9c', '#9f86d6', '#b89668', '#5fbfbf', '#c2be50'],
  },
};
