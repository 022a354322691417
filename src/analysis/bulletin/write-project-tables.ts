import { FACTORS } from '@/domain/dispatch/factor';
import { annualPlanOf, type DispatchProject } from '@/domain/dispatch/dispatch-project';
import { SUPERVISION_STEPS } from '@/domain/dispatch/supervision-step';
import { PROVINCE_ADCODE } from '@/domain/region/adcode';
import { yearOf } from '@/domain/time/month';
import type { DocumentColumn } from '@/domain/document/official-document';
import type { BulletinDesk, WrittenTable } from './bulletin-desk';
import { writeDay } from './bulletin-desk';
import type { Line } from './say';

const text = (heading: string): DocumentColumn => ({ heading, unit: '', align: 'start' });
const count = (heading: string, unit: string): DocumentColumn => ({ heading, unit, align: 'end' });
const CUT = '项目较多，只列排在前面的，其余见系统内名单。';

/** Makes the lists of projects that are attached; each is cut at the rows the office chose. */
export function projectTables(desk: BulletinDesk): readonly WrittenTable[] {
  const { make, facts, setting, options } = desk;
  const cityNames = new Map<number, string>(setting.cities.map(({ adcode, name }) => [adcode, name]));
  const cityOf = ({ cityAdcode }: DispatchProject): string =>
    cityAdcode === PROVINCE_ADCODE ? '未分市' : (cityNames.get(cityAdcode) ?? String(cityAdcode));
  const figureOf = new Map(facts.measured.map(({ project, figure }) => [project.id, figure]));
  const projectsOf = (ids: readonly string[]): readonly DispatchProject[] =>
    ids.flatMap((id) => facts.projectOf.get(id) ?? []);
  const wan = (id: string, value: number | null, project: DispatchProject, rule: string): Line => [
    make.wan(id, value, rule, [project.id]),
  ];
  const table = (
    id: string,
    title: string,
    columns: readonly DocumentColumn[],
    rows: readonly (readonly Line[])[],
    note: string,
  ): readonly WrittenTable[] =>
    rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            id,
            title,
            columns,
            rows: rows.slice(0, options.mostRows),
            isWide: columns.length > 5,
            note: rows.length > options.mostRows ? `${note}${CUT}` : note,
          },
        ];
  const who = [text('项目'), text('市')];
  const whoOf = (project: DispatchProject): readonly Line[] => [[project.name], [cityOf(project)]];
  const { doubtfulIds, fellIds } = facts.province.measure;
  return [
    ...table(
      'doubtful',
      '存疑上报数名单',
      [...who, text('责任单位'), count('年度计划投资', '万元'), count('上报累计完成', '万元')],
      projectsOf(doubtfulIds).map((project) => [
        ...whoOf(project),
        [project.responsibleUnit],
        wan(
          `doubtful.${project.id}.plan`,
          annualPlanOf(project, yearOf(facts.month))?.plannedInvestmentWan ?? null,
          project,
          'RANK-1',
        ),
        wan(
          `doubtful.${project.id}.done`,
          figureOf.get(project.id)?.cumulativeWan ?? null,
          project,
          'RANK-1',
        ),
      ]),
      '以上各项未计入投资合计，待责任单位核实。',
    ),
    ...table(
      'fell',
      '累计数回落名单',
      [...who, text('责任单位'), count('上月累计完成', '万元'), count('本月累计完成', '万元')],
      projectsOf(fellIds).map((project) => [
        ...whoOf(project),
        [project.responsibleUnit],
        wan(
          `fell.${project.id}.before`,
          figureOf.get(project.id)?.previousCumulativeWan ?? null,
          project,
          'RATE-5',
        ),
        wan(`fell.${project.id}.now`, figureOf.get(project.id)?.cumulativeWan ?? null, project, 'RATE-5'),
      ]),
      '以上各项未计入当月完成投资，待责任单位说明。',
    ),
    ...table(
      'silent',
      '未报送月报名单',
      [...who, text('责任单位')],
      projectsOf(facts.silentIds).map((project) => [...whoOf(project), [project.responsibleUnit]]),
      '',
    ),
    ...table(
      'supervision',
      '达到督导条件名单',
      [...who, text('责任单位'), count('连续红灯', '个月'), text('达到条件')],
      facts.supervision.due.map(({ project, step }) => [
        ...whoOf(project),
        [project.responsibleUnit],
        [make.redMonths(`supervision.${project.id}`, step.redMonths, [project.id])],
        [SUPERVISION_STEPS[step.kind].zh],
      ]),
      '是否采取相应措施，由有权单位研究决定。',
    ),
    ...table(
      'blockers',
      '未销号堵点名单',
      [...who, text('要素'), text('堵点'), text('责任单位'), count('已停滞', '天')],
      facts.blockers.open.map(({ project, blocker, days }) => [
        ...whoOf(project),
        [blocker.factorId === null ? '未分要素' : FACTORS[blocker.factorId].zh],
        [blocker.text],
        [blocker.responsibleUnit],
        [make.days(`blocker.${blocker.id}`, days, '停滞时间', [project.id], 'BUL-6')],
      ]),
      '',
    ),
    ...table(
      'due',
      '到期与逾期节点名单',
      [...who, text('节点'), text('期限'), count('距期限', '天')],
      [...facts.due, ...facts.overdue].flatMap(({ projectId, milestone, due, days }, index) => {
        const project = facts.projectOf.get(projectId);
        return project === undefined
          ? []
          : [
              [
                ...whoOf(project),
                [milestone.title],
                [writeDay(due)],
                [make.days(`due.${index + 1}`, days, '距期限', [projectId], 'RANK-5')],
              ],
            ];
      }),
      '负数为已逾期。',
    ),
  ];
}
