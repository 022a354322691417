import { LegendSymbol } from '@/charts/svg-map/LegendSymbol';
import { SVG_FONT } from '@/charts/svg-map/SvgShapes';
import { LAYER_GROUPS } from '@/domain/view-state/layer-id';
import { translatorOf } from '@/i18n/translate';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { paletteOf } from '@/symbology/palette';
import type { SymbolClass } from '@/symbology/symbol';
import type { ThemeId } from '@/symbology/theme';

interface Row {
  readonly key: string;
  readonly heading: string;
  readonly symbolClass: SymbolClass | null;
}

const ROW = 26;
const COLUMN = 300;
const COLUMNS = 4;

/** Every class of every layer in one theme, as the legend draws it. */
export function SymbologyPlate({ theme }: { readonly theme: ThemeId }) {
  const palette = paletteOf(theme);
  const t = translatorOf('zh');
  const rows: Row[] = [];
  for (const { layers } of LAYER_GROUPS)
    for (const layer of layers) {
      rows.push({ key: layer, heading: t(`layer.${layer}`), symbolClass: null });
      for (const symbolClass of classesOfLayer(layer, theme))
        rows.push({ key: `${layer}:${symbolClass.id}`, heading: '', symbolClass });
    }
  const perColumn = Math.ceil(rows.length / COLUMNS);
  const width = COLUMN * COLUMNS + 40;
  const height = perColumn * ROW + 40;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={SVG_FONT}
      fontSize="14"
    >
      <rect width={width} height={height} fill={palette.land} />
      {rows.map(({ key, heading, symbolClass }, i) => {
        const x = 20 + Math.floor(i / perColumn) * COLUMN;
        const y = 20 + (i % perColumn) * ROW + ROW / 2;
        return symbolClass === null ? (
          <text key={key} x={x} y={y + 5} fill={palette.textQuiet}>
            {heading}
          </text>
        ) : (
          <g key={key}>
            <LegendSymbol
              symbol={symbolClass.symbol}
              palette={palette}
              x={x + 30}
              y={y}
              width={44}
              height={20}
            />
            <text x={x + 64} y={y + 5} fill={palette.text}>
              {symbolClass.zh}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
