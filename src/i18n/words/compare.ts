/** Words of 区域比较: its parts; each part keeps its own words. */
export const compareZh = {
  'compare.title': '区域比较',
  'compare.section.panes': '并列与差异',
  'compare.section.overlay': '同尺叠合',
  'compare.section.profile': '区域画像',
  'compare.section.reach': '通达与设想',
  'compare.section.coordination': '协同检查',
  'compare.region.province': '全省',
  'compare.region.circles': '全省与经济圈',
  'compare.region.cities': '设区市',
} as const;
export type CompareWord = keyof typeof compareZh;

export const compareEn: Record<CompareWord, string> = {
  'compare.title': 'Compare',
  'compare.section.panes': 'Side by side',
  'compare.section.overlay': 'Same-scale overlay',
  'compare.section.profile': 'Profiles',
  'compare.section.reach': 'Reach and scenarios',
  'compare.section.coordination': 'Coordination',
  'compare.region.province': 'Province',
  'compare.region.circles': 'Province and circles',
  'compare.region.cities': 'Cities',
};
