import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { FACTOR_IDS, FACTORS } from '@/domain/dispatch/factor';
import { MILESTONE_KINDS, type MilestoneKind } from '@/domain/dispatch/project-milestone';
import { SUPERVISION_STEPS, type SupervisionStepKind } from '@/domain/dispatch/supervision-step';
import { type BulletinDesk, paragraph, writeDay, type Written } from './bulletin-desk';
import { joinLines, type Line, say } from './say';

const STEP_KINDS = Object.keys(SUPERVISION_STEPS) as readonly SupervisionStepKind[];
const MILESTONE_IDS = Object.keys(MILESTONE_KINDS) as readonly MilestoneKind[];

const idsOf = (items: readonly { readonly project: DispatchProject }[]): readonly string[] => [
  ...new Set(items.map(({ project }) => project.id)),
];

/** Due by the rule, and taken; whether a step is taken is a person's to decide. @rule SUP-1 */
export function writeSupervision(desk: BulletinDesk): readonly Written[] {
  const { make, words, facts, setting } = desk;
  const { due, taken } = facts.supervision;
  const { bulletinAfterMonths, interviewAfterMonths, removalAfterMonths } = setting.supervision;
  const months = (id: string, value: number) => make.given(`rule.${id}`, value, 'months', '督导规则');
  const rule = say`按照连续红灯满${months('bulletin', bulletinAfterMonths)}个月通报、满${months('interview', interviewAfterMonths)}个月约谈、满${months('removal', removalAfterMonths)}个月调出、逐级进行的督导规则`;
  const dueOf = (kind: SupervisionStepKind): Line => {
    const projects = idsOf(due.filter(({ step }) => step.kind === kind));
    const name = kind === 'resolved' ? '可整改销号' : `达到${SUPERVISION_STEPS[kind].zh}条件`;
    return projects.length === 0
      ? []
      : say`${name}的${make.projects(`supervision.due.${kind}`, projects, 'SUP-1')}个`;
  };
  const dueLine =
    due.length === 0
      ? say`${rule}，截至${words.end}没有项目达到督导条件。`
      : say`${rule}，截至${words.end}${joinLines(STEP_KINDS.map(dueOf), '、')}。是否采取相应措施，由有权单位研究决定。`;
  const [longest] = due;
  const most = due.filter(({ step }) => step.redMonths === longest?.step.redMonths);
  const named = most.slice(0, desk.options.topN);
  const longestLine =
    longest === undefined || longest.step.redMonths === 0
      ? []
      : say`连续红灯时间最长的为${make.redMonths('supervision.longest', longest.step.redMonths, idsOf(most))}个月，涉及项目${make.projects('supervision.longest.count', idsOf(most), 'SUP-1')}个${most.length > named.length ? '，包括' : '，为'}${named.map(({ project }) => project.name).join('、')}${most.length > named.length ? '等' : ''}。`;
  const takenOf = (kind: SupervisionStepKind): Line => {
    const steps = taken.filter(({ step }) => step.kind === kind);
    return steps.length === 0
      ? []
      : say`${SUPERVISION_STEPS[kind].zh}${make.items(`supervision.taken.${kind}`, steps.length, '督导措施', idsOf(steps), 'SUP-1')}项`;
  };
  const takenLine =
    taken.length === 0
      ? say`${words.short}没有记录已采取的督导措施。`
      : say`${words.short}已采取督导措施${make.items('supervision.taken', taken.length, '督导措施', idsOf(taken), 'SUP-1')}项：${joinLines(STEP_KINDS.map(takenOf), '、')}。`;
  return [
    ...paragraph('supervision.due', dueLine),
    ...paragraph('supervision.longest', longestLine),
    ...paragraph('supervision.taken', takenLine),
  ];
}

/** Open blockers by factor, their age, the month's new and closed ones. @rule BUL-6 */
export function writeBlockers(desk: BulletinDesk): readonly Written[] {
  const { make, words, facts, options } = desk;
  const { open, opened, closed, medianDays } = facts.blockers;
  const count = (id: string, of: typeof open) => make.items(id, of.length, '堵点', idsOf(of), 'BUL-6');
  const factors: readonly Line[] = [...FACTOR_IDS, null].map((factor) => {
    const own = open.filter(({ blocker }) => blocker.factorId === factor);
    const name = factor === null ? '未分要素' : FACTORS[factor].zh;
    return own.length === 0 ? [] : say`${name}${count(`blockers.${factor ?? 'other'}`, own)}个`;
  });
  const [oldest] = open;
  const old = open.filter(({ days }) => days > options.stuckDays);
  const openLine =
    oldest === undefined
      ? say`截至${words.end}没有未销号的堵点。`
      : say`截至${words.end}未销号堵点${count('blockers.open', open)}个，涉及项目${make.projects('blockers.projects', idsOf(open))}个，按要素分：${joinLines(factors, '、')}。`;
  const stuck = make.given('option.stuckDays', options.stuckDays, 'days', '所设界限');
  const ageLine =
    oldest === undefined || medianDays === null
      ? []
      : say`停滞时间中位数${make.days('blockers.median', medianDays, '停滞时间中位数', idsOf(open), 'BUL-6')}天，最长${make.days('blockers.oldest', oldest.days, '最长停滞时间', [oldest.project.id], 'BUL-6')}天（${oldest.project.name}）；${
          old.length === 0
            ? say`没有堵点停滞超过${stuck}天`
            : say`停滞超过${stuck}天的${count('blockers.old', old)}个`
        }。`;
  const moved =
    opened.length + closed.length === 0
      ? say`${words.short}没有新增、销号的堵点。`
      : say`${words.short}${joinLines(
          [
            opened.length === 0 ? say`没有新增堵点` : say`新增堵点${count('blockers.opened', opened)}个`,
            closed.length === 0 ? say`没有销号` : say`销号${count('blockers.closed', closed)}个`,
          ],
          '，',
        )}。`;
  return [
    ...paragraph('blockers.open', openLine),
    ...paragraph('blockers.age', ageLine),
    ...paragraph('blockers.moved', moved),
  ];
}

/** Milestones due soon, and those overdue. @rule RANK-5 */
export function writeDue(desk: BulletinDesk): readonly Written[] {
  const { make, words, facts, options } = desk;
  const { due, overdue } = facts;
  const idsIn = (list: typeof due): readonly string[] => [...new Set(list.map(({ projectId }) => projectId))];
  const count = (id: string, list: typeof due) => make.items(id, list.length, '节点', idsIn(list), 'RANK-5');
  const kindsOf = (id: string, list: typeof due): Line =>
    joinLines(
      MILESTONE_IDS.map((kind) => {
        const own = list.filter(({ milestone }) => milestone.kind === kind);
        return own.length === 0 ? [] : say`${MILESTONE_KINDS[kind].zh}${count(`${id}.${kind}`, own)}个`;
      }),
      '、',
    );
  const within = make.given('option.dueDays', options.dueDays, 'days', '所设期限');
  const named = due
    .slice(0, options.topN)
    .map(
      ({ projectId, milestone, due: day }) =>
        `${facts.projectOf.get(projectId)?.name ?? projectId}（${milestone.title}，${writeDay(day)}）`,
    );
  const soonLine =
    due.length === 0
      ? say`自${words.lastDay}起${within}天内没有到期节点。`
      : say`自${words.lastDay}起${within}天内到期节点${count('due.soon', due)}个，其中${kindsOf('due.soon', due)}。${due.length > named.length ? '最近到期的有：' : '具体为：'}${named.join('、')}${due.length > named.length ? '等' : ''}。`;
  const [oldest] = overdue;
  const overdueLine =
    oldest === undefined
      ? say`没有到期未完成的节点。`
      : say`另有到期未完成的节点${count('due.overdue', overdue)}个，其中${kindsOf('due.overdue', overdue)}，逾期最长${make.days('due.overdue.longest', -oldest.days, '逾期时间', [oldest.projectId], 'RANK-5')}天（${facts.projectOf.get(oldest.projectId)?.name ?? oldest.projectId}）。`;
  return [...paragraph('due.soon', soonLine), ...paragraph('due.overdue', overdueLine)];
}
