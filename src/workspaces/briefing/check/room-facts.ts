/** What a room's machine was found to be. */
export interface RoomFacts {
  /** @nodata null: no WebGL 2 */
  readonly gpu: { readonly renderer: string; readonly software: boolean; readonly maxCanvas: number } | null;
  /** Pixels of the screen itself. */
  readonly screen: { readonly width: number; readonly height: number; readonly ratio: number };
  /** Pixels of the wall that is set; 0 × 0: none is. */
  readonly wall: { readonly width: number; readonly height: number };
  /** @unit Hz @nodata null: not measured */
  readonly refreshHz: number | null;
  readonly hasFont: boolean;
  /** @nodata null: not tried yet */
  readonly popups: boolean | null;
  readonly hasFullscreen: boolean;
  /** Clock of the machine, ISO 8601 with offset. */
  readonly clock: string;
  readonly offsetHours: number;
  /** Bytes left for this page. @nodata null: the browser does not say */
  readonly storageLeft: number | null;
  /** Why nothing is kept. @nodata '' */
  readonly notKept: string;
  /** Addresses asked for outside of this page's own place. */
  readonly outside: readonly string[];
  readonly dataVersion: string;
  readonly asOf: string;
}

/** How a finding stands: as it should be, to be known, to be mended before the meeting. */
export type CheckState = 'good' | 'care' | 'bad';

/** What is checked, in the order of a sheet of paper. */
export const CHECK_IDS = [
  'gpu',
  'canvas',
  'screen',
  'refresh',
  'fonts',
  'popups',
  'fullscreen',
  'clock',
  'storage',
  'outside',
  'data',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** One finding: what was found, how it stands, and which advice goes with it. */
export interface CheckFinding {
  readonly id: CheckId;
  readonly state: CheckState;
  /** What was found, in figures and names. @nodata '': the state says all */
  readonly found: string;
}

const STORAGE_LEAST = 50 * 1024 * 1024;
const REFRESH_LEAST = 24;
/** China stands at UTC+8. */
const HOME_OFFSET = 8;

/**
 * Judge a room before the meeting.
 * @rule ROOM-1
 */
export function judgeRoom(facts: RoomFacts): readonly CheckFinding[] {
  const { gpu, screen, refreshHz, popups, storageLeft, outside } = facts;
  const width = Math.round(screen.width * screen.ratio);
  const height = Math.round(screen.height * screen.ratio);
  const largest = Math.max(width, height);
  const finding = (id: CheckId, state: CheckState, found: string): CheckFinding => ({ id, state, found });
  return [
    finding('gpu', gpu === null || gpu.software ? 'care' : 'good', gpu?.renderer ?? '—'),
    finding(
      'canvas',
      gpu === null ? 'care' : gpu.maxCanvas >= largest ? 'good' : 'bad',
      gpu === null ? '—' : `${gpu.maxCanvas} px`,
    ),
    finding(
      'screen',
      width >= facts.wall.width && height >= facts.wall.height ? 'good' : 'care',
      `${width} × ${height} px · ${Math.round(screen.ratio * 100)}%`,
    ),
    finding(
      'refresh',
      refreshHz === null || refreshHz < REFRESH_LEAST ? 'care' : 'good',
      refreshHz === null ? '—' : `${Math.round(refreshHz)} Hz`,
    ),
    finding('fonts', facts.hasFont ? 'good' : 'bad', facts.hasFont ? 'Qilu Sans' : '—'),
    finding('popups', popups === null ? 'care' : popups ? 'good' : 'bad', ''),
    finding('fullscreen', facts.hasFullscreen ? 'good' : 'care', ''),
    finding('clock', facts.offsetHours === HOME_OFFSET ? 'good' : 'care', facts.clock),
    finding(
      'storage',
      facts.notKept !== '' ? 'bad' : storageLeft !== null && storageLeft < STORAGE_LEAST ? 'care' : 'good',
      facts.notKept !== ''
        ? facts.notKept
        : storageLeft === null
          ? '—'
          : `${Math.round(storageLeft / 1024 / 1024)} MB`,
    ),
    finding('outside', outside.length === 0 ? 'good' : 'bad', String(outside.length)),
    finding('data', 'good', `${facts.dataVersion.slice(0, 16)} · ${facts.asOf}`),
  ];
}
