import type { Scene } from '@/domain/briefing/scene';
import type { ViewState } from '@/domain/view-state/view-state';
import type { AppStore } from '@/store/create-app-store';
import { groundOf } from './take-scene';

/** Height of the bar above a map. @unit rem */
const BAR_REM = 3.25;
const REM = 16;

/** Ground the map of a view shows in this window. @nodata null */
export const groundInWindow = (view: ViewState, textScale: number): Scene['bounds'] =>
  groundOf(view, window.innerWidth, Math.max(120, window.innerHeight - BAR_REM * REM * textScale));

/** The view somebody looked at last outside of this room, and the ground it showed; the map's, where there is none. */
export function lastLookedAt(store: AppStore): {
  readonly view: ViewState;
  readonly bounds: Scene['bounds'];
} {
  const { view, history, cameras, preferences } = store.getState();
  const before = [view, ...[...history.past].reverse()].find(({ workspace }) => workspace !== 'briefing');
  const workspace = before?.workspace ?? 'overview';
  const camera = cameras[workspace] ?? before?.camera ?? view.camera;
  // Month, filters and selection are shared by all workspaces: as they are now.
  const looked: ViewState = { ...view, workspace, camera };
  return { view: looked, bounds: groundInWindow(looked, preferences.textScale) };
}
