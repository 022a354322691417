import { PROJECT_LIST_IDS, PROJECT_LISTS, type ProjectListId } from '@/domain/dispatch/project-list';
import type { DispatchLevel } from '@/domain/dispatch/dispatch-project';
import { monthOf } from '@/domain/time/month';

/** The drill's months: 2018-01 … 2020-12. */
export const DRILL_FIRST = monthOf(2018, 1);
export const DRILL_LAST = monthOf(2020, 12);
/** On every file of the drill. */
export const DRILL_LABEL = '演练数据：按种子模拟，非真实项目';

/**
 * Overlaps of the five lists, chosen for the drill (the documents say only that they overlap):
 * so many projects stand in all of these lists.
 */
const OVERLAPS: readonly { readonly lists: readonly ProjectListId[]; readonly count: number }[] = [
  { lists: ['provincial_major', 'selected'], count: 60 },
  { lists: ['selected', 'recruitment'], count: 40 },
  { lists: ['selected', 'ten_industries'], count: 45 },
  { lists: ['provincial_major', 'weak_links'], count: 24 },
  { lists: ['provincial_major', 'selected', 'ten_industries'], count: 10 },
];
/** Of the two-list overlaps, so many are entered twice by mistake: a duplicate for each list. */
const SPLIT_OVERLAPS = 18;

/** One project to be made: its level and lists. */
export interface DrillSlot {
  readonly level: DispatchLevel;
  readonly listIds: readonly ProjectListId[];
}

/** What is to be made. */
export interface DrillPlan {
  readonly size: number;
  readonly slots: readonly DrillSlot[];
  /** Records that repeat a project under another id, one list each. */
  readonly duplicates: number;
  /** In words, for the readme of the set. */
  readonly statement: string;
}

/** Slots of the five lists; at scale 1 the nominal sizes 321+500+200+274+100 exactly. */
function planLists(scale: number): {
  readonly slots: DrillSlot[];
  readonly duplicates: number;
  readonly entries: number;
} {
  const round = (count: number): number => Math.round(count * scale);
  const left = new Map(PROJECT_LIST_IDS.map((id) => [id, round(PROJECT_LISTS[id].nominal)]));
  const slots: DrillSlot[] = [];
  for (const { lists, count } of OVERLAPS)
    for (let made = 0; made < round(count); made++) {
      slots.push({ level: 'province', listIds: lists });
      for (const id of lists) left.set(id, (left.get(id) ?? 0) - 1);
    }
  for (const id of PROJECT_LIST_IDS)
    for (let made = left.get(id) ?? 0; made > 0; made--) slots.push({ level: 'province', listIds: [id] });
  const entries = slots.reduce((sum, { listIds }) => sum + listIds.length, 0);
  return { slots, duplicates: round(SPLIT_OVERLAPS), entries };
}

/** Level sizes of October 2020: 12,121 in all and 1,907 of the province are published; 市 : 县 is chosen as 1 : 2. */
const THREE_LEVELS = { province: 1907, city: 3405, county: 6809 } as const;
const PUBLISHED_TOTAL = 12_121;

/**
 * Plan a set by its nominal size: 1,395 list entries, 12,121 records of three levels, or a small one in
 * the proportions of the first for tests.
 * @throws when the size is none of these
 */
export function planDrill(size: number): DrillPlan {
  if (size === PUBLISHED_TOTAL) {
    const { slots, duplicates } = planLists(1);
    const unlisted = (level: DispatchLevel, count: number): DrillSlot[] =>
      Array.from({ length: count }, () => ({ level, listIds: [] }));
    const all = [
      ...slots,
      ...unlisted('province', THREE_LEVELS.province - slots.length - duplicates),
      ...unlisted('city', THREE_LEVELS.city),
      ...unlisted('county', THREE_LEVELS.county),
    ];
    const statement = `${size} 条记录：省 ${THREE_LEVELS.province}（公开数）、市 ${THREE_LEVELS.city}、县 ${THREE_LEVELS.county}（市县按 1:2 假定）；省级中含五类清单 ${slots.length} 个项目，其余不在清单；重复录入 ${duplicates} 条计入省级`;
    return { size, slots: all, duplicates, statement };
  }
  if (!Number.isInteger(size) || size < 60 || size > 1395)
    throw new Error(`planDrill: size ${size} is not 1395, 12121 or a small set of 60–1394 entries`);
  const { slots, duplicates, entries } = planLists(size / 1395);
  const statement = `五类清单名义 ${entries} 条（321+500+200+274+100 按比例），实为 ${slots.length} 个项目：${slots.filter(({ listIds }) => listIds.length > 1).length} 个同在两类以上；其中 ${duplicates} 个重叠项目被重复录入，故记录 ${slots.length + duplicates} 条`;
  return { size, slots, duplicates, statement };
}
