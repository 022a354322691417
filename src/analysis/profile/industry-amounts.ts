import { INDUSTRY_IDS, type IndustryId } from '@/domain/project/industry';
import type { ProfileFacts } from './profile-facts';
import { positionsOfPark } from './park-positions';

/** What an industry is measured by. */
export type IndustryBasis = 'projects' | 'money' | 'parks';

/** Amounts by industry of one region, and how many things stand behind each. */
export interface IndustryAmounts {
  readonly amounts: Readonly<Record<IndustryId, number>>;
  readonly counts: Readonly<Record<IndustryId, number>>;
  /** Things of the region that no industry is known of. */
  readonly without: number;
}

const zeros = (): Record<IndustryId, number> =>
  Object.fromEntries(INDUSTRY_IDS.map((id) => [id, 0])) as Record<IndustryId, number>;

/**
 * Projects, their total investment (万元), or park positions by industry. A park of two positions counts in each.
 * @rule PROF-9
 */
export function industryAmounts(
  facts: Pick<ProfileFacts, 'projects' | 'parks'>,
  basis: IndustryBasis,
): IndustryAmounts {
  const amounts = zeros();
  const counts = zeros();
  let without = 0;
  if (basis === 'parks') {
    for (const park of facts.parks) {
      const positions = positionsOfPark(park);
      if (positions.length === 0) without += 1;
      for (const { industryId } of positions) {
        amounts[industryId] += 1;
        counts[industryId] += 1;
      }
    }
    return { amounts, counts, without };
  }
  for (const { industryId, totalInvestmentWan } of facts.projects) {
    const amount = basis === 'money' ? totalInvestmentWan : 1;
    if (industryId === null || amount === null) {
      without += 1;
      continue;
    }
    amounts[industryId] += amount;
    counts[industryId] += 1;
  }
  return { amounts, counts, without };
}
