import { WEIGHTING_IDS, WEIGHTINGS } from '@/analysis/dispatch/rank-interval';
import { layoutRankRange } from '@/charts/rank-range/layout-rank-range';
import type { Ranking, RankingRow } from './use-ranking';

/** Width of the drawing of a range. @unit px at text scale 1 */
export const RANGE_WIDTH = 100;

/** A range of ranks in words: where it lies, and which weighting gives which end. @rule RANK-3 */
export function sayRange({ name, interval }: RankingRow, { ranked, t, locale }: Ranking): string {
  const { range, ranks } = interval;
  if (range === null) return t('ranking.range.none', { name });
  const layout = layoutRankRange(interval, ranked, RANGE_WIDTH);
  const names = (ids: typeof layout.best): string =>
    ids.map((id) => WEIGHTINGS[id][locale]).join(t('ranking.say.and'));
  const by = WEIGHTING_IDS.flatMap((id) =>
    ranks[id] === null
      ? []
      : [t('ranking.range.by', { weighting: WEIGHTINGS[id][locale], rank: ranks[id] ?? 0 })],
  ).join(t('ranking.say.comma'));
  const slots = { name, best: range[0], worst: range[1], count: ranked, by };
  return range[0] === range[1]
    ? t('ranking.range.one', slots)
    : t('ranking.range.say', { ...slots, bestBy: names(layout.best), worstBy: names(layout.worst) });
}
