import type { RankInterval, Weighting } from '@/analysis/dispatch/rank-interval';
import { WEIGHTING_IDS } from '@/analysis/dispatch/rank-interval';

/** The range of a unit's ranks as a bar on an axis from 1 to the number of ranked units. @unit px */
export interface RankRangeLayout {
  /** @nodata null: unranked under every weighting */
  readonly bar: { readonly from: number; readonly to: number } | null;
  /** The rank by the public measure. @nodata null */
  readonly dot: number | null;
  readonly ticks: readonly { readonly x: number; readonly rank: number }[];
  /** Weightings that give the best rank, and the worst. */
  readonly best: readonly Weighting[];
  readonly worst: readonly Weighting[];
}

const PAD = 8;

/** Lay out the range of ranks; the best is left. Pure. @param count ranked units @rule RANK-3 */
export function layoutRankRange(interval: RankInterval, count: number, width: number): RankRangeLayout {
  const last = Math.max(1, count);
  const x = (rank: number): number =>
    last === 1 ? width / 2 : PAD + ((width - 2 * PAD) * (rank - 1)) / (last - 1);
  const { range, ranks } = interval;
  const giving = (rank: number | undefined): readonly Weighting[] =>
    rank === undefined ? [] : WEIGHTING_IDS.filter((id) => ranks[id] === rank);
  return {
    bar: range === null ? null : { from: x(range[0]), to: x(range[1]) },
    dot: ranks.investment === null ? null : x(ranks.investment),
    ticks: [...new Set([1, Math.round((1 + last) / 2), last])].map((rank) => ({ x: x(rank), rank })),
    best: giving(range?.[0]),
    worst: giving(range?.[1]),
  };
}
