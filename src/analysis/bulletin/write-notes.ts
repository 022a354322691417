import { DOUBTFUL_TIMES } from '../doubtful-figure';
import { type BulletinDesk, paragraph, type Written } from './bulletin-desk';
import type { UnitFacts } from './gather-unit';
import { joinLines, type Line, say } from './say';

/** 济南市3个、青岛市1个: where some projects lie. */
function sayWhere(
  { make }: BulletinDesk,
  key: string,
  ids: readonly string[],
  units: readonly UnitFacts[],
): Line {
  const wanted = new Set(ids);
  return joinLines(
    units.map(({ scope, name, poolIds }) => {
      const own = poolIds.filter((id) => wanted.has(id));
      return own.length === 0 ? [] : say`${name}${make.projects(`${scope}.${key}`, own)}个`;
    }),
    '、',
  );
}

const inBrackets = (line: Line): Line => (line.length === 0 ? [] : say`（${line}）`);

/** What the numbers leave out, and how they are to be read. @rule RANK-1 */
export function writeNotes(desk: BulletinDesk): readonly Written[] {
  const { make, facts, words } = desk;
  const { province, cities, silentIds } = facts;
  const { doubtfulIds, fellIds } = province.measure;
  const where = (key: string, ids: readonly string[]): Line => inBrackets(sayWhere(desk, key, ids, cities));
  const times = make.given('rule.doubtful', DOUBTFUL_TIMES, 'count', '存疑界限');
  const doubtful =
    doubtfulIds.length === 0
      ? say`没有上报累计完成投资超过年度计划${times}倍的存疑数。`
      : say`上报累计完成投资超过年度计划${times}倍的项目${make.projects('province.doubtful', doubtfulIds, 'RANK-1')}个${where('doubtful', doubtfulIds)}，疑为计量单位有误，未计入任何投资合计，待核实；其开工情况照常计入。`;
  const fell =
    fellIds.length === 0
      ? []
      : say`累计完成投资较上月回落的项目${make.projects('province.fell', fellIds, 'RATE-5')}个${where('fell', fellIds)}，未计入当月完成投资，其累计数按本月上报数计入，待说明。`;
  const silent =
    silentIds.length === 0
      ? []
      : say`未报送月报的项目${make.projects('province.silent', silentIds)}个${where('silent', silentIds)}。`;
  const lead = desk.words.pace.ahead.includes('序时')
    ? say`序时进度按所过月数占全年月数计算，超（落后）序时进度为投资完成率与序时进度之差。`
    : [];
  const change =
    facts.startBefore === null || words.isJanuary ? [] : say`开工率与上月比较，两月均按当月所报计算。`;
  return [
    ...paragraph('notes.doubtful', doubtful),
    ...paragraph('notes.fell', fell),
    ...paragraph('notes.silent', silent),
    ...paragraph(
      'notes.read',
      say`${lead}${change}位次按未经四舍五入的数值排列，数值相同的位次并列；部分数据因四舍五入，分项与合计、差额可能略有出入。`,
    ),
  ];
}
