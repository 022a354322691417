import type { Target } from '@/domain/policy/target';

/**
 * What the three-year assessment 三年初见成效 watches, as the document names it; it gives no list of indicators.
 * @source 文件B 七(3)
 */
export const ASSESSED = {
  four_new: { zh: '“四新”经济', en: 'The “four new” economy', words: /四新/ },
  ten_strong: { zh: '“十强”产业发展', en: 'The ten industries', words: /十强/ },
  pilot_area: { zh: '先行区推进', en: 'The pilot area', words: /先行区/ },
} as const;
export type AssessedField = keyof typeof ASSESSED;

/** The stated numbers of all documents that speak of a field by its name; nothing else is counted in. @rule ASSESS-1 */
export const targetsOfField = (field: AssessedField, targets: readonly Target[]): readonly Target[] =>
  targets.filter(({ indicator, evidence }) => ASSESSED[field].words.test(`${indicator} ${evidence}`));
