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
    expect(press(SEVEN, 'PageDown', 'ArrowRight').place.scene).toBe(2);
    expect(press(SEVEN, 'PageUp').turn).toBe(1);
    expect(press(SEVEN, 'End', 'PageDown').place.scene).toBe(6);
    expect(press(SEVEN, 'End', 'Home').place.scene).toBe(0);
  });

  it('jumps by a number and Enter, and says when there is no such scene', () => {
    expect(press(SEVEN, '5', 'Enter').place.scene).toBe(4);
    const missed = press(SEVEN, '1', '2', 'Enter');
    expect(missed.place.scene).toBe(0);
    expect(missed.missed).toBe(12);
    expect(settle(press(missed, 'l')).missed).toBeNull();
    expect(press(missed, 'Escape')).toEqual({ ...missed, missed: null });
    expect(press(SEVEN, '1', '2', 'Backspace', 'Enter').place.scene).toBe(0);
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
    expect(state.place.scene).toBe(1);
  });

  it('comes back from answers one by one to exactly what stood there', () => {
    const first = stepShow(press(SEVEN, '3', 'Enter'), {
      kind: 'answer',
      view: 'A',
      from: 'scene 3, panned',
    });
    const second = stepShow(first, { kind: 'answer', view: 'B', from: 'A, panned' });
    expect(second.wall).toEqual({ kind: 'answer', scene: 2, view: 'B' });
    const back = press(second, 'Backspace');
    expect(back.wall).toEqual({ kind: 'answer', scene: 2, view: 'A, panned' });
    const home = press(back, 'Backspace');
    expect(home.wall).toEqual({ kind: 'left', scene: 2, view: 'scene 3, panned' });
    expect(home.stack).toEqual([]);
    expect(press(home, 'PageDown').place.scene).toBe(3);
  });

  it('keeps the wall while frozen and catches up when thawed', () => {
    const frozen = settle(press(SEVEN, 'f'));
    const ahead = press(frozen, 'PageDown', 'PageDown');
    expect(ahead.place.scene).toBe(2);
    expect(ahead.wall).toEqual({ kind: 'scene', scene: 0 });
    expect(settle(press(ahead, 'f')).wall).toEqual({ kind: 'scene', scene: 2 });
  });

  it('an answer asked while frozen comes back to the scene that stood there, words and map', () => {
    const ahead = press(settle(press(SEVEN, '2', 'Enter', 'f')), 'PageDown');
    expect([ahead.place.scene, ahead.wall.scene]).toEqual([2, 1]);
    const asked = stepShow(ahead, { kind: 'answer', view: 'A', from: 'scene 2' });
    expect([asked.isFrozen, asked.wall.kind]).toEqual([false, 'answer']);
    const back = press(asked, 'Backspace');
    expect(back.wall).toEqual({ kind: 'left', scene: 1, view: 'scene 2' });
    expect(back.place).toBe(back.wall);
    expect(press(back, 'PageDown').wall).toEqual({ kind: 'scene', scene: 2 });
  });

  it('an answer frozen on the wall stays there whatever is pressed, and gives way when thawed', () => {
    const asked = stepShow(press(SEVEN, '2', 'Enter'), { kind: 'answer', view: 'A', from: 'scene 2' });
    const frozen = settle(press(asked, 'f'));
    for (const keys of [['Backspace'], ['PageDown'], ['Backspace', 'PageDown', '5', 'Enter']])
      expect(press(frozen, ...keys).wall).toBe(asked.wall);
    const thawed = settle(press(frozen, 'PageDown', 'f'));
    expect(thawed.wall).toEqual({ kind: 'scene', scene: 2 });
    expect(settle(press(frozen, 'Backspace', 'f')).wall).toEqual({ kind: 'left', scene: 1, view: 'scene 2' });
  });

  it('lets go of one thing at a time before it ends', () => {
    const state = settle(press(settle(press(SEVEN, 'l')), 'b'));
    const one = press(state, 'Escape');
    expect([one.pointer, one.isBlack, one.isOver]).toEqual(['none', true, false]);
    const two = press(one, 'Escape');
    expect([two.isBlack, two.isOver]).toEqual([false, false]);
    expect(press(two, 'Escape').isOver).toBe(true);
    // Two answers are left at once, for the very view the first question was asked from.
    const first = stepShow(SEVEN, { kind: 'answer', view: 'A', from: 'was' });
    const back = press(stepShow(first, { kind: 'answer', view: 'B', from: 'A' }), 'Escape');
    expect([back.wall, back.stack, back.isOver]).toEqual([
      { kind: 'left', scene: 0, view: 'was' },
      [],
      false,
    ]);
    expect(press(back, 'Escape').isOver).toBe(true);
    // The button of who has a mouse alone asks for nothing first.
    expect(stepShow(one, { kind: 'end' }).isOver).toBe(true);
  });

  it('plays on by itself, stops at the end, and as a kiosk goes round and home', () => {
    const playing = press(SEVEN, ' ');
    expect(stepShow(playing, { kind: 'due' }).place.scene).toBe(1);
    const last = stepShow(press(playing, 'End'), { kind: 'due' });
    expect([last.place.scene, last.isPlaying]).toEqual([6, false]);
    const kiosk = press(openShow<string>(7, 0, true), 'End');
    expect(stepShow(kiosk, { kind: 'due' }).place.scene).toBe(0);
    const asked = stepShow(kiosk, { kind: 'answer', view: 'A', from: 'B' });
    const home = stepShow(asked, { kind: 'idle' });
    expect([home.place.scene, home.isPlaying, home.stack.length]).toEqual([0, true, 0]);
  });
});
