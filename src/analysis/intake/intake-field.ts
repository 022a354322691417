/** How the cells of a field are read. */
export type IntakeValueKind = 'text' | 'money' | 'date' | 'term' | 'word' | 'region' | 'raw';

interface FieldFacts {
  readonly zh: string;
  readonly en: string;
  readonly kind: IntakeValueKind;
  /** Several columns may hold it; others are taken once. */
  readonly isMany?: true;
}

/**
 * What a column of a sheet can be. `raw` columns are kept as written: coordinates for the coordinate doctor,
 * others as extras of the row.
 */
export const INTAKE_FIELDS = {
  sequence: { zh: '序号', en: 'No.', kind: 'raw' },
  id: { zh: '项目编号', en: 'Project id', kind: 'text' },
  code: { zh: '项目代码', en: 'Project code', kind: 'text', isMany: true },
  name: { zh: '项目名称', en: 'Project name', kind: 'text' },
  alias: { zh: '曾用名', en: 'Other name', kind: 'text', isMany: true },
  level: { zh: '调度层级', en: 'Level', kind: 'word' },
  city: { zh: '市', en: 'City', kind: 'region' },
  county: { zh: '县（市、区）', en: 'County', kind: 'region' },
  park: { zh: '园区', en: 'Park', kind: 'region' },
  clause: { zh: '服务的政策条款', en: 'Clauses served', kind: 'word', isMany: true },
  place: { zh: '建设地点', en: 'Place', kind: 'region' },
  coordinateX: { zh: '坐标一（经度／X）', en: 'Coordinate 1 (lon/X)', kind: 'raw' },
  coordinateY: { zh: '坐标二（纬度／Y）', en: 'Coordinate 2 (lat/Y)', kind: 'raw' },
  coordinates: { zh: '坐标', en: 'Coordinates', kind: 'raw' },
  industry: { zh: '所属产业', en: 'Industry', kind: 'word' },
  list: { zh: '所属清单', en: 'List', kind: 'word', isMany: true },
  poolClass: { zh: '入库类别', en: 'Pool class', kind: 'word' },
  stage: { zh: '项目阶段', en: 'Stage', kind: 'word' },
  taskForce: { zh: '专班', en: 'Task force', kind: 'word', isMany: true },
  leadUnit: { zh: '牵头单位', en: 'Lead unit', kind: 'text' },
  responsibleUnit: { zh: '责任单位', en: 'Responsible unit', kind: 'text' },
  entered: { zh: '入库时间', en: 'Entered', kind: 'date' },
  totalInvestment: { zh: '总投资', en: 'Total investment', kind: 'money' },
  annualPlan: { zh: '年度计划投资', en: 'Annual plan', kind: 'money', isMany: true },
  cumulative: { zh: '本年累计完成投资', en: 'Completed this year', kind: 'money', isMany: true },
  monthDone: { zh: '当月完成投资', en: 'Completed in the month', kind: 'money', isMany: true },
  everDone: { zh: '开工以来累计完成', en: 'Completed since start', kind: 'money', isMany: true },
  funds: { zh: '到位资金', en: 'Funds received', kind: 'money' },
  started: { zh: '是否开工', en: 'Started', kind: 'word' },
  startActual: { zh: '实际开工时间', en: 'Actual start', kind: 'date' },
  startPlanned: { zh: '计划开工时间', en: 'Planned start', kind: 'date' },
  completionActual: { zh: '实际竣工时间', en: 'Actual completion', kind: 'date' },
  completionPlanned: { zh: '计划竣工时间', en: 'Planned completion', kind: 'date' },
  operationActual: { zh: '实际投产时间', en: 'Actual operation', kind: 'date' },
  operationPlanned: { zh: '计划投产时间', en: 'Planned operation', kind: 'date' },
  approvalActual: { zh: '立项批复时间', en: 'Approved', kind: 'date' },
  term: { zh: '建设起止年限', en: 'Term of construction', kind: 'term' },
  progressText: { zh: '形象进度', en: 'Progress', kind: 'text' },
  contactPerson: { zh: '联系人', en: 'Contact', kind: 'text' },
  contactPhone: { zh: '联系电话', en: 'Phone', kind: 'text' },
  extra: { zh: '其他（原样保留）', en: 'Other (kept as it is)', kind: 'raw', isMany: true },
} as const satisfies Readonly<Record<string, FieldFacts>>;
export type IntakeField = keyof typeof INTAKE_FIELDS;

/** Fields in the order they are offered. */
export const INTAKE_FIELD_IDS = Object.keys(INTAKE_FIELDS) as readonly IntakeField[];

const facts: Readonly<Record<IntakeField, FieldFacts>> = INTAKE_FIELDS;
/** How a field's cells are read. */
export const kindOfField = (field: IntakeField): IntakeValueKind => facts[field].kind;
/** Whether several columns may hold a field. */
export const isManyField = (field: IntakeField): boolean => facts[field].isMany === true;
/** Fields that belong to a month's report and mean nothing without it. */
export const REPORT_FIELDS: ReadonlySet<IntakeField> = new Set([
  'cumulative',
  'funds',
  'started',
  'progressText',
]);
