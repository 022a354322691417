/** Either a value or an error that carries a sentence for a person. Never both, never neither. */
export type Result<T, E = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A refusal from the outside world: where it happened (a path a person can follow) and why. */
export interface Refusal {
  /** e.g. `airports.csv › row 12 › opened` */
  readonly where: string;
  readonly why: string;
}

/** Wrap a value as a success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wrap a refusal as a failure. */
export const refuse = (where: string, why: string): Result<never> => ({ ok: false, error: { where, why } });

/** Unwrap a Result or throw one sentence: for scripts and tests, where crashing loudly is right. */
export function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.where}: ${result.error.why}`);
}
