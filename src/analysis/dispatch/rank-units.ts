import type { RankMeasure } from '@/domain/view-state/dispatch-view';
import type { Ratio } from '@/lib/ratio';
import type { UnitMeasure } from './measure-units';

/** Fewer projects than this say little: drawn hatched. */
export const FEWEST_PROJECTS = 5;
/** Values nearer than this are the same: they differ only by rounding in the sums. */
const SAME = 1e-9;

/** A unit's place among the others. */
export interface UnitRank {
  readonly unitId: string;
  readonly value: Ratio;
  /** 1 is the best; units with the same value share a rank. @nodata null: 0/0, it stands in no ranking */
  readonly rank: number | null;
  /** Ranks gained since the month before; positive is better. @nodata null: unranked now or then */
  readonly change: number | null;
  /** Projects behind the value. */
  readonly size: number;
  readonly isSmall: boolean;
}

/** The value a unit is ranked by. */
export const valueOfMeasure = (unit: UnitMeasure, measure: RankMeasure): Ratio =>
  measure === 'lead' ? unit.lead : unit[measure].ratio;

/**
 * Ranks of values, best first; equal ones share the better rank, and the next stands behind all of them
 * (1, 2, 2, 4). What is undefined has no rank.
 * @rule RANK-2
 */
export function rankValues(values: readonly Ratio[]): readonly (number | null)[] {
  return values.map((value) =>
    value.defined
      ? 1 + values.filter((other) => other.defined && other.value > value.value + SAME).length
      : null,
  );
}

/**
 * Rank units by one measure.
 * @param before the same units a month earlier. @nodata null: no change is told
 * @returns in the order given; sort by rank to show them so
 * @rule RANK-2
 */
export function rankUnits(
  units: readonly UnitMeasure[],
  measure: RankMeasure,
  before: readonly UnitMeasure[] | null,
): readonly UnitRank[] {
  const values = units.map((unit) => valueOfMeasure(unit, measure));
  const ranks = rankValues(values);
  const earlier = rankValues((before ?? []).map((unit) => valueOfMeasure(unit, measure)));
  const rankBefore = new Map((before ?? []).map(({ unitId }, index) => [unitId, earlier[index] ?? null]));
  return units.map((unit, index) => {
    const rank = ranks[index] ?? null;
    const then = rankBefore.get(unit.unitId) ?? null;
    const size = measure === 'start' ? unit.start.whole : unit.projectIds.length;
    return {
      unitId: unit.unitId,
      value: values[index] ?? { defined: false },
      rank,
      change: rank === null || then === null ? null : then - rank,
      size,
      isSmall: size < FEWEST_PROJECTS,
    };
  });
}
