import { drawPoint } from '@/symbology/draw-point';
import type { MapSymbol } from '@/symbology/symbol';

/** A class' look as a small picture: the same symbol object the map draws from. */
export function SymbolSwatch({ symbol, label }: { readonly symbol: MapSymbol; readonly label?: string }) {
  const named = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  switch (symbol.kind) {
    case 'line':
      return (
        <svg className="swatch" width="34" height="16" viewBox="0 0 34 16" {...named}>
          <line
            x1="2"
            x2="32"
            y1="8"
            y2="8"
            stroke={symbol.color}
            strokeWidth={Math.max(1.4, symbol.width * 1.25)}
            strokeDasharray={symbol.dash
              ?.map((length) => length * Math.max(1.4, symbol.width * 1.25))
              .join(' ')}
          />
        </svg>
      );
    case 'point': {
      const scale = Math.min(16, symbol.size) / 24;
      const colors = { color: symbol.color, halo: 'none', paper: 'var(--surface)', none: 'none' };
      return (
        <svg className="swatch" width="34" height="16" viewBox="0 0 34 16" {...named}>
          {drawPoint(symbol, false).map((part) => (
            <path
              key={`${part.path}/${part.fill}`}
              d={part.path}
              transform={`translate(17 8) scale(${scale * part.scale}) translate(-12 -12)`}
              fill={colors[part.fill]}
              stroke={colors[part.stroke]}
              strokeWidth={part.strokePx / (scale * part.scale)}
              strokeDasharray={part.dashPx?.map((length) => length / scale).join(' ')}
              strokeLinejoin="round"
            />
          ))}
        </svg>
      );
    }
    case 'area':
      return (
        <svg className="swatch" width="34" height="16" viewBox="0 0 34 16" {...named}>
          <rect
            x="3"
            y="1.5"
            width="28"
            height="13"
            fill={symbol.color}
            fillOpacity={Math.min(1, symbol.opacity * 1.6)}
            stroke={symbol.border ?? symbol.color}
            strokeWidth="1"
          />
        </svg>
      );
  }
}
