import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { INITIAL_VIEW } from '@/domain/view-state/view-state';
import { keepShow, resumeShow } from '@/workspaces/briefing/show/keep-show';
import { openShow, type ShowState } from '@/workspaces/briefing/show/show-state';
import { stepShow } from '@/workspaces/briefing/show/show-machine';
import type { ViewState } from '@/domain/view-state/view-state';

type State = ShowState<ViewState>;
const press = (state: State, ...keys: readonly string[]): State =>
  keys.reduce((at, key) => stepShow(at, { kind: 'key', key }), state);
const settle = (state: State): State => stepShow(state, { kind: 'settle' });
const ask = (state: State, view: ViewState): State =>
  stepShow(state, { kind: 'answer', view, from: INITIAL_VIEW });

/** What a reload must not change. */
const standing = ({ place, wall, stack, isBlack, isFrozen, isPlaying }: State): Partial<State> => ({
  place,
  wall,
  stack,
  isBlack,
  isFrozen,
  isPlaying,
});

describe('resumeShow', () => {
  const kept = new Map<string, string>();
  beforeEach(() =>
    vi.stubGlobal('window', {
      sessionStorage: {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, text: string) => kept.set(name, text),
      },
    }),
  );
  afterEach(() => {
    kept.clear();
    vi.unstubAllGlobals();
  });
  const opened = openShow<ViewState>(7, 2);
  const first: ViewState = { ...INITIAL_VIEW, selection: 'city:370100' };

  it.each<readonly [string, State]>([
    ['a scene', opened],
    ['an answer', ask(opened, first)],
    ['an answer upon an answer', ask(ask(opened, first), INITIAL_VIEW)],
    ['what was left, after a Backspace', press(ask(opened, first), 'Backspace')],
    ['black', settle(press(opened, 'b'))],
    ['frozen', settle(press(opened, 'f'))],
    ['frozen elsewhere', press(settle(press(opened, 'f')), 'PageDown', 'PageDown')],
    ['playing', press(opened, ' ')],
  ])('goes on with %s', (_, state) => {
    keepShow('s1', state);
    const resumed = resumeShow('s1', 7, state.place.scene, false);
    expect(standing(resumed)).toEqual(standing(state));
    expect(resumed.wall === resumed.place).toBe(state.wall === state.place);
  });

  it.each<readonly [string, () => State]>([
    ['another show', () => resumeShow('s2', 7, 3, false)],
    ['a briefing that has lost scenes', () => resumeShow('s1', 6, 3, false)],
  ])('begins at its scene in %s', (_, resume) => {
    keepShow('s1', ask(opened, first));
    expect(resume().place).toEqual({ kind: 'scene', scene: 3 });
    expect(resume().stack).toEqual([]);
  });

  it('begins at its scene when what is remembered is damaged', () => {
    keepShow('s1', ask(opened, first));
    const [[name, text] = ['', '']] = [...kept];
    for (const damaged of [text.slice(0, -9), text.replace('"answer"', '"reply"'), '7', 'null', '{}']) {
      kept.set(name, damaged);
      expect(resumeShow('s1', 7, 3, false)).toEqual(openShow<ViewState>(7, 3));
    }
  });
});
