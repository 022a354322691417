/**
 * Remember the last result for the last arguments (compared by identity): one link of a selector chain.
 */
export function memoizeLast<Args extends readonly unknown[], R>(
  compute: (...args: Args) => R,
): (...args: Args) => R {
  let lastArgs: Args | null = null;
  let lastResult: R | undefined;
  return (...args) => {
    if (
      lastArgs !== null &&
      args.length === lastArgs.length &&
      args.every((arg, i) => Object.is(arg, lastArgs?.[i]))
    )
      return lastResult as R;
    lastResult = compute(...args);
    lastArgs = args;
    return lastResult;
  };
}
