import type { PointPart } from '@/symbology/draw-point';
import type { SymbolShape } from './svg-shape';

const short = (value: number): number => Math.round(value * 100) / 100;

/**
 * The parts of a point symbol about (0, 0), back to front.
 * @param props.unit px per unit of the 24 × 24 box; the caller scales by it.
 * @param props.grow size on the picture over the size of the class: strokes grow with it.
 */
export function PointParts(props: {
  readonly parts: readonly PointPart[];
  readonly colors: SymbolShape['colors'];
  readonly unit: number;
  readonly grow: number;
}) {
  return props.parts.map((part) => {
    const px = props.grow / (props.unit * part.scale);
    return (
      <path
        key={`${part.fill}/${part.stroke}/${part.strokePx}`}
        d={part.path}
        transform={`${part.scale === 1 ? '' : `scale(${part.scale})`}translate(-12-12)`}
        fill={props.colors[part.fill]}
        {...(part.strokePx > 0
          ? { stroke: props.colors[part.stroke], strokeWidth: short(part.strokePx * px) }
          : {})}
        {...(part.dashPx === null
          ? {}
          : { strokeDasharray: part.dashPx.map((length) => short(length * px)).join(' ') })}
      />
    );
  });
}
