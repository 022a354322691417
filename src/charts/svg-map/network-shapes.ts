import type { LayerId } from '@/domain/view-state/layer-id';
import type { LayerFrame } from '@/layers/layer-frame';
import { NOT_DRAWN } from '@/layers/mark';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import type { LineSymbol } from '@/symbology/symbol';
import { pathShape } from './ground-shapes';
import type { SvgMapInput } from './svg-map-input';
import type { PathShape } from './svg-shape';
import { atZoom } from './zoom-stops';

/** Width on the picture of a line class. @unit px */
export const lineWidthAt = (width: number, zoom: number, scale: number): number =>
  width * scale * atZoom(zoom, [5, 0.62], [8, 1.1], [11, 1.9], [14, 3]);

/** Path of all marks of a layer that are drawn with one class. */
function pathOfClass(frame: LayerFrame, classIndex: number, input: SvgMapInput): string {
  return frame.marks
    .map((mark, position) =>
      mark.geometry === 'line' && frame.drawn[position] === classIndex
        ? input.plane.linePath(mark.parts)
        : '',
    )
    .join('');
}

/** One network or the rivers: casings below, then a path per class, the widest lowest. */
export function lineShapes(layer: LayerId, input: SvgMapInput): readonly PathShape[] {
  const frame = input.frames.find((item) => item.layer === layer);
  if (frame === undefined) return [];
  const { zoom } = input.plane.view;
  const { opacity } = input.choices[layer];
  const drawn = classesOfLayer(layer, input.palette.id).flatMap(({ id, symbol }, index) => {
    const d = symbol.kind === 'line' ? pathOfClass(frame, index, input) : '';
    return d === '' ? [] : [{ id, d, symbol: symbol as LineSymbol }];
  });
  drawn.sort((a, b) => b.symbol.width - a.symbol.width);
  return [
    ...drawn.flatMap(({ id, d, symbol }) =>
      symbol.casing === null
        ? []
        : [
            pathShape(`${layer}:${id}:casing`, d, {
              stroke: symbol.casing,
              strokeWidth: lineWidthAt(symbol.width + 1.6, zoom, input.scale),
              round: true,
              opacity: 0.9 * opacity,
            }),
          ],
    ),
    ...drawn.map(({ id, d, symbol }) => {
      const strokeWidth = lineWidthAt(symbol.width, zoom, input.scale);
      return pathShape(`${layer}:${id}`, d, {
        stroke: symbol.color,
        strokeWidth,
        dash: symbol.dash?.map((length) => length * strokeWidth) ?? null,
        round: symbol.dash === null,
        opacity,
      });
    }),
  ];
}

/** What a pointer can hit of the lines: wider than what is seen, itself unseen. */
export function lineTargets(layer: LayerId, input: SvgMapInput): readonly PathShape[] {
  const frame = input.frames.find((item) => item.layer === layer);
  return (frame?.marks ?? []).flatMap((mark, position) => {
    if (mark.geometry !== 'line' || frame?.drawn[position] === NOT_DRAWN) return [];
    const d = input.plane.linePath(mark.parts);
    return d === ''
      ? []
      : [
          pathShape(`hit:${layer}:${mark.featureId}`, d, {
            stroke: '#000',
            strokeWidth: 11 * input.scale,
            opacity: 0,
            ref: mark.ref,
          }),
        ];
  });
}
