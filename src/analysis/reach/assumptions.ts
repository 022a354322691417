/** What the reach of the networks rests on besides the networks themselves: each is a number a person may change. */
export const ASSUMPTION_IDS = [
  'localSpeed',
  'detour',
  'expresswaySpeed',
  'ramp',
  'accessSpacing',
  'rail350',
  'rail250',
  'rail200',
  'railOrdinary',
  'stopHighSpeed',
  'stopOrdinary',
  'stationEntry',
  'waitHighSpeed',
  'waitOrdinary',
  'changeHighSpeed',
  'transferWalk',
  'stationExit',
] as const;
export type AssumptionId = (typeof ASSUMPTION_IDS)[number];

/** A value for every assumption. */
export type ReachAssumptions = Readonly<Record<AssumptionId, number>>;

/** The three sets behind the band: everything slow, the default, everything fast. */
export const BANDS = ['slow', 'base', 'fast'] as const;
export type Band = (typeof BANDS)[number];

export type AssumptionUnit = 'km/h' | 'min' | 'km' | 'ratio';

/** One assumption as the editor shows it. Its reason and source are words of the interface and SPEC REACH-1. */
export interface AssumptionRule {
  readonly id: AssumptionId;
  readonly unit: AssumptionUnit;
  readonly values: Readonly<Record<Band, number>>;
  readonly low: number;
  readonly high: number;
}

const rule = (
  id: AssumptionId,
  unit: AssumptionUnit,
  [slow, base, fast]: readonly [number, number, number],
  [low, high]: readonly [number, number],
): AssumptionRule => ({ id, unit, values: { slow, base, fast }, low, high });

/**
 * Every assumption with its slow, default and fast value and the bounds of the editor.
 * @rule REACH-1
 */
export const ASSUMPTION_RULES: readonly AssumptionRule[] = [
  rule('localSpeed', 'km/h', [35, 45, 55], [10, 80]),
  rule('detour', 'ratio', [1.4, 1.3, 1.2], [1, 2]),
  rule('expresswaySpeed', 'km/h', [85, 95, 105], [40, 120]),
  rule('ramp', 'min', [4, 3, 2], [0, 15]),
  rule('accessSpacing', 'km', [20, 20, 20], [5, 60]),
  rule('rail350', 'km/h', [210, 240, 270], [60, 350]),
  rule('rail250', 'km/h', [150, 175, 200], [60, 350]),
  rule('rail200', 'km/h', [120, 140, 160], [60, 350]),
  rule('railOrdinary', 'km/h', [60, 75, 90], [30, 160]),
  rule('stopHighSpeed', 'min', [3.5, 2.5, 1.5], [0, 10]),
  rule('stopOrdinary', 'min', [3, 2, 1], [0, 10]),
  rule('stationEntry', 'min', [25, 18, 12], [0, 60]),
  rule('waitHighSpeed', 'min', [20, 12, 6], [0, 120]),
  rule('waitOrdinary', 'min', [60, 40, 20], [0, 240]),
  rule('changeHighSpeed', 'min', [18, 8, 2], [0, 60]),
  rule('transferWalk', 'min', [10, 6, 3], [0, 60]),
  rule('stationExit', 'min', [12, 8, 5], [0, 60]),
];

/** The default, slow or fast set. */
export function assumptionsOf(band: Band): ReachAssumptions {
  return Object.fromEntries(
    ASSUMPTION_RULES.map(({ id, values }) => [id, values[band]]),
  ) as unknown as ReachAssumptions;
}

/**
 * A band around a person's own values: each value moves as far, in proportion, as the default's does, within
 * the editor's bounds.
 * @rule REACH-1
 */
export function bandAround(own: ReachAssumptions, band: Band): ReachAssumptions {
  return Object.fromEntries(
    ASSUMPTION_RULES.map(({ id, values, low, high }) => [
      id,
      Math.min(high, Math.max(low, values.base === 0 ? own[id] : (own[id] * values[band]) / values.base)),
    ]),
  ) as unknown as ReachAssumptions;
}
