import { compactText } from './half-width';
import { HEADER_RULES } from './header-rules';
import type { IntakeField } from './intake-field';

/** A heading without blanks, bracketed units and years: what the rules are tested against. */
export function bareHeading(text: string): string {
  return compactText(text)
    .replace(/[(（[【][^)）\]】]*(?:元|亿|亩|㎡|平方米|%|个|吨|公里|填|年月)[^)）\]】]*[)）\]】]/g, '')
    .replace(/[/、,](?:百万元|[亿万千]?元)$/, '')
    .replace(/[*:：★▲]+/g, '');
}

/** The field a heading speaks of, and how surely. @nodata null @rule IMP-2 */
export function matchHeading(bare: string): { readonly field: IntakeField; readonly sure: number } | null {
  if (bare === '') return null;
  const found = HEADER_RULES.find(({ test }) => test.test(bare));
  return found === undefined ? null : { field: found.field, sure: found.sure };
}
