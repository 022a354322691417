import { encode } from 'uqr';

/** Longest text a QR holds at its lowest correction. @unit bytes */
const MOST_BYTES = 2900;
/** White that must be left around it. @source ISO/IEC 18004, 5.3.8: four modules */
const QUIET = 4;

/** A QR as a drawing: its dark modules as one path in a square. @unit modules */
export interface QrLayout {
  readonly d: string;
  readonly size: number;
}

/** Lay a text out as a QR. @nodata null: too long for one */
export function layoutQr(text: string): QrLayout | null {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return null;
  const { data, size } = encode(text, { ecc: 'L', border: QUIET });
  const d = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { d, size };
}
