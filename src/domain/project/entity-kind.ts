/** What a named thing is, in both languages. Closed: a new kind is a decision, not a spelling. */
export const DOCUMENT_ENTITY_KINDS = {
  /** City, county, metropolitan area, city cluster. */
  region: { zh: '区域', en: 'Region' },
  circle: { zh: '经济圈', en: 'Economic circle' },
  /** Strategy, corridor or title that has no place of its own. */
  strategy: { zh: '战略', en: 'Strategy' },
  /** Pilot or demonstration zone as a policy. */
  pilot_zone: { zh: '试验示范区', en: 'Pilot zone' },
  /** Innovation, service, information, headquarters or co-operation platform. */
  platform: { zh: '平台', en: 'Platform' },
  /** Laboratory, institute or large facility. */
  lab: { zh: '科研机构', en: 'Laboratory or institute' },
  university: { zh: '高校', en: 'University' },
  project: { zh: '项目', en: 'Project' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  park: { zh: '园区', en: 'Park' },
  airport: { zh: '机场', en: 'Airport' },
  port: { zh: '港口', en: 'Port' },
  network: { zh: '路网', en: 'Network' },
  fund: { zh: '基金', en: 'Fund' },
  event: { zh: '展会活动', en: 'Event' },
  organization: { zh: '机构', en: 'Organization' },
  town: { zh: '镇街', en: 'Town' },
  exchange: { zh: '交易平台', en: 'Exchange' },
  cluster: { zh: '产业集群', en: 'Industrial cluster' },
  base: { zh: '基地', en: 'Base' },
} as const;
export type DocumentEntityKind = keyof typeof DOCUMENT_ENTITY_KINDS;

/** The kinds as a list. */
export const DOCUMENT_ENTITY_KIND_IDS = Object.keys(DOCUMENT_ENTITY_KINDS) as readonly DocumentEntityKind[];

/**
 * How a named thing appears on the map:
 * `project` and `platform` are drawn in the project layer (things being built; things that work there),
 * `reference` is drawn as the curated thing it points to, `town` is a town of Shouguang,
 * `none` has no place of its own and is listed with the reason.
 */
export const MAP_ROLES = ['project', 'platform', 'reference', 'town', 'none'] as const;
export type MapRole = (typeof MAP_ROLES)[number];
