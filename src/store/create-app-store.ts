import type { DataSection } from '@/domain/view-state/data-section';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LibraryId } from '@/domain/library/library';
import type { LngLat } from '@/domain/provenance/position';
import { addMonths, clampMonth, LAST_MONTH, type Month } from '@/domain/time/month';
import type { AxesView } from '@/domain/view-state/axes-view';
import type { BriefingView } from '@/domain/view-state/briefing-view';
import type { Brush } from '@/domain/view-state/brush';
import type { CompareView } from '@/domain/view-state/compare-view';
import type { DispatchView } from '@/domain/view-state/dispatch-view';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { LayerId } from '@/domain/view-state/layer-id';
import { INITIAL_TABLE, type TableView } from '@/domain/view-state/table-view';
import {
  type Camera,
  INITIAL_VIEW,
  LAYER_PRESETS,
  type LayerChoice,
  type LayerPresetId,
  layersShowing,
  MAX_PINS,
  type ViewState,
  type WorkspaceId,
} from '@/domain/view-state/view-state';
import type { AppState, Bounds, CameraTarget, DialogId, MapTool, Notice, PanelId, SideId } from './app-state';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences';
import { EMPTY_HISTORY, recordStep, stepBack, stepForward } from './view-history';

/** The named things a person can do. User events come back only through these. */
export interface AppActions {
  setMonth(month: Month): void;
  stepMonth(count: number): void;
  setPlaying(playing: boolean): void;
  setPlaySpeed(monthsPerSecond: number): void;
  select(ref: EntityRef | null): void;
  togglePin(ref: EntityRef): void;
  clearPins(): void;
  setRegion(region: EntityRef): void;
  setLayer(layer: LayerId, choice: Partial<LayerChoice>): void;
  setLayersVisible(layers: readonly LayerId[], visible: boolean): void;
  applyPreset(preset: LayerPresetId): void;
  setOfficialOnly(officialOnly: boolean): void;
  /** Another way to look; filters, month and selection stay. */
  showWorkspace(workspace: WorkspaceId): void;
  /** Another library; filters of the one before are let go. */
  openLibrary(library: LibraryId): void;
  setTable(change: Partial<TableView>): void;
  setAxes(change: Partial<AxesView>): void;
  /** Strokes of one gesture, a drag say, are one step to undo. */
  setBrush(brush: Brush, gesture?: string): void;
  openDataSection(section: DataSection): void;
  setDispatch(change: Partial<DispatchView>): void;
  /** Changes of one gesture, a drag say, are one step to undo. */
  setCompare(change: Partial<CompareView>, gesture?: string): void;
  setBriefing(change: Partial<BriefingView>): void;
  openSide(side: SideId | null): void;
  /** The map tells where it came to rest; what the window itself did to the camera is no step to undo. */
  settleCamera(camera: Camera, bounds: Bounds, by?: 'person' | 'window'): void;
  requestCamera(target: CameraTarget): void;
  /** Replace the whole view: a link, a scene. A map that stands may fly there. */
  showView(view: ViewState, how?: 'jump' | 'glide'): void;
  setShowing(showing: boolean): void;
  undo(): void;
  redo(): void;
  setPreferences(change: Partial<Preferences>): void;
  openPanel(panel: PanelId | null): void;
  openDialog(dialog: DialogId | null): void;
  setTool(tool: MapTool): void;
  setMeasure(vertices: readonly LngLat[]): void;
  notify(text: string, tone?: Notice['tone']): void;
  dismissNotice(id: number): void;
}

export type AppStore = StoreApi<AppState & AppActions>;

const sameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.lng - b.lng) < 1e-6 &&
  Math.abs(a.lat - b.lat) < 1e-6 &&
  Math.abs(a.zoom - b.zoom) < 1e-4 &&
  Math.abs(a.bearing - b.bearing) < 1e-3 &&
  Math.abs(a.pitch - b.pitch) < 1e-3;

/**
 * Make the application store: choices, undo and requests, no React and no map.
 * @param initial overrides of the first state, e.g. a view from the URL.
 * @param now clock in milliseconds, injected so that undo bursts can be tested.
 */
export function createAppStore(
  initial: {
    view?: ViewState;
    preferences?: Preferences;
    panel?: PanelId | null;
    showing?: boolean;
  } = {},
  now: () => number = () => performance.now(),
): AppStore {
  return createStore<AppState & AppActions>()((set, get) => {
    const step = (change: Partial<ViewState>, gesture: string | null = null): void => {
      const { view, history } = get();
      const next = { ...view, ...change };
      set({ view: next, history: recordStep(history, view, gesture, now()) });
    };
    const travel = (found: ReturnType<typeof stepBack>): void => {
      if (found === null) return;
      const moves = !sameCamera(found.view.camera, get().view.camera);
      set({ view: found.view, history: found.history, playing: false });
      if (moves) get().requestCamera({ kind: 'jump', camera: found.view.camera });
    };
    return {
      view: initial.view ?? INITIAL_VIEW,
      history: EMPTY_HISTORY,
      preferences: initial.preferences ?? DEFAULT_PREFERENCES,
      cameraRequest: null,
      viewBounds: null,
      panel: initial.panel === undefined ? 'layers' : initial.panel,
      side: 'map',
      cameras: {},
      dialog: null,
      tool: 'select',
      measure: [],
      playing: false,
      playSpeed: 6,
      notices: [],
      showing: initial.showing ?? false,

      setMonth: (month) => {
        const clamped = clampMonth(month);
        if (clamped !== get().view.month) step({ month: clamped }, 'month');
      },
      stepMonth: (count) => {
        const month = clampMonth(addMonths(get().view.month, count));
        get().setMonth(month);
        if (month === LAST_MONTH && get().playing) set({ playing: false });
      },
      setPlaying: (playing) => set({ playing }),
      setPlaySpeed: (playSpeed) => set({ playSpeed }),
      select: (selection) => {
        if (selection !== get().view.selection) step({ selection });
      },
      togglePin: (ref) => {
        const { pins } = get().view;
        if (pins.includes(ref)) step({ pins: pins.filter((pin) => pin !== ref) });
        else if (pins.length < MAX_PINS) step({ pins: [...pins, ref] });
      },
      clearPins: () => step({ pins: [] }),
      setRegion: (region) => {
        if (region !== get().view.region) step({ region });
      },
      setLayer: (layer, choice) => {
        const { layers } = get().view;
        step(
          { layers: { ...layers, [layer]: { ...layers[layer], ...choice } } },
          choice.opacity === undefined ? null : `opacity:${layer}`,
        );
      },
      setLayersVisible: (ids, visible) => {
        const layers = { ...get().view.layers };
        for (const id of ids) layers[id] = { ...layers[id], visible };
        step({ layers });
      },
      applyPreset: (preset) => step({ layers: layersShowing(LAYER_PRESETS[preset]) }),
      setOfficialOnly: (officialOnly) => step({ officialOnly }),
      showWorkspace: (workspace) => {
        const { view, cameras } = get();
        if (workspace === view.workspace) return;
        const left = cameras[workspace];
        step({ workspace, camera: left ?? view.camera });
        set({ cameras: { ...cameras, [view.workspace]: view.camera } });
        // A map that was never shown frames itself; one that was stands where it was left.
        if (left === undefined) set({ viewBounds: null });
        set({ cameraRequest: null, dialog: null, playing: false, tool: 'select', measure: [] });
      },
      openLibrary: (library) => {
        const { view } = get();
        if (library === view.library) return;
        step({
          library,
          selection: null,
          brush: [],
          table: { ...view.table, query: '', filters: INITIAL_TABLE.filters },
        });
      },
      setTable: (change) =>
        step({ table: { ...get().view.table, ...change } }, change.query === undefined ? null : 'query'),
      setAxes: (change) => step({ axes: { ...get().view.axes, ...change } }),
      setDispatch: (change) => step({ dispatch: { ...get().view.dispatch, ...change } }),
      setCompare: (change, gesture) =>
        step({ compare: { ...get().view.compare, ...change } }, gesture ?? null),
      setBriefing: (change) => step({ briefing: { ...get().view.briefing, ...change } }),
      openDataSection: (dataSection) => {
        if (dataSection !== get().view.dataSection) step({ dataSection });
      },
      setBrush: (brush, gesture) => {
        if (brush.length > 0 || get().view.brush.length > 0) step({ brush }, gesture ?? null);
      },
      settleCamera: (camera, viewBounds, by = 'person') => {
        const { view, viewBounds: before } = get();
        set({ viewBounds });
        if (before === null || by === 'window') {
          // Where the map first comes to rest is where the person starts, not a step to undo.
          if (!sameCamera(camera, view.camera)) set({ view: { ...view, camera } });
          return;
        }
        if (!sameCamera(camera, get().view.camera)) step({ camera }, 'camera');
      },
      requestCamera: (target) =>
        set((state) => ({ cameraRequest: { seq: (state.cameraRequest?.seq ?? 0) + 1, target } })),
      showView: (view, how = 'jump') => {
        const { cameras, view: before } = get();
        step(view);
        set({ playing: false, tool: 'select', measure: [], dialog: null });
        // A map that is made for this view stands where the view says, not where it would frame itself.
        set({ cameras: { ...cameras, [before.workspace]: before.camera, [view.workspace]: view.camera } });
        get().requestCamera({ kind: how, camera: view.camera });
      },
      setShowing: (showing) => set({ showing, dialog: null, playing: false }),
      undo: () => travel(stepBack(get().history, get().view)),
      redo: () => travel(stepForward(get().history, get().view)),
      setPreferences: (change) => set((state) => ({ preferences: { ...state.preferences, ...change } })),
      openPanel: (panel) => set({ panel }),
      openSide: (side) => set({ side }),
      openDialog: (dialog) => set({ dialog }),
      setTool: (tool) => set({ tool, measure: [] }),
      setMeasure: (measure) => set({ measure }),
      notify: (text, tone = 'info') =>
        set(({ notices, showing }) => {
          const id = (notices.at(-1)?.id ?? 0) + 1;
          // In a show they wait for the presenter, or for its end: none is lost, none is said twice.
          const kept = showing ? notices.filter((each) => each.text !== text) : notices.slice(-3);
          return { notices: [...kept, { id, text, tone }] };
        }),
      dismissNotice: (id) =>
        set((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
    };
  });
}
