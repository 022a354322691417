import { INDUSTRY_IDS, type IndustryId } from '@/domain/project/industry';
import type { IndustryAmounts } from './industry-amounts';
import { locationQuotients, sharesOfAmounts } from './industry-structure';

/** Below this many things a share says little: it is drawn hatched and told with its number. */
export const FEW = 5;

/** From this quotient on a region leans on an industry. @source a common threshold of cluster studies; not of a document */
export const LEANING = 1.25;

/** Two regions that both lean on one industry. */
export interface DuplicateWarning {
  readonly one: string;
  readonly other: string;
  readonly industryId: IndustryId;
  readonly quotients: readonly [number, number];
  readonly counts: readonly [number, number];
  /** The smaller of the two shares: what of both structures is the same industry. @unit 0–1 */
  readonly common: number;
  /** Fewer than five things on a side. */
  readonly few: boolean;
}

/**
 * Pairs of regions that both lean on the same industry (location quotient ≥ 1.25, at least two things each), the
 * largest common share first, what rests on five or more before what does not. A hint to look, not a finding.
 * @rule PROF-10
 * @source 文件C 园区错位发展；文件A 第21条
 */
export function warnOfDuplicates(
  regions: readonly { readonly id: string; readonly industry: IndustryAmounts }[],
  reference: IndustryAmounts,
): readonly DuplicateWarning[] {
  const known = regions.map(({ id, industry }) => ({
    id,
    industry,
    quotients: locationQuotients(industry.amounts, reference.amounts, INDUSTRY_IDS),
    shares: sharesOfAmounts(industry.amounts, INDUSTRY_IDS),
  }));
  const warnings = known.flatMap((one, at) =>
    known.slice(at + 1).flatMap((other) =>
      INDUSTRY_IDS.flatMap((industryId, index): readonly DuplicateWarning[] => {
        const quotients = [one.quotients[index] ?? 0, other.quotients[index] ?? 0] as const;
        const counts = [one.industry.counts[industryId], other.industry.counts[industryId]] as const;
        if (Math.min(...quotients) < LEANING || Math.min(...counts) < 2) return [];
        return [
          {
            one: one.id,
            other: other.id,
            industryId,
            quotients,
            counts,
            common: Math.min(one.shares?.[index] ?? 0, other.shares?.[index] ?? 0),
            few: Math.min(...counts) < FEW,
          },
        ];
      }),
    ),
  );
  return warnings.sort((a, b) => Number(a.few) - Number(b.few) || b.common - a.common);
}
