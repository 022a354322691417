/**
 * Kinds of park 园区, each with its name in both languages; the order is the legend's.
 * `sub_park` is a 园中园: a special park inside Shouguang's larger ones.
 */
export const PARK_KINDS = {
  new_area: { zh: '新区、起步区', en: 'New area' },
  ftz_area: { zh: '自贸试验区片区', en: 'Free-trade zone area' },
  national_etdz: { zh: '国家级经开区', en: 'National economic zone' },
  national_hitech: { zh: '国家级高新区', en: 'National high-tech zone' },
  agri_hitech: { zh: '国家级农高区', en: 'National agricultural high-tech zone' },
  innovation_zone: { zh: '自主创新示范区', en: 'Innovation demonstration zone' },
  comprehensive_zone: { zh: '综合试验区', en: 'Comprehensive pilot zone' },
  demonstration: { zh: '示范区', en: 'Demonstration zone' },
  bonded: { zh: '综合保税区', en: 'Bonded zone' },
  sino_foreign: { zh: '中外合作园区', en: 'Sino-foreign park' },
  investment_park: { zh: '国际招商产业园', en: 'International investment park' },
  chemical_park: { zh: '化工园区', en: 'Chemical park' },
  resort: { zh: '旅游度假区', en: 'Tourist resort' },
  provincial_zone: { zh: '省级开发区', en: 'Provincial zone' },
  county_park: { zh: '寿光六大园区', en: "Shouguang's six parks" },
  sub_park: { zh: '寿光园中园', en: "Shouguang's sub-parks" },
} as const;
export type ParkKind = keyof typeof PARK_KINDS;

/** The kinds as a list, in legend order. */
export const PARK_KIND_IDS = Object.keys(PARK_KINDS) as readonly ParkKind[];

/** Level of the body that approved the park; `unknown` where the sources do not settle it. */
export const PARK_LEVELS = ['national', 'provincial', 'county', 'unknown'] as const;
export type ParkLevel = (typeof PARK_LEVELS)[number];
