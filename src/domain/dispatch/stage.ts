/**
 * How far a project has come: 谋划 → 前期 → 开工 → 在建 → 竣工 → 投产; 停缓建 and 调出 stand beside the line.
 * `unstated` 未载明 is for what public documents name without saying how far it has come.
 */
export const STAGES = {
  idea: { zh: '谋划', en: 'Conceived', order: 0 },
  preparation: { zh: '前期', en: 'In preparation', order: 1 },
  started: { zh: '开工', en: 'Started', order: 2 },
  building: { zh: '在建', en: 'Under construction', order: 3 },
  completed: { zh: '竣工', en: 'Completed', order: 4 },
  operating: { zh: '投产', en: 'In operation', order: 5 },
  suspended: { zh: '停缓建', en: 'Suspended', order: null },
  removed: { zh: '调出', en: 'Removed from the pool', order: null },
  unstated: { zh: '未载明', en: 'Not stated', order: null },
} as const;
export type Stage = keyof typeof STAGES;

/** Stage ids in the order of the line. */
export const STAGE_IDS = Object.keys(STAGES) as readonly Stage[];

/** Whether construction has begun at this stage; a suspended project has begun, a removed one no longer counts. */
export function hasStarted(stage: Stage): boolean {
  const { order } = STAGES[stage];
  return stage === 'suspended' || (order !== null && order >= STAGES.started.order);
}
