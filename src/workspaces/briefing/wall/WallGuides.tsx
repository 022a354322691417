import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { frameOfWall, layoutWall, type WallLayout, type WallSetting } from './wall-setting';

/** Seams and margins are shown for so long, to set up the wall; the room does not see them. @unit ms */
const GUIDES_MS = 6000;

/** Keeps the show in the form of the wall: as large as fits the window, in the middle, its words clear of the edges. */
export function useWallFrame(wall: WallSetting, scale: number): WallLayout {
  const [room, setRoom] = useState({ width: window.innerWidth, height: window.innerHeight });
  useEffect(() => {
    const onResize = (): void => setRoom({ width: window.innerWidth, height: window.innerHeight });
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  const frame = useMemo(() => frameOfWall(wall, room), [wall, room]);
  const layout = useMemo(() => layoutWall(wall, frame, scale), [wall, frame, scale]);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const values = {
      '--wall-x': `${frame.x}px`,
      '--wall-y': `${frame.y}px`,
      '--wall-fit': String(layout.fit),
      '--safe-x': `${layout.safe.x}px`,
      '--safe-y': `${layout.safe.y}px`,
      '--show-column': `${layout.column}px`,
    };
    for (const [name, value] of Object.entries(values)) style.setProperty(name, value);
    document.documentElement.toggleAttribute('data-long-wall', layout.isLong);
    return () => {
      document.documentElement.removeAttribute('data-long-wall');
      for (const name of Object.keys(values)) style.removeProperty(name);
    };
  }, [frame, layout]);
  return layout;
}

/** Seams between the screens of a wall, and the margin that may be cut off: at the start, to set up the wall. */
export function WallGuides({ wall }: { readonly wall: WallSetting }) {
  const { columns, rows, showsSafeZone } = wall;
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setOver(true), GUIDES_MS);
    return () => window.clearTimeout(timer);
  }, []);
  if (isOver || (columns <= 1 && rows <= 1 && !showsSafeZone)) return null;
  const seams = (count: number): readonly number[] =>
    Array.from({ length: Math.max(0, count - 1) }, (_seam, index) => ((index + 1) * 100) / count);
  return (
    <svg
      className="show-guides"
      data-testid="show-guides"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {seams(columns).map((x) => (
        <line key={`x${x}`} x1={x} x2={x} y1="0" y2="100" />
      ))}
      {seams(rows).map((y) => (
        <line key={`y${y}`} x1="0" x2="100" y1={y} y2={y} />
      ))}
      {showsSafeZone ? <rect x="5" y="5" width="90" height="90" /> : null}
    </svg>
  );
}
