import { type BulletinDesk, paragraph, type Written } from './bulletin-desk';
import type { UnitFacts } from './gather-unit';
import {
  completionRateOf,
  cumulativeOf,
  monthDoneOf,
  plannedPartOf,
  planOf,
  sayClasses,
  sayLead,
  sayStart,
} from './phrases';
import { joinLines, type Line, say, SILENCE } from './say';

/** 截至6月底，项目库共有项目…: all, by level, by class. */
function sayPool(desk: BulletinDesk): Line {
  const { make, words, facts } = desk;
  const { pool, province, levels } = facts;
  if (pool.length === 0) return say`截至${words.end}，项目库中没有项目。`;
  const unknown = pool.filter(({ totalInvestmentWan }) => totalInvestmentWan === null).map(({ id }) => id);
  const known = pool.filter(({ totalInvestmentWan }) => totalInvestmentWan !== null);
  const total = known.reduce((sum, { totalInvestmentWan }) => sum + (totalInvestmentWan ?? 0), 0);
  const money =
    known.length === 0
      ? say`，均未填报总投资`
      : say`，总投资${make.money(
          'province.total',
          total,
          'total',
          known.map(({ id }) => id),
          'BUL-3',
        )}亿元${unknown.length === 0 ? SILENCE : say`（${make.projects('province.total.unknown', unknown)}个项目未填报总投资，未计入）`}`;
  const byLevel =
    levels.length < 2
      ? SILENCE
      : say`按层级分，${joinLines(
          levels.map(({ scope, name, poolIds }) => say`${name}${make.projects(`${scope}.pool`, poolIds)}个`),
          '、',
        )}。`;
  return say`截至${words.end}，项目库共有项目${make.projects('province.pool', province.poolIds)}个${money}。${byLevel}按入库类别分，${sayClasses(desk, province)}。`;
}

/** Who reported: all, some, nobody. */
function sayReports(desk: BulletinDesk): Line {
  const { make, words, facts } = desk;
  const { pool, silentIds, measured } = facts;
  if (pool.length === 0) return SILENCE;
  const heard = make.projects(
    'province.reported',
    measured.map(({ project }) => project.id),
  );
  if (measured.length === 0) return say`${words.short}尚无项目报送月报，本月开工、投资情况无数可计。`;
  if (silentIds.length === 0) return say`${words.short}在库项目全部报送月报，共${heard}份。`;
  return say`${words.short}报送月报${heard}份，${make.projects('province.silent', silentIds)}个项目未报送，其开工、投资情况不计入。`;
}

/** Only the implementing class is measured; the others are said to be left out. */
function sayScope({ make, facts }: BulletinDesk): Line {
  const { byClass } = facts.province;
  const others = (['preparing', 'reserve', 'unstated'] as const).filter((id) => byClass[id].length > 0);
  const names = { preparing: '准备类', reserve: '储备类', unstated: '未载明类别的' } as const;
  const left = joinLines(
    others.map((id) => say`${names[id]}项目${make.projects(`province.class.${id}`, byClass[id])}个`),
    '、',
  );
  return say`以下开工率、投资完成率只统计实施类项目${left.length === 0 ? SILENCE : say`，${left}不参加计算`}。`;
}

function sayProvinceStart(desk: BulletinDesk): Line {
  const { make, facts } = desk;
  const { province, startBefore } = facts;
  const { plannedIds, startedIds, waitingIds, measure } = province;
  if (facts.measured.length === 0) return SILENCE;
  const { part, whole } = measure.start;
  const waiting =
    startedIds.length === 0 || waitingIds.length === 0
      ? SILENCE
      : say`，尚有${make.projects('province.waiting', waitingIds)}个未开工`;
  let change = SILENCE;
  if (startBefore !== null && whole > 0) {
    const moved = make.change('province.start.change', measure.start, startBefore, plannedIds);
    const step = part / whole - startBefore.part / startBefore.whole;
    if (Number(moved.text) === 0) change = say`，与上月持平`;
    else change = say`，较上月${step > 0 ? '提高' : '下降'}${moved}个百分点`;
  }
  return say`${sayStart(desk, province)}${change}${waiting}。`;
}

/** Sound reports that stand in no 当月完成: no number of last month, or the cumulative fell. */
const outOfMonth = ({ reportedIds, monthIds }: UnitFacts): readonly string[] => {
  const counted = new Set(monthIds);
  return reportedIds.filter((id) => !counted.has(id));
};

function sayProvinceMoney(desk: BulletinDesk): Line {
  const { make, words, facts } = desk;
  const { province } = facts;
  const { completion, cumulativeWan, monthWan } = province.measure;
  if (facts.measured.length === 0) return SILENCE;
  if (cumulativeWan === null) return say`没有实施类项目报送可计的累计完成投资，投资完成率不予计算。`;
  const silent = outOfMonth(province);
  const month =
    words.isJanuary || monthWan === null
      ? SILENCE
      : say`${words.short}当月完成投资${monthDoneOf(desk, province)}亿元${
          silent.length === 0
            ? SILENCE
            : say`（${make.projects('province.month.out', silent)}个项目缺上月数或累计数回落，未计入当月）`
        }。`;
  const done = say`${words.sinceJanuary}累计完成投资${cumulativeOf(desk, province)}亿元`;
  if (completion.whole === 0) return say`${done}，没有年度计划投资可比，投资完成率记“—”。${month}`;
  const lead = sayLead(desk, province);
  const own = plannedPartOf(desk, province);
  const planned = own === null ? SILENCE : say`，其中有年度计划的项目完成${own}亿元`;
  const elapsed = words.pace.ahead.includes('序时') ? say`（序时进度${make.elapsed('elapsed')}%）` : SILENCE;
  return say`纳入投资统计的项目${make.projects('province.sound', province.soundIds)}个，年度计划投资${planOf(desk, province)}亿元。${done}${planned}，占年度计划的${completionRateOf(desk, province)}%，${lead}${elapsed}。${month}`;
}

/** Projects that reached the plan of the year; those behind time. */
function sayPace(desk: BulletinDesk): Line {
  const { make, words, facts } = desk;
  const { doneIds, lateIds, pacedIds } = facts.province;
  if (pacedIds.length === 0) return SILENCE;
  const isYearEnd = !words.pace.ahead.includes('序时');
  const late =
    lateIds.length === 0
      ? say`没有项目${words.pace.behind}`
      : lateIds.length === pacedIds.length
        ? say`全部项目均${words.pace.behind}`
        : say`${words.pace.behind}的项目${make.projects('province.late', lateIds)}个`;
  if (doneIds.length === 0) return say`尚无项目完成年度计划投资；${late}。`;
  const done =
    doneIds.length === pacedIds.length
      ? say`全部项目均已完成年度计划投资`
      : say`${isYearEnd ? '' : '提前'}完成年度计划投资的项目${make.projects('province.done', doneIds)}个`;
  return lateIds.length === 0 && isYearEnd ? say`${done}。` : say`${done}，${late}。`;
}

/** Left out of the sums of money, with how many and why. */
function sayLeftOut({ make, facts }: BulletinDesk): Line {
  const { province } = facts;
  const doubtful = new Set(province.measure.doubtfulIds);
  const without = province.measure.completion.missing.filter((id) => !doubtful.has(id));
  const reasons = [
    without.length === 0
      ? SILENCE
      : say`${make.projects('province.without', without, 'RATE-2')}个项目没有年度计划或未报累计完成投资`,
    doubtful.size === 0
      ? SILENCE
      : say`${make.projects('province.doubtful', province.measure.doubtfulIds, 'RANK-1')}个项目上报数存疑`,
  ];
  const line = joinLines(reasons, '，');
  return line.length === 0 ? SILENCE : say`另有${line}，未计入投资完成率。`;
}

/** Totals: the pool, who reported, started, completed. @rule BUL-1 */
export function writeTotals(desk: BulletinDesk): readonly Written[] {
  const start = sayProvinceStart(desk);
  const money = sayProvinceMoney(desk);
  return [
    { kind: 'heading', level: 2, text: '项目入库情况' },
    ...paragraph('totals.pool', sayPool(desk)),
    ...paragraph('totals.reports', sayReports(desk)),
    ...(desk.facts.pool.length === 0 ? [] : paragraph('totals.scope', sayScope(desk))),
    ...(start.length === 0 ? [] : [{ kind: 'heading', level: 2, text: '开工情况' } as const]),
    ...paragraph('totals.start', start),
    ...(money.length === 0 ? [] : [{ kind: 'heading', level: 2, text: '投资完成情况' } as const]),
    ...paragraph('totals.money', money),
    ...paragraph('totals.pace', sayPace(desk)),
    ...paragraph('totals.left', sayLeftOut(desk)),
  ];
}
