import { type BulletinDesk, paragraph, type Written } from './bulletin-desk';
import { FEWEST_PROJECTS } from '../dispatch/rank-units';
import { poolOf, type UnitFacts } from './gather-unit';
import { gapOf, leadOf, sayMoney, sayStart, startRateOf } from './phrases';
import { joinLines, type Line, say } from './say';
import { sayRanking } from './say-ranking';

/** How units of a kind are called. */
export interface UnitNoun {
  /** Beginning of the ids of paragraphs and numbers: `city`. */
  readonly id: string;
  /** 市, 专班 */
  readonly noun: string;
}

/** All that hold, none, one, some: 16个市均…；没有…的市；…的市有1个，为济南市；…的市有3个：…。 */
function sayWho(
  { make }: BulletinDesk,
  { id, noun }: UnitNoun,
  condition: { readonly key: string; readonly holds: Line; readonly of: readonly UnitFacts[] },
  among: readonly UnitFacts[],
  one: (unit: UnitFacts) => Line = ({ name }) => [name],
): Line {
  const { key, holds, of } = condition;
  if (among.length === 0) return [];
  if (of.length === 0) return say`没有${holds}的${noun}`;
  const count = make.units(
    `${id}.${key}.count`,
    of.map((unit) => unit.id),
    poolOf(of),
  );
  const names = joinLines(of.map(one), '、');
  if (of.length === 1) return say`${holds}的${noun}有${count}个，为${names}`;
  const all =
    of.length === among.length ? say`${count}个${noun}均${holds}` : say`${holds}的${noun}有${count}个`;
  return say`${all}：${names}`;
}

const ended = (line: Line): Line => (line.length === 0 ? [] : say`${line}。`);

/** Who started everything planned; who is above and below the province. */
function sayStarts(desk: BulletinDesk, words: UnitNoun, units: readonly UnitFacts[]): Line {
  const { make, facts } = desk;
  const among = units.filter(({ plannedIds }) => plannedIds.length > 0);
  const full = among.filter(({ waitingIds }) => waitingIds.length === 0);
  const all = make.given('given.full', 100, 'percent', '全部开工');
  const who = sayWho(desk, words, { key: 'start.full', holds: say`开工率达到${all}%`, of: full }, among);
  const { start } = facts.province.measure;
  const rate = (unit: UnitFacts): number => unit.measure.start.part / unit.measure.start.whole;
  const above = among.filter((unit) => rate(unit) > start.part / start.whole + 1e-9);
  const below = among.filter((unit) => rate(unit) < start.part / start.whole - 1e-9);
  if (above.length === 0 || below.length === 0) return ended(who);
  const count = (key: string, of: readonly UnitFacts[]) =>
    make.units(
      `${words.id}.start.${key}`,
      of.map(({ id }) => id),
      poolOf(of),
    );
  return say`${who}。开工率高于全省平均水平（${startRateOf(desk, facts.province)}%）的${words.noun}${count('above', above)}个，低于全省平均水平的${words.noun}${count('below', below)}个。`;
}

/** Who is ahead by the points chosen, who is behind and by how much. */
function sayPaces(desk: BulletinDesk, words: UnitNoun, units: readonly UnitFacts[]): readonly Written[] {
  const { make, options } = desk;
  const { pace } = desk.words;
  const { exceedPoints, behindPoints } = options;
  const known = units.flatMap((unit) => {
    const lead = leadOf(desk, unit);
    return lead === null ? [] : [{ unit, lead }];
  });
  const among = known.map(({ unit }) => unit);
  const pick = (keep: (lead: number) => boolean, sign: 1 | -1): readonly UnitFacts[] =>
    known
      .filter(({ lead }) => keep(lead))
      .sort((a, b) => sign * (b.lead - a.lead))
      .map(({ unit }) => unit);
  const points = (id: string, value: number): Line =>
    value === 0 ? [] : say`${make.given(id, value, 'points', '所设界限')}个百分点及以上`;
  const ahead = pick((lead) => lead > 0 && lead >= exceedPoints, 1);
  const far = pick((lead) => lead < 0 && -lead >= behindPoints, -1);
  const near = pick((lead) => lead < 0 && -lead < behindPoints, -1);
  const level = known.filter(({ lead }) => lead === 0).map(({ unit }) => unit);
  const withPoints =
    (word: string) =>
    (unit: UnitFacts): Line =>
      say`${unit.name}（${word}${gapOf(desk, unit)}个百分点）`;
  const aheadLine = sayWho(
    desk,
    words,
    { key: 'exceed', holds: say`${pace.ahead}${points('option.exceed', exceedPoints)}`, of: ahead },
    among,
    withPoints(pace.shortAhead),
  );
  const levelLine =
    level.length === 0 ? [] : sayWho(desk, words, { key: 'level', holds: [pace.level], of: level }, among);
  const behind = (of: readonly UnitFacts[], key: string, holds: Line): Line =>
    sayWho(desk, words, { key, holds, of }, among, withPoints(pace.shortBehind));
  const isAny = far.length + near.length > 0;
  const nearHolds =
    behindPoints === 0
      ? say`${pace.behind}`
      : say`${pace.behind}但不足${make.given('option.behind', behindPoints, 'points', '所设界限')}个百分点`;
  const behindLine = !isAny
    ? among.length === 0
      ? []
      : say`没有${pace.behind}的${words.noun}`
    : joinLines(
        [
          behind(
            far,
            'behind',
            behindPoints === 0
              ? [pace.behind]
              : say`${pace.behindBy}${points('option.behind', behindPoints)}`,
          ),
          near.length === 0 ? [] : behind(near, 'near', nearHolds),
        ],
        '；',
      );
  return [
    ...paragraph(`${words.id}.exceed`, ended(joinLines([aheadLine, levelLine], '；'))),
    ...paragraph(`${words.id}.behind`, ended(behindLine)),
  ];
}

/** Units all of whose projects are ahead of time; units that reached the plan of the year already. */
function sayWhole(desk: BulletinDesk, words: UnitNoun, units: readonly UnitFacts[]): Line {
  const among = units.filter(({ pacedIds }) => pacedIds.length > 0);
  const isYearEnd = !desk.words.pace.ahead.includes('序时');
  const onTime = among.filter(({ lateIds }) => lateIds.length === 0);
  const done = among.filter(({ measure }) => measure.completion.part >= measure.completion.whole);
  const lines = [
    sayWho(
      desk,
      words,
      {
        key: 'allAhead',
        holds: [isYearEnd ? '全部项目完成年度计划' : '全部项目达到或超过序时进度'],
        of: onTime,
      },
      among,
    ),
    // In December this has been said as pace already.
    isYearEnd ? [] : sayWho(desk, words, { key: 'planDone', holds: ['已完成全年计划投资'], of: done }, among),
  ];
  return ended(joinLines(lines, '；'));
}

/** Units nobody reported for stand in no ranking, and are named. */
const saySilent = (units: readonly UnitFacts[]): Line => {
  const silent = units.filter(({ measure }) => measure.projectIds.length === 0);
  return silent.length === 0
    ? []
    : say`${silent.map(({ name }) => name).join('、')}没有实施类项目月报，不参加排位。`;
};

/** Places of few projects say little, and it is said. @rule RANK-2 */
function saySmall({ make }: BulletinDesk, { id, noun }: UnitNoun, units: readonly UnitFacts[]): Line {
  const small = units.filter(({ measure: { projectIds } }) => {
    return projectIds.length > 0 && projectIds.length < FEWEST_PROJECTS;
  });
  if (small.length === 0) return [];
  const few = make.given('rule.fewest', FEWEST_PROJECTS, 'count', '位次参考界限');
  const count = make.units(
    `${id}.small.count`,
    small.map((unit) => unit.id),
    poolOf(small),
  );
  return say`实施类项目不足${few}个的${noun}有${count}个：${small.map(({ name }) => name).join('、')}，其位次仅供参考。`;
}

/** One unit alone is compared with nobody. */
const sayAlone = (desk: BulletinDesk, { noun }: UnitNoun, unit: UnitFacts): Line =>
  say`本次通报只涉及${unit.name}一个${noun}，不作位次比较。${joinLines([sayStart(desk, unit), sayMoney(desk, unit)], '；')}。`;

/** Cities or task forces: started, ahead and behind, ranked, complete. @rule BUL-2 */
export function writeUnits(
  desk: BulletinDesk,
  words: UnitNoun,
  units: readonly UnitFacts[],
  left: Line,
): readonly Written[] {
  const [first] = units;
  const { id, noun } = words;
  if (first === undefined)
    return [...paragraph(`${id}.none`, say`没有可以通报的${noun}。`), ...paragraph(`${id}.left`, left)];
  if (units.length === 1)
    return [...paragraph(`${id}.alone`, sayAlone(desk, words, first)), ...paragraph(`${id}.left`, left)];
  return [
    { kind: 'heading', level: 2, text: '开工情况' },
    ...paragraph(`${id}.start`, sayStarts(desk, words, units)),
    ...paragraph(`${id}.start.rank`, sayRanking(desk, units, 'start', noun)),
    { kind: 'heading', level: 2, text: '投资完成情况' },
    ...sayPaces(desk, words, units),
    ...paragraph(`${id}.cumulative.rank`, sayRanking(desk, units, 'cumulative', noun)),
    ...paragraph(`${id}.completion.rank`, sayRanking(desk, units, 'completion', noun)),
    ...paragraph(`${id}.whole`, sayWhole(desk, words, units)),
    ...paragraph(`${id}.small`, saySmall(desk, words, units)),
    ...paragraph(`${id}.silent`, saySilent(units)),
    ...paragraph(`${id}.left`, left),
  ];
}
