import { PROJECT_LIST_IDS, PROJECT_LISTS } from '@/domain/dispatch/project-list';
import { TASK_FORCES } from '@/domain/dispatch/task-force';
import { INDUSTRIES, INDUSTRY_IDS } from '@/domain/project/industry';
import type { Axis, PolicyAxisId } from './axis';
import { buildClauseTree, buildLocalIndustryTree, type PolicyFacts } from './clause-branches';
import { type AxisBranch, growAxis, restOf } from './grow-axis';
import { listShortcomings, SHORTCOMING_UNSTATED } from './shortcoming-fields';

const branch = (
  facts: Pick<AxisBranch, 'id' | 'kind' | 'zh' | 'en'>,
  children: readonly AxisBranch[] = [],
): AxisBranch => ({ ...facts, isCore: false, ref: null, children });

/** Ten industries 十强 in their two groups of five. @source 文件A 第4条 */
function industryBranches(): readonly AxisBranch[] {
  const groups = [
    { group: 'emerging', zh: '五大新兴产业', en: 'Five emerging industries' },
    { group: 'strength', zh: '五大优势产业', en: 'Five industries of strength' },
  ] as const;
  return groups.map(({ group, zh, en }) =>
    branch(
      { id: `industry_group:${group}`, kind: 'industry_group', zh, en },
      INDUSTRY_IDS.filter((id) => INDUSTRIES[id].group === group).map((id) =>
        branch({ id: `industry:${id}`, kind: 'industry', zh: INDUSTRIES[id].zh, en: INDUSTRIES[id].en }),
      ),
    ),
  );
}

/** The 10+4 task forces in their two groups. @source 文件B 四(1) */
function taskForceBranches(): readonly AxisBranch[] {
  const groups = [
    { group: 'industry', zh: '产业专班', en: 'Industry task forces' },
    { group: 'support', zh: '支撑专班', en: 'Support task forces' },
  ] as const;
  return groups.map(({ group, zh, en }) =>
    branch(
      { id: `task_force_group:${group}`, kind: 'task_force_group', zh, en },
      TASK_FORCES.filter((force) => force.group === group).map((force) =>
        branch({ id: `task_force:${force.id}`, kind: 'task_force', zh: force.zh, en: force.en }),
      ),
    ),
  );
}

/** The five lists. @source 文件B 二(2) */
const listBranches = (): readonly AxisBranch[] =>
  PROJECT_LIST_IDS.map((id) =>
    branch({ id: `list:${id}`, kind: 'list', zh: PROJECT_LISTS[id].zh, en: PROJECT_LISTS[id].en }),
  );

/** The twelve fields of the weak-link list, and its projects of no stated field. @source 文件B 一(1) */
const shortcomingBranches = (): readonly AxisBranch[] => [
  ...listShortcomings().map(({ id, zh, en }) => branch({ id, kind: 'shortcoming', zh, en })),
  branch({
    id: SHORTCOMING_UNSTATED,
    kind: 'rest',
    zh: '补短板清单内·领域未载明',
    en: 'Of the weak-link list, field not stated',
  }),
];

const ROOTS = {
  clause: { zh: '四份文件', en: 'Four documents', rest: '未列条款', restEn: 'No clause stated' },
  industry: { zh: '“十强”产业', en: 'Ten industries', rest: '未列产业', restEn: 'No industry stated' },
  task_force: {
    zh: '“10+4”专班',
    en: 'Task forces (10+4)',
    rest: '未列专班',
    restEn: 'No task force stated',
  },
  list: { zh: '项目清单', en: 'Project lists', rest: '未列清单', restEn: 'On no list' },
  shortcoming: {
    zh: '补短板12个领域',
    en: 'Twelve weak-link fields',
    rest: '不在补短板清单',
    restEn: 'Not on the weak-link list',
  },
  local_industry: {
    zh: '寿光八大产业',
    en: "Shouguang's eight industries",
    rest: '未列八大产业',
    restEn: 'None of the eight industries',
  },
} as const satisfies Record<PolicyAxisId, { zh: string; en: string; rest: string; restEn: string }>;

function branchesOf(id: PolicyAxisId, facts: PolicyFacts): readonly AxisBranch[] {
  switch (id) {
    case 'clause':
      return buildClauseTree(facts);
    case 'industry':
      return industryBranches();
    case 'task_force':
      return taskForceBranches();
    case 'list':
      return listBranches();
    case 'shortcoming':
      return shortcomingBranches();
    case 'local_industry':
      return buildLocalIndustryTree(facts);
  }
}

/**
 * A vertical axis 政策, in the documents' order, with a rest for what states none of its steps, so that
 * every project stands on every axis.
 * @rule AXES-2
 */
export function buildPolicyAxis(id: PolicyAxisId, facts: PolicyFacts): Axis {
  const { zh, en, rest, restEn } = ROOTS[id];
  const root = { id: `root:${id}`, isCore: false };
  return growAxis(id, {
    ...branch({ ...root, kind: 'root', zh, en }),
    children: [...branchesOf(id, facts), restOf(root, rest, restEn)],
  });
}
