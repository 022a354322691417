/** Words of regions and panel tabs, there from the first picture on. */
export const panelsZh = {
  'tabs.label': '面板与工具',
  'tabs.distance': '量距离',
  'tabs.area': '量面积',
  'region.label': '当前区域',
  'region.jump': '下级区域……',
  'region.jumpLabel': '跳到下级区域',
  'region.clear': '清除区域',
  'indicator.loading': '正在读取资料……',
} as const;
export type PanelWord = keyof typeof panelsZh;

export const panelsEn: Record<PanelWord, string> = {
  'tabs.label': 'Panels and tools',
  'tabs.distance': 'Measure distance',
  'tabs.area': 'Measure area',
  'region.label': 'Current region',
  'region.jump': 'Go down to…',
  'region.jumpLabel': 'Jump to a region below',
  'region.clear': 'Clear region',
  'indicator.loading': 'Reading the data…',
};
