import type { LightColor } from '@/domain/dispatch/light-rule';
import type { MatrixLook } from './matrix-look';

/** As much of a canvas's pen as a light needs. */
type Pen = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'beginPath' | 'arc' | 'moveTo' | 'lineTo' | 'rect' | 'fill'
>;

/** A light as a shape of its own: lozenge, triangle, disc, dash. */
export function drawLight(
  pen: Pen,
  light: LightColor,
  [x, y]: readonly [number, number],
  radius: number,
  look: MatrixLook,
): void {
  pen.fillStyle = look.lights[light];
  pen.beginPath();
  if (light === 'green') pen.arc(x, y, radius, 0, 2 * Math.PI);
  else if (light === 'red') {
    pen.moveTo(x, y - radius * 1.2);
    pen.lineTo(x + radius * 1.2, y);
    pen.lineTo(x, y + radius * 1.2);
    pen.lineTo(x - radius * 1.2, y);
  } else if (light === 'yellow') {
    pen.moveTo(x, y - radius * 1.1);
    pen.lineTo(x + radius * 1.1, y + radius * 0.9);
    pen.lineTo(x - radius * 1.1, y + radius * 0.9);
  } else pen.rect(x - radius, y - radius * 0.35, radius * 2, radius * 0.7);
  pen.fill();
}
