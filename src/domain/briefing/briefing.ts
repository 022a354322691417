import type { Scene } from './scene';

/** Longest title of a briefing or a scene that is typed; a file may bring a longer one. */
export const MOST_TITLE = 120;

/** Some scenes under one heading. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly scenes: readonly Scene[];
}

/** Briefing 汇报: chapters of scenes in the order they are told. */
export interface Briefing {
  /** Letters, digits, `-` and `_`: it stands in links and names of settings. */
  readonly id: string;
  readonly title: string;
  /** Occasion, place, office. @nodata '' */
  readonly subtitle: string;
  /** ISO 8601 of the last change. @nodata '' for one that ships with the program */
  readonly changedAt: string;
  readonly chapters: readonly Chapter[];
}

/** All scenes in the order they are told. */
export const scenesOf = (briefing: Briefing): readonly Scene[] =>
  briefing.chapters.flatMap(({ scenes }) => scenes);

/** Time planned for the scenes before one. @unit s */
export const plannedBefore = (scenes: readonly Scene[], index: number): number =>
  scenes.slice(0, index).reduce((sum, { dwellSec }) => sum + dwellSec, 0);

/** Most scenes of one briefing: what a link can name. */
export const MAX_SCENES = 200;
