import { useEffect, useRef } from 'react';
import type { RemotePoint } from './show-messages';
import type { ShowPointer } from './show-state';

const FADE_MS = 700;
const SPOT_SHARE = 0.16;

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** Laser, spotlight and pen over the wall. The laser fades by itself; the pen stays until wiped or the scene goes. */
export function StageInk(props: {
  readonly pointer: ShowPointer;
  readonly wiped: number;
  /** Where the presenter's pointer is. @nodata null */
  readonly remote: RemotePoint | null;
}) {
  const { pointer, wiped, remote } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const lines = useRef<{ dots: Dot[]; ends: boolean }[]>([]);
  const trail = useRef<Dot[]>([]);
  const spot = useRef<Dot | null>(null);
  const hear = useRef<(remote: RemotePoint | null) => void>(() => undefined);
  useEffect(() => {
    lines.current = [];
    trail.current = [];
  }, [wiped]);
  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d') ?? null;
    if (element === null || pen === null) return;
    const ratio = window.devicePixelRatio;
    const color = getComputedStyle(element).getPropertyValue('--ink').trim() || '#e01b24';
    let frame = 0;
    const draw = (now: number): void => {
      frame = 0;
      const [width, height] = [element.clientWidth, element.clientHeight];
      if (element.width !== Math.round(width * ratio) || element.height !== Math.round(height * ratio)) {
        element.width = Math.round(width * ratio);
        element.height = Math.round(height * ratio);
      }
      const unit = Math.max(width, height) / 1440;
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      pen.clearRect(0, 0, width, height);
      pen.lineCap = pen.lineJoin = 'round';
      pen.strokeStyle = pen.fillStyle = color;
      for (const { dots } of lines.current) {
        pen.lineWidth = 5 * unit;
        pen.beginPath();
        for (const [index, { x, y }] of dots.entries())
          if (index === 0) pen.moveTo(x, y);
          else pen.lineTo(x, y);
        pen.stroke();
      }
      trail.current = trail.current.filter(({ at }) => now - at < FADE_MS);
      for (const [index, { x, y, at }] of trail.current.entries()) {
        pen.globalAlpha = 1 - (now - at) / FADE_MS;
        const isHead = index === trail.current.length - 1;
        pen.beginPath();
        pen.arc(x, y, (isHead ? 8 : 4) * unit, 0, 2 * Math.PI);
        pen.fill();
      }
      pen.globalAlpha = 1;
      if (pointer === 'spot') {
        const { x, y } = spot.current ?? { x: width / 2, y: height / 2 };
        pen.fillStyle = 'rgb(0 0 0 / 62%)';
        pen.beginPath();
        pen.rect(0, 0, width, height);
        pen.arc(x, y, Math.min(width, height) * SPOT_SHARE, 0, 2 * Math.PI, true);
        pen.fill('evenodd');
      }
      if (trail.current.length > 0) ask();
    };
    const ask = (): void => {
      if (frame === 0) frame = window.requestAnimationFrame(draw);
    };
    const dotOf = (event: PointerEvent): Dot => ({
      x: event.offsetX,
      y: event.offsetY,
      at: performance.now(),
    });
    const begin = (dot: Dot): void => {
      if (pointer === 'pen') lines.current.push({ dots: [dot], ends: false });
    };
    const onUp = (): void => {
      const line = lines.current.at(-1);
      if (line !== undefined) line.ends = true;
    };
    const move = (dot: Dot, isDown: boolean): void => {
      if (pointer === 'laser') trail.current.push(dot);
      if (pointer === 'spot') spot.current = dot;
      const line = lines.current.at(-1);
      if (pointer === 'pen' && line !== undefined && !line.ends && isDown) line.dots.push(dot);
      ask();
    };
    const onMove = (event: PointerEvent): void => move(dotOf(event), event.buttons > 0);
    const onDown = (event: PointerEvent): void => begin(dotOf(event));
    hear.current = (point) => {
      if (point === null) return onUp();
      const [x, y] = [point.at[0] * element.clientWidth, point.at[1] * element.clientHeight];
      const dot: Dot = { x, y, at: performance.now() };
      const isDrawing = lines.current.at(-1)?.ends === false;
      if (point.isDown && !isDrawing) begin(dot);
      if (!point.isDown && isDrawing) onUp();
      move(dot, point.isDown);
    };
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerdown', onDown);
    window.addEventListener('pointerup', onUp);
    ask();
    return () => {
      window.cancelAnimationFrame(frame);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerdown', onDown);
      window.removeEventListener('pointerup', onUp);
    };
  }, [pointer, wiped]);
  useEffect(() => hear.current(remote), [remote, pointer]);
  return (
    <>
      <canvas
        ref={canvas}
        className={`show-ink show-ink-${pointer}`}
        data-testid="show-ink"
        data-pointer={pointer}
        aria-hidden="true"
      />
      {remote === null || pointer === 'laser' || pointer === 'spot' ? null : (
        <span
          className="show-remote"
          data-testid="show-remote"
          aria-hidden="true"
          style={{ left: `${remote.at[0] * 100}%`, top: `${remote.at[1] * 100}%` }}
        />
      )}
    </>
  );
}
