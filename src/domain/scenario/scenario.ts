import type { LngLat } from '../provenance/position';
import type { Month } from '../time/month';

/** A stop of a drawn line. */
export interface DrawnStop {
  readonly name: string;
  readonly lngLat: LngLat;
}

/** Most stops of a drawn line. */
export const MOST_STOPS = 60;

/** What a person may draw at a point. */
export const DRAWN_PLACES = ['airport', 'station', 'park'] as const;
export type DrawnPlace = (typeof DRAWN_PLACES)[number];

/** What a drawn line carries: trains between its stations, cars between its accesses. */
export const DRAWN_MODES = ['rail', 'expressway'] as const;
export type DrawnMode = (typeof DRAWN_MODES)[number];

/**
 * One thing a scenario 设想 supposes. `line` counts a known line as open or closed in every month; `opening` gives it
 * another first month; the others add something that exists nowhere else.
 */
export type ScenarioChange =
  | { readonly kind: 'line'; readonly lineId: string; readonly on: boolean }
  | { readonly kind: 'opening'; readonly lineId: string; readonly month: Month }
  | {
      readonly kind: 'drawn_line';
      readonly id: string;
      readonly name: string;
      readonly mode: DrawnMode;
      /** @unit km/h between stops */
      readonly speedKmh: number;
      readonly stops: readonly DrawnStop[];
    }
  | {
      readonly kind: 'drawn_place';
      readonly id: string;
      readonly name: string;
      readonly place: DrawnPlace;
      readonly lngLat: LngLat;
    };

/** A named list of suppositions. It stands beside the facts and never among them. */
export interface Scenario {
  /** Lower-case letters and digits: it stands in links. */
  readonly id: string;
  readonly name: string;
  readonly changes: readonly ScenarioChange[];
}

/** An id of a scenario or of something drawn. */
export const SCENARIO_ID = /^[a-z0-9]{1,24}$/;

/** Put a change into a scenario: it replaces what stood there about the same line or drawn thing. */
export function withChange(scenario: Scenario, change: ScenarioChange): Scenario {
  const key = keyOfChange(change);
  return {
    ...scenario,
    changes: [...scenario.changes.filter((other) => keyOfChange(other) !== key), change],
  };
}

/** Take out what stands under a key. */
export function withoutChange(scenario: Scenario, key: string): Scenario {
  return { ...scenario, changes: scenario.changes.filter((change) => keyOfChange(change) !== key) };
}

/** What a change is about: a line once, each drawn thing once. */
export function keyOfChange(change: ScenarioChange): string {
  return change.kind === 'line' || change.kind === 'opening' ? `line:${change.lineId}` : `drawn:${change.id}`;
}
