import type { LightRuleSet } from '@/domain/dispatch/light-rule';
import { parseLightRuleSet } from '@/domain/dispatch/parse-light-rules';
import {
  DEFAULT_SUPERVISION_RULE,
  parseSupervisionRule,
  type SupervisionRule,
} from '@/domain/dispatch/supervision-rule';
import { ok, refuse, type Result } from '@/lib/result';

const FORMAT = 'qilu-rules';
const VERSION = 1;

/** Rules that go from one office to another: the lights, and the ladder of supervision. */
export interface RulesContent {
  readonly lights: LightRuleSet;
  readonly supervision: SupervisionRule;
}

/** Write rules as a .json that a person can read. */
export const toRulesFile = ({ lights, supervision }: RulesContent): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, lights, supervision }, null, 2)}\n`;

/** Read rules from a .json. @returns a refusal with the file and what is wrong in it */
export function parseRulesFile(text: string, file: string): Result<RulesContent> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(file, '内容不是 JSON，不是导出的规则文件');
  }
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (fields['format'] !== FORMAT) return refuse(file, '不是导出的规则文件');
  if (typeof fields['version'] !== 'number' || fields['version'] > VERSION)
    return refuse(file, '由更新的程序导出，请用新版程序打开');
  const lights = parseLightRuleSet(fields['lights']);
  if (!lights.ok) return refuse(`${file} › ${lights.error.where}`, lights.error.why);
  const supervision = parseSupervisionRule(fields['supervision'] ?? DEFAULT_SUPERVISION_RULE);
  if (!supervision.ok) return refuse(`${file} › ${supervision.error.where}`, supervision.error.why);
  return ok({ lights: lights.value, supervision: supervision.value });
}
