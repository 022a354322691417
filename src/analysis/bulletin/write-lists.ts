import { PROJECT_LIST_IDS, PROJECT_LISTS } from '@/domain/dispatch/project-list';
import { type BulletinDesk, paragraph, type Written } from './bulletin-desk';
import type { UnitFacts } from './gather-unit';
import { sayClasses, sayMoney, sayStart } from './phrases';
import { joinLines, type Line, say } from './say';

/** 省重大项目。共…个，其中实施类…；计划年内开工…；年度计划投资… */
const sayUnit = (desk: BulletinDesk, unit: UnitFacts): Line =>
  say`${unit.name}。共${desk.make.projects(`${unit.scope}.pool`, unit.poolIds)}个，其中${sayClasses(desk, unit)}。${
    unit.measure.projectIds.length === 0
      ? say`没有实施类项目月报，不计开工、投资情况`
      : joinLines([sayStart(desk, unit), sayMoney(desk, unit)], '；')
  }。`;

/** Lists without a project are named, not passed over. */
function sayAbsent({ facts }: BulletinDesk): Line {
  const present = new Set(facts.lists.map(({ id }) => id));
  const absent = PROJECT_LIST_IDS.filter((id) => !present.has(id)).map((id) => PROJECT_LISTS[id].zh);
  if (facts.lists.length === 0) return say`在库项目未标注所属清单，不作分清单通报。`;
  return absent.length === 0 ? [] : say`${absent.join('、')}本库没有项目。`;
}

/** Projects of several lists count in each, once in the total; some stand in none. */
function sayOverlap({ make, facts }: BulletinDesk): Line {
  if (facts.lists.length === 0) return [];
  const several = facts.pool.filter(({ listIds }) => listIds.length > 1).map(({ id }) => id);
  const none = facts.pool.filter(({ listIds }) => listIds.length === 0).map(({ id }) => id);
  const lines = [
    several.length === 0
      ? []
      : say`同时列入多个清单的项目${make.projects('lists.several', several)}个，在各清单分别计入，在合计中只计一次`,
    none.length === 0 ? [] : say`未列入上述清单的项目${make.projects('lists.none', none)}个`,
  ];
  const line = joinLines(lines, '；');
  return line.length === 0 ? [] : say`${line}。`;
}

/** By level, where there are several, and by list. @rule BUL-1 */
export function writeLists(desk: BulletinDesk): readonly Written[] {
  const { levels, lists } = desk.facts;
  const byLevel = levels.length < 2 ? [] : levels;
  return [
    ...(byLevel.length === 0 ? [] : [{ kind: 'heading', level: 2, text: '分层级情况' } as const]),
    ...byLevel.flatMap((unit) => paragraph(unit.scope, sayUnit(desk, unit))),
    ...(byLevel.length === 0 ? [] : [{ kind: 'heading', level: 2, text: '分清单情况' } as const]),
    ...lists.flatMap((unit) => paragraph(unit.scope, sayUnit(desk, unit))),
    ...paragraph('lists.absent', sayAbsent(desk)),
    ...paragraph('lists.overlap', sayOverlap(desk)),
  ];
}
