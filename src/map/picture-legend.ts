import type { LegendSection } from '@/layers/legend';
import { drawPoint } from '@/symbology/draw-point';
import type { Palette } from '@/symbology/palette';
import type { MapSymbol } from '@/symbology/symbol';

const ROW = 27;
const SWATCH = 40;

/** The sign of a class, as on the map. */
export function drawSwatch(
  context: CanvasRenderingContext2D,
  symbol: MapSymbol,
  palette: Palette,
  x: number,
  y: number,
): void {
  context.save();
  switch (symbol.kind) {
    case 'line': {
      const width = symbol.width * 1.3;
      context.strokeStyle = symbol.color;
      context.lineWidth = width;
      if (symbol.dash !== null) context.setLineDash(symbol.dash.map((length) => length * width));
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + SWATCH - 8, y);
      context.stroke();
      break;
    }
    case 'point': {
      const unit = Math.min(20, symbol.size) / 24;
      const colors = { color: symbol.color, halo: palette.halo, paper: palette.land, none: 'transparent' };
      for (const part of drawPoint(symbol, false)) {
        context.save();
        context.translate(x + (SWATCH - 8) / 2, y);
        context.scale(unit * part.scale, unit * part.scale);
        context.translate(-12, -12);
        const path = new Path2D(part.path);
        context.fillStyle = colors[part.fill];
        if (part.fill !== 'none') context.fill(path);
        context.strokeStyle = colors[part.stroke];
        context.lineWidth = part.strokePx / (unit * part.scale);
        if (part.dashPx !== null) context.setLineDash(part.dashPx.map((length) => length / unit));
        if (part.strokePx > 0) context.stroke(path);
        context.restore();
      }
      break;
    }
    case 'area':
      context.globalAlpha = Math.min(1, symbol.opacity * 1.6);
      context.fillStyle = symbol.color;
      context.fillRect(x, y - 9, SWATCH - 8, 18);
      context.globalAlpha = 1;
      context.strokeStyle = symbol.border ?? symbol.color;
      context.strokeRect(x, y - 9, SWATCH - 8, 18);
  }
  context.restore();
}

/**
 * Draw the legend of what the picture shows, from the same symbology as the map.
 * @param box left edge and bottom edge, CSS px; the legend grows upwards.
 */
export function drawPictureLegend(
  context: CanvasRenderingContext2D,
  sections: readonly LegendSection[],
  names: {
    readonly locale: 'zh' | 'en';
    readonly layerName: (section: LegendSection) => string;
    readonly font: string;
  },
  palette: Palette,
  box: { readonly left: number; readonly bottom: number; readonly maxHeight: number },
): void {
  const lines = sections.flatMap((section) => [
    ...(section.rows.length > 1 ? [{ title: names.layerName(section), symbol: null }] : []),
    ...section.rows
      .filter((row) => !row.hidden)
      .map((row) => ({
        title:
          section.rows.length > 1
            ? row.symbolClass[names.locale]
            : `${names.layerName(section)} · ${row.symbolClass[names.locale]}`,
        symbol: row.symbolClass.symbol,
      })),
  ]);
  const perColumn = Math.max(1, Math.floor((box.maxHeight - 24) / ROW));
  const columns = Math.ceil(lines.length / perColumn);
  context.font = `17px ${names.font}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const widths = Array.from(
    { length: columns },
    (_, column) =>
      Math.max(
        ...lines
          .slice(column * perColumn, (column + 1) * perColumn)
          .map((line) => context.measureText(line.title).width),
      ) +
      SWATCH +
      24,
  );
  const height = Math.min(lines.length, perColumn) * ROW + 24;
  const width = widths.reduce((sum, column) => sum + column, 16);
  const top = box.bottom - height;
  context.fillStyle = palette.land;
  context.globalAlpha = 0.92;
  context.fillRect(box.left, top, width, height);
  context.globalAlpha = 1;
  context.strokeStyle = palette.countyBorder;
  context.strokeRect(box.left, top, width, height);
  lines.forEach((line, index) => {
    const column = Math.floor(index / perColumn);
    const x = box.left + 16 + widths.slice(0, column).reduce((sum, next) => sum + next, 0);
    const y = top + 12 + (index % perColumn) * ROW + ROW / 2;
    if (line.symbol !== null) drawSwatch(context, line.symbol, palette, x, y);
    context.fillStyle = line.symbol === null ? palette.textQuiet : palette.text;
    context.font = `17px ${names.font}`;
    context.fillText(line.title, line.symbol === null ? x : x + SWATCH, y);
  });
}
