import type { LngLat } from '../provenance/position';
import type { EntityRef } from '../view-state/entity-ref';
import type { ViewState } from '../view-state/view-state';

/** A scene of the live app, or a title card over it at the start or the end. */
export const SCENE_KINDS = ['view', 'opening', 'closing'] as const;
export type SceneKind = (typeof SCENE_KINDS)[number];

/** How the wall comes to a scene. */
export const TRANSITIONS = ['fly', 'cut', 'fade'] as const;
export type Transition = (typeof TRANSITIONS)[number];

/** What an annotation hangs on: a place on the ground, or a thing wherever it stands. */
export type Anchor =
  | { readonly kind: 'place'; readonly lngLat: LngLat }
  | { readonly kind: 'entity'; readonly ref: EntityRef };

/** A word at its place, an arrow to it, or a box beside it with a line to it. */
export const ANNOTATION_KINDS = ['text', 'arrow', 'callout'] as const;

/** A remark laid over the map. */
export interface Annotation {
  readonly id: string;
  readonly kind: (typeof ANNOTATION_KINDS)[number];
  readonly anchor: Anchor;
  /** May hold live numbers, as all text of a scene. */
  readonly text: string;
}

/** What a live number said when the scene was taken. */
export interface RecordedValue {
  /** What stands between the braces. */
  readonly query: string;
  readonly text: string;
  /** Shown as recorded, with its date, whatever the library says now. */
  readonly frozen: boolean;
}

/** Where and when a scene was taken. */
export interface SceneStamp {
  /** ISO 8601. @nodata '' for a scene that ships with the program: it has no date of its own */
  readonly takenAt: string;
  /** Version of the data it was taken from. @nodata '' */
  readonly dataVersion: string;
  /** When somebody looked at what changed since and kept the scene as it is. @nodata '' */
  readonly keptAt: string;
}

/** Scene 场景: what stands on the wall, what is said to it, and for how long. */
export interface Scene {
  readonly id: string;
  readonly kind: SceneKind;
  readonly view: ViewState;
  /** What the map showed, so that another screen shows the same ground. @nodata null: the camera as it is */
  readonly bounds: readonly [west: number, south: number, east: number, north: number] | null;
  readonly title: string;
  /** What the room reads beside the picture. */
  readonly points: readonly string[];
  /** What only the presenter reads. */
  readonly notes: string;
  /** Where what is said comes from. @nodata '' */
  readonly sources: string;
  /** Time planned for it. @unit s */
  readonly dwellSec: number;
  readonly transition: Transition;
  readonly annotations: readonly Annotation[];
  readonly values: readonly RecordedValue[];
  readonly stamp: SceneStamp;
}

/** Bounds of the time one scene may be planned for. @unit s */
export const DWELL_SEC = { least: 3, most: 1800, first: 45 } as const;
