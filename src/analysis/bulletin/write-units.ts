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
  condition: {
    readonly key: string;
    /** 超序时进度; where it holds for all: 均超序时进度. */
    readonly holds: Line;
    readonly all: Line;
    readonly of: readonly UnitFacts[];
  },
  among: readonly UnitFacts[],
  one: (unit: UnitFacts) => Line = ({ name }) => [name],
): Line {
  const { key, holds, all, of } = condition;
  if (among.length === 0) return [];
  if (of.length === 0) return say`没有${holds}的${noun}`;
  const count = make.units(
    `${id}.${key}.count`,
    of.map((unit) => unit.id),
    poolOf(of),
  );
  const names = joinLines(of.map(one), '、');
  if (of.length === 1) return say`${holds}的${noun}有${count}个，为${names}`;
  return of.length === among.length
    ? say`${count}个${noun}${all}：${names}`
    : say`${holds}的${noun}有${count}个：${names}`;
}

const ended = (line: Line): Line => (line.length === 0 ? [] : say`${line}。`);

/** Who started everything planned; who is above and below the province. */
function sayStarts(desk: BulletinDesk, words: UnitNoun, units: readonly UnitFacts[]): Line {
  const { make, facts } = desk;
  const among = units.filter(({ plannedIds }) => plannedIds.length > 0);
  const full = among.filter(({ waitingIds }) => waitingIds.length === 0);
  const whole = make.given('given.full', 100, 'percent', '全部开工');
  const who = sayWho(
    desk,
    words,
    { key: 'start.full', holds: say`开工率达到${whole}%`, all: say`开工率均达到${whole}%`, of: full },
    among,
  );
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
  const level = known.filter(({ lead }) => lead === 0).map(({ unit }) => unit);
  const side = (key: 'exceed' | 'behind', limit: number, sign: 1 | -1): Line => {
    const isAhead = sign === 1;
    const bound = make.given(`option.${key}`, limit, 'points', '所设界限');
    const withPoints = (unit: UnitFacts): Line =>
      say`${unit.name}（${isAhead ? pace.shortAhead : pace.shortBehind}${gapOf(desk, unit)}个百分点）`;
    const who = (name: string, holds: Line, of: readonly UnitFacts[]): Line =>
      sayWho(desk, words, { key: name, holds, all: say`均${holds}`, of }, among, withPoints);
    const far = pick((lead) => sign * lead > 0 && sign * lead >= limit, sign);
    const near = pick((lead) => sign * lead > 0 && sign * lead < limit, sign);
    const whole = isAhead ? pace.ahead : pace.behind;
    const by = isAhead ? pace.ahead : pace.behindBy;
    if (far.length + near.length === 0) return among.length === 0 ? [] : say`没有${whole}的${words.noun}`;
    if (limit === 0) return who(key, [whole], far);
    return joinLines(
      [
        who(key, say`${by}${bound}个百分点及以上`, far),
        near.length === 0 ? [] : who(`${key}.near`, say`${by}不足${bound}个百分点`, near),
      ],
      '；',
    );
  };
  const levelLine =
    level.length === 0
      ? []
      : sayWho(
          desk,
          words,
          { key: 'level', holds: [pace.level], all: say`均${pace.level}`, of: level },
          among,
        );
  return [
    ...paragraph(
      `${words.id}.exceed`,
      ended(joinLines([side('exceed', options.exceedPoints, 1), levelLine], '；')),
    ),
    ...paragraph(`${words.id}.behind`, ended(side('behind', options.behindPoints, -1))),
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
        all: [isYearEnd ? '全部项目均完成年度计划' : '全部项目均达到或超过序时进度'],
        of: onTime,
      },
      among,
    ),
    // In December this has been said as pace already.
    isYearEnd
      ? []
      : sayWho(
          desk,
          words,
          { key: 'planDone', holds: ['已完成全年计划投资'], all: ['均已完成全年计划投资'], of: done },
          among,
        ),
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
  if (units.every(({ measure }) => measure.projectIds.length === 0))
    return [
      ...paragraph(`${id}.none`, say`没有${noun}报送实施类项目月报，不作位次比较。`),
      ...paragraph(`${id}.left`, left),
    ];
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
