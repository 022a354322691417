import type { PlacedText } from '@/charts/svg-map/svg-shape';
import { wrapText } from '@/charts/svg-map/measure-text';
import type { Pen } from '@/charts/svg-pen';
import { kindOfRef } from '@/domain/view-state/entity-ref';
import type { Box } from '@/lib/place-callout';
import type { Palette } from '@/symbology/palette';
import type { PlacedAnnotation } from '../show/place-annotations';

/** Colour of remarks: the accent of paper. */
const INK = '#8c2f1b';
const LINE = 1.45;

function drawArrowHead(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  size: number,
) {
  const turn = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const corner = (side: number): readonly [number, number] => [
    to[0] - size * Math.cos(turn + side),
    to[1] - size * Math.sin(turn + side),
  ];
  pen.fillStyle = INK;
  pen.beginPath();
  pen.moveTo(...to);
  pen.lineTo(...corner(0.45));
  pen.lineTo(...corner(-0.45));
  pen.fill();
}

/** Draw the remarks of a scene over its map, by the same hand on canvas and on paper. @param em size of type @unit px */
export function drawRemarks(
  pen: Pen,
  placed: readonly PlacedAnnotation[],
  { palette, em, font }: { readonly palette: Palette; readonly em: number; readonly font: string },
): void {
  pen.save();
  for (const { kind, from, subject } of placed) {
    if (kind === 'text') continue;
    pen.strokeStyle = INK;
    pen.lineWidth = em / 9;
    pen.beginPath();
    pen.moveTo(...from);
    pen.lineTo(...subject);
    pen.stroke();
    if (kind === 'arrow') drawArrowHead(pen, from, subject, em * 0.8);
  }
  pen.font = `${em}px ${font}`;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  for (const { kind, text, box } of placed) {
    if (kind !== 'text') {
      pen.fillStyle = palette.land;
      pen.fillRect(box.x, box.y, box.width, box.height);
      pen.strokeStyle = INK;
      pen.lineWidth = em / 12;
      pen.strokeRect(box.x, box.y, box.width, box.height);
    }
    const lines = wrapText(text, box.width / em - 0.9);
    pen.fillStyle = palette.text;
    lines.forEach((line, index) => {
      const y = box.y + box.height / 2 + (index - (lines.length - 1) / 2) * em * LINE;
      pen.fillText(line, box.x + em * 0.6, y);
    });
  }
  pen.restore();
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const boxOf = ({ x, y, width, size, lines }: PlacedText): Box => ({
  x: x - width / 2,
  y: y - (size * lines.length) / 2,
  width,
  height: size * lines.length,
});

const isBorder = ({ ref }: PlacedText): boolean =>
  ref !== null && (kindOfRef(ref) === 'city' || kindOfRef(ref) === 'circle');

/** Where the names of borders stand: remarks keep clear of them where there is room. */
export const borderNames = (labels: readonly PlacedText[]): readonly Box[] =>
  labels.filter(isBorder).map(boxOf);

/** What a remark's words hide: names give way to it, but for those of borders, which the review looks at. */
export function clearUnder(
  labels: readonly PlacedText[],
  placed: readonly PlacedAnnotation[],
): { readonly labels: readonly PlacedText[]; readonly covered: readonly string[] } {
  const isHidden = (label: PlacedText): boolean => placed.some(({ box }) => meet(box, boxOf(label)));
  // A remark that is the name of its place is that name: written once.
  const said = new Set(placed.map(({ text }) => text));
  const isSaid = ({ lines }: PlacedText): boolean => said.has(lines.join(''));
  return {
    labels: labels.filter((label) => isBorder(label) || !(isHidden(label) || isSaid(label))),
    covered: labels.filter((label) => isBorder(label) && isHidden(label)).map(({ lines }) => lines.join('')),
  };
}
