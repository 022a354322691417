/** How work that pauses is carried out. */
export interface Pace {
  /** Work at a stretch before others get a turn. @unit ms; 8 by default, half a frame */
  readonly budgetMs?: number;
  /** Give up when it is aborted. */
  readonly signal?: AbortSignal;
  /** Lets others have a turn; a timer of 0 ms by default. */
  readonly pause?: () => Promise<void>;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Carry out work at one stretch. */
export function runAtOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Carry out work in slices, so that no frame waits for it.
 * @param work yields wherever it may pause
 * @returns what the work returns; null when it was given up, after its `finally` blocks ran
 */
export async function runInSlices<Result>(
  work: Generator<void, Result>,
  { budgetMs = 8, signal, pause = nextTurn }: Pace = {},
): Promise<Result | null> {
  let began = performance.now();
  for (;;) {
    if (signal?.aborted === true) {
      work.return(undefined as never);
      return null;
    }
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - began >= budgetMs) {
      await pause();
      began = performance.now();
    }
  }
}
