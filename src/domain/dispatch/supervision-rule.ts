import { ok, refuse, type Result } from '@/lib/result';

/** When each step falls due, in months of red light in a row. JSON as it is, edited by the office. */
export interface SupervisionRule {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly bulletinAfterMonths: number;
  readonly interviewAfterMonths: number;
  readonly removalAfterMonths: number;
}

/** The order is document A's; the document gives no numbers of months, so these are ours. */
export const DEFAULT_SUPERVISION_RULE: SupervisionRule = {
  id: 'default',
  label: '连续红灯 1／3／6 个月',
  source: '顺序：文件A 第22条；月数为本系统默认，非文件规定，可改',
  bulletinAfterMonths: 1,
  interviewAfterMonths: 3,
  removalAfterMonths: 6,
};

/** The steps with a number of months, in the document's order. @source 文件A 第22条 */
export const LADDER_FIELDS = {
  bulletinAfterMonths: '通报',
  interviewAfterMonths: '约谈',
  removalAfterMonths: '调出',
} as const;
export type LadderField = keyof typeof LADDER_FIELDS;

/** Read an edited or imported rule of supervision. @returns a refusal that names the step and what is wrong */
export function parseSupervisionRule(value: unknown): Result<SupervisionRule> {
  const where = '督导规则';
  if (typeof value !== 'object' || value === null) return refuse(where, '不是一条督导规则');
  const fields = value as Readonly<Record<string, unknown>>;
  const { id, label, source } = fields;
  if (typeof id !== 'string' || typeof label !== 'string' || typeof source !== 'string')
    return refuse(where, '缺少编号、名称或依据');
  const months: Record<LadderField, number> = {
    bulletinAfterMonths: 0,
    interviewAfterMonths: 0,
    removalAfterMonths: 0,
  };
  let before: readonly [string, number] | null = null;
  for (const [field, step] of Object.entries(LADDER_FIELDS) as [LadderField, string][]) {
    const count = fields[field];
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 1)
      return refuse(`${where} › ${step}`, '月数须是 1 以上的整数');
    if (before !== null && count < before[1])
      return refuse(`${where} › ${step}`, `${count} 个月早于“${before[0]}”的 ${before[1]} 个月，次序颠倒`);
    months[field] = count;
    before = [step, count];
  }
  return ok({ id, label, source, ...months });
}
