import { useId } from 'react';
import { LINE_HEIGHT } from './label-candidates';
import { PointParts } from './PointParts';
import { pxText } from './path-data';
import type { SvgMapLayout } from './layout-svg-map';
import type { PathShape, PlacedText, SymbolShape } from './svg-shape';

const short = (value: number): number => Math.round(value * 100) / 100;
const opacityOf = (opacity: number): { opacity?: number } =>
  opacity === 1 ? {} : { opacity: short(opacity) };
const dashOf = (dash: readonly number[] | null, unit = 1): { strokeDasharray?: string } =>
  dash === null ? {} : { strokeDasharray: dash.map((length) => short(length * unit)).join(' ') };

function Path({ shape, pickable }: { readonly shape: PathShape; readonly pickable: boolean }) {
  return (
    <path
      d={shape.d}
      fill={shape.fill ?? 'none'}
      {...(shape.fill === null ? {} : { fillRule: 'evenodd' as const })}
      {...(shape.fillOpacity === 1 ? {} : { fillOpacity: short(shape.fillOpacity) })}
      {...(shape.stroke === null
        ? {}
        : { stroke: shape.stroke, strokeWidth: short(shape.strokeWidth), strokeLinejoin: 'round' as const })}
      {...(shape.round && shape.stroke !== null ? { strokeLinecap: 'round' as const } : {})}
      {...dashOf(shape.dash)}
      {...opacityOf(shape.opacity)}
      {...(shape.ref === null ? {} : { 'data-ref': shape.ref })}
      {...(pickable && shape.ref === null ? { pointerEvents: 'none' } : {})}
    />
  );
}

/** An outline cut at another. */
function CutPath({ shape, within }: { readonly shape: PathShape; readonly within: string }) {
  const id = useId();
  return (
    <g clipPath={`url(#${id})`}>
      <clipPath id={id}>
        <path d={within} clipRule="evenodd" />
      </clipPath>
      <Path shape={shape} pickable={false} />
    </g>
  );
}

function SymbolMark({ shape, pickable }: { readonly shape: SymbolShape; readonly pickable: boolean }) {
  const unit = shape.size / 24;
  return (
    <g
      transform={`translate(${pxText(shape.x)} ${pxText(shape.y)})scale(${Math.round(unit * 1000) / 1000})`}
      strokeLinejoin="round"
      {...opacityOf(shape.opacity)}
      {...(pickable ? { 'data-ref': shape.ref } : {})}
    >
      {pickable ? <title>{shape.title}</title> : null}
      <PointParts parts={shape.parts} colors={shape.colors} unit={unit} grow={shape.grow} />
    </g>
  );
}

function Name({ text }: { readonly text: PlacedText }) {
  const { lines, size, turn } = text;
  const x = text.align === 0 ? text.x + text.letterSpacing / 2 : text.x - (text.align * text.width) / 2;
  const top = text.y - ((lines.length - 1) * size * LINE_HEIGHT) / 2 + size * 0.36;
  return (
    <text
      x={pxText(x)}
      y={pxText(top)}
      fontSize={short(size)}
      fill={text.color}
      stroke={text.halo}
      strokeWidth={short(text.haloWidth * 2)}
      {...(text.letterSpacing === 0 ? {} : { letterSpacing: short(text.letterSpacing) })}
      {...(text.align === 0 ? {} : { textAnchor: text.align === 1 ? ('start' as const) : ('end' as const) })}
      {...(turn === 0 ? {} : { transform: `rotate(${turn} ${pxText(text.x)} ${pxText(text.y)})` })}
      {...opacityOf(text.opacity)}
    >
      {lines.length === 1
        ? lines[0]
        : lines.map((line, i) => (
            <tspan key={line} x={pxText(x)} {...(i === 0 ? {} : { dy: short(size * LINE_HEIGHT) })}>
              {line}
            </tspan>
          ))}
    </text>
  );
}

function Leader({ text }: { readonly text: PlacedText }) {
  if (text.leader === null) return null;
  const [x1, y1, x2, y2] = text.leader;
  return (
    <g pointerEvents="none">
      <path
        d={`M${pxText(x1)} ${pxText(y1)}L${pxText(x2)} ${pxText(y2)}`}
        stroke={text.halo}
        strokeWidth="2.6"
      />
      <path
        d={`M${pxText(x1)} ${pxText(y1)}L${pxText(x2)} ${pxText(y2)}`}
        stroke={text.color}
        strokeWidth="0.9"
      />
      <circle cx={pxText(x1)} cy={pxText(y1)} r="2.4" fill={text.color} stroke={text.halo} />
    </g>
  );
}

/** Family of all text in SVG files that leave the app. */
export const SVG_FONT =
  "'Qilu Sans','PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";

/** A laid-out map inside a parent svg; draws nothing outside its own rectangle. */
export function SvgShapes(props: {
  readonly layout: SvgMapLayout;
  readonly x?: number;
  readonly y?: number;
  readonly pickable?: boolean;
}) {
  const { layout, x = 0, y = 0, pickable = false } = props;
  return (
    <svg
      x={x}
      y={y}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      overflow="hidden"
    >
      <g>
        {layout.shapes.map((shape) =>
          shape.kind === 'path' && shape.within !== undefined ? (
            <CutPath key={shape.key} shape={shape} within={shape.within} />
          ) : shape.kind === 'path' ? (
            <Path key={shape.key} shape={shape} pickable={pickable} />
          ) : (
            <SymbolMark key={shape.key} shape={shape} pickable={pickable} />
          ),
        )}
      </g>
      <g
        fontFamily={SVG_FONT}
        textAnchor="middle"
        paintOrder="stroke"
        strokeLinejoin="round"
        pointerEvents="none"
      >
        {layout.labels.map((text) => (
          <Leader key={text.key} text={text} />
        ))}
        {layout.labels.map((text) => (
          <Name key={text.key} text={text} />
        ))}
      </g>
    </svg>
  );
}
