import type { DispatchLevel } from '@/domain/dispatch/dispatch-project';
import type { PoolClass } from '@/domain/dispatch/pool-class';
import type { ProjectListId } from '@/domain/dispatch/project-list';
import type { Stage } from '@/domain/dispatch/stage';
import type { IndustryId } from '@/domain/project/industry';
import { compactText } from './half-width';

type WordList<T> = readonly (readonly [RegExp, T])[];

/** Later stages first: 未开工 must not be read as 开工. */
const STAGE_WORDS: WordList<Stage> = [
  [/调出|退出|移出/, 'removed'],
  [/停缓建|停工|缓建|停建|暂停/, 'suspended'],
  [/未开工|未动工|前期|筹建|拟建|准备/, 'preparation'],
  [/谋划|策划|规划/, 'idea'],
  [/投产|运营|投用|达产/, 'operating'],
  [/竣工|完工|建成/, 'completed'],
  [/在建|续建|建设中|施工/, 'building'],
  [/开工|新开|动工/, 'started'],
];

const POOL_WORDS: WordList<PoolClass> = [
  [/^(?:实施|建设|续建|开工)(?:类|项目|库)?/, 'implementing'],
  [/^准备(?:类|项目|库)?/, 'preparing'],
  [/^(?:储备|谋划)(?:类|项目|库)?/, 'reserve'],
];

const LIST_WORDS: WordList<ProjectListId> = [
  [/省(?:级)?重[大点]/, 'provincial_major'],
  [/优选/, 'selected'],
  [/双招双引/, 'recruitment'],
  [/补短板|强弱项/, 'weak_links'],
  [/十强.*支撑|产业支撑|支撑性/, 'ten_industries'],
];

const INDUSTRY_WORDS: WordList<IndustryId> = [
  [/信息技术|电子信息|大数据|软件|人工智能/, 'next_gen_it'],
  [/高端装备|装备制造|智能制造/, 'high_end_equipment'],
  [/新能源|新材料/, 'new_energy_materials'],
  [/海洋|海工/, 'modern_marine'],
  [/医养|医药|健康|养老/, 'health_care'],
  [/化工|石化/, 'high_end_chemicals'],
  [/农业|农产品/, 'modern_agriculture'],
  [/文化创意|文创|文化产业/, 'cultural_creative'],
  [/旅游|文旅/, 'premium_tourism'],
  [/金融/, 'modern_finance'],
];

const LEVEL_WORDS: WordList<DispatchLevel> = [
  [/省/, 'province'],
  [/[县区]/, 'county'],
  [/市/, 'city'],
];

const firstOf =
  <T>(words: WordList<T>) =>
  (text: string): T | null =>
    words.find(([word]) => word.test(compactText(text)))?.[1] ?? null;

/** Stage 阶段 of a word. @nodata null */
export const readStage = firstOf(STAGE_WORDS);
/** Pool class 实施／准备／储备类 of a word. @nodata null */
export const readPoolClass = firstOf(POOL_WORDS);
/** Industry of the ten of a word; also that of a task force. @nodata null */
export const readIndustry = firstOf(INDUSTRY_WORDS);
/** Level that dispatches the project. @nodata null */
export const readLevel = firstOf(LEVEL_WORDS);

/** Lists named in a cell, several at once. @returns null when one of them is not known */
export function readLists(text: string): readonly ProjectListId[] | null {
  const ids = new Set<ProjectListId>();
  for (const part of compactText(text).split(/[、,;/]/)) {
    if (part === '') continue;
    const found = LIST_WORDS.filter(([word]) => word.test(part));
    if (found.length === 0) return null;
    for (const [, id] of found) ids.add(id);
  }
  return [...ids];
}

/** 是／否, √／×, 已开工／未开工, 1／0. @returns null when it is neither */
export function readYesNo(text: string): boolean | null {
  const word = compactText(text);
  if (/^(?:是|有|√|✓|✔|Y|YES|TRUE|1|已.*|开工)$/i.test(word)) return true;
  return /^(?:否|无|×|✗|X|N|NO|FALSE|0|未.*|尚未.*|-)$/i.test(word) ? false : null;
}
