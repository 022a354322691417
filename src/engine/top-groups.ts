/**
 * Indexes of the greatest numbers, greatest first; ties in the order of the groups. Zeros are not among them.
 * @param numbers counts or sums of a view
 */
export function topGroups(numbers: ArrayLike<number>, howMany: number): readonly number[] {
  const groups = Array.from({ length: numbers.length }, (_, group) => group);
  return groups
    .filter((group) => numbers[group] !== 0)
    .sort((a, b) => (numbers[b] as number) - (numbers[a] as number) || a - b)
    .slice(0, howMany);
}
