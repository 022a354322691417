import { assumptionsOf, type ReachAssumptions } from '@/analysis/reach/assumptions';

/** Under what name the assumptions a person changed are kept. */
export const ASSUMPTIONS_SETTING = 'reach-assumptions';
export const DEFAULT_ASSUMPTIONS = assumptionsOf('base');

/** Assumptions as they were kept; what is missing is the default. */
export function parseAssumptions(value: unknown): ReachAssumptions {
  if (typeof value !== 'object' || value === null) return DEFAULT_ASSUMPTIONS;
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(DEFAULT_ASSUMPTIONS).map(([id, base]) => [
      id,
      typeof given[id] === 'number' ? given[id] : base,
    ]),
  ) as unknown as ReachAssumptions;
}

/** Whether any stands otherwise than it is shipped. */
export const isChanged = (assumptions: ReachAssumptions): boolean =>
  Object.entries(DEFAULT_ASSUMPTIONS).some(
    ([id, value]) => assumptions[id as keyof ReachAssumptions] !== value,
  );
