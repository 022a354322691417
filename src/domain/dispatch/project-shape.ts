import { INDUSTRY_IDS } from '@/domain/project/industry';
import { type LngLat, PRECISION_CLASSES } from '@/domain/provenance/position';
import { PROVENANCE_CLASSES } from '@/domain/provenance/provenance';
import { isShandongAdcode } from '@/domain/region/adcode';
import { parseFuzzyDate } from '@/domain/time/fuzzy-date';
import type { Month } from '@/domain/time/month';
import {
  booleanShape,
  fieldsShape,
  integerShape,
  listShape,
  nullable,
  numberShape,
  optional,
  recordShape,
  refuseShape,
  type Shape,
  textShape,
  wordShape,
} from '@/lib/json-shape';
import type { Blocker } from './blocker';
import { type Day, parseDay } from './day';
import {
  type AnnualPlan,
  DISPATCH_LEVELS,
  type DispatchProject,
  type EvidenceLink,
  type ProjectContact,
  type ProjectExtra,
} from './dispatch-project';
import { FACTOR_IDS, type FactorState, type ProjectFactors } from './factor';
import { POOL_CLASS_IDS } from './pool-class';
import { PROJECT_LIST_IDS } from './project-list';
import {
  type DateText,
  MILESTONE_KINDS,
  type MilestoneKind,
  type ProjectMilestone,
} from './project-milestone';
import {
  type ProjectPlace,
  type ProjectPoint,
  type ProjectSection,
  SOURCE_CRS,
  type SourceCrs,
} from './project-place';
import { STAGE_IDS } from './stage';
import {
  SUPERVISION_STEPS,
  type SupervisionStep,
  type SupervisionStepKind,
  takeSupervisionStep,
} from './supervision-step';
import { TASK_FORCE_IDS } from './task-force';

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(table) as K[];

/** A month as the domain keeps it: whole months since 2000-01. */
export const monthShape: Shape<Month> = (value, where) => integerShape(value, where) as Month;

/** A date text that `parseFuzzyDate` reads. */
export const dateTextShape: Shape<DateText> = (value, where) => {
  const text = textShape(value, where);
  return parseFuzzyDate(text) === null ? refuseShape(where, `“${text}”不是日期`) : text;
};

/** A calendar day. */
export const dayShape: Shape<Day> = (value, where) =>
  parseDay(textShape(value, where)) ?? refuseShape(where, `“${String(value)}”不是年月日`);

const adcodeShape: Shape<number> = (value, where) => {
  const adcode = integerShape(value, where);
  return isShandongAdcode(adcode) ? adcode : refuseShape(where, `${adcode} 不是山东的行政区划代码`);
};

const lngLatShape: Shape<LngLat> = (value, where) => {
  const [lng, lat, ...more] = listShape(numberShape)(value, where);
  if (lng === undefined || lat === undefined || more.length > 0)
    return refuseShape(where, '须为经度、纬度两个数');
  return [lng, lat];
};

const placeFacts = {
  text: textShape,
  sourceCrs: wordShape<SourceCrs>(keysOf(SOURCE_CRS)),
  precision: wordShape(PRECISION_CLASSES),
};
const pointShape = recordShape<ProjectPoint>({ ...placeFacts, lngLat: lngLatShape });
const sectionShape = recordShape<ProjectSection>({
  ...placeFacts,
  name: textShape,
  fromChainage: textShape,
  toChainage: textShape,
  path: listShape(lngLatShape),
});
const placeShapes = {
  points: recordShape<Extract<ProjectPlace, { kind: 'points' }>>({
    kind: wordShape(['points']),
    points: listShape(pointShape),
  }),
  line: recordShape<Extract<ProjectPlace, { kind: 'line' }>>({
    kind: wordShape(['line']),
    sections: listShape(sectionShape),
  }),
  unplaced: recordShape<Extract<ProjectPlace, { kind: 'unplaced' }>>({
    kind: wordShape(['unplaced']),
    reason: textShape,
  }),
};
const placeShape: Shape<ProjectPlace> = (value, where) => {
  const kind = wordShape(keysOf(placeShapes))(fieldsShape(value, where)['kind'], `${where} › kind`);
  return placeShapes[kind](value, where);
};

const factorShape: Shape<FactorState> = (value, where) => {
  const { state } = fieldsShape(value, where);
  if (state === 'stuck')
    return recordShape<Extract<FactorState, { state: 'stuck' }>>({
      state: wordShape(['stuck']),
      stuckSince: dayShape,
    })(value, where);
  return recordShape<Exclude<FactorState, { state: 'stuck' }>>({
    state: wordShape(['not_needed', 'not_begun', 'in_progress', 'secured']),
  })(value, where);
};
const factorsShape: Shape<ProjectFactors> = (value, where) =>
  Object.fromEntries(
    Object.entries(fieldsShape(value, where)).map(([id, factor]) => [
      wordShape(FACTOR_IDS)(id, where),
      factorShape(factor, `${where} › ${id}`),
    ]),
  );

const milestoneShape = recordShape<ProjectMilestone>({
  kind: wordShape<MilestoneKind>(keysOf(MILESTONE_KINDS)),
  title: textShape,
  baseline: nullable(dateTextShape),
  forecast: nullable(dateTextShape),
  actual: nullable(dateTextShape),
});
const blockerShape = recordShape<Blocker>({
  id: textShape,
  projectId: textShape,
  text: textShape,
  factorId: nullable(wordShape(FACTOR_IDS)),
  opened: dayShape,
  closed: nullable(dayShape),
  responsibleUnit: textShape,
});
const annualPlanShape = recordShape<AnnualPlan>({
  year: integerShape,
  plannedInvestmentWan: nullable(numberShape),
  plannedCurve: nullable(listShape(numberShape)),
});

const stepShape = recordShape<SupervisionStep>({
  kind: wordShape<SupervisionStepKind>(keysOf(SUPERVISION_STEPS)),
  day: dayShape,
  reason: textShape,
  person: textShape,
  document: textShape,
});

/** A history of supervision; one whose steps could not have followed each other is refused. */
const supervisionShape: Shape<readonly SupervisionStep[]> = (value, where) =>
  listShape(stepShape)(value, where).reduce<readonly SupervisionStep[]>((history, step) => {
    const next = takeSupervisionStep(history, step);
    return next.ok ? next.value : refuseShape(where, next.error.why);
  }, []);

/** Shape of every field of a project, for whole projects and for changes of one field. */
export const PROJECT_SHAPES: { readonly [K in keyof DispatchProject]-?: Shape<DispatchProject[K]> } = {
  id: (value, where) => textShape(value, where) || refuseShape(where, '编号为空'),
  codes: listShape(textShape),
  name: textShape,
  aliases: listShape(textShape),
  level: wordShape(DISPATCH_LEVELS),
  cityAdcode: adcodeShape,
  countyAdcode: nullable(adcodeShape),
  parkId: nullable(textShape),
  place: placeShape,
  industryId: nullable(wordShape(INDUSTRY_IDS)),
  listIds: listShape(wordShape(PROJECT_LIST_IDS)),
  poolClass: wordShape(POOL_CLASS_IDS),
  stage: wordShape(STAGE_IDS),
  taskForceIds: listShape(wordShape(TASK_FORCE_IDS)),
  leadUnit: textShape,
  responsibleUnit: textShape,
  clauseIds: listShape(textShape),
  entered: monthShape,
  totalInvestmentWan: nullable(numberShape),
  annualPlans: listShape(annualPlanShape),
  milestones: listShape(milestoneShape),
  factors: factorsShape,
  blockers: listShape(blockerShape),
  evidence: listShape(recordShape<EvidenceLink>({ title: textShape, link: textShape })),
  supervision: optional(supervisionShape),
  extras: optional(listShape(recordShape<ProjectExtra>({ heading: textShape, text: textShape }))),
  provenanceClass: wordShape(PROVENANCE_CLASSES),
  drill: booleanShape,
};

/** A whole project. */
export const projectShape: Shape<DispatchProject> = recordShape<DispatchProject>(PROJECT_SHAPES);

/** A contact. */
export const contactShape: Shape<ProjectContact> = recordShape<ProjectContact>({
  projectId: textShape,
  person: textShape,
  phone: textShape,
});
