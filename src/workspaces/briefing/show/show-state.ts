/** What the pointer leaves on the wall. */
export type ShowPointer = 'none' | 'laser' | 'spot' | 'pen';

/** What can stand on the wall: a scene as it was taken, a scene as it was left for an answer, or an answer. */
export type Wall<V> =
  | { readonly kind: 'scene'; readonly scene: number }
  | { readonly kind: 'left'; readonly scene: number; readonly view: V }
  /** `scene` is the one that was left for it. */
  | { readonly kind: 'answer'; readonly scene: number; readonly view: V };

/** What was typed so far, and which of the finds is meant. */
export interface Question {
  readonly text: string;
  readonly at: number;
}

/** A running show, as plain values; `V` is a view, which the machine only hands on. */
export interface ShowState<V> {
  readonly count: number;
  /** Where the presenter is. The wall follows, and stays behind while it is frozen. */
  readonly place: Wall<V>;
  readonly wall: Wall<V>;
  /** Counts up whenever the wall has to be set anew. */
  readonly turn: number;
  /** What was left for answers, the last first wanted. */
  readonly stack: readonly Wall<V>[];
  readonly isBlack: boolean;
  readonly isFrozen: boolean;
  readonly isPlaying: boolean;
  /** After the last scene comes the first; left alone it goes home. */
  readonly isKiosk: boolean;
  readonly isOver: boolean;
  readonly pointer: ShowPointer;
  /** Counts up whenever what was drawn is wiped. */
  readonly wiped: number;
  /** A scene number being typed. @nodata '' */
  readonly digits: string;
  /** A letter that may be a key of the clicker or the first of a word. @nodata '' */
  readonly pending: string;
  /** Counts up whenever the presenter's window is asked for. */
  readonly called: number;
  readonly question: Question | null;
  /** A number that was typed and is no scene. @nodata null */
  readonly missed: number | null;
}

/** What can happen to a show. */
export type ShowEvent<V> =
  | { readonly kind: 'key'; readonly key: string }
  /** No second letter came: the pending one was a key. */
  | { readonly kind: 'settle' }
  /** The planned time of the scene is over. */
  | { readonly kind: 'due' }
  /** Nobody touched anything for long. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'go'; readonly scene: number }
  /** Over, whatever is on. */
  | { readonly kind: 'end' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'choose'; readonly at: number }
  /** Put an answer on the wall; `from` is exactly what stood there. */
  | { readonly kind: 'answer'; readonly view: V; readonly from: V };

/** Most answers that can be stacked. */
export const MAX_STACK = 12;

/** A show at a scene, everything else off. @throws when there is no scene */
export function openShow<V>(count: number, scene: number, isKiosk = false): ShowState<V> {
  if (count < 1) throw new Error(`openShow: ${count} scenes cannot be shown`);
  const place = { kind: 'scene', scene: Math.max(0, Math.min(count - 1, scene)) } as const;
  return {
    count,
    place,
    wall: place,
    turn: 1,
    stack: [],
    isBlack: false,
    isFrozen: false,
    isPlaying: isKiosk,
    isKiosk,
    isOver: false,
    pointer: 'none',
    wiped: 0,
    digits: '',
    pending: '',
    called: 0,
    question: null,
    missed: null,
  };
}
