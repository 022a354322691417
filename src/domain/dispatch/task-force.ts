import { INDUSTRIES, INDUSTRY_IDS, type IndustryId } from '@/domain/project/industry';

/** The four support task forces “四大支撑”专班; the document does not list their names. @source 文件B 四(1)(2) */
export const SUPPORT_TASK_FORCE_IDS = ['support_1', 'support_2', 'support_3', 'support_4'] as const;
export type SupportTaskForceId = (typeof SUPPORT_TASK_FORCE_IDS)[number];

/** One task force 专班 for each of the ten industries, by the industry's id, and the four of support. */
export type TaskForceId = IndustryId | SupportTaskForceId;

/** What a task force is called, and whether a document gives that name. */
export interface TaskForce {
  readonly id: TaskForceId;
  readonly zh: string;
  readonly en: string;
  readonly group: 'industry' | 'support';
  /** False where the name is not public here: an office may enter its own. */
  readonly isNamed: boolean;
}

const industryForce = (id: IndustryId): TaskForce => ({
  id,
  zh: `${INDUSTRIES[id].zh}专班`,
  en: `${INDUSTRIES[id].en} task force`,
  group: 'industry',
  isNamed: true,
});

const supportForce = (id: SupportTaskForceId, index: number): TaskForce => ({
  id,
  zh: `支撑专班（名称未列）${index + 1}`,
  en: `Support task force ${index + 1} (not named)`,
  group: 'support',
  isNamed: false,
});

/** The “10+4” task forces, industries in the documents' order first. @source 文件B 四(1) */
export const TASK_FORCES: readonly TaskForce[] = [
  ...INDUSTRY_IDS.map(industryForce),
  ...SUPPORT_TASK_FORCE_IDS.map(supportForce),
];

/** The fourteen ids. */
export const TASK_FORCE_IDS: readonly TaskForceId[] = TASK_FORCES.map(({ id }) => id);
