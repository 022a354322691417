/** A byte for each of so many things: 1 where it is among the given ones, 0 elsewhere. @param indexes each below `length` */
export function maskOf(length: number, indexes: Iterable<number>): Uint8Array {
  const mask = new Uint8Array(length);
  for (const index of indexes) mask[index] = 1;
  return mask;
}
