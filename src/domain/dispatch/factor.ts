import { countDays, type Day } from './day';

/** The factors 要素 a project needs before it can be built. @source 文件B 七(1)；DESIGN §4 */
export const FACTORS = {
  land: { zh: '用地', en: 'Land' },
  sea: { zh: '用海', en: 'Sea use' },
  energy: { zh: '能耗', en: 'Energy quota' },
  environment: { zh: '环评', en: 'Environmental review' },
  funds: { zh: '资金', en: 'Funds' },
  clearance: { zh: '征迁', en: 'Clearance' },
  permits: { zh: '手续', en: 'Permits' },
} as const;
export type FactorId = keyof typeof FACTORS;

/** Factor ids in the usual order. */
export const FACTOR_IDS = Object.keys(FACTORS) as readonly FactorId[];

/** How one factor stands: 不涉及 · 未办 · 办理中 · 卡住 · 已落实. */
export type FactorState =
  | { readonly state: 'not_needed' | 'not_begun' | 'in_progress' | 'secured' }
  | { readonly state: 'stuck'; readonly stuckSince: Day };

/** Factors that were reported; one that is absent is unknown, not secured. */
export type ProjectFactors = Partial<Readonly<Record<FactorId, FactorState>>>;

/** Days a factor has been stuck; null when it is not. @unit days */
export const countStuckDays = (factor: FactorState, asOf: Day): number | null =>
  factor.state === 'stuck' ? countDays(factor.stuckSince, asOf) : null;
