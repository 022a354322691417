import { statusAt, type Lifecycle } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';
import type { EdgeCondition } from './network-builder';
import type { ReachFacts } from './reach-facts';

/** What a scenario says of lines that exist in the facts; the last word on a line counts. */
export interface LineOrders {
  /** By line id. */
  readonly forced: ReadonlyMap<string, boolean>;
  /** First month of a line by its id. */
  readonly openings: ReadonlyMap<string, Month>;
}

/** Nothing is changed. */
export const NO_ORDERS: LineOrders = { forced: new Map(), openings: new Map() };

/**
 * Whether a thing is in use in a month: from the latest month of its opening (as NET-1), and, for months after the
 * data's date, also from the latest month of an announced opening that lies after that date.
 * @rule REACH-5
 */
export function isInUse(lifecycle: Lifecycle, month: Month, asOf: Month): boolean {
  if (statusAt(lifecycle, month) === 'open') return true;
  const { opened, expected } = lifecycle;
  return opened === null && expected !== null && expected.latest > asOf && month >= expected.latest;
}

/** Decides for every condition of a network whether it holds in a month. */
export function openConditions(
  conditions: readonly EdgeCondition[],
  facts: Pick<ReachFacts, 'segments' | 'stations' | 'asOf'>,
  month: Month,
  orders: LineOrders = NO_ORDERS,
): Uint8Array {
  const segments = new Map(
    facts.segments.map(({ id, lifecycle }) => [id, isInUse(lifecycle, month, facts.asOf)]),
  );
  const lineOf = new Map(facts.segments.map(({ id, lineId }) => [id, lineId]));
  const ordered = (lineId: string): boolean | null => {
    const forced = orders.forced.get(lineId);
    if (forced !== undefined) return forced;
    const opening = orders.openings.get(lineId);
    return opening === undefined ? null : month >= opening;
  };
  // A station without an opening of its own goes with its line.
  const stations = new Map(
    facts.stations.map(({ id, lifecycle }) => [
      id,
      lifecycle.opened === null || isInUse(lifecycle, month, facts.asOf),
    ]),
  );
  return Uint8Array.from(conditions, ({ lineId, segments: needed, station }) => {
    const isOpen = needed.every((id) => ordered(lineOf.get(id) ?? '') ?? segments.get(id) ?? true);
    if (!isOpen) return 0;
    if (station === '') return 1;
    return ordered(lineId) === true || (stations.get(station) ?? true) ? 1 : 0;
  });
}
