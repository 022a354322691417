import { compactText } from './half-width';
import type { GroupContext } from './read-row';
import { readRegion, type RegionNames } from './read-region';
import { readIndustry, readLists, readPoolClass } from './read-words';

/** Above the first heading nothing is said. */
export const NO_GROUP: GroupContext = { cityAdcode: null, countyAdcode: null, project: {} };

/** What a group heading is called, without its numbering and count: `一、潍坊市（12个）` → `潍坊市`. */
const nameOfHeading = (text: string): string =>
  compactText(text)
    .replace(/^(?:[(（]?[一二三四五六七八九十百\d]+[)）]?[、.．]?)+/, '')
    .replace(/[(（:：].*$/, '')
    .replace(/共?\d+个.*$/, '');

/**
 * What the rows under a group heading have in common, where the heading is exactly a city, a county, a pool
 * class, a list or an industry. A heading of another kind leaves it as it was.
 * @rule IMP-3
 */
export function readGroupHeading(text: string, names: RegionNames, before: GroupContext): GroupContext {
  const name = nameOfHeading(text);
  if (name === '' || name.length > 16) return before;
  const region = readRegion(name, names, before.cityAdcode);
  if (region.rest === '' && region.countyAdcode !== null)
    return { ...before, cityAdcode: region.cityAdcode, countyAdcode: region.countyAdcode };
  if (region.rest === '' && region.cityAdcode !== null)
    return { ...before, cityAdcode: region.cityAdcode, countyAdcode: null };
  const { project } = before;
  const pool = readPoolClass(name);
  if (pool !== null && /^(?:实施|准备|储备)类(?:项目)?$/.test(name))
    return { ...before, project: { ...project, poolClass: pool } };
  const lists = /项目|清单/.test(name) ? readLists(name) : null;
  if (lists !== null && lists.length > 0) return { ...before, project: { ...project, listIds: lists } };
  const industry = /产业$|项目$|类$/.test(name) ? readIndustry(name) : null;
  return industry === null ? before : { ...before, project: { ...project, industryId: industry } };
}
