import { LIGHT_PRESETS } from '@/domain/dispatch/light-rule';
import { DEFAULT_SUPERVISION_RULE } from '@/domain/dispatch/supervision-rule';
import type { Locale } from './locale';
import { RULE_NAMES_EN } from './words/rule-names';

/** What a rule is called and what it rests on. */
export interface RuleName {
  readonly label: string;
  readonly source: string;
}

const SHIPPED = [...Object.values(LIGHT_PRESETS), DEFAULT_SUPERVISION_RULE];

/** Name of a rule of lights or of supervision; in English only those that ship have one, an office's own stands as it was written. */
export function ruleName(rule: RuleName & { readonly id: string }, locale: Locale): RuleName {
  const { id, label, source } = rule;
  const isShipped = SHIPPED.some((each) => each.id === id && each.label === label && each.source === source);
  return (locale === 'en' && isShipped ? RULE_NAMES_EN[id] : undefined) ?? { label, source };
}
