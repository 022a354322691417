import { assertNever } from '@/lib/assert-never';
import { MAX_STACK, type ShowEvent, type ShowPointer, type ShowState, type Wall } from './show-state';

/** Letters that are keys when they stand alone; as the first of two they begin a question. */
export const COMMAND_LETTERS = ['b', 'f', 'l', 's', 'p', 'c', 'n'] as const;
const MAX_DIGITS = 3;

/** Whether a key is a letter of any script. */
export const isLetter = (key: string): boolean => key.length === 1 && /\p{L}/u.test(key);

/** The presenter goes somewhere. The wall follows unless it is frozen; what was drawn on it is wiped. */
function standAt<V>(state: ShowState<V>, place: Wall<V>): ShowState<V> {
  if (state.isFrozen) return { ...state, place };
  return { ...state, place, wall: place, turn: state.turn + 1, wiped: state.wiped + 1, isBlack: false };
}

/** To a scene. What was asked is put away. */
function goTo<V>(state: ShowState<V>, scene: number): ShowState<V> {
  const at = Math.max(0, Math.min(state.count - 1, scene));
  const next = { ...state, stack: [], digits: '', question: null, missed: null };
  return standAt<V>(next, { kind: 'scene', scene: at });
}

const step = <V>(state: ShowState<V>, by: number): ShowState<V> => {
  const to = state.place.scene + by;
  if (state.isKiosk && to >= state.count) return goTo(state, 0);
  // At either end a scene that stands is not set anew; an answer is left for it.
  const isThere = state.place.kind === 'scene' && !state.isBlack;
  if ((to < 0 || to >= state.count) && isThere) return { ...state, digits: '', missed: null };
  return goTo(state, to);
};

const point = <V>(state: ShowState<V>, pointer: ShowPointer): ShowState<V> => ({
  ...state,
  pointer: state.pointer === pointer ? 'none' : pointer,
});

function thaw<V>(state: ShowState<V>): ShowState<V> {
  if (!state.isFrozen) return { ...state, isFrozen: true };
  const next = { ...state, isFrozen: false };
  return state.wall === state.place ? next : standAt(next, state.place);
}

function obey<V>(state: ShowState<V>, letter: string): ShowState<V> {
  switch (letter) {
    case 'b':
      return { ...state, isBlack: !state.isBlack };
    case 'f':
      return thaw(state);
    case 'l':
      return point(state, 'laser');
    case 's':
      return point(state, 'spot');
    case 'p':
      return point(state, 'pen');
    case 'c':
      return { ...state, wiped: state.wiped + 1 };
    case 'n':
      return { ...state, called: state.called + 1 };
    default:
      return state;
  }
}

const ask = <V>(state: ShowState<V>, text: string): ShowState<V> => ({
  ...state,
  question: { text, at: 0 },
  digits: '',
  missed: null,
  isPlaying: false,
});

/** Escape lets go of one thing at a time; with nothing left to let go of, the show is over. */
function letGo<V>(state: ShowState<V>): ShowState<V> {
  if (state.question !== null) return { ...state, question: null };
  if (state.digits !== '' || state.missed !== null) return { ...state, digits: '', missed: null };
  if (state.pointer !== 'none') return { ...state, pointer: 'none' };
  if (state.isBlack) return { ...state, isBlack: false };
  if (state.isFrozen) return thaw(state);
  if (state.isPlaying) return { ...state, isPlaying: false };
  // All answers are one thing: back to where the first question was asked.
  if (state.stack.length > 0) return comeBack({ ...state, stack: state.stack.slice(0, 1) });
  return { ...state, isOver: true };
}

/** Back from an answer to exactly what stood there before. */
function comeBack<V>(state: ShowState<V>): ShowState<V> {
  if (state.digits !== '') return { ...state, digits: state.digits.slice(0, -1) };
  const left = state.stack.at(-1);
  return left === undefined ? state : standAt({ ...state, stack: state.stack.slice(0, -1) }, left);
}

/** Put an answer on the wall, whatever it was frozen at; what stood there is kept to come back to. */
function answer<V>(state: ShowState<V>, view: V, from: V): ShowState<V> {
  const { wall } = state;
  const left: Wall<V> =
    wall.kind === 'scene' ? { kind: 'left', scene: wall.scene, view: from } : { ...wall, view: from };
  const next: ShowState<V> = {
    ...state,
    stack: [...state.stack, left].slice(-MAX_STACK),
    question: null,
    pending: '',
    digits: '',
    isFrozen: false,
    isPlaying: false,
  };
  return standAt(next, { kind: 'answer', scene: wall.scene, view });
}

function jump<V>(state: ShowState<V>): ShowState<V> {
  if (state.digits === '') return state;
  const number = Number(state.digits);
  if (number >= 1 && number <= state.count) return goTo(state, number - 1);
  return { ...state, digits: '', missed: number };
}

/** Keys while something is being asked: the field itself takes the letters. */
function keyOfQuestion<V>(state: ShowState<V>, key: string): ShowState<V> {
  const { question } = state;
  if (question === null) return state;
  switch (key) {
    case 'Escape':
      return letGo(state);
    case 'ArrowDown':
      return { ...state, question: { ...question, at: question.at + 1 } };
    case 'ArrowUp':
      return { ...state, question: { ...question, at: Math.max(0, question.at - 1) } };
    default:
      // Pressed in the other window before it heard that something is asked here.
      return isLetter(key) ? { ...state, question: { text: question.text + key, at: 0 } } : state;
  }
}

function keyOfClicker<V>(state: ShowState<V>, key: string): ShowState<V> {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return step(state, 1);
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return step(state, -1);
    case 'Home':
      return goTo(state, 0);
    case 'End':
      return goTo(state, state.count - 1);
    case 'Enter':
      return jump(state);
    case 'Backspace':
      return comeBack(state);
    case 'Escape':
      return letGo(state);
    case ' ':
      return { ...state, isPlaying: !state.isPlaying };
    case '.':
      return obey(state, 'b');
    case '/':
      return ask(state, '');
    default:
      return state;
  }
}

function pressKey<V>(before: ShowState<V>, key: string): ShowState<V> {
  if (before.question !== null) return keyOfQuestion(before, key);
  if (isLetter(key)) {
    const letter = key.toLowerCase();
    if (before.pending !== '' || before.digits !== '')
      return { ...ask(before, before.digits + before.pending + letter), pending: '' };
    if (COMMAND_LETTERS.some((known) => known === letter))
      return { ...before, pending: letter, missed: null };
    return ask(before, key);
  }
  const obeyed = { ...obey(before, before.pending), pending: '' };
  // What was missed is told until the next key; Escape alone takes it away and does nothing else.
  const state = key === 'Escape' ? obeyed : { ...obeyed, missed: null };
  if (/^\d$/.test(key))
    return state.digits.length < MAX_DIGITS ? { ...state, digits: state.digits + key, missed: null } : state;
  return keyOfClicker(state, key);
}

/**
 * The next state of a show: pure, so that a thousand random keys can be played in a test.
 * A show that is over stays over.
 */
export function stepShow<V>(state: ShowState<V>, event: ShowEvent<V>): ShowState<V> {
  if (state.isOver) return state;
  switch (event.kind) {
    case 'key':
      return pressKey(state, event.key);
    case 'settle':
      return state.pending === '' ? state : { ...obey(state, state.pending), pending: '' };
    case 'due':
      if (!state.isPlaying || state.question !== null || state.isFrozen) return state;
      if (!state.isKiosk && state.place.scene === state.count - 1) return { ...state, isPlaying: false };
      return step(state, 1);
    case 'idle':
      if (!state.isKiosk) return state;
      return { ...goTo({ ...state, isFrozen: false, pointer: 'none' }, 0), isPlaying: true };
    case 'end':
      return { ...state, isOver: true };
    case 'go':
      return goTo({ ...state, pending: '' }, event.scene);
    case 'type':
      return ask({ ...state, pending: '' }, event.text);
    case 'choose':
      return state.question === null
        ? state
        : { ...state, question: { ...state.question, at: Math.max(0, event.at) } };
    case 'answer':
      return answer(state, event.view, event.from);
    default:
      return assertNever(event, 'event');
  }
}
