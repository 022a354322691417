import * as fc from 'fast-check';

/** One seed for all laws, so that a failure can be run again; `QILU_SEED` tries another. */
export const SEED = Number(process.env['QILU_SEED'] ?? 20_180_213);

/** `law (seed 20180213, 200 runs)`: what stands in a test's title. */
export const law = (sentence: string, runs: number): string => `${sentence} (seed ${SEED}, ${runs} runs)`;

/** Hold a property to a number of seeded runs. @throws with the smallest counterexample. */
export function holds<T extends unknown[]>(property: fc.IRawProperty<T>, runs: number): void {
  fc.assert(property, { seed: SEED, numRuns: runs });
}

/** The same for a property that waits. @throws with the smallest counterexample */
export async function holdsLater<T extends unknown[]>(
  property: fc.IAsyncProperty<T>,
  runs: number,
): Promise<void> {
  await fc.assert(property, { seed: SEED, numRuns: runs });
}
