import { describe, expect, it } from 'vitest';
import { arcMinutesOf, legibilityOf, scaleThatReads } from '@/analysis/briefing/readability';
import { TEXT_SCALES } from '@/store/preferences';
import { type RoomFacts, judgeRoom } from '@/workspaces/briefing/check/room-facts';
import { formatClock, paceOf } from '@/workspaces/briefing/presenter/pace';
import {
  changeWall,
  FIRST_WALL,
  frameOfWall,
  grownType,
  layoutWall,
  parseWall,
} from '@/workspaces/briefing/wall/wall-setting';
import { takeScene } from '@/workspaces/briefing/take-scene';
import { INITIAL_VIEW } from '@/domain/view-state/view-state';

const SEATS = { heightM: 2, seatM: 8, heightPx: 1080 };

describe('READ-1 arcMinutesOf', () => {
  it('is 15.9′ for 20 px of 1,080 on a wall of 2 m from 8 m', () => {
    expect(arcMinutesOf(20, SEATS)).toBeCloseTo(15.92, 1);
    expect(legibilityOf(arcMinutesOf(20, SEATS))).toBe('unreadable');
    expect(legibilityOf(arcMinutesOf(30, SEATS))).toBe('good');
  });
  it('halves with twice the distance', () => {
    expect(arcMinutesOf(20, { ...SEATS, seatM: 16 })).toBeCloseTo(arcMinutesOf(20, SEATS) / 2, 2);
  });
  it('takes the first text scale that reads, or the largest', () => {
    expect(scaleThatReads(20, 1, TEXT_SCALES, SEATS)).toBe(1.3);
    expect(scaleThatReads(20, 1, TEXT_SCALES, { ...SEATS, seatM: 100 })).toBe(3);
  });
  it('refuses a wall without a size', () => {
    expect(() => arcMinutesOf(20, { ...SEATS, seatM: 0 })).toThrow(/no size/);
  });
});

describe('ROOM-1 judgeRoom', () => {
  const facts: RoomFacts = {
    gpu: { renderer: 'GPU', software: false, maxCanvas: 16384 },
    screen: { width: 3840, height: 2160, ratio: 1 },
    wall: { width: 0, height: 0 },
    refreshHz: 60,
    hasFont: true,
    popups: true,
    hasFullscreen: true,
    clock: '',
    offsetHours: 8,
    storageLeft: 1e9,
    notKept: '',
    outside: [],
    dataVersion: 'v',
    asOf: '2026-07',
  };
  const stateOf = (change: Partial<RoomFacts>, id: string) =>
    judgeRoom({ ...facts, ...change }).find((each) => each.id === id)?.state;
  it('finds nothing to mend in a good room', () => {
    expect(judgeRoom(facts).every(({ state }) => state === 'good')).toBe(true);
  });
  it('names what must be mended, and what is only to be known', () => {
    expect(stateOf({ popups: false }, 'popups')).toBe('bad');
    expect(stateOf({ popups: null }, 'popups')).toBe('care');
    expect(stateOf({ outside: ['https://x.example/'] }, 'outside')).toBe('bad');
    expect(stateOf({ gpu: { renderer: 'llvmpipe', software: true, maxCanvas: 8192 } }, 'gpu')).toBe('care');
    expect(stateOf({ gpu: { renderer: 'GPU', software: false, maxCanvas: 2048 } }, 'canvas')).toBe('bad');
    expect(stateOf({ wall: { width: 11520, height: 2160 } }, 'screen')).toBe('care');
    expect(stateOf({ notKept: '磁盘已满' }, 'storage')).toBe('bad');
  });
});

describe('paceOf', () => {
  const scenes = [20, 40, 30].map((dwellSec, index) => ({
    ...takeScene({
      id: `s${index}`,
      title: '',
      view: INITIAL_VIEW,
      bounds: null,
      takenAt: '',
      dataVersion: '',
    }),
    dwellSec,
  }));
  it('is ahead before the planned time of a scene, behind after it', () => {
    expect(paceOf(scenes, 1, 15)).toEqual({ kind: 'ahead', seconds: 5 });
    expect(paceOf(scenes, 1, 45)).toEqual({ kind: 'on_time' });
    expect(paceOf(scenes, 1, 70)).toEqual({ kind: 'behind', seconds: 10 });
    expect(formatClock(3725)).toBe('1:02:05');
  });
});

describe('frameOfWall', () => {
  it('fits a wall of 32:9 into a window of 16:9', () => {
    const frame = frameOfWall({ width: 7680, height: 2160 }, { width: 1920, height: 1080 });
    expect(frame).toEqual({ x: 0, y: 270, width: 1920, height: 540 });
  });
  it('falls back to the window for a setting that cannot be read', () => {
    expect(parseWall({ width: 'x' })).toEqual(FIRST_WALL);
  });
  it('takes no change that is no wall, and keeps what was set', () => {
    const wall = { ...FIRST_WALL, width: 7680, height: 2160, columns: 4 };
    expect(changeWall(wall, { heightM: 0 })).toBe(wall);
    expect(changeWall(wall, { columns: 6 })).toEqual({ ...wall, columns: 6 });
  });
});

describe('grownType', () => {
  it('grows with the text scale until the picture is too low for it', () => {
    expect([1, 1.15, 1.3, 2].map((scale) => grownType(900, scale))).toEqual([1, 1.15, 1.25, 1.25]);
    expect(grownType(2160, 3)).toBe(3);
  });
});

describe('layoutWall', () => {
  it('keeps words at their size where there is room and draws them smaller on a low picture', () => {
    const wall = { showsSafeZone: false };
    expect(layoutWall(wall, { width: 1440, height: 900 }, 1)).toEqual({
      fit: 1,
      safe: { x: 0, y: 0 },
      column: 400,
      isLong: false,
    });
    // 48:9 in a window of 1,440: 270 px high, 720 px are wanted.
    expect(layoutWall(wall, { width: 1440, height: 270 }, 1).fit).toBe(0.375);
    // 46 rem of 16 px at 0.375.
    expect(layoutWall(wall, { width: 1440, height: 270 }, 1).column).toBe(276);
    // The wall itself, 2,160 px high at 300 %: 720 px at 100 %, just enough.
    expect(layoutWall(wall, { width: 11520, height: 2160 }, 3).fit).toBe(1);
  });
  it('keeps 5 % clear at each edge where a safe zone is wanted', () => {
    const { safe, column } = layoutWall({ showsSafeZone: true }, { width: 3840, height: 2160 }, 2);
    expect(safe).toEqual({ x: 192, y: 108 });
    expect(column).toBe(800 + 192);
  });
});
