import type { Palette } from './palette';
import type { LineSymbol, SymbolClass } from './symbol';

/**
 * The look of a network line by status (DESIGN §7: open solid, building dashed, planned dotted).
 * A stretch whose alignment is only schematic keeps the dash of its status, drawn thinner and paler,
 * and carries the word 示意 along it.
 */
const STATUS_LOOKS = [
  { id: 'open', zh: '通车', en: 'Open', dash: null, widthFactor: 1 },
  {
    id: 'opening_uncertain',
    zh: '通车时点未核',
    en: 'Opened, date unverified',
    dash: [7, 1.2],
    widthFactor: 0.8,
  },
  { id: 'building', zh: '在建', en: 'Under construction', dash: [2.4, 1.5], widthFactor: 0.95 },
  { id: 'planned', zh: '规划', en: 'Planned', dash: [0.4, 1.9], widthFactor: 0.95 },
  {
    id: 'expected_open',
    zh: '按计划应已通车',
    en: 'Due open by plan',
    dash: [4.2, 1.3, 0.5, 1.3],
    widthFactor: 0.9,
  },
] as const;

export type LineStatusId = (typeof STATUS_LOOKS)[number]['id'];

/** Class id of a stretch from its status and its evidence. */
export const lineClassId = (status: LineStatusId, schematic: boolean): string =>
  schematic ? `${status}_schematic` : status;

/** Mix a `#rrggbb` colour towards another by `amount` 0–1. */
export function mixColor(color: string, towards: string, amount: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(color, at) * (1 - amount) + channel(towards, at) * amount)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

function lineClasses(palette: Palette, color: string, width: number): readonly SymbolClass[] {
  return STATUS_LOOKS.flatMap(({ id, zh, en, dash, widthFactor }) =>
    [false, true].map((schematic): SymbolClass => {
      const symbol: LineSymbol = {
        kind: 'line',
        color: schematic ? mixColor(color, palette.land, 0.35) : color,
        width: width * widthFactor * (schematic ? 0.75 : 1),
        dash,
        casing: id === 'open' && !schematic ? palette.land : null,
      };
      return {
        id: lineClassId(id, schematic),
        zh: schematic ? `${zh}（线位示意）` : zh,
        en: schematic ? `${en} (schematic route)` : en,
        symbol,
      };
    }),
  );
}

/** High-speed rail classes by status and evidence. */
export const railHighSpeedClasses = (palette: Palette) => lineClasses(palette, palette.railHighSpeed, 2.6);

/** Freight and conventional rail classes by status and evidence. */
export const railFreightClasses = (palette: Palette) => lineClasses(palette, palette.railFreight, 1.5);

/** Expressway classes by status and evidence. */
export const expresswayClasses = (palette: Palette): readonly SymbolClass[] => [
  ...lineClasses(palette, palette.expressway, 1.9),
  {
    id: 'ring',
    zh: '一环（走向由本图在现有道路中选取）',
    en: 'Provincial ring (route chosen here over existing roads)',
    symbol: { kind: 'line', color: palette.expresswayRing, width: 5, dash: null, casing: null },
  },
];
