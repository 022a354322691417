/** Work that stops for breath now and then: each `yield` is a place where a page may draw a frame. */
export type Steps<T> = Generator<undefined, T>;

/** Do all of it at once. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Do it with a breath at each stop. */
export async function runStepsBreathing<T>(steps: Steps<T>, breathe: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    // oxlint-disable-next-line no-await-in-loop -- the breath
    await breathe();
  }
}
