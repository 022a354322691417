import { POOL_CLASSES } from '@/domain/dispatch/pool-class';
import type { BulletinDesk } from './bulletin-desk';
import type { BulletinFigure } from './bulletin-figure';
import { classesOf, type UnitFacts } from './gather-unit';
import { joinLines, type Line, say, SILENCE } from './say';

/** The share a unit is said to have started or completed. */
export const startRateOf = ({ make }: BulletinDesk, unit: UnitFacts) =>
  make.share(`${unit.scope}.start.rate`, 'start', unit.measure.start, unit.plannedIds);
export const completionRateOf = ({ make }: BulletinDesk, unit: UnitFacts) =>
  make.share(`${unit.scope}.completion.rate`, 'completion', unit.measure.completion, unit.soundIds);
/** Points ahead or behind, without sign. */
export const gapOf = ({ make }: BulletinDesk, unit: UnitFacts) =>
  make.gap(`${unit.scope}.completion.gap`, unit.measure.completion, unit.soundIds);
export const planOf = ({ make }: BulletinDesk, unit: UnitFacts) =>
  make.money(
    `${unit.scope}.plan`,
    unit.soundIds.length === 0 ? null : unit.measure.completion.whole,
    'plan',
    unit.soundIds,
    'RATE-2',
  );
export const cumulativeOf = ({ make }: BulletinDesk, unit: UnitFacts) =>
  make.money(
    `${unit.scope}.cumulative`,
    unit.measure.cumulativeWan,
    'cumulative',
    unit.reportedIds,
    'RANK-1',
  );
export const monthDoneOf = ({ make }: BulletinDesk, unit: UnitFacts) =>
  make.money(`${unit.scope}.month`, unit.measure.monthWan, 'month', unit.monthIds, 'RATE-5');

/** Points ahead (positive) or behind as they are written. @nodata null: 0/0 */
export const leadOf = ({ make }: BulletinDesk, { measure }: UnitFacts): number | null =>
  make.roundedLead(measure.completion);

/** 实施类1119个、准备类38个: classes with projects. */
export const sayClasses = ({ make }: BulletinDesk, unit: UnitFacts): Line =>
  joinLines(
    classesOf(unit).map(
      (id) => say`${POOL_CLASSES[id].zh}${make.projects(`${unit.scope}.class.${id}`, unit.byClass[id])}个`,
    ),
    '、',
  );

/** 计划年内开工…，已开工…，开工率…: one, none, all, some. */
export function sayStart(desk: BulletinDesk, unit: UnitFacts): Line {
  const { make } = desk;
  const { scope, plannedIds, startedIds, waitingIds } = unit;
  if (plannedIds.length === 0) return say`没有计划年内开工的实施类项目`;
  const planned = say`计划年内开工项目${make.projects(`${scope}.planned`, plannedIds)}个`;
  const rate = startRateOf(desk, unit);
  if (waitingIds.length === 0)
    return plannedIds.length === 1
      ? say`${planned}，已开工，开工率${rate}%`
      : say`${planned}，已全部开工，开工率${rate}%`;
  if (startedIds.length === 0)
    return say`${planned}，${plannedIds.length === 1 ? '尚未开工' : '均未开工'}，开工率${rate}%`;
  return say`${planned}，已开工${make.projects(`${scope}.started`, startedIds)}个，开工率${rate}%`;
}

/** 超序时进度3.84个百分点; in December against the plan itself. */
export function sayLead(desk: BulletinDesk, unit: UnitFacts): Line {
  const { ahead, level, behindBy } = desk.words.pace;
  const lead = leadOf(desk, unit);
  if (lead === null) return SILENCE;
  if (lead === 0) return [level];
  return lead > 0 ? say`${ahead}${gapOf(desk, unit)}个百分点` : say`${behindBy}${gapOf(desk, unit)}个百分点`;
}

/** The cumulative of projects with a plan. @nodata null: it is written as the whole cumulative is */
export function plannedPartOf(desk: BulletinDesk, unit: UnitFacts): BulletinFigure | null {
  const { scope, soundIds, measure } = unit;
  const part = desk.make.money(
    `${scope}.cumulative.planned`,
    measure.completion.part,
    'cumulative',
    soundIds,
    'RATE-2',
  );
  return part.text === cumulativeOf(desk, unit).text ? null : part;
}

/** 年度计划投资…，累计完成投资…，完成率…，超序时进度…: also without plan, without reports. */
export function sayMoney(desk: BulletinDesk, unit: UnitFacts): Line {
  const { completion, cumulativeWan } = unit.measure;
  if (cumulativeWan === null) return say`没有可计的累计完成投资`;
  const done = say`累计完成投资${cumulativeOf(desk, unit)}亿元`;
  if (completion.whole === 0) return say`${done}，没有年度计划投资可比，投资完成率记“—”`;
  const own = plannedPartOf(desk, unit);
  const others = own === null ? SILENCE : say`（其中有年度计划的项目完成${own}亿元）`;
  const lead = sayLead(desk, unit);
  return say`年度计划投资${planOf(desk, unit)}亿元，${done}${others}，投资完成率${completionRateOf(desk, unit)}%${lead.length === 0 ? '' : '，'}${lead}`;
}
