import type { Palette } from './palette';
import type { SymbolClass } from './symbol';

const CIRCLE_TINT_OPACITY = { light: 0.24, wall: 0.2, projector: 0.36 } as const;

/** The three economic circles as quiet tints. */
export function circleClasses(palette: Palette): readonly SymbolClass[] {
  const tint = (id: keyof Palette['circles'], zh: string, en: string): SymbolClass => ({
    id,
    zh,
    en,
    symbol: {
      kind: 'area',
      color: palette.circles[id],
      opacity: CIRCLE_TINT_OPACITY[palette.id],
      border: palette.circleBorder,
    },
  });
  return [
    tint('capital', '省会经济圈', 'Capital circle'),
    tint('jiaodong', '胶东经济圈', 'Jiaodong circle'),
    tint('lunan', '鲁南经济圈', 'Southern circle'),
  ];
}

/** City areas are outlines; the fill belongs to the circles. */
export const cityClasses = (palette: Palette): readonly SymbolClass[] => [
  {
    id: 'city',
    zh: '市界',
    en: 'City boundary',
    symbol: { kind: 'line', color: palette.cityBorder, width: 1.1, dash: null, casing: null },
  },
];

/** County areas are outlines. */
export const countyClasses = (palette: Palette): readonly SymbolClass[] => [
  {
    id: 'county',
    zh: '县界',
    en: 'County boundary',
    symbol: { kind: 'line', color: palette.countyBorder, width: 0.7, dash: null, casing: null },
  },
];

/** Lakes and reservoirs. */
export const lakeClasses = (palette: Palette): readonly SymbolClass[] => [
  {
    id: 'lake',
    zh: '湖泊·水库',
    en: 'Lake or reservoir',
    symbol: { kind: 'area', color: palette.water, opacity: 1, border: palette.waterLine },
  },
];

/** Rivers by evidence: a river drawn from towns is schematic. */
export const riverClasses = (palette: Palette): readonly SymbolClass[] => [
  {
    id: 'main',
    zh: '河流',
    en: 'River',
    symbol: { kind: 'line', color: palette.waterLine, width: 1.5, dash: null, casing: null },
  },
  {
    id: 'branch',
    zh: '支流',
    en: 'Branch',
    symbol: { kind: 'line', color: palette.waterLine, width: 1, dash: null, casing: null },
  },
  {
    id: 'canal',
    zh: '运河',
    en: 'Canal',
    symbol: { kind: 'line', color: palette.waterLine, width: 1.3, dash: [4, 1.5], casing: null },
  },
  {
    id: 'schematic',
    zh: '河流（线位示意）',
    en: 'River (schematic)',
    symbol: { kind: 'line', color: palette.waterLine, width: 1, dash: [2, 2], casing: null },
  },
];
