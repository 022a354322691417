import type { Province } from '@/data/province';
import type { Annotation } from '@/domain/briefing/scene';
import type { LngLat } from '@/domain/provenance/position';
import { idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import type { Camera } from '@/domain/view-state/view-state';
import { viewAround } from '@/geo/web-mercator';
import { boundsOfMarks } from '@/layers/mark-bounds';
import { marksOfRef } from '@/layers/marks-of-ref';
import { type Box, placeCallout } from '@/lib/place-callout';
import type { StageSize } from './scene-view';

/** An annotation where it stands on the stage. */
export interface PlacedAnnotation {
  readonly id: string;
  readonly kind: Annotation['kind'];
  readonly text: string;
  /** What it speaks of. @unit px */
  readonly subject: readonly [number, number];
  readonly box: Box;
  /** Where the line to the subject leaves the box. */
  readonly from: readonly [number, number];
}

/** Where an anchor is on the ground. @nodata null: the thing has no known place */
export function placeOfAnchor(province: Province, anchor: Annotation['anchor']): LngLat | null {
  if (anchor.kind === 'place') return anchor.lngLat;
  const { ref } = anchor;
  const id = idOfRef(ref);
  const regions = kindOfRef(ref) === 'city' ? province.atlas.cities : province.atlas.counties;
  if (kindOfRef(ref) === 'city' || kindOfRef(ref) === 'county') {
    const region = regions.find(({ adcode }) => String(adcode) === id);
    if (region?.seat.placed === true) return region.seat.lngLat;
  }
  const marks = marksOfRef(province.atlas, province.marksOf, ref);
  if (marks.length === 0) return null;
  const [west, south, east, north] = boundsOfMarks(marks);
  return [(west + east) / 2, (south + north) / 2];
}

/** Height of the map's camera over its ground, in heights of the stage: MapLibre's field of view of 36.87°. */
const CAMERA_HEIGHT = 1.5;
/** Nearer to the camera than this share of its height nothing is drawn. */
const NEAREST = 0.1;

/** Pixel of a place on a stage, under a turned and tilted camera too. @nodata null: the place lies behind the camera */
export function toStage(
  camera: Camera,
  { width, height }: StageSize,
  at: LngLat,
): readonly [number, number] | null {
  const [x, y] = viewAround([camera.lng, camera.lat], camera.zoom, width, height).toPx(at);
  const radians = Math.PI / 180;
  const [turn, tilt] = [-camera.bearing * radians, camera.pitch * radians];
  const [dx, dy] = [x - width / 2, y - height / 2];
  const across = dx * Math.cos(turn) - dy * Math.sin(turn);
  const toward = dx * Math.sin(turn) + dy * Math.cos(turn);
  const far = CAMERA_HEIGHT * height;
  const depth = far - toward * Math.sin(tilt);
  if (depth < far * NEAREST) return null;
  return [width / 2 + (across * far) / depth, height / 2 + (toward * Math.cos(tilt) * far) / depth];
}

/** Widest line of an annotation. @unit em */
const WIDEST_EM = 15;
/** Width of a text. @unit em */
export const emOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2e80 ? 0.52 : 1), 0);

/** Room the words of an annotation take. @param em size of type. @unit px */
export function sizeOfNote(text: string, em: number): { readonly width: number; readonly height: number } {
  const length = emOf(text);
  const lines = Math.max(1, Math.ceil(length / WIDEST_EM));
  const width = Math.min(WIDEST_EM, Math.ceil(length * 2) / 2 + 0.25);
  return { width: (width + 1.25) * em, height: (lines * 1.45 + 0.6) * em };
}

/** Room a name takes beside its thing. @unit em */
const NAME_EM = 4;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/**
 * Place annotations on a stage: text over its place, arrows and callouts beside it, never over what they speak of
 * nor over one another where there is room.
 * @param em size of type. @unit px
 * @param keepClear what else should stay in sight, e.g. names of borders
 * @rule NOTE-1
 */
export function placeAnnotations(
  notes: readonly {
    readonly note: Annotation;
    readonly text: string;
    readonly at: readonly [number, number];
  }[],
  stage: StageSize,
  em: number,
  keepClear: readonly Box[] = [],
): readonly PlacedAnnotation[] {
  const edge = em * 0.75;
  const room: Box = { x: edge, y: edge, width: stage.width - 2 * edge, height: stage.height - 2 * edge };
  const half = em * 1.1;
  const subjectOf = (note: Annotation, [x, y]: readonly [number, number]): Box => {
    // A thing stands there with its name, mostly to its right.
    const side = note.anchor.kind === 'entity' ? em * NAME_EM : half;
    return { x: x - half, y: y - half, width: half + side, height: 2 * half };
  };
  const taken: Box[] = [...notes.map(({ note, at }) => subjectOf(note, at)), ...keepClear];
  return notes.flatMap(({ note, text, at }): PlacedAnnotation[] => {
    const [x, y] = at;
    if (x < 0 || y < 0 || x > stage.width || y > stage.height) return [];
    const size = sizeOfNote(text, em);
    const box =
      note.kind === 'text'
        ? { x: x - size.width / 2, y: y - size.height / 2, ...size }
        : placeCallout(subjectOf(note, at), size, room, taken, em * (note.kind === 'arrow' ? 2.2 : 1));
    if (box === null) return [];
    taken.push(box);
    const from = [within(x, box.x, box.x + box.width), within(y, box.y, box.y + box.height)] as const;
    return [{ id: note.id, kind: note.kind, text, subject: at, box, from }];
  });
}
