import { forgetInTab, keepInTab, readTab } from './tab-memory';

/** A running show as this tab remembers it, so that a reload goes on where it stood. */
export interface ShowRecord {
  /** Names the pair of windows. */
  readonly showId: string;
  /** When it began. @unit ms since 1970 */
  readonly startedAt: number;
  readonly isKiosk: boolean;
}

/** The same name is read by the start of the app: see `app/main.tsx`. */
const KEY = 'qilu-onemap.show';

let kept: ShowRecord | null = null;

/** The running show. @nodata null: none was begun in this tab */
export function readShowRecord(): ShowRecord | null {
  if (kept !== null) return kept;
  const json = readTab(KEY) as Partial<ShowRecord> | null;
  if (typeof json?.showId !== 'string' || typeof json.startedAt !== 'number') return null;
  kept = { showId: json.showId, startedAt: json.startedAt, isKiosk: json.isKiosk === true };
  return kept;
}

/** Begin a show in this tab. Where the tab may store nothing, it lasts until a reload. */
export function beginShowRecord(isKiosk: boolean): ShowRecord {
  const showId = Math.random().toString(36).slice(2, 10);
  kept = { showId, startedAt: Date.now(), isKiosk };
  keepInTab(KEY, kept);
  return kept;
}

/** The show is over. */
export function endShowRecord(): void {
  kept = null;
  forgetInTab(KEY);
}
