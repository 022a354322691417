import { ok, refuse, type Result } from '@/lib/result';
import {
  LIGHT_KINDS,
  LIGHT_MEASURES,
  type LightKind,
  type LightMeasure,
  type LightRule,
  type LightRuleSet,
} from './light-rule';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function parseRule(value: unknown, where: string): Result<LightRule> {
  if (!isFields(value)) return refuse(where, '不是一条亮灯规则');
  const { kind, measure, yellowAbove, redAbove } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(LIGHT_KINDS, kind))
    return refuse(`${where} › kind`, `“${String(kind)}”不是灯的种类`);
  if (typeof measure !== 'string' || !Object.hasOwn(LIGHT_MEASURES, measure))
    return refuse(`${where} › measure`, `“${String(measure)}”不是可用的指标`);
  if (!isNumber(yellowAbove) || !isNumber(redAbove)) return refuse(where, '黄灯、红灯的界限都须是数字');
  if (yellowAbove < 0) return refuse(where, `黄灯界限 ${yellowAbove} 小于 0，没有偏差也会亮灯`);
  if (redAbove < yellowAbove)
    return refuse(where, `红灯界限 ${redAbove} 小于黄灯界限 ${yellowAbove}，黄灯将永不出现`);
  return ok({ kind: kind as LightKind, measure: measure as LightMeasure, yellowAbove, redAbove });
}

/** Read an edited or imported rule set. @returns a refusal that names the rule and what is wrong with it. */
export function parseLightRuleSet(value: unknown): Result<LightRuleSet> {
  if (!isFields(value)) return refuse('亮灯规则', '不是一套规则');
  const { id, label, source, isVerified, entryThresholdWan, rules } = value;
  if (typeof id !== 'string' || typeof label !== 'string' || typeof source !== 'string')
    return refuse('亮灯规则', '缺少编号、名称或依据');
  if (typeof isVerified !== 'boolean') return refuse('亮灯规则 › isVerified', '须写明依据是否核实');
  if (entryThresholdWan !== null && !isNumber(entryThresholdWan))
    return refuse('亮灯规则 › entryThresholdWan', '入库标准须是万元数，或留空');
  if (entryThresholdWan !== null && entryThresholdWan <= 0)
    return refuse('亮灯规则 › entryThresholdWan', `入库标准 ${entryThresholdWan} 万元须大于 0，或留空`);
  if (!Array.isArray(rules)) return refuse('亮灯规则 › rules', '没有规则');
  const parsed: LightRule[] = [];
  for (const [index, rule] of rules.entries()) {
    const result = parseRule(rule, `亮灯规则 › 第${index + 1}条`);
    if (!result.ok) return result;
    const { kind } = result.value;
    if (parsed.some((other) => other.kind === kind))
      return refuse(`亮灯规则 › 第${index + 1}条`, `“${LIGHT_KINDS[kind].zh}”已有一条规则`);
    parsed.push(result.value);
  }
  return ok({ id, label, source, isVerified, entryThresholdWan, rules: parsed });
}
