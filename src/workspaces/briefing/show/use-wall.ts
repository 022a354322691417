import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import type { ViewState } from '@/domain/view-state/view-state';
import { useServices } from '../../app-context';
import type { ShowState } from './show-state';
import { type StageSize, viewOfScene } from './scene-view';

const FADE_MS = 260;
/** A flight takes this long at most; until then nothing is laid over the map. @unit ms */
const FLIGHT_MS = 2100;

/** What moves on the wall just now. */
export interface WallMotion {
  /** The stage is veiled: one scene fades into the next. */
  readonly isVeiled: boolean;
  /** The map is on its way: what hangs on places waits. */
  readonly isFlying: boolean;
}

/** Puts on the wall what the show says, by the transition of the scene; cuts where motion is unwelcome. */
export function useWall(props: {
  readonly briefing: Briefing;
  readonly state: ShowState<ViewState>;
  readonly stage: StageSize;
  readonly canMove: boolean;
}): WallMotion {
  const { briefing, state, stage, canMove } = props;
  const { store } = useServices();
  /** The turn that has come to rest, and the one the stage is no longer veiled for. */
  const [settled, setSettled] = useState(0);
  const [lifted, setLifted] = useState(0);
  const shown = useRef(0);
  const timers = useRef<number[]>([]);
  const { wall, turn } = state;
  const scene = wall.kind === 'scene' ? scenesOf(briefing)[wall.scene] : undefined;
  const how = scene?.transition ?? 'fly';
  const later = (ms: number, run: () => void): void => void timers.current.push(window.setTimeout(run, ms));
  const put = useEffectEvent((): void => {
    const isTurn = shown.current !== turn;
    const isFirst = shown.current === 0;
    shown.current = turn;
    if (wall.kind !== 'scene' && !isTurn) return;
    const scale = store.getState().preferences.textScale;
    const view =
      wall.kind !== 'scene' ? wall.view : scene && viewOfScene(briefing, scene, wall.scene, stage, scale);
    if (view === undefined) return;
    for (const timer of timers.current) window.clearTimeout(timer);
    timers.current = [];
    const { showView, view: before } = store.getState();
    const isSameMap = before.workspace === 'overview' && view.workspace === 'overview';
    const canFly = how === 'fly' && isSameMap;
    const moves = isTurn && !isFirst && canMove && (canFly || how === 'fade');
    if (moves && how === 'fade') later(FADE_MS, () => showView(view));
    else showView(view, moves ? 'glide' : 'jump');
    later(moves ? FADE_MS : 0, () => setLifted(turn));
    later(!moves ? 0 : canFly ? FLIGHT_MS : FADE_MS * 2, () => setSettled(turn));
  });
  useEffect(() => put(), [turn, stage.width, stage.height]);
  useEffect(() => () => timers.current.forEach((timer) => window.clearTimeout(timer)), []);
  return { isVeiled: how === 'fade' && canMove && lifted !== turn, isFlying: settled !== turn };
}
