/**
 * The ten industries 十强产业: five emerging, then five of strength, in the documents' order.
 * @source 文件A 第4条
 */
export const INDUSTRIES = {
  next_gen_it: { zh: '新一代信息技术', en: 'Next-generation IT', group: 'emerging' },
  high_end_equipment: { zh: '高端装备', en: 'High-end equipment', group: 'emerging' },
  new_energy_materials: { zh: '新能源新材料', en: 'New energy and materials', group: 'emerging' },
  modern_marine: { zh: '现代海洋', en: 'Modern marine', group: 'emerging' },
  health_care: { zh: '医养健康', en: 'Health and elderly care', group: 'emerging' },
  high_end_chemicals: { zh: '高端化工', en: 'High-end chemicals', group: 'strength' },
  modern_agriculture: { zh: '现代高效农业', en: 'Modern agriculture', group: 'strength' },
  cultural_creative: { zh: '文化创意', en: 'Cultural and creative', group: 'strength' },
  premium_tourism: { zh: '精品旅游', en: 'Premium tourism', group: 'strength' },
  modern_finance: { zh: '现代金融服务', en: 'Modern financial services', group: 'strength' },
} as const;
export type IndustryId = keyof typeof INDUSTRIES;

/** The ten ids, in the documents' order. */
export const INDUSTRY_IDS = Object.keys(INDUSTRIES) as readonly IndustryId[];
