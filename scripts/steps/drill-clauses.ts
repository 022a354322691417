import type { ProjectListId } from '@/domain/dispatch/project-list';
import type { IndustryId } from '@/domain/project/industry';
import type { Adcode } from '@/domain/region/adcode';
import type { SeededRandom } from '@/lib/seeded-random';

/** What of a simulated project decides the clauses it is said to serve. */
export interface ClauseGround {
  /** @nodata null for a road */
  readonly industryId: IndustryId | null;
  readonly listIds: readonly ProjectListId[];
  readonly cityAdcode: Adcode;
  readonly countyAdcode: Adcode;
  readonly parkId: string | null;
}

/** Clauses that speak of an industry's work; the same one twice is twice as likely. */
const OF_INDUSTRY: Readonly<Record<IndustryId, readonly string[]>> = {
  next_gen_it: ['A04', 'A05', 'A05', 'B1-2', 'B1-2', 'A06', 'B5-2'],
  high_end_equipment: ['A04', 'A04', 'B2-1', 'A07', 'B5-2', 'D3-1'],
  new_energy_materials: ['A04', 'B2-1', 'A08', 'B5-2', 'D4-2'],
  modern_marine: ['A04', 'B2-1', 'A13', 'B5-1', 'B6-4'],
  health_care: ['A04', 'B1-1', 'B2-1', 'A08'],
  high_end_chemicals: ['A03', 'A03', 'A04', 'B2-1', 'D4-2'],
  modern_agriculture: ['A04', 'A05', 'B2-1', 'A14'],
  cultural_creative: ['A04', 'A05', 'B2-1'],
  premium_tourism: ['A04', 'A05', 'B2-1'],
  modern_finance: ['A10', 'A10', 'B6-3', 'A12'],
};
const OF_ROADS = ['A19'] as const;

const OF_LIST: Readonly<Record<ProjectListId, readonly string[]>> = {
  provincial_major: ['B2-2', 'A22'],
  selected: ['B2-2', 'A22', 'B4-2'],
  recruitment: ['A15', 'A15', 'B6-4'],
  weak_links: ['B1-1'],
  ten_industries: ['B2-1', 'B2-2', 'A04'],
};

const [JINAN, QINGDAO, ZIBO, DONGYING, YANTAI, WEIHAI] = [370100, 370200, 370300, 370500, 370600, 371000];
const [DEZHOU, LIAOCHENG, BINZHOU] = [371400, 371500, 371600];

/** Clauses that speak of a city; any other is of the circles (B3-4) or of the pool as a whole. */
const OF_CITY: Readonly<Record<Adcode, readonly string[]>> = {
  [JINAN]: ['B3-1', 'B3-1', 'B2-3', 'A24'],
  [QINGDAO]: ['B3-2', 'B3-2', 'B2-3', 'A14', 'B6-5'],
  [YANTAI]: ['B3-3', 'B3-3', 'B2-3', 'A24', 'B6-5'],
  [WEIHAI]: ['B3-4', 'B6-5'],
  [ZIBO]: ['B3-4', 'A03'],
  [DONGYING]: ['A16', 'B3-4'],
  [DEZHOU]: ['A16', 'B3-4'],
  [LIAOCHENG]: ['A16', 'B3-4'],
  [BINZHOU]: ['A16', 'B3-4'],
};
const OF_OTHER_CITIES = ['B3-4', 'B3-4', 'A22', 'B4-2', 'B7-2'] as const;

const OF_PARKS = ['D2-1', 'D3-1', 'D3-2', 'D4-1', 'D4-3', 'D4-4'] as const;
const OF_ALL = ['A07', 'A08', 'A09', 'A11', 'A17', 'B2-4', 'B5-3', 'B6-1', 'B6-2', 'B7-1'] as const;

const SHOUGUANG = 370783;
/** The county's own eight industries, where the ten have one of them. */
const OF_SHOUGUANG: Readonly<Partial<Record<IndustryId, string>>> = {
  modern_agriculture: 'C01a',
  high_end_chemicals: 'C01b',
  new_energy_materials: 'C02a',
  next_gen_it: 'C02b',
  high_end_equipment: 'C02c',
  health_care: 'C02d',
};

/**
 * Draw the one to three clauses a simulated project serves: by its industry, often one by its list or city,
 * sometimes one by its park or of all; in Shouguang the county's own instead of the list's.
 * @param known ids of the clauses there are, in the documents' order
 * @returns in the documents' order, none twice
 */
export function drawClauses(
  random: SeededRandom,
  { industryId, listIds, cityAdcode, countyAdcode, parkId }: ClauseGround,
  known: ReadonlySet<string>,
): readonly string[] {
  const local = industryId === null ? undefined : OF_SHOUGUANG[industryId];
  const ofPlace =
    countyAdcode === SHOUGUANG
      ? [local ?? 'C10', local ?? 'C17', ...(listIds.includes('recruitment') ? ['C07'] : ['C17'])]
      : [...listIds.flatMap((list) => OF_LIST[list]), ...(OF_CITY[cityAdcode] ?? OF_OTHER_CITIES)];
  const drawn = [random.pick(industryId === null ? OF_ROADS : OF_INDUSTRY[industryId])];
  if (countyAdcode === SHOUGUANG || random.chance(0.62)) drawn.push(random.pick(ofPlace));
  if (random.chance(0.34)) drawn.push(random.pick(parkId === null ? OF_ALL : [...OF_PARKS, ...OF_ALL]));
  return [...known].filter((clause) => drawn.includes(clause));
}
