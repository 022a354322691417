/** Words of the Overview workspace: search, keys, dialogs. */
export const overviewZh = {
  'search.placeholder': '搜索地名、项目、线路、条款……',
  'keys.search': '搜索',
  'keys.undo': '撤销',
  'keys.redo': '重做',
  'keys.play': '播放或暂停月份',
  'keys.step': '上一月、下一月',
  'keys.stepYear': '上一年、下一年',
  'keys.escape': '放下工具、取消选中、返回上一级区域',
  'keys.layers': '图层面板',
  'keys.targets': '目标对照',
  'keys.unplaced': '未落图清单',
  'keys.measure': '量距离、量面积',
  'keys.home': '回到全省',
  'keys.pin': '固定或取消固定选中的对象',
  'keys.print': '打印',
  'keys.help': '这张快捷键表',
} as const;
export type OverviewWord = keyof typeof overviewZh;

export const overviewEn: Record<OverviewWord, string> = {
  'search.placeholder': 'Search places, projects, lines, clauses…',
  'keys.search': 'Search',
  'keys.undo': 'Undo',
  'keys.redo': 'Redo',
  'keys.play': 'Play or pause the months',
  'keys.step': 'Previous or next month',
  'keys.stepYear': 'Previous or next year',
  'keys.escape': 'Drop the tool, the selection, then go up one region',
  'keys.layers': 'Layer panel',
  'keys.targets': 'Targets',
  'keys.unplaced': 'Not on the map',
  'keys.measure': 'Measure distance or area',
  'keys.home': 'Whole province',
  'keys.pin': 'Pin or unpin what is selected',
  'keys.print': 'Print',
  'keys.help': 'This sheet',
};
