import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { LIGHT_COLORS, type LightColor } from '@/domain/dispatch/light-rule';
import type { LngLat } from '@/domain/provenance/position';
import { toMercator } from '@/geo/web-mercator';
import { spreadCoincident } from '@/layers/spread-coincident';
import type { MatrixLook } from '@/symbology/matrix-look';
import { drawLight } from '@/symbology/draw-light';

/** Where a project is marked: its first point, or the middle vertex of its first section. @nodata null */
export function markPlace({ place }: DispatchProject): LngLat | null {
  if (place.kind === 'points') return place.points[0]?.lngLat ?? null;
  if (place.kind === 'unplaced') return null;
  const path = place.sections.find((section) => section.path.length > 0)?.path;
  return path?.[Math.floor(path.length / 2)] ?? null;
}

/** Whether all that is known of a place is its county or city. */
function isCoarsely(project: DispatchProject | undefined): boolean {
  if (project?.place.kind !== 'points') return false;
  const precision = project.place.points[0]?.precision;
  return precision === 'county' || precision === 'city';
}

/** The projects of a library as marks: where each is, and how far from it so that no two coincide. */
export interface MapMarks {
  /** Web-Mercator x and y of each project, 0–1; what they are of one that is not placed says nothing. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly isPlaced: Uint8Array;
  /** Placed by its county or city only: drawn hollow. */
  readonly isCoarse: Uint8Array;
  /** Shift on screen. @unit CSS px at text scale 1 */
  readonly shiftX: Float32Array;
  readonly shiftY: Float32Array;
  readonly placed: number;
}

const RADIUS = 3.6;
/** Beyond so many marks they grow smaller, or the worst would hide all others. */
const ROOMY = 1500;
const SMALLEST = 0.5;

/** Radius of marks that share a map with so many. @unit CSS px at text scale 1 */
export const radiusOf = (count: number): number =>
  RADIUS * Math.max(SMALLEST, Math.min(1, Math.sqrt(ROOMY / Math.max(1, count))));

/** Angle between one mark and the next around a shared place, so that they never line up. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const SPREAD_PX = 5;

/** Make marks of a library's projects, in its order. */
export function makeMapMarks(projects: readonly DispatchProject[]): MapMarks {
  const count = projects.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const [shiftX, shiftY] = [new Float32Array(count), new Float32Array(count)];
  const [isPlaced, isCoarse] = [new Uint8Array(count), new Uint8Array(count)];
  const found = projects.flatMap((project, index) => {
    const lngLat = markPlace(project);
    return lngLat === null ? [] : [{ index, lngLat }];
  });
  const slots = spreadCoincident(found.map(({ lngLat }) => lngLat));
  found.forEach(({ index, lngLat }, position) => {
    [x[index], y[index]] = toMercator(lngLat);
    isPlaced[index] = 1;
    isCoarse[index] = isCoarsely(projects[index]) ? 1 : 0;
    const slot = slots[position] ?? 0;
    shiftX[index] = Math.cos(slot * GOLDEN) * Math.sqrt(slot) * SPREAD_PX;
    shiftY[index] = Math.sin(slot * GOLDEN) * Math.sqrt(slot) * SPREAD_PX;
  });
  return { x, y, isPlaced, isCoarse, shiftX, shiftY, placed: found.length };
}

/** From the Mercator square to the screen: `[a, b, c, d, e, f]`, x = a·mx + b·my + c, y = d·mx + e·my + f. */
export type ScreenMap = readonly [number, number, number, number, number, number];

/** The map's transform out of where it puts three places; true while it is not tilted. */
export function screenMapOf(project: (at: LngLat) => readonly [number, number]): ScreenMap {
  const places: readonly LngLat[] = [
    [116, 34],
    [123, 34],
    [116, 39],
  ];
  const [m0, m1, m2] = places.map(toMercator) as [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ];
  const [s0, s1, s2] = places.map(project) as [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ];
  const dx = m1[0] - m0[0];
  const dy = m2[1] - m0[1];
  const [a, d] = [(s1[0] - s0[0]) / dx, (s1[1] - s0[1]) / dx];
  const [b, e] = [(s2[0] - s0[0]) / dy, (s2[1] - s0[1]) / dy];
  return [a, b, s0[0] - a * m0[0] - b * m0[1], d, e, s0[1] - d * m0[0] - e * m0[1]];
}

/** Marks as small pictures, one for each light, full and hollow: drawn once, stamped many times. */
export type Sprites = Readonly<
  Record<LightColor, readonly [full: HTMLCanvasElement, hollow: HTMLCanvasElement]>
>;

/** Draw the sprites. @param radius in CSS px */
export function makeSprites(look: MatrixLook, radius: number, ratio: number): Sprites {
  const side = Math.ceil((radius * 2.4 + 4) * ratio);
  const draw = (light: LightColor, isHollow: boolean): HTMLCanvasElement => {
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    const pen = canvas.getContext('2d');
    if (pen === null) return canvas;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    const middle = side / ratio / 2;
    if (light === 'none') {
      // Without a light a mark is a ring: it says where, and nothing good or bad.
      pen.beginPath();
      pen.arc(middle, middle, radius * 0.85, 0, 2 * Math.PI);
      pen.fillStyle = look.surface;
      pen.fill();
      pen.strokeStyle = look.stage;
      pen.lineWidth = radius * 0.5;
      pen.stroke();
      return canvas;
    }
    const { surface } = look;
    const halo = { ...look, lights: { red: surface, yellow: surface, green: surface, none: surface } };
    drawLight(pen, light, [middle, middle], radius + 1.2, halo);
    drawLight(pen, light, [middle, middle], radius, look);
    if (isHollow) drawLight(pen, light, [middle, middle], radius * 0.5, halo);
    return canvas;
  };
  const pair = (light: LightColor) => [draw(light, false), draw(light, true)] as const;
  return { red: pair('red'), yellow: pair('yellow'), green: pair('green'), none: pair('none') };
}

/** How strongly a mark shows that the brush does not let pass. */
export const PALE = 0.18;

/**
 * Stamp every mark that passes, and palely those the brush does not let pass, worst lights last so that they
 * stand on top.
 * @param isCoarse of each project: 1 hollow
 * @param state of each project: 0 not shown, 1 pale, 2 in full
 * @param at where each project stands on the canvas. @unit CSS px
 * @returns how many were drawn in full
 */
export function stampMarks(
  pen: CanvasRenderingContext2D,
  projects: readonly { readonly light: LightColor }[],
  isCoarse: Uint8Array,
  state: Uint8Array,
  at: { readonly x: Float32Array; readonly y: Float32Array },
  sprites: Sprites,
  ratio: number,
): number {
  let full = 0;
  const order = (Object.keys(LIGHT_COLORS) as LightColor[]).sort(
    (a, b) => LIGHT_COLORS[a].rank - LIGHT_COLORS[b].rank,
  );
  for (const level of [1, 2]) {
    pen.globalAlpha = level === 1 ? PALE : 1;
    for (const light of order) {
      const size = sprites[light][0].width / ratio;
      for (let index = 0; index < projects.length; index++) {
        if (state[index] !== level || projects[index]?.light !== light) continue;
        const sprite = sprites[light][isCoarse[index] === 1 ? 1 : 0];
        pen.drawImage(sprite, (at.x[index] ?? 0) - size / 2, (at.y[index] ?? 0) - size / 2, size, size);
        if (level === 2) full += 1;
      }
    }
  }
  pen.globalAlpha = 1;
  return full;
}
