/** At most so many of a list, evenly spread and in order; the whole list where it is short enough. */
export function thinOut<T>(items: readonly T[], most: number): readonly T[] {
  const every = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, index) => index % every === 0);
}
