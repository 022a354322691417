import { formatMonth, type Month } from '@/domain/time/month';
import { ok, refuse, type Result } from '@/lib/result';
import type { Day } from './day';
import type { LightRuleSet } from './light-rule';
import type { SupervisionRule } from './supervision-rule';

/**
 * Rules as an office adopted them: lights and supervision together, with who, when, why, and the month
 * they begin. Earlier months keep the version before. JSON as it is.
 */
export interface AdoptedRules {
  /** 1 for the first. */
  readonly version: number;
  /** Who adopted them. */
  readonly person: string;
  readonly adopted: Day;
  /** The first month they judge. */
  readonly fromMonth: Month;
  readonly reason: string;
  readonly lights: LightRuleSet;
  readonly supervision: SupervisionRule;
}

/**
 * Make the next version, or refuse it with a sentence.
 * @param sealed months that were published or corrected: what they said is not judged again
 */
export function adoptRules(
  known: readonly AdoptedRules[],
  draft: Omit<AdoptedRules, 'version'>,
  sealed: readonly Month[],
): Result<AdoptedRules> {
  const where = '采用规则';
  const last = known.at(-1);
  if (draft.person.trim() === '') return refuse(`${where} › 采用人`, '须写明由谁采用');
  if (draft.reason.trim() === '') return refuse(`${where} › 理由`, '须写明采用的理由');
  if (last !== undefined && draft.adopted < last.adopted)
    return refuse(`${where} › 采用日期`, `早于第${last.version}版的采用日期 ${last.adopted}`);
  if (last !== undefined && draft.fromMonth < last.fromMonth)
    return refuse(
      `${where} › 起用月份`,
      `第${last.version}版自 ${formatMonth(last.fromMonth)} 起用，新版不能早于它；如要改写，请先撤销该版`,
    );
  const published = sealed.filter((month) => month >= draft.fromMonth).sort((a, b) => a - b);
  if (published[0] !== undefined)
    return refuse(
      `${where} › 起用月份`,
      `${formatMonth(published[0])} 已封存，已封存的月份按当时的规则；请自其后的月份起用`,
    );
  return ok({
    ...draft,
    person: draft.person.trim(),
    reason: draft.reason.trim(),
    version: (last?.version ?? 0) + 1,
  });
}
