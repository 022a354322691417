import type { Scenario } from '@/domain/scenario/scenario';
import type { LngLat } from '@/domain/provenance/position';
import type { AssumptionId, Band, ReachAssumptions } from './assumptions';
import type { CalibrationRow } from './calibration';
import type { PlaceKind } from './network-builder';
import type { ParkAccess } from './park-access';
import type { KnownSubject, ProjectDividend } from './project-dividend';
import type { ReachOrigin, ReachPlan } from './reach-engine';
import type { CountyChange } from './scenario-delta';
import type { Sensitivity, SensitivityPoint } from './sensitivity';
import type { Leg } from './trace-legs';

/** The raster the surfaces lie on. */
export interface SurfaceGrid {
  readonly west: number;
  readonly south: number;
  readonly lngStep: number;
  readonly latStep: number;
  readonly columns: number;
  readonly rows: number;
  readonly cellAt: Int32Array;
}

/** What lies within each whole minute of the origins, index = minutes. */
export interface ReachTotals {
  /** @unit 人 */
  readonly people: Float64Array;
  /** Of counties with a published figure, of different years. @unit 亿元 */
  readonly gdpYi: Float64Array;
  /** People of the counties with a published figure: what part of those within reach the sum speaks for. @unit 人 */
  readonly gdpPeople: Float64Array;
  /** @unit km² */
  readonly areaKm2: Float64Array;
  readonly parks: Float64Array;
  readonly projects: Float64Array;
}

/** Times from the origins to every cell. */
export interface TimesAnswer {
  readonly grid: SurfaceGrid;
  /** By cell. @unit min @nodata Infinity */
  readonly cells: Float32Array;
  /** Places the scenario could not put. */
  readonly refused: readonly number[];
}

/** Times from the origins to everywhere. */
export interface SurfaceAnswer extends TimesAnswer {
  readonly totals: Readonly<Record<Band, ReachTotals>>;
  /** To the seat of every county, in the order of the atlas. @unit min @nodata Infinity */
  readonly counties: Float32Array;
  /** To the middle of every city, likewise. */
  readonly cities: Float32Array;
  readonly parks: readonly { readonly id: string; readonly minutes: number }[];
  /** To every project asked, by cell. @unit min @nodata Infinity */
  readonly projects: Float32Array;
  /** How many origins there are. */
  readonly sources: number;
}

/** What a way leads to. */
export type ReachTarget =
  | { readonly kind: 'place'; readonly place: PlaceKind; readonly id: string }
  | { readonly kind: 'point'; readonly lngLat: LngLat };

/** A way leg by leg. */
export interface PathAnswer {
  /** @unit min @nodata null: no way */
  readonly minutes: number | null;
  readonly bands: Readonly<Record<Band, number | null>>;
  readonly legs: readonly Leg[];
}

/** Times between all cities. */
export interface MatrixAnswer {
  /** Row by row, in the order of the atlas. @unit min @nodata Infinity */
  readonly minutes: Float64Array;
}

export interface CatchmentAnswer {
  readonly grid: SurfaceGrid;
  readonly facilities: readonly { readonly id: string; readonly name: string; readonly lngLat: LngLat }[];
  /** By cell. */
  readonly nearest: Int16Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
  /** People by cell. */
  readonly people: Float64Array;
  /** By county: index of the nearest facility of its seat and the minutes. */
  readonly counties: readonly { readonly nearest: number; readonly minutes: number }[];
}

/** Two states of the world beside each other. */
export interface DeltaAnswer {
  /** @unit 人 */
  readonly peopleBefore: number;
  readonly peopleAfter: number;
  readonly gaining: readonly CountyChange[];
  readonly losing: readonly CountyChange[];
  /** By cell: minutes saved. */
  readonly saved: Float32Array;
  readonly grid: SurfaceGrid;
  /** Changes of the second scenario that could not be carried out. */
  readonly refused: readonly number[];
}

export interface PairsAnswer {
  readonly pairs60: readonly (readonly [number, number])[];
  readonly pairs90: readonly (readonly [number, number])[];
  /** Mean over all ordered pairs of cities. @unit min */
  readonly meanBefore: number | null;
  readonly meanAfter: number | null;
}

export interface RouteAnswer {
  readonly order: readonly number[];
  /** Way to each stop from the one before, in the order; the last is the way back of a round trip. */
  readonly ways: readonly { readonly minutes: number; readonly km: number; readonly legs: readonly Leg[] }[];
}

/** What can be asked, with what is answered. */
export interface ReachQuestions {
  surface: {
    readonly ask: {
      readonly plan: ReachPlan;
      readonly origins: readonly ReachOrigin[];
      readonly projects: readonly (LngLat | null)[];
    };
    readonly answer: SurfaceAnswer;
  };
  /** The map alone: what a toggle shows first. */
  times: {
    readonly ask: { readonly plan: ReachPlan; readonly origins: readonly ReachOrigin[] };
    readonly answer: TimesAnswer;
  };
  path: {
    readonly ask: {
      readonly plan: ReachPlan;
      readonly origins: readonly ReachOrigin[];
      readonly target: ReachTarget;
    };
    readonly answer: PathAnswer;
  };
  matrix: { readonly ask: { readonly plan: ReachPlan }; readonly answer: MatrixAnswer };
  catchments: {
    readonly ask: { readonly plan: ReachPlan; readonly facility: 'airport' | 'port' };
    readonly answer: CatchmentAnswer;
  };
  delta: {
    readonly ask: {
      readonly plan: ReachPlan;
      readonly against: Scenario | null;
      readonly origins: readonly ReachOrigin[];
      readonly minutes: number;
    };
    readonly answer: DeltaAnswer;
  };
  pairs: {
    readonly ask: { readonly plan: ReachPlan; readonly against: Scenario | null };
    readonly answer: PairsAnswer;
  };
  parks: { readonly ask: { readonly plan: ReachPlan }; readonly answer: readonly ParkAccess[] };
  route: {
    readonly ask: {
      readonly plan: ReachPlan;
      readonly stops: readonly LngLat[];
      readonly isRound: boolean;
      /** Keep the order as it is given. */
      readonly keepOrder: boolean;
    };
    readonly answer: RouteAnswer;
  };
  dividend: {
    readonly ask: { readonly plan: ReachPlan; readonly subject: KnownSubject };
    readonly answer: ProjectDividend;
  };
  calibration: {
    readonly ask: { readonly assumptions: ReachAssumptions };
    readonly answer: Readonly<Record<Band, readonly CalibrationRow[]>>;
  };
  sensitivity: {
    readonly ask: {
      readonly plan: ReachPlan;
      readonly origins: readonly ReachOrigin[];
      readonly minutes: number;
      readonly id: AssumptionId;
      /** @nodata null: not asked before */
      readonly known: SensitivityPoint | null;
    };
    readonly answer: Sensitivity;
  };
}
export type ReachQuestionName = keyof ReachQuestions;
