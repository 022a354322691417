import type { Mark } from '@/layers/mark';
import { pathShape } from './ground-shapes';
import type { PointOnPicture } from './point-shapes';
import { shapeOfRegion, type SvgMapInput } from './svg-map-input';
import type { PathShape } from './svg-shape';

/** What lies outside the region, dimmed, and the region's edge. */
export function maskShapes(input: SvgMapInput): readonly PathShape[] {
  const { plane, palette, scale, region, source } = input;
  const shape = shapeOfRegion(source, region);
  if (shape === null) return [];
  const { width, height } = plane.view;
  const d = plane.areaPath(shape);
  return [
    pathShape('mask', `M-40-40H${width + 40}V${height + 40}H-40z${d}`, {
      fill: palette.mask,
      fillOpacity: 0.72,
    }),
    pathShape('mask:edge', d, { stroke: palette.selection, strokeWidth: 2.2 * scale, round: true }),
  ];
}

const circlePath = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The selected thing, marked. */
export function selectionShapes(input: SvgMapInput, points: readonly PointOnPicture[]): readonly PathShape[] {
  const { plane, palette, scale, selection, frames } = input;
  if (selection === null) return [];
  const look = { stroke: palette.selection, round: true };
  const marks: readonly Mark[] = frames.flatMap((frame) =>
    frame.marks.filter((mark) => mark.ref === selection),
  );
  const at = points.filter((point) => point.mark.ref === selection);
  return [
    ...marks.flatMap((mark, i): readonly PathShape[] => {
      switch (mark.geometry) {
        case 'area':
          return [
            pathShape(`selected:${i}`, plane.areaPath(mark.shape), { ...look, strokeWidth: 2.6 * scale }),
          ];
        case 'line':
          return [
            pathShape(`selected:${i}`, plane.linePath(mark.parts), {
              ...look,
              strokeWidth: 9 * scale,
              opacity: 0.35,
            }),
          ];
        case 'point':
          return [];
      }
    }),
    ...at.map(({ x, y }, i) =>
      pathShape(`selected:point:${i}`, circlePath(x, y, 15 * scale), { ...look, strokeWidth: 3 * scale }),
    ),
  ];
}

/** Counties as a pointer hits them: unseen areas. */
export const countyTargets = (input: SvgMapInput): readonly PathShape[] => {
  const frame = input.frames.find((item) => item.layer === 'county');
  return (frame?.marks ?? []).flatMap((mark) =>
    mark.geometry === 'area'
      ? [
          pathShape(`hit:${mark.ref}`, input.plane.areaPath(mark.shape), {
            fill: '#000',
            opacity: 0,
            ref: mark.ref,
          }),
        ]
      : [],
  );
};
