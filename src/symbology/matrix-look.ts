import type { LightColor } from '@/domain/dispatch/light-rule';
import type { ThemeId } from './theme';

/** Colours of the matrix of regions and policies, by meaning. */
export interface MatrixLook {
  readonly surface: string;
  readonly header: string;
  readonly line: string;
  readonly text: string;
  readonly quiet: string;
  readonly core: string;
  readonly selection: string;
  /** The plan's line and the steps of a stage. */
  readonly plan: string;
  readonly stage: string;
  /** More done than due, and less. */
  readonly ahead: string;
  readonly behind: string;
  readonly lights: Readonly<Record<LightColor, string>>;
}

const PAPER: MatrixLook = {
  surface: '#fffdf9',
  header: '#f5f2ea',
  line: '#d8d1c2',
  text: '#23272c',
  quiet: '#585d63',
  core: '#b3261e',
  selection: '#0b57d0',
  plan: '#8d887c',
  stage: '#3f5f7f',
  ahead: '#22662f',
  behind: '#b3261e',
  lights: { red: '#b3261e', yellow: '#a86a00', green: '#22662f', none: '#8b8b8b' },
};

const WALL: MatrixLook = {
  surface: '#17232d',
  header: '#1f2e3a',
  line: '#3a4e5e',
  text: '#f2f4f5',
  quiet: '#b9c5cd',
  core: '#ff8a7a',
  selection: '#8ab4f8',
  plan: '#8fa2b0',
  stage: '#9fc3e6',
  ahead: '#86d79a',
  behind: '#ff8a80',
  lights: { red: '#ff8a80', yellow: '#ffd27a', green: '#86d79a', none: '#9aa7b0' },
};

/** Colours of the matrix under a theme. */
export const MATRIX_LOOKS: Readonly<Record<ThemeId, MatrixLook>> = {
  light: PAPER,
  wall: WALL,
  projector: {
    ...PAPER,
    surface: '#ffffff',
    header: '#f2f2ee',
    line: '#8d887c',
    text: '#000000',
    quiet: '#303338',
  },
};
