/** A field 领域 of the weak-link list 补短板强弱项; only six of the twelve are named by the document. */
export interface ShortcomingField {
  /** Its id on the axis. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** False where the document gives no name. */
  readonly isNamed: boolean;
}

const NAMED = [
  { id: 'safety_information', zh: '公共安全信息系统建设', en: 'Public safety information systems' },
  { id: 'public_health', zh: '公共卫生', en: 'Public health' },
  { id: 'emergency_supplies', zh: '应急物资储备', en: 'Emergency supplies' },
  { id: 'vaccines', zh: '疫苗研发生产', en: 'Vaccine research and production' },
  { id: 'medical_supplies', zh: '医疗物资产业链建设', en: 'Medical supply chains' },
  { id: 'infrastructure', zh: '基础设施保障', en: 'Infrastructure' },
] as const;

const STATED_COUNT = 12;

/** The step of projects of the list that state no field. */
export const SHORTCOMING_UNSTATED = 'rest:list:weak_links';

/** The twelve fields: the named ones in the document's order, then the unnamed. @source 文件B 一(1) */
export const listShortcomings = (): readonly ShortcomingField[] => [
  ...NAMED.map((field) => ({ ...field, id: `shortcoming:${field.id}`, isNamed: true })),
  ...Array.from({ length: STATED_COUNT - NAMED.length }, (_, index) => ({
    id: `shortcoming:unnamed_${NAMED.length + index + 1}`,
    zh: `领域${NAMED.length + index + 1}（名称文件未列）`,
    en: `Field ${NAMED.length + index + 1} (not named by the document)`,
    isNamed: false,
  })),
];
