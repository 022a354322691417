import { borderShapes, groundShapes, lakeShapes } from './ground-shapes';
import { layoutLabels } from './layout-labels';
import { lineShapes, lineTargets } from './network-shapes';
import { countyTargets, maskShapes, selectionShapes } from './overlay-shapes';
import { layersNotRevealed, type PointLayerId, pointShapes, pointsOnPicture } from './point-shapes';
import type { SvgMapInput } from './svg-map-input';
import type { PlacedText, SvgShape } from './svg-shape';

/** A map as a plain list: shapes bottom to top, then names. */
export interface SvgMapLayout {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly SvgShape[];
  readonly labels: readonly PlacedText[];
  /** Layers that are on but not drawn at this scale. */
  readonly notRevealed: readonly PointLayerId[];
}

const NETWORKS = ['expressway', 'rail_freight', 'rail_high_speed'] as const;

/**
 * Lay out the province as the screen map draws it, from the same symbology, for paper and for machines
 * without WebGL. Pure; runs in Node. Nothing is simplified: points that round to the same tenth of a px are one.
 */
export function layoutSvgMap(input: SvgMapInput): SvgMapLayout {
  const points = pointsOnPicture(input);
  const shapes: readonly SvgShape[] = [
    ...groundShapes(input),
    ...lakeShapes(input),
    ...(input.pickable ? countyTargets(input) : []),
    ...lineShapes('river', input),
    ...borderShapes(input),
    ...NETWORKS.flatMap((layer) => lineShapes(layer, input)),
    ...maskShapes(input),
    ...(input.pickable ? NETWORKS.flatMap((layer) => lineTargets(layer, input)) : []),
    ...selectionShapes(input, points),
    ...pointShapes(points, input),
  ];
  return {
    width: input.plane.view.width,
    height: input.plane.view.height,
    shapes: shapes.filter((shape) => shape.kind === 'symbol' || shape.d !== ''),
    labels: layoutLabels(input, points),
    notRevealed: layersNotRevealed(input),
  };
}
