import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '@/domain/view-state/layer-id';
import { classesOfLayer, classIndexOf } from '@/symbology/classes-of-layer';
import { drawPoint } from '@/symbology/draw-point';
import { lineClassId, mixColor } from '@/symbology/line-classes';
import { paletteOf } from '@/symbology/palette';
import { SHAPES } from '@/symbology/shape';
import type { PointSymbol } from '@/symbology/symbol';
import { THEME_IDS, type ThemeId } from '@/symbology/theme';
import { timelineColor } from '@/symbology/timeline-color';

describe('mixColor', () => {
  it.each([
    ['#000000', '#ffffff', 0, '#000000'],
    ['#000000', '#ffffff', 1, '#ffffff'],
    ['#000000', '#ffffff', 0.5, '#808080'],
    ['#b3261e', '#fcfbf7', 0.35, '#cd716a'],
  ])('%s towards %s by %d is %s', (from, to, amount, wanted) => {
    expect(mixColor(from, to, amount)).toBe(wanted);
  });
});

describe('lineClassId, classIndexOf', () => {
  it('schematic is a class of its own', () => {
    expect([lineClassId('open', false), lineClassId('open', true)]).toEqual(['open', 'open_schematic']);
    expect([classIndexOf('rail_freight', 'open'), classIndexOf('rail_freight', 'open_schematic')]).toEqual([
      0, 1,
    ]);
  });
  it('a class that does not exist is a mistake', () => {
    expect(() => classIndexOf('port', 'submarine')).toThrow('Layer "port" has no class "submarine"');
  });
});

describe('line classes', () => {
  it('open is solid, building dashed, planned dotted; schematic is thinner', () => {
    const look = (id: string) => {
      const symbol = classesOfLayer('rail_high_speed', 'light')[classIndexOf('rail_high_speed', id)]?.symbol;
      if (symbol?.kind !== 'line') throw new Error(id);
      return symbol;
    };
    expect(look('open').dash).toBeNull();
    expect(look('building').dash).toEqual([2.4, 1.5]);
    expect(look('planned').dash?.[0]).toBeLessThan(1);
    expect(look('open_schematic').width).toBeLessThan(look('open').width);
    expect([look('open').casing, look('open_schematic').casing]).toEqual([paletteOf('light').land, null]);
  });
});

describe('drawPoint', () => {
  const symbol = (fill: PointSymbol['fill']): PointSymbol => ({
    kind: 'point',
    shape: 'square',
    color: '#123456',
    size: 12,
    fill,
  });
  const fills = (fill: PointSymbol['fill'], rough = false) =>
    drawPoint(symbol(fill), rough).map((part) => part.fill);
  it('solid is filled, ring is hollow, dotted is a small solid in a dotted circle', () => {
    expect(fills('solid')).toEqual(['none', 'color']);
    expect(fills('ring')).toEqual(['none', 'paper']);
    expect(fills('dotted')).toEqual(['paper', 'color']);
  });
  it('a position known only roughly is a ring, but planned stays dotted', () => {
    expect(fills('solid', true)).toEqual(['none', 'paper']);
    expect(drawPoint(symbol('dotted'), true)).toEqual(drawPoint(symbol('dotted'), false));
  });
  it('draws the shape it is asked for', () => {
    expect(drawPoint(symbol('solid'), false)[1]?.path).toBe(SHAPES.square);
  });
});

/** Relative luminance. @source WCAG 2.1 */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe('paletteOf', () => {
  it.each(THEME_IDS)(
    '%s: names can be read on the land, quiet ones and water names too',
    (theme: ThemeId) => {
      const palette = paletteOf(theme);
      expect(contrast(palette.text, palette.land)).toBeGreaterThan(7);
      expect(contrast(palette.textQuiet, palette.land)).toBeGreaterThan(4.5);
      expect(contrast(palette.textWater, palette.halo)).toBeGreaterThan(4.5);
      expect(contrast(palette.core, palette.land)).toBeGreaterThan(4.5);
    },
  );
  it.each(THEME_IDS)('%s: every mark stands out from the land by 2 to 1 at least', (theme: ThemeId) => {
    const palette = paletteOf(theme);
    const faint = LAYER_IDS.flatMap((layer) =>
      classesOfLayer(layer, theme).flatMap(({ id, symbol }) =>
        symbol.kind === 'point' && contrast(symbol.color, palette.land) < 2 ? [`${layer}/${id}`] : [],
      ),
    );
    expect(faint).toEqual([]);
  });
  it('an event on the time line has the colour of its thing', () => {
    const palette = paletteOf('wall');
    expect(timelineColor('rail', palette)).toBe(palette.railHighSpeed);
    expect(timelineColor('airport', palette)).toBe(palette.airport);
  });
});
