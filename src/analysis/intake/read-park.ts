import type { Adcode } from '@/domain/region/adcode';
import { compactText } from './half-width';
import type { RegionNames } from './read-region';

type Known = NonNullable<RegionNames['parks']>[number];

const plain = (text: string): string => compactText(text).replace(/[()（）“”"·]/g, '');
/** A name said short is told by its end: 章丘经济技术开发区 for 济南章丘经济技术开发区. */
const SHORTEST = 5;

/**
 * The park a cell names, in the city that is known.
 * @returns null when no park, or more than one, is called so: it is kept as written, never guessed
 * @rule IMP-6
 */
export function readPark(text: string, parks: readonly Known[], cityAdcode: Adcode | null): Known | null {
  const name = plain(text);
  if (name === '') return null;
  const near = parks.filter((park) => cityAdcode === null || (park.cityAdcode ?? cityAdcode) === cityAdcode);
  const same = near.filter((park) => plain(park.name) === name);
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  if (name.length < SHORTEST) return null;
  const alike = near.filter((park) => {
    const known = plain(park.name);
    return known.endsWith(name) || (known.length >= SHORTEST && name.endsWith(known));
  });
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
