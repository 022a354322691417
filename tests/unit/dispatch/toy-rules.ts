import type { AdoptedRules } from '@/domain/dispatch/adopted-rules';
import { dayOf } from '@/domain/dispatch/day';
import { LIGHT_PRESETS } from '@/domain/dispatch/light-rule';
import { DEFAULT_SUPERVISION_RULE } from '@/domain/dispatch/supervision-rule';
import type { Change } from '@/domain/library/change-set';
import { monthOf } from '@/domain/time/month';

/** A made-up version of the rules, changed where a test needs it. */
export const toyRules = (change: Partial<AdoptedRules> = {}): AdoptedRules => ({
  version: 1,
  person: '调度科',
  adopted: dayOf('2020-06-05'),
  fromMonth: monthOf(2020, 6),
  reason: '半年调度会',
  lights: LIGHT_PRESETS.points_10_30,
  supervision: DEFAULT_SUPERVISION_RULE,
  ...change,
});

/** The change that puts a version into the book. */
export const toyAdoption = (rules: AdoptedRules): Change => ({
  kind: 'book',
  projectId: '',
  book: 'rules',
  key: String(rules.version).padStart(4, '0'),
  from: null,
  to: rules,
  source: null,
});
