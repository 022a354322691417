/** The five lists of the 2020 key points, with their nominal sizes; a project may stand in several. @source 文件B 二(2) */
export const PROJECT_LISTS = {
  provincial_major: { zh: '省重大项目', en: 'Provincial major projects', nominal: 321 },
  selected: { zh: '新旧动能转换优选项目', en: 'Selected conversion projects', nominal: 500 },
  recruitment: { zh: '“双招双引”项目', en: 'Investment and talent projects', nominal: 200 },
  weak_links: { zh: '补短板强弱项项目', en: 'Weak-link projects', nominal: 274 },
  ten_industries: { zh: '“十强”产业支撑性项目', en: 'Ten-industries support projects', nominal: 100 },
} as const;
export type ProjectListId = keyof typeof PROJECT_LISTS;

/** List ids in the document's order. */
export const PROJECT_LIST_IDS = Object.keys(PROJECT_LISTS) as readonly ProjectListId[];
