import { type Briefing } from '@/domain/briefing/briefing';
import { parseBriefing, toBriefingJson } from '@/domain/briefing/parse-briefing';
import { parseViewState, toViewJson } from '@/domain/view-state/parse-view-state';
import type { ViewState } from '@/domain/view-state/view-state';
import type { Notice } from '@/store/app-state';
import type { Heard } from './predict-show';
import type { ShowEvent, ShowState } from './show-state';

/** The show as the presenter's window needs it: plain values, and the view that stands on the wall. */
export interface SharedShow {
  readonly state: ShowState<null>;
  /** How many answers there are to come back from. */
  readonly depth: number;
  readonly view: ViewState;
  /** What the presenter is at while the wall is frozen elsewhere. @nodata null: the wall stands there too */
  readonly placeView: ViewState | null;
  /** What the app has to say: for the presenter, never for the room. */
  readonly notices: readonly Notice[];
  /** Up to where the presenter's window was heard. @nodata null: not yet */
  readonly heard: Heard | null;
  /** Begin of the show. @unit ms since 1970 */
  readonly startedAt: number;
  /** Size of the wall's stage, its text scale and the column beside it, so that an answer is previewed as it will stand. */
  readonly stage: {
    readonly width: number;
    readonly height: number;
    readonly scale: number;
    readonly column: number;
  };
}

/** Where the presenter's pointer is over the wall, as shares of it, and whether it is pressed: then the pen draws. */
export interface RemotePoint {
  readonly at: readonly [number, number];
  readonly isDown: boolean;
}

/** What the wall tells the presenter's window. */
export type ToPresenter =
  | { readonly kind: 'state'; readonly show: SharedShow }
  | { readonly kind: 'briefing'; readonly briefing: Briefing }
  | { readonly kind: 'alive' }
  | { readonly kind: 'over' };

/** What the presenter's window asks of the wall. */
export type ToWall =
  | { readonly kind: 'hello'; readonly wantsAll: boolean }
  | { readonly kind: 'event'; readonly event: ShowEvent<null>; readonly sent: Heard }
  /** Put a find of a question on the wall: the very one that was previewed, whatever the wall has heard of since. */
  | { readonly kind: 'enter'; readonly text: string; readonly entry: string }
  /** A sentence of the app was read. */
  | { readonly kind: 'read'; readonly notice: number }
  | { readonly kind: 'point'; readonly point: RemotePoint | null }
  | { readonly kind: 'bye' };

/** A message as plain JSON, which every way between two windows carries. */
export function toWire(message: ToPresenter | ToWall): unknown {
  if (message.kind === 'briefing') return { kind: 'briefing', briefing: toBriefingJson(message.briefing) };
  if (message.kind === 'state')
    return {
      kind: 'state',
      show: {
        ...message.show,
        view: toViewJson(message.show.view),
        placeView: message.show.placeView && toViewJson(message.show.placeView),
      },
    };
  return message;
}

const kindOf = (json: unknown): string =>
  typeof json === 'object' && json !== null ? String((json as { kind?: unknown }).kind) : '';

/** Read what the wall sent. @nodata null: not ours, or of another version of the program */
export function readToPresenter(json: unknown): ToPresenter | null {
  switch (kindOf(json)) {
    case 'alive':
    case 'over':
      return json as ToPresenter;
    case 'briefing': {
      const briefing = parseBriefing((json as { briefing: unknown }).briefing);
      return briefing.ok ? { kind: 'briefing', briefing: briefing.value } : null;
    }
    case 'state': {
      const { show } = json as { show: Omit<SharedShow, 'view' | 'placeView'> & Record<string, unknown> };
      const view = parseViewState(show['view']);
      const placeView = show['placeView'] === null ? null : parseViewState(show['placeView']);
      if (!view.ok || placeView?.ok === false) return null;
      return { kind: 'state', show: { ...show, view: view.value, placeView: placeView?.value ?? null } };
    }
    default:
      return null;
  }
}

/** Read what the presenter's window sent. @nodata null */
export function readToWall(json: unknown): ToWall | null {
  return ['hello', 'event', 'enter', 'read', 'point', 'bye'].includes(kindOf(json)) ? (json as ToWall) : null;
}
