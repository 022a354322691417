/** Up to this many stops every order is tried. */
export const MOST_EXACT = 9;

/** Time of an order: from the start through all stops, and back when it is a round trip. @unit min */
export function routeMinutes(
  order: readonly number[],
  minutesBetween: (from: number, to: number) => number,
  isRound: boolean,
): number {
  let sum = 0;
  for (let i = 1; i < order.length; i++) sum += minutesBetween(order[i - 1] ?? 0, order[i] ?? 0);
  return isRound && order.length > 1 ? sum + minutesBetween(order.at(-1) ?? 0, order[0] ?? 0) : sum;
}

function tryAll(count: number, timeOf: (order: readonly number[]) => number): readonly number[] {
  let best: readonly number[] = Array.from({ length: count }, (_, index) => index);
  let least = timeOf(best);
  const order = [0];
  const visit = (rest: readonly number[]): void => {
    if (rest.length === 0) {
      const time = timeOf(order);
      if (time < least - 1e-9) [best, least] = [[...order], time];
      return;
    }
    for (const next of rest) {
      order.push(next);
      visit(rest.filter((other) => other !== next));
      order.pop();
    }
  };
  visit(best.slice(1));
  return best;
}

/**
 * Order stops so that the way is short; the first stays the first. All orders up to nine stops, else nearest
 * insertion made better by 2-opt until nothing helps.
 * @param minutesBetween time from one stop to another, by index
 * @rule REACH-12
 * @source D. J. Rosenkrantz, R. E. Stearns, P. M. Lewis, 1977, SIAM J. Comput. 6 (nearest insertion); G. A. Croes,
 * 1958, Operations Research 6 (2-opt)
 */
export function orderStops(
  count: number,
  minutesBetween: (from: number, to: number) => number,
  isRound: boolean,
): readonly number[] {
  const timeOf = (order: readonly number[]): number => routeMinutes(order, minutesBetween, isRound);
  if (count <= 2) return Array.from({ length: count }, (_, index) => index);
  if (count <= MOST_EXACT) return tryAll(count, timeOf);
  let order: readonly number[] = [0];
  const waiting = new Set(Array.from({ length: count - 1 }, (_, index) => index + 1));
  while (waiting.size > 0) {
    let next = -1;
    let nearest = Number.POSITIVE_INFINITY;
    for (const stop of waiting)
      for (const placed of order) {
        const time = minutesBetween(placed, stop);
        if (time < nearest) [next, nearest] = [stop, time];
      }
    if (next < 0) [next] = waiting as unknown as readonly [number];
    waiting.delete(next);
    const into = order
      .map((_, at) => [...order.slice(0, at + 1), next, ...order.slice(at + 1)])
      .reduce((best, candidate) => (timeOf(candidate) < timeOf(best) ? candidate : best));
    order = into;
  }
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let i = 1; i < count - 1; i++)
      for (let j = i + 1; j < count; j++) {
        const turned = [...order.slice(0, i), ...order.slice(i, j + 1).reverse(), ...order.slice(j + 1)];
        if (timeOf(turned) < timeOf(order) - 1e-9) {
          order = turned;
          isBetter = true;
        }
      }
  }
  return order;
}

/** A stop of a timetable. @unit min after midnight of the first day */
export interface VisitStop {
  readonly index: number;
  readonly arrive: number;
  readonly leave: number;
  /** Way from the stop before. @unit min */
  readonly travel: number;
}

/** Arrival and departure at every stop. @param stayOf minutes one stays at a stop, by index @rule REACH-12 */
export function timetableOf(
  order: readonly number[],
  minutesBetween: (from: number, to: number) => number,
  stayOf: (index: number) => number,
  startAt: number,
): readonly VisitStop[] {
  let clock = startAt;
  return order.map((index, turn) => {
    const travel = turn === 0 ? 0 : minutesBetween(order[turn - 1] ?? 0, index);
    const arrive = clock + travel;
    clock = arrive + stayOf(index);
    return { index, arrive, leave: clock, travel };
  });
}
