import type { Park } from '@/domain/park/park';
import { INDUSTRY_IDS, type IndustryId } from '@/domain/project/industry';

/** Words of a park's leading industries that stand for one of the ten; a word may stand for two. */
const WORDS: Readonly<Record<IndustryId, RegExp | null>> = {
  next_gen_it: /信息|电子|集成电路|大数据|人工智能|光电/,
  high_end_equipment: /装备|机械|汽车|轨道交通|航空|智能制造|输变电|磁电|船舶/,
  new_energy_materials: /新材料|新能源|碳纤维|玻纤|锂电|高端铝|铝精深|有色金属|节能环保/,
  modern_marine: /海洋|港航/,
  health_care: /医药|医疗|医养|生物|生命健康/,
  high_end_chemicals: /化工|石化/,
  modern_agriculture: /农业|蔬菜|种业|粮油|玉米深加工/,
  cultural_creative: /文化|创意/,
  premium_tourism: /旅游/,
  modern_finance: /金融/,
};

/** What a park is approved for says its position, whether or not its industries are stated. */
const KINDS: Readonly<Partial<Record<Park['kind'], IndustryId>>> = {
  chemical_park: 'high_end_chemicals',
  resort: 'premium_tourism',
  agri_hitech: 'modern_agriculture',
};

/** A position of a park with the words it was read from. */
export interface ParkPosition {
  readonly industryId: IndustryId;
  /** The source's words; the park's kind where that says it. */
  readonly words: readonly string[];
}

/**
 * Positions 产业定位 of a park among the ten industries, read from the words of its leading industries or from its
 * kind. A park whose words are of none of the ten has none.
 * @rule PROF-9
 */
export function positionsOfPark(park: Pick<Park, 'industries' | 'kind'>): readonly ParkPosition[] {
  return INDUSTRY_IDS.flatMap((industryId): readonly ParkPosition[] => {
    const words = park.industries.filter((word) => WORDS[industryId]?.test(word) === true);
    const byKind = KINDS[park.kind] === industryId;
    return words.length > 0 || byKind ? [{ industryId, words }] : [];
  });
}
