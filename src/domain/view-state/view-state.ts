import type { LibraryId } from '../library/library';
import { type Month, monthOf } from '../time/month';
import type { EntityRef } from './entity-ref';
import type { DataSection } from './data-section';
import { LAYER_IDS, type LayerId } from './layer-id';
import { type AxesView, INITIAL_AXES } from './axes-view';
import { BRIEFING_SHAPE, type BriefingView } from './briefing-view';
import type { Brush } from './brush';
import { COMPARE_SHAPE, type CompareView } from './compare-view';
import { DISPATCH_SHAPE, type DispatchView } from './dispatch-view';
import { INITIAL_TABLE, type TableView } from './table-view';

/** Workspaces that exist. The list grows as each one is built; none is announced before. */
export const WORKSPACE_IDS = [
  'overview',
  'axes',
  'library',
  'dispatch',
  'compare',
  'briefing',
  'data',
] as const;
export type WorkspaceId = (typeof WORKSPACE_IDS)[number];

/** Camera over the map: degrees, Web-Mercator zoom (512 px tiles), bearing and pitch in degrees. */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** What a person chose for one layer. */
export interface LayerChoice {
  readonly visible: boolean;
  /** 0–1 */
  readonly opacity: number;
  /** Class ids hidden from the legend. */
  readonly hidden: readonly string[];
}

/**
 * The one serialisable value behind the URL hash, a scene, a compare pane, undo and a portable briefing
 * (DESIGN §3). Choices only: nothing that can be derived from them and the library.
 */
export interface ViewState {
  readonly version: 1;
  readonly workspace: WorkspaceId;
  readonly library: LibraryId;
  readonly camera: Camera;
  readonly month: Month;
  readonly layers: Readonly<Record<LayerId, LayerChoice>>;
  /** Region everything is filtered to: province, circle, city or county. */
  readonly region: EntityRef;
  readonly selection: EntityRef | null;
  /** At most four. */
  readonly pins: readonly EntityRef[];
  /** Show values of class `official` only (DESIGN §5.1). */
  readonly officialOnly: boolean;
  /** How the open library is filtered, sorted and shown. */
  readonly table: TableView;
  /** How the two axes are shown. */
  readonly axes: AxesView;
  /** What is chosen on the axes or the map; the table and the map obey it too. */
  readonly brush: Brush;
  /** Open part of the workspace 数据. */
  readonly dataSection: DataSection;
  /** How the month's dispatch is shown. */
  readonly dispatch: DispatchView;
  /** How layouts are compared. */
  readonly compare: CompareView;
  /** The open briefing. */
  readonly briefing: BriefingView;
}

/** The whole province. */
export const PROVINCE_REF: EntityRef = 'province:370000';

/** Most things that can be pinned for comparison. */
export const MAX_PINS = 4;

/** Named starting points of the layer panel. */
export const LAYER_PRESETS = {
  leader: [
    'circle',
    'lake',
    'river',
    'city',
    'county',
    'rail_high_speed',
    'airport',
    'port',
    'project',
    'core',
  ],
  transport: [
    'circle',
    'lake',
    'river',
    'city',
    'expressway',
    'rail_freight',
    'rail_high_speed',
    'interchange',
    'station',
    'port',
    'general_airport',
    'airport',
    'core',
  ],
  parks: ['circle', 'lake', 'river', 'city', 'county', 'expressway', 'park', 'port', 'core'],
  projects: [
    'circle',
    'lake',
    'river',
    'city',
    'county',
    'rail_high_speed',
    'park',
    'airport',
    'port',
    'project',
    'core',
  ],
} as const satisfies Record<string, readonly LayerId[]>;
export type LayerPresetId = keyof typeof LAYER_PRESETS;

/** Layer choices with exactly these layers visible, full opacity, nothing hidden. */
export function layersShowing(visible: readonly LayerId[]): Readonly<Record<LayerId, LayerChoice>> {
  return Object.fromEntries(
    LAYER_IDS.map((id) => [id, { visible: visible.includes(id), opacity: 1, hidden: [] }]),
  ) as unknown as Record<LayerId, LayerChoice>;
}

/** Camera that frames the province on a wide screen; the map refits it to its real size at start. */
export const HOME_CAMERA: Camera = { lng: 118.75, lat: 36.4, zoom: 6.6, bearing: 0, pitch: 0 };

/** What the first screen shows: the whole province, the leader's layers, the month the facts were last checked. */
export const INITIAL_VIEW: ViewState = {
  version: 1,
  workspace: 'overview',
  library: 'public',
  camera: HOME_CAMERA,
  month: monthOf(2026, 7),
  layers: layersShowing(LAYER_PRESETS.leader),
  region: PROVINCE_REF,
  selection: null,
  pins: [],
  officialOnly: false,
  table: INITIAL_TABLE,
  axes: INITIAL_AXES,
  brush: [],
  dataSection: 'import',
  dispatch: DISPATCH_SHAPE.initial,
  compare: COMPARE_SHAPE.initial,
  briefing: BRIEFING_SHAPE.initial,
};
