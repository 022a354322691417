/** The matrix of the two axes in sentences: alt text, caption, what is read aloud. */
export const axesSummaryZh = {
  'axesSummary.shown':
    '{month}{drill}，区域为横轴（{columns}列），{axis}为纵轴（{rows}行），共{count}个项目{money}。',
  'axesSummary.drill': '〔演练数据〕',
  'axesSummary.money': '，总投资{money}',
  'axesSummary.moneyPart': '，总投资{money}（{unstated}个未载明）',
  'axesSummary.moneyNone': '，总投资均未载明',
  'axesSummary.nothing': '{month}{drill}，当前筛选下没有项目。',
  'axesSummary.brushed': '只统计刷选中的项目。',
  'axesSummary.moneyLag': '按投资额计（对外口径）完成率{completion}%，欠序时{points}个百分点。',
  'axesSummary.moneyLead': '按投资额计（对外口径）完成率{completion}%，超序时{points}个百分点。',
  'axesSummary.moneyOnTime': '按投资额计（对外口径）完成率{completion}%，与序时持平。',
  'axesSummary.lag':
    '每个项目同权平均（有年度计划和月报的{count}个）：应完成{planned}%、完成{actual}%，欠序时{points}个百分点。',
  'axesSummary.lead':
    '每个项目同权平均（有年度计划和月报的{count}个）：应完成{planned}%、完成{actual}%，超序时{points}个百分点。',
  'axesSummary.onTime':
    '每个项目同权平均（有年度计划和月报的{count}个）：应完成{planned}%、完成{actual}%，与序时持平。',
  'axesSummary.stages': '{count}个只知所处阶段，不判快慢。',
  'axesSummary.doubtful': '另有{count}个报数超过年度计划{times}倍，先核对，未计入平均。',
  'axesSummary.noProgress': '{count}个进度未载明。',
  'axesSummary.lights': '亮红灯{red}个、黄灯{yellow}个、绿灯{green}个，未评{none}个。',
  'axesSummary.behindRegions': '欠序时最多的区域：{list}。',
  'axesSummary.behindPolicies': '欠序时最多的{axis}：{list}。',
  'axesSummary.behindCells': '欠序时最多的格：{list}。',
  'axesSummary.behindItem': '{name}（欠{points}个百分点，{count}个项目）',
  'axesSummary.noneBehind': '没有哪一格欠序时。',
  'axesSummary.most': '项目最多的格：{list}。',
  'axesSummary.mostItem': '{name}（{count}个）',
  'axesSummary.repeatedRows': '各行相加为{sum}个：对应多个{axis}的项目在各行各计一次。',
  'axesSummary.repeatedColumns': '各列相加为{sum}个：属于多个区域的项目在各列各计一次。',
  'axesSummary.gaps': '空格{count}个，其中文件点名而没有项目的{named}个、不适用的{notApplicable}个。',
  'axesSummary.gapList': '文件点名而没有项目：{list}。',
  'axesSummary.gapMore': '{list} 等',
  'axesSummary.order': '行列已重排，对角程度由{before}变为{after}（1为全在对角线上）。',
  'axesSummary.orderKept': '行列按官方顺序；重排不会更接近对角线（{before}）。',
  'axesSummary.changes':
    '与{month}相比：新进{entered}个、退出{left}个、移动{moved}个、前进{advanced}个、后退{fellBack}个。',
  'axesSummary.noChanges': '与{month}相比没有变化。',
  'axesSummary.changedCells': '变化最多的格：{list}。',
  'axesSummary.changedItem': '{name}（{count}处）',
  'axesSummary.cell': '{column} × {row}',
  'axesSummary.comma': '、',
  'axesSummary.axis.clause': '政策条款',
  'axesSummary.axis.industry': '“十强”产业',
  'axesSummary.axis.task_force': '专班',
  'axesSummary.axis.list': '项目清单',
  'axesSummary.axis.shortcoming': '补短板领域',
  'axesSummary.axis.local_industry': '寿光八大产业',
};

export type AxesSummaryWord = keyof typeof axesSummaryZh;

export const axesSummaryEn: Record<AxesSummaryWord, string> = {
  'axesSummary.shown':
    '{month}{drill}: regions across ({columns} columns), {axis} down ({rows} rows), {count} projects{money}.',
  'axesSummary.drill': ' [drill data]',
  'axesSummary.money': ', total investment {money}',
  'axesSummary.moneyPart': ', total investment {money} ({unstated} not stated)',
  'axesSummary.moneyNone': ', total investment nowhere stated',
  'axesSummary.nothing': '{month}{drill}: no project passes the present filters.',
  'axesSummary.brushed': 'Only the brushed projects are counted.',
  'axesSummary.moneyLag':
    'Weighed by money (the public measure): {completion}% of the year’s plan done, {points} percentage points behind.',
  'axesSummary.moneyLead':
    'Weighed by money (the public measure): {completion}% of the year’s plan done, {points} percentage points ahead.',
  'axesSummary.moneyOnTime':
    'Weighed by money (the public measure): {completion}% of the year’s plan done, on time.',
  'axesSummary.lag':
    'Every project weighing the same ({count} with an annual plan and a report): {planned}% due on average, {actual}% done, {points} percentage points behind.',
  'axesSummary.lead':
    'Every project weighing the same ({count} with an annual plan and a report): {planned}% due on average, {actual}% done, {points} percentage points ahead.',
  'axesSummary.onTime':
    'Every project weighing the same ({count} with an annual plan and a report): {planned}% due on average, {actual}% done, on time.',
  'axesSummary.stages': '{count} are known by stage alone, and judged neither ahead nor behind.',
  'axesSummary.doubtful':
    '{count} more report over {times} times the year’s plan: to be checked, in no mean.',
  'axesSummary.noProgress': '{count} state no progress.',
  'axesSummary.lights': '{red} red lights, {yellow} yellow, {green} green, {none} without a light.',
  'axesSummary.behindRegions': 'Regions furthest behind: {list}.',
  'axesSummary.behindPolicies': 'Furthest behind by {axis}: {list}.',
  'axesSummary.behindCells': 'Cells furthest behind: {list}.',
  'axesSummary.behindItem': '{name} ({points} points behind, {count} projects)',
  'axesSummary.noneBehind': 'No cell is behind.',
  'axesSummary.most': 'Cells with most projects: {list}.',
  'axesSummary.mostItem': '{name} ({count})',
  'axesSummary.repeatedRows': 'Rows add up to {sum}: a project of several {axis} counts once in each.',
  'axesSummary.repeatedColumns': 'Columns add up to {sum}: a project of several regions counts once in each.',
  'axesSummary.gaps':
    '{count} empty cells: {named} named by a document without a project, {notApplicable} not applicable.',
  'axesSummary.gapList': 'Named by a document, without a project: {list}.',
  'axesSummary.gapMore': '{list} and others',
  'axesSummary.order':
    'Rows and columns are reordered: diagonality {before} before, {after} now (1 is all on the diagonal).',
  'axesSummary.orderKept':
    'Rows and columns are in official order; no other found is more diagonal ({before}).',
  'axesSummary.changes':
    'Against {month}: {entered} entered, {left} left, {moved} moved, {advanced} advanced, {fellBack} fell back.',
  'axesSummary.noChanges': 'Nothing changed against {month}.',
  'axesSummary.changedCells': 'Cells with most changes: {list}.',
  'axesSummary.changedItem': '{name} ({count})',
  'axesSummary.cell': '{column} × {row}',
  'axesSummary.comma': '; ',
  'axesSummary.axis.clause': 'policy clauses',
  'axesSummary.axis.industry': 'the ten industries',
  'axesSummary.axis.task_force': 'task forces',
  'axesSummary.axis.list': 'project lists',
  'axesSummary.axis.shortcoming': 'weak-link fields',
  'axesSummary.axis.local_industry': "Shouguang's eight industries",
};
