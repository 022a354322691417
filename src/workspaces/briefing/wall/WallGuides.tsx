import { useEffect, useLayoutEffect, useState } from 'react';
import { frameOfWall, type WallSetting } from './wall-setting';

/** Keeps the show in the form of the wall: as large as fits the window, in the middle. */
export function useWallFrame(wall: WallSetting): void {
  const [room, setRoom] = useState({ width: window.innerWidth, height: window.innerHeight });
  useEffect(() => {
    const onResize = (): void => setRoom({ width: window.innerWidth, height: window.innerHeight });
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const frame = frameOfWall(wall, room);
    style.setProperty('--wall-x', `${frame.x}px`);
    style.setProperty('--wall-y', `${frame.y}px`);
    return () => {
      style.removeProperty('--wall-x');
      style.removeProperty('--wall-y');
    };
  }, [wall, room]);
}

/** Seams between the screens of a wall, and the margin that may be cut off. */
export function WallGuides({ wall }: { readonly wall: WallSetting }) {
  const { columns, rows, showsSafeZone } = wall;
  if (columns <= 1 && rows <= 1 && !showsSafeZone) return null;
  const seams = (count: number): readonly number[] =>
    Array.from({ length: Math.max(0, count - 1) }, (_seam, index) => ((index + 1) * 100) / count);
  return (
    <svg className="show-guides" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
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
