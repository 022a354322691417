import type { AdoptedRules } from '@/domain/dispatch/adopted-rules';
import { LIGHT_PRESETS, type LightRuleSet } from '@/domain/dispatch/light-rule';
import { DEFAULT_SUPERVISION_RULE, type SupervisionRule } from '@/domain/dispatch/supervision-rule';
import type { Month } from '@/domain/time/month';
import type { Library } from './library';
import { bookOf } from './library-books';

type Ruled = Pick<Library, 'books'>;

/** The version that judges a month: the last one that begins by then. @nodata null: none was adopted by then */
export const adoptedFor = (library: Ruled, month: Month): AdoptedRules | null =>
  bookOf(library, 'rules')
    .filter(({ fromMonth }) => fromMonth <= month)
    .at(-1) ?? null;

/** The lights that judge a month: as adopted for it, else this system's own. @rule LIGHT-4 */
export const lightsOf = (library: Ruled, month: Month): LightRuleSet =>
  adoptedFor(library, month)?.lights ?? LIGHT_PRESETS.time_progress;

/** The rule of supervision in a month: as adopted for it, else this system's own. @rule LIGHT-4 */
export const supervisionRuleOf = (library: Ruled, month: Month): SupervisionRule =>
  adoptedFor(library, month)?.supervision ?? DEFAULT_SUPERVISION_RULE;
