import { drawPoint } from '@/symbology/draw-point';
import type { Palette } from '@/symbology/palette';
import type { MapSymbol } from '@/symbology/symbol';
import { PointParts } from './PointParts';
import { symbolColors } from './point-shapes';

const short = (value: number): number => Math.round(value * 100) / 100;

/** A class' look in a picture that stands alone: no CSS variables. `x, y` is its middle. */
export function LegendSymbol(props: {
  readonly symbol: MapSymbol;
  readonly palette: Palette;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  const { symbol, palette, x, y, width, height } = props;
  switch (symbol.kind) {
    case 'line': {
      const stroke = Math.max(1.3, symbol.width * (height / 16));
      const path = `M${short(x - width / 2)} ${short(y)}h${short(width)}`;
      return (
        <g fill="none">
          {symbol.casing === null ? null : (
            <path d={path} stroke={symbol.casing} strokeWidth={short(stroke + 1.6)} />
          )}
          <path
            d={path}
            stroke={symbol.color}
            strokeWidth={short(stroke)}
            {...(symbol.dash === null
              ? {}
              : { strokeDasharray: symbol.dash.map((length) => short(length * stroke)).join(' ') })}
          />
        </g>
      );
    }
    case 'point': {
      const unit = Math.min(height * 1.05, symbol.size) / 24;
      return (
        <g
          transform={`translate(${short(x)} ${short(y)})scale(${Math.round(unit * 1000) / 1000})`}
          strokeLinejoin="round"
        >
          <PointParts
            parts={drawPoint(symbol, false)}
            colors={symbolColors(symbol, palette)}
            unit={unit}
            grow={1}
          />
        </g>
      );
    }
    case 'area':
      return (
        <g>
          <rect
            x={short(x - width / 2)}
            y={short(y - height * 0.42)}
            width={short(width)}
            height={short(height * 0.84)}
            fill={palette.land}
          />
          <rect
            x={short(x - width / 2)}
            y={short(y - height * 0.42)}
            width={short(width)}
            height={short(height * 0.84)}
            fill={symbol.color}
            fillOpacity={symbol.opacity}
            stroke={symbol.border ?? symbol.color}
            strokeWidth="0.8"
          />
        </g>
      );
  }
}
