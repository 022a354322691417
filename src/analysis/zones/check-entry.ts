import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { Park } from '@/domain/park/park';
import type { EntryThreshold } from '@/domain/park/zone-year';
import type { IndustryId } from '@/domain/project/industry';
import { landDemandOf } from '../land-demand';

/** What an entry is checked for. @source 文件C 第10条：类别、投资规模、投资强度 */
export const ENTRY_CHECKS = ['position', 'investment', 'intensity'] as const;
export type EntryCheck = (typeof ENTRY_CHECKS)[number];

/** Why a check cannot be answered. */
export type EntryUnknown =
  | 'no_park'
  | 'no_industry'
  | 'no_position'
  | 'position_outside_ten'
  | 'no_threshold'
  | 'no_total'
  | 'no_land';

/** The answer of one check. `exempt`: the clause asks no amount of emerging industries. */
export type EntryAnswer =
  | { readonly answer: 'meets' | 'below' | 'exempt' }
  | { readonly answer: 'unknown'; readonly why: EntryUnknown };

/** A project against the park it stands in. */
export interface EntryLine {
  readonly project: DispatchProject;
  /** @nodata null */
  readonly park: Park | null;
  readonly checks: Readonly<Record<EntryCheck, EntryAnswer>>;
}

/**
 * Which of the ten industries a park's position means; only where the document's word and the list's word
 * are of one kind. 生态造纸 and 智慧物流 are none of the ten.
 * @source 文件C 第1—2条，文件A 第4条
 */
const TEN_OF_WORD: readonly (readonly [RegExp, IndustryId])[] = [
  [/高端化工|盐化工/, 'high_end_chemicals'],
  [/新材料/, 'new_energy_materials'],
  [/装备制造|石油机械/, 'high_end_equipment'],
  [/品质蔬菜|食品加工/, 'modern_agriculture'],
  [/医养健康|生物医药/, 'health_care'],
  [/新一代信息技术/, 'next_gen_it'],
];

const unknown = (why: EntryUnknown): EntryAnswer => ({ answer: 'unknown', why });

function checkPosition({ industryId }: DispatchProject, park: Park | null): EntryAnswer {
  if (park === null) return unknown('no_park');
  if (park.industries.length === 0) return unknown('no_position');
  if (industryId === null) return unknown('no_industry');
  const meant = park.industries.map(
    (word) => TEN_OF_WORD.find(([pattern]) => pattern.test(word))?.[1] ?? null,
  );
  if (meant.includes(industryId)) return { answer: 'meets' };
  // A position outside the ten may still be the project's own: the pool knows only the ten.
  return meant.includes(null) ? unknown('position_outside_ten') : { answer: 'below' };
}

/** The emerging industries of Shouguang's own document: four, not the province's five. @source 文件C 第2条 */
const EMERGING: ReadonlySet<IndustryId> = new Set([
  'new_energy_materials',
  'next_gen_it',
  'high_end_equipment',
  'health_care',
]);
const isEmerging = ({ industryId }: DispatchProject): boolean =>
  industryId !== null && EMERGING.has(industryId);

function checkInvestment(
  project: DispatchProject,
  park: Park | null,
  threshold: EntryThreshold | null,
): EntryAnswer {
  if (park === null) return unknown('no_park');
  if (isEmerging(project)) return { answer: 'exempt' };
  const least = threshold?.minInvestmentWan ?? null;
  if (least === null) return unknown('no_threshold');
  if (project.totalInvestmentWan === null) return unknown('no_total');
  return { answer: project.totalInvestmentWan >= least ? 'meets' : 'below' };
}

function checkIntensity(
  project: DispatchProject,
  park: Park | null,
  threshold: EntryThreshold | null,
): EntryAnswer {
  if (park === null) return unknown('no_park');
  const least = threshold?.minIntensityWanPerMu ?? null;
  if (least === null) return unknown('no_threshold');
  if (project.totalInvestmentWan === null) return unknown('no_total');
  const mu = landDemandOf(project);
  if (mu === null || mu === 0) return unknown('no_land');
  return { answer: project.totalInvestmentWan / mu >= least ? 'meets' : 'below' };
}

/** Check projects against the parks they stand in; what is not known is said with its reason. @rule ENTRY-1 */
export function checkEntries(
  projects: readonly DispatchProject[],
  parks: readonly Park[],
  thresholds: readonly EntryThreshold[],
): readonly EntryLine[] {
  const parkOf = new Map(parks.map((park) => [park.id, park]));
  const thresholdOf = new Map(thresholds.map((threshold) => [threshold.parkId, threshold]));
  return projects.map((project) => {
    const park = project.parkId === null ? null : (parkOf.get(project.parkId) ?? null);
    const threshold = park === null ? null : (thresholdOf.get(park.id) ?? null);
    return {
      project,
      park,
      checks: {
        position: checkPosition(project, park),
        investment: checkInvestment(project, park, threshold),
        intensity: checkIntensity(project, park, threshold),
      },
    };
  });
}
