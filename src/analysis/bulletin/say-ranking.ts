import { ratioOf, type Ratio, UNDEFINED_RATIO } from '@/lib/ratio';
import { rankValues } from '../dispatch/rank-units';
import type { BulletinFigure } from './bulletin-figure';
import type { BulletinDesk } from './bulletin-desk';
import { poolOf, type UnitFacts } from './gather-unit';
import { completionRateOf, cumulativeOf, startRateOf } from './phrases';
import { joinLines, type Line, say } from './say';

/** The three public rankings. */
export const RANKED = ['start', 'cumulative', 'completion'] as const;
export type Ranked = (typeof RANKED)[number];
export const RANKED_NAMES: Readonly<Record<Ranked, string>> = {
  start: '开工率',
  cumulative: '累计完成投资',
  completion: '投资完成率',
};

/** A unit with its place. */
export interface PlacedUnit {
  readonly unit: UnitFacts;
  readonly value: number;
  readonly rank: number;
  readonly isTied: boolean;
}

const valueOf = ({ measure }: UnitFacts, by: Ranked): Ratio => {
  if (by === 'start') return ratioOf(measure.start.part, measure.start.whole);
  if (by === 'completion') return measure.completion.ratio;
  return measure.cumulativeWan === null ? UNDEFINED_RATIO : { defined: true, value: measure.cumulativeWan };
};

/** Units with a place, the best first, ties in the official order. @rule RANK-2 */
export function placeUnits(units: readonly UnitFacts[], by: Ranked): readonly PlacedUnit[] {
  const values = units.map((unit) => valueOf(unit, by));
  const ranks = rankValues(values);
  const placed = units.flatMap((unit, index) => {
    const [value, rank] = [values[index], ranks[index] ?? null];
    if (rank === null || value?.defined !== true) return [];
    const isTied = ranks.filter((other) => other === rank).length > 1;
    return [{ unit, value: value.value, rank, isTied }];
  });
  return placed.sort((a, b) => a.rank - b.rank);
}

const projectsOf = (unit: UnitFacts, by: Ranked): readonly string[] =>
  by === 'start' ? unit.plannedIds : by === 'completion' ? unit.soundIds : unit.reportedIds;

/** The number of a place. @nodata null: the unit has none */
export const rankOf = (
  { make }: BulletinDesk,
  unit: UnitFacts,
  by: Ranked,
  placed: readonly PlacedUnit[],
): BulletinFigure =>
  make.rank(
    `${unit.scope}.${by}.rank`,
    placed.find((each) => each.unit.id === unit.id)?.rank ?? null,
    placed.length,
    by,
    projectsOf(unit, by),
  );

const sayValue = (desk: BulletinDesk, unit: UnitFacts, by: Ranked): Line => {
  if (by === 'start') return say`${startRateOf(desk, unit)}%`;
  return by === 'completion' ? say`${completionRateOf(desk, unit)}%` : say`${cumulativeOf(desk, unit)}亿元`;
};

/** 开工率居前3位的市为：…（96.00%，第1位）；居后3位的市为：…: all named where few, all tied said so. */
export function sayRanking(desk: BulletinDesk, units: readonly UnitFacts[], by: Ranked, noun: string): Line {
  const placed = placeUnits(units, by);
  const name = RANKED_NAMES[by];
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) return say`没有${noun}的${name}可以排位。`;
  const rank = (each: PlacedUnit): Line =>
    say`${each.isTied ? '并列' : ''}第${rankOf(desk, each.unit, by, placed)}位`;
  const one = (each: PlacedUnit): Line =>
    say`${each.unit.name}（${sayValue(desk, each.unit, by)}，${rank(each)}）`;
  const all = desk.make.units(
    `${noun}.${by}.placed`,
    placed.map(({ unit }) => unit.id),
    poolOf(placed.map(({ unit }) => unit)),
  );
  if (placed.length > 1 && first.rank === last.rank)
    return say`${all}个${noun}${name}均为${sayValue(desk, first.unit, by)}，${rank(first)}。`;
  if (placed.length === 1)
    return say`只有${first.unit.name}可计${name}，为${sayValue(desk, first.unit, by)}。`;
  const { topN } = desk.options;
  if (placed.length <= 2 * topN) return say`${name}由高到低依次为：${joinLines(placed.map(one), '、')}。`;
  const places = desk.make.given('option.topN', topN, 'count', '所列位数');
  const [atTop, atBottom] =
    topN === 1 ? [['居首位'], ['居末位']] : [say`居前${places}位`, say`居后${places}位`];
  const edge = placed[placed.length - topN]?.rank ?? last.rank;
  const top = placed.filter((each) => each.rank <= topN);
  const bottom = placed.filter((each) => each.rank >= edge && each.rank > topN).reverse();
  const worst = bottom.length === 0 ? [] : say`；${atBottom}的${noun}为：${joinLines(bottom.map(one), '、')}`;
  return say`${name}${atTop}的${noun}为：${joinLines(top.map(one), '、')}${worst}。`;
}
