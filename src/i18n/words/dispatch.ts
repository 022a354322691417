/** Words of 调度通报: its parts; each part keeps its own words. */
export const dispatchZh = {
  'dispatch.title': '调度通报',
  'dispatch.month': '调度月份',
  'dispatch.section.ranking': '排名与进度',
  'dispatch.section.due': '近期节点',
  'dispatch.section.lights': '亮灯规则',
  'dispatch.section.supervision': '督导台账',
  'dispatch.section.blockers': '堵点与要素',
  'dispatch.section.zones': '园区评价',
  'dispatch.section.assessment': '考核与目标',
  'dispatch.section.bulletin': '通报文稿',
} as const;
export type DispatchWord = keyof typeof dispatchZh;

export const dispatchEn: Record<DispatchWord, string> = {
  'dispatch.title': 'Dispatch',
  'dispatch.month': 'Month of dispatch',
  'dispatch.section.ranking': 'Ranking and progress',
  'dispatch.section.due': 'Coming due',
  'dispatch.section.lights': 'Light rules',
  'dispatch.section.supervision': 'Supervision',
  'dispatch.section.blockers': 'Blockers and factors',
  'dispatch.section.zones': 'Parks judged',
  'dispatch.section.assessment': 'Assessment and targets',
  'dispatch.section.bulletin': 'Bulletin',
};
