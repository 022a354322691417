import {
  booleanShape,
  numberShape,
  parseShape,
  recordShape,
  refuseShape,
  type Shape,
} from '@/lib/json-shape';

/** The wall a briefing is shown on. */
export interface WallSetting {
  /** Pixels of the wall; 0 × 0 takes the window as it is. */
  readonly width: number;
  readonly height: number;
  /** @unit m */
  readonly heightM: number;
  /** @unit m */
  readonly seatM: number;
  /** Whether the margin is drawn that walls and projectors may cut off. */
  readonly showsSafeZone: boolean;
  /** Screens a wall is put together from, whose seams are drawn; 1 × 1 has none. */
  readonly columns: number;
  readonly rows: number;
}

/** A projector in a meeting room, the window as it is. */
export const FIRST_WALL: WallSetting = {
  width: 0,
  height: 0,
  heightM: 2,
  seatM: 8,
  showsSafeZone: false,
  columns: 1,
  rows: 1,
};

/** Usual walls. */
export const WALL_PRESETS = [
  { id: '16:9', width: 3840, height: 2160 },
  { id: '32:9', width: 7680, height: 2160 },
  { id: '48:9', width: 11520, height: 2160 },
] as const;

const within =
  (low: number, high: number): Shape<number> =>
  (value, where) => {
    const number = numberShape(value, where);
    return number >= low && number <= high ? number : refuseShape(where, `须在 ${low} 至 ${high} 之间`);
  };

const wallShape = recordShape<WallSetting>({
  width: within(0, 40_000),
  height: within(0, 20_000),
  heightM: within(0.1, 100),
  seatM: within(0.3, 500),
  showsSafeZone: booleanShape,
  columns: within(1, 24),
  rows: within(1, 12),
});

/** Read the setting; what cannot be read is as at first. */
export function parseWall(json: unknown): WallSetting {
  const read = parseShape(wallShape, json, '大屏');
  return read.ok ? read.value : FIRST_WALL;
}

/** The setting with a change; one that is no wall is not taken. */
export function changeWall(wall: WallSetting, change: Partial<WallSetting>): WallSetting {
  const read = parseShape(wallShape, { ...wall, ...change }, '大屏');
  return read.ok ? read.value : wall;
}

/** The part of a window a wall of this form has: as large as fits, in the middle. @unit CSS px */
export function frameOfWall(
  { width, height }: Pick<WallSetting, 'width' | 'height'>,
  room: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  if (width <= 0 || height <= 0) return { x: 0, y: 0, ...room };
  const share = Math.min(room.width / width, room.height / height);
  const size = { width: width * share, height: height * share };
  return { x: (room.width - size.width) / 2, y: (room.height - size.height) / 2, ...size };
}

/** Column of the caption beside a map; on a long wall words and signs stand beside one another. @unit rem */
const CAPTION_REM = { upright: 25, long: 46 } as const;
/** A wall so many times as wide as high is a long one: it has width to spare and no height. */
const LONG_FROM = 2.6;
/** A picture lower than this has no room for a caption at its size. @unit rem */
const LEAST_REM = 45;
const REM = 16;
/** Share of a picture a wall or a projector may cut off at each edge. */
const SAFE_SHARE = 0.05;

/** How a show is laid out on a wall. @unit CSS px */
export interface WallLayout {
  /** Words are drawn at this share of their size where the picture is too low for them. */
  readonly fit: number;
  /** What is kept free at the edges. */
  readonly safe: { readonly x: number; readonly y: number };
  /** Width of the caption's column. */
  readonly column: number;
  /** Words and signs of the caption stand beside one another. */
  readonly isLong: boolean;
}

/** Share of its size type has in a picture: all of it, or what a low picture leaves. */
const fitOf = (height: number, scale: number): number => Math.min(1, height / (LEAST_REM * REM * scale));

/**
 * How many times its plain size the type of a show stands at a text scale: in a low picture it stops growing.
 * @param height of the picture. @unit CSS px
 */
export const grownType = (height: number, scale: number): number => scale * fitOf(height, scale);

/** Lay out the words of a show in the frame of a wall. @param scale of the text */
export function layoutWall(
  wall: Pick<WallSetting, 'showsSafeZone'>,
  frame: { readonly width: number; readonly height: number },
  scale: number,
): WallLayout {
  const fit = fitOf(frame.height, scale);
  const share = wall.showsSafeZone ? SAFE_SHARE : 0;
  const safe = { x: frame.width * share, y: frame.height * share };
  const isLong = frame.width >= frame.height * LONG_FROM;
  const column = (isLong ? CAPTION_REM.long : CAPTION_REM.upright) * REM * scale * fit + safe.x;
  return { fit, safe, column, isLong };
}
