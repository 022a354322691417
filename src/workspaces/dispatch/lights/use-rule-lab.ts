import { useCallback, useMemo, useState } from 'react';
import { compareLights, type LightShift } from '@/analysis/rule-lab/compare-lights';
import { judgeReadings } from '@/analysis/rule-lab/judge-readings';
import { type LabReadings, takeReadings } from '@/analysis/rule-lab/take-readings';
import { parseLightRuleSet } from '@/domain/dispatch/parse-light-rules';
import { parseSupervisionRule } from '@/domain/dispatch/supervision-rule';
import { lightsOf, supervisionRuleOf } from '@/domain/library/rules-in-force';
import type { RulesContent } from '@/io/rules-file';
import type { Table } from '../../library/use-table';

/** The laboratory: the rules of the month, a draft, and what the draft would change. */
export interface RuleLab {
  readonly inForce: RulesContent;
  readonly draft: RulesContent;
  readonly setDraft: (draft: RulesContent) => void;
  /** Why the draft cannot be a rule. @nodata '' */
  readonly problem: string;
  readonly readings: LabReadings;
  /** Ranks of the lights by project. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly shift: LightShift;
}

/** What is wrong with a draft, as one sentence. @nodata '' */
export function problemOf({ lights, supervision }: RulesContent): string {
  const set = parseLightRuleSet(lights);
  if (!set.ok) return `${set.error.where}：${set.error.why}`;
  const ladder = parseSupervisionRule(supervision);
  return ladder.ok ? '' : `${ladder.error.where}：${ladder.error.why}`;
}

/** Try rules on the month shown. Figures are read once a month; moving a limit only judges again. */
export function useRuleLab({ library, month }: Pick<Table, 'library' | 'month'>): RuleLab {
  const lights = lightsOf(library, month);
  const supervision = supervisionRuleOf(library, month);
  const inForce = useMemo(() => ({ lights, supervision }), [lights, supervision]);
  const [held, setHeld] = useState<{ readonly draft: RulesContent; readonly valid: RulesContent } | null>(
    null,
  );
  const draft = held?.draft ?? inForce;
  const valid = held?.valid ?? inForce;
  const setDraft = useCallback(
    (next: RulesContent): void =>
      setHeld((last) => ({ draft: next, valid: problemOf(next) === '' ? next : (last?.valid ?? inForce) })),
    [inForce],
  );
  const readings = useMemo(
    () => takeReadings(library.projects, month, library.reports.get(month) ?? []),
    [library.projects, library.reports, month],
  );
  const before = useMemo(() => judgeReadings(readings, lights), [readings, lights]);
  const after = useMemo(() => judgeReadings(readings, valid.lights), [readings, valid.lights]);
  const shift = useMemo(() => compareLights(readings, before, after), [readings, before, after]);
  const problem = problemOf(draft);
  return useMemo(
    () => ({ inForce, draft, setDraft, problem, readings, before, after, shift }),
    [inForce, draft, setDraft, problem, readings, before, after, shift],
  );
}
