import type { AdoptedRules } from '@/domain/dispatch/adopted-rules';
import type { LightRuleSet } from '@/domain/dispatch/light-rule';
import { parseLightRuleSet } from '@/domain/dispatch/parse-light-rules';
import { dayShape, monthShape } from '@/domain/dispatch/project-shape';
import { parseSupervisionRule, type SupervisionRule } from '@/domain/dispatch/supervision-rule';
import { type EntryThreshold, PER_MU_IDS, type ZoneYear } from '@/domain/park/zone-year';
import {
  booleanShape,
  fieldsShape,
  integerShape,
  nullable,
  numberShape,
  recordShape,
  refuseShape,
  type Shape,
  textShape,
  wordShape,
} from '@/lib/json-shape';
import type { Result } from '@/lib/result';

/** A parser of the domain as a shape. */
const shapeOf =
  <T>(parse: (value: unknown) => Result<T>): Shape<T> =>
  (value, where) => {
    const read = parse(value);
    return read.ok ? read.value : refuseShape(`${where} › ${read.error.where}`, read.error.why);
  };

/** A version of the rules. */
export const adoptedRulesShape: Shape<AdoptedRules> = recordShape<AdoptedRules>({
  version: integerShape,
  person: textShape,
  adopted: dayShape,
  fromMonth: monthShape,
  reason: textShape,
  lights: shapeOf<LightRuleSet>(parseLightRuleSet),
  supervision: shapeOf<SupervisionRule>(parseSupervisionRule),
});

const measuresShape: Shape<ZoneYear['measures']> = (value, where) =>
  Object.fromEntries(
    Object.entries(fieldsShape(value, where)).map(([id, amount]) => [
      wordShape(PER_MU_IDS)(id, where),
      numberShape(amount, `${where} › ${id}`),
    ]),
  );

/** A park's year. */
export const zoneYearShape: Shape<ZoneYear> = recordShape<ZoneYear>({
  parkId: textShape,
  year: integerShape,
  score: nullable(numberShape),
  rank: nullable(integerShape),
  isDemonstration: booleanShape,
  measures: measuresShape,
  source: textShape,
  drill: booleanShape,
});

/** What a park asks of a project. */
export const entryThresholdShape: Shape<EntryThreshold> = recordShape<EntryThreshold>({
  parkId: textShape,
  minInvestmentWan: nullable(numberShape),
  minIntensityWanPerMu: nullable(numberShape),
  source: textShape,
});
