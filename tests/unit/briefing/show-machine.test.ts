import { describe, expect, it } from 'vitest';
import { stepShow } from '@/workspaces/briefing/show/show-machine';
import { openShow, type ShowState } from '@/workspaces/briefing/show/show-state';

type State = ShowState<string>;
const press = (state: State, ...keys: readonly string[]): State =>
  keys.reduce((at, key) => stepShow(at, { kind: 'key', key }), state);
const settle = (state: State): State => stepShow(state, { kind: 'settle' });
const SEVEN = openShow<string>(7, 0);

describe('stepShow', () => {
  it('walks with the keys of a clicker and stops at both ends', () => {
    expect(press(SEVEN, 'PageDown', 'ArrowRight').scene).toBe(2);
    expect(press(SEVEN, 'PageUp').turn).toBe(1);
    expect(press(SEVEN, 'End', 'PageDown').scene).toBe(6);
    expect(press(SEVEN, 'End', 'Home').scene).toBe(0);
  });

  it('jumps by a number and Enter, and says when there is no such scene', () => {
    expect(press(SEVEN, '5', 'Enter').scene).toBe(4);
    const missed = press(SEVEN, '1', '2', 'Enter');
    expect(missed.scene).toBe(0);
    expect(missed.missed).toBe(12);
    expect(settle(press(missed, 'l')).missed).toBeNull();
    expect(press(missed, 'Escape')).toEqual({ ...missed, missed: null });
    expect(press(SEVEN, '1', '2', 'Backspace', 'Enter').scene).toBe(0);
  });

  it('takes one letter as a key once no second one follows, two as the beginning of a question', () => {
    const waiting = press(SEVEN, 'b');
    expect(waiting.isBlack).toBe(false);
    expect(settle(waiting).isBlack).toBe(true);
    const asked = press(SEVEN, 'b', 'i');
    expect(asked.isBlack).toBe(false);
    expect(asked.question).toEqual({ text: 'bi', at: 0 });
    expect(press(SEVEN, 'j').question).toEqual({ text: 'j', at: 0 });
  });

  it('obeys a waiting letter at once when a key follows that is no letter', () => {
    const state = press(SEVEN, 'l', 'PageDown');
    expect(state.pointer).toBe('laser');
    expect(state.scene).toBe(1);
  });

  it('comes back from answers one by one to exactly what stood there', () => {
    const first = stepShow(press(SEVEN, '3', 'Enter'), {
      kind: 'answer',
      view: 'A',
      from: 'scene 3, panned',
    });
    const second = stepShow(first, { kind: 'answer', view: 'B', from: 'A, panned' });
    expect(second.wall).toEqual({ kind: 'view', view: 'B' });
    const back = press(second, 'Backspace');
    expect(back.wall).toEqual({ kind: 'view', view: 'A, panned' });
    const home = press(back, 'Backspace');
    expect(home.wall).toEqual({ kind: 'view', view: 'scene 3, panned' });
    expect(home.stack).toEqual([]);
    expect(press(home, 'PageDown').scene).toBe(3);
  });

  it('keeps the wall while frozen and catches up when thawed', () => {
    const frozen = settle(press(SEVEN, 'f'));
    const ahead = press(frozen, 'PageDown', 'PageDown');
    expect(ahead.scene).toBe(2);
    expect(ahead.wall).toEqual({ kind: 'scene', scene: 0 });
    expect(settle(press(ahead, 'f')).wall).toEqual({ kind: 'scene', scene: 2 });
  });

  it('lets go of one thing at a time before it ends', () => {
    const state = settle(press(settle(press(SEVEN, 'l')), 'b'));
    const one = press(state, 'Escape');
    expect([one.pointer, one.isBlack, one.isOver]).toEqual(['none', true, false]);
    const two = press(one, 'Escape');
    expect([two.isBlack, two.isOver]).toEqual([false, false]);
    expect(press(two, 'Escape').isOver).toBe(true);
  });

  it('plays on by itself, stops at the end, and as a kiosk goes round and home', () => {
    const playing = press(SEVEN, ' ');
    expect(stepShow(playing, { kind: 'due' }).scene).toBe(1);
    const last = stepShow(press(playing, 'End'), { kind: 'due' });
    expect([last.scene, last.isPlaying]).toEqual([6, false]);
    const kiosk = press(openShow<string>(7, 0, true), 'End');
    expect(stepShow(kiosk, { kind: 'due' }).scene).toBe(0);
    const asked = stepShow(kiosk, { kind: 'answer', view: 'A', from: 'B' });
    const home = stepShow(asked, { kind: 'idle' });
    expect([home.scene, home.isPlaying, home.stack.length]).toEqual([0, true, 0]);
  });
});
