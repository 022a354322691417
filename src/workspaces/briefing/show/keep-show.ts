import { parseViewState, toViewJson } from '@/domain/view-state/parse-view-state';
import type { ViewState } from '@/domain/view-state/view-state';
import { MAX_STACK, openShow, type ShowState, type Wall } from './show-state';
import { keepInTab, readTab } from './tab-memory';

const KEY = 'qilu-onemap.show.state';

type State = ShowState<ViewState>;
type Json = Readonly<Record<string, unknown>>;

const toWallJson = (wall: Wall<ViewState>): Json =>
  wall.kind === 'scene' ? { ...wall } : { ...wall, view: toViewJson(wall.view) };

function readWall(value: unknown, count: number): Wall<ViewState> | null {
  const { kind, scene, view } = (typeof value === 'object' && value !== null ? value : {}) as Json;
  if (typeof scene !== 'number' || !Number.isInteger(scene) || scene < 0 || scene >= count) return null;
  if (kind === 'scene') return { kind, scene };
  const read = parseViewState(view);
  return (kind === 'left' || kind === 'answer') && read.ok ? { kind, scene, view: read.value } : null;
}

/** Remember in this tab what stands: a reload of the wall goes on with it. Where the tab may store nothing, with the scene alone. */
export function keepShow(showId: string, state: State): void {
  const { count, place, wall, stack, isBlack, isFrozen, isPlaying } = state;
  keepInTab(KEY, {
    showId,
    count,
    place: toWallJson(place),
    wall: toWallJson(wall),
    stack: stack.map(toWallJson),
    isBlack,
    isFrozen,
    isPlaying,
  });
}

/**
 * A show as it stood before a reload: its answers with the way back, black, frozen, playing.
 * @param scene where it begins if nothing is remembered, or if the briefing has another number of scenes by now
 */
export function resumeShow(showId: string, count: number, scene: number, isKiosk: boolean): State {
  const opened = openShow<ViewState>(count, scene, isKiosk);
  const kept = (readTab(KEY) ?? {}) as Json;
  if (kept['showId'] !== showId || kept['count'] !== count) return opened;
  const [place, wall] = [readWall(kept['place'], count), readWall(kept['wall'], count)];
  const stored = Array.isArray(kept['stack']) ? kept['stack'].slice(-MAX_STACK) : [];
  const stack = stored.flatMap((each) => readWall(each, count) ?? []);
  if (place === null || wall === null || stack.length !== stored.length) return opened;
  return {
    ...opened,
    place,
    // One object where they are at one place: that is how the show tells.
    wall: JSON.stringify(kept['wall']) === JSON.stringify(kept['place']) ? place : wall,
    stack,
    isBlack: kept['isBlack'] === true,
    isFrozen: kept['isFrozen'] === true,
    isPlaying: kept['isPlaying'] === true,
  };
}
