import type { LngLat } from '@/domain/provenance/position';
import type { Camera, ViewState, WorkspaceId } from '@/domain/view-state/view-state';
import type { Preferences } from './preferences';
import type { ViewHistory } from './view-history';

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Something to be seen whole, clear of the panels. */
export interface FitTarget {
  readonly kind: 'fit';
  readonly bounds: Bounds;
  readonly maxZoom: number;
}

/** Where the map is asked to go; the map answers once with the settled camera. */
export type CameraTarget =
  | FitTarget
  | { readonly kind: 'fly'; readonly lngLat: LngLat; readonly zoom: number }
  | { readonly kind: 'jump'; readonly camera: Camera }
  /** A flight to exactly this camera. */
  | { readonly kind: 'glide'; readonly camera: Camera };

/** A request with a number, so that the same target can be asked for twice. */
export interface CameraRequest {
  readonly seq: number;
  readonly target: CameraTarget;
}

/** Side panels of the Overview; one at a time on the left. */
export type PanelId = 'layers' | 'targets' | 'events' | 'unplaced';

/** What stands beside the project table; one at a time. */
export type SideId = 'map' | 'sheet';

/** Dialogs above everything. */
export type DialogId = 'search' | 'keys' | 'print' | 'picture' | 'link';

/** What the pointer does on the map. */
export type MapTool = 'select' | 'measure_distance' | 'measure_area';

/** A sentence for the person, shown until read. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  /** `picture`: what happens to the map itself, said on the wall of a show too. */
  readonly tone: 'info' | 'warning' | 'picture';
}

/** Everything the person chose. Intent only: nothing here can be derived from the rest. */
export interface AppState {
  readonly view: ViewState;
  readonly history: ViewHistory;
  readonly preferences: Preferences;
  readonly cameraRequest: CameraRequest | null;
  /** What the settled camera shows on this screen; null before the map has settled. */
  readonly viewBounds: Bounds | null;
  readonly panel: PanelId | null;
  readonly side: SideId | null;
  /** Where the map of each workspace was left. */
  readonly cameras: Readonly<Partial<Record<WorkspaceId, Camera>>>;
  readonly dialog: DialogId | null;
  readonly tool: MapTool;
  /** Vertices of the measure in progress or finished, `[lng, lat]`. */
  readonly measure: readonly LngLat[];
  readonly playing: boolean;
  /** Months per second while playing. */
  readonly playSpeed: number;
  readonly notices: readonly Notice[];
  /** The open briefing is being shown: nothing but the stage is on the screen. */
  readonly showing: boolean;
}
