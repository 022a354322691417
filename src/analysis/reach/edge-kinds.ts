import type { AssumptionId, ReachAssumptions } from './assumptions';

/** How one moves over an edge. */
export type EdgeMode =
  | 'local'
  | 'ramp'
  | 'junction'
  | 'expressway'
  | 'rail'
  | 'board'
  | 'alight'
  | 'change'
  | 'through';

/** What an edge costs: minutes by the kilometre, and once. */
export interface EdgeKind {
  readonly mode: EdgeMode;
  /** @unit min/km */
  perKm(assumptions: ReachAssumptions): number;
  /** @unit min */
  fixed(assumptions: ReachAssumptions): number;
  /** What a person may change to change it. */
  readonly uses: readonly AssumptionId[];
}

const nothing = (): number => 0;

/** Classes of passenger railway by design speed, and ordinary railway. */
export const RAIL_CLASSES = ['rail350', 'rail250', 'rail200', 'railOrdinary'] as const;
export type RailClass = (typeof RAIL_CLASSES)[number];

const rail = (speed: RailClass): EdgeKind => {
  const stop = speed === 'railOrdinary' ? 'stopOrdinary' : 'stopHighSpeed';
  return {
    mode: 'rail',
    perKm: (a) => 60 / a[speed],
    fixed: (a) => a[stop],
    uses: [speed, stop],
  };
};

const fixed = (mode: EdgeMode, uses: readonly AssumptionId[]): EdgeKind => ({
  mode,
  perKm: nothing,
  fixed: (a) => uses.reduce((sum, id) => sum + a[id], 0),
  uses,
});

/** Kinds of edges by name. Drawn lines of a scenario add kinds of their own after these. @rule REACH-3 REACH-4 */
export const EDGE_KINDS = {
  local: {
    mode: 'local',
    perKm: (a) => (60 * a.detour) / a.localSpeed,
    fixed: nothing,
    uses: ['localSpeed', 'detour'],
  },
  ramp: fixed('ramp', ['ramp']),
  junction: {
    mode: 'junction',
    perKm: (a) => 60 / a.expresswaySpeed,
    fixed: nothing,
    uses: ['expresswaySpeed'],
  },
  expressway: {
    mode: 'expressway',
    perKm: (a) => 60 / a.expresswaySpeed,
    fixed: nothing,
    uses: ['expresswaySpeed'],
  },
  rail350: rail('rail350'),
  rail250: rail('rail250'),
  rail200: rail('rail200'),
  railOrdinary: rail('railOrdinary'),
  boardHighSpeed: fixed('board', ['stationEntry', 'waitHighSpeed']),
  boardOrdinary: fixed('board', ['stationEntry', 'waitOrdinary']),
  alight: fixed('alight', ['stationExit']),
  changeHighSpeed: fixed('change', ['changeHighSpeed']),
  changeToHighSpeed: fixed('change', ['transferWalk', 'waitHighSpeed']),
  changeToOrdinary: fixed('change', ['transferWalk', 'waitOrdinary']),
  through: fixed('through', []),
} as const satisfies Record<string, EdgeKind>;
export type EdgeKindName = keyof typeof EDGE_KINDS;

/** Names in the order of their codes. */
export const EDGE_KIND_NAMES = Object.keys(EDGE_KINDS) as readonly EdgeKindName[];

const CODES = new Map(EDGE_KIND_NAMES.map((name, code) => [name, code]));

/** Code of a kind in the edge table. */
export const codeOfKind = (name: EdgeKindName): number => CODES.get(name) ?? 0;

/** A drawn line: its own speed, the stop of its mode. */
export const drawnKind = (mode: 'rail' | 'expressway', speedKmh: number): EdgeKind => ({
  mode,
  perKm: () => 60 / speedKmh,
  fixed: mode === 'rail' ? (a) => a.stopHighSpeed : nothing,
  uses: mode === 'rail' ? ['stopHighSpeed'] : [],
});
