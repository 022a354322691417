import { LIGHT_PRESETS, type LightRuleSet } from '@/domain/dispatch/light-rule';
import { DEFAULT_SUPERVISION_RULE, type SupervisionRule } from '@/domain/dispatch/supervision-rule';
import type { Translate } from '@/i18n/translate';

/** What a rule is called and what it rests on. */
export interface RuleName {
  readonly label: string;
  readonly source: string;
}

/** Name of a set of lights: those that ship speak the screen's language, an office's own stands as it was written. */
export function nameLights({ id, label, source }: LightRuleSet, t: Translate): RuleName {
  const preset = Object.values(LIGHT_PRESETS).find((each) => each.id === id && each.label === label);
  return preset === undefined || preset.source !== source
    ? { label, source }
    : { label: t(`rules.preset.${preset.id}`), source: t(`rules.preset.${preset.id}.source`) };
}

/** Name of a rule of supervision, as `nameLights` does it. */
export function nameSupervision({ id, label, source }: SupervisionRule, t: Translate): RuleName {
  return id === DEFAULT_SUPERVISION_RULE.id && label === DEFAULT_SUPERVISION_RULE.label
    ? { label: t('ladder.rule.default'), source: t('ladder.rule.default.source') }
    : { label, source };
}
