import type { Park } from '@/domain/park/park';
import type { PolicyClause } from '@/domain/policy/policy-clause';
import type { City } from '@/domain/region/city';
import type { County } from '@/domain/region/county';
import type { Adcode } from '@/domain/region/adcode';
import { compactText } from './half-width';

/** Names of cities, counties, parks and clauses an import may meet. */
export interface RegionNames {
  readonly cities: readonly Pick<City, 'adcode' | 'name' | 'shortName'>[];
  readonly counties: readonly Pick<County, 'adcode' | 'name' | 'cityAdcode'>[];
  /** @nodata absent: parks are kept as they are written */
  readonly parks?: readonly Pick<Park, 'id' | 'name' | 'cityAdcode' | 'countyAdcode'>[];
  /** @nodata absent: clauses are kept as they are written */
  readonly clauses?: readonly Pick<PolicyClause, 'id' | 'documentId' | 'number'>[];
}

/** Where a text lies. @nodata null for what it does not name */
export interface RegionReading {
  readonly cityAdcode: Adcode | null;
  readonly countyAdcode: Adcode | null;
  /** What follows the names: 某镇某村北. @nodata '' */
  readonly rest: string;
}

/** The same few names stand in thousands of rows. */
const READ_BEFORE = new WeakMap<RegionNames, Map<string, RegionReading>>();
const MOST_REMEMBERED = 5000;

/** Words of a county column that name no county: the city itself acts. */
const CITY_ITSELF = /^(?:市本级|市直|市属|市级|全市|跨县|跨区)/;
const stemOf = (name: string): string => (name.length > 2 ? name.replace(/(?:市|县|区)$/, '') : name);

/**
 * Read the city and county a text starts with: `山东省潍坊市寿光市羊口镇`, `济南`, `寿光`.
 * A county's name that stands in two cities needs the city, from the text or given.
 * @param cityAdcode city known from elsewhere: a column of its own, a heading, the file's name
 */
export function readRegion(text: string, names: RegionNames, cityAdcode: Adcode | null): RegionReading {
  let known = READ_BEFORE.get(names);
  if (known === undefined) {
    known = new Map();
    READ_BEFORE.set(names, known);
  }
  const key = `${cityAdcode ?? ''} ${text}`;
  let reading = known.get(key);
  if (reading === undefined) {
    if (known.size >= MOST_REMEMBERED) known.clear();
    reading = findRegion(text, names, cityAdcode);
    known.set(key, reading);
  }
  return reading;
}

function findRegion(text: string, names: RegionNames, cityAdcode: Adcode | null): RegionReading {
  let rest = compactText(text).replace(/^(?:山东省?)/, '');
  let city: Adcode | null = null;
  const startsWith = (...options: readonly string[]): string | null =>
    options.find((option) => option.length > 1 && rest.startsWith(option)) ?? null;
  for (const { adcode, name, shortName } of names.cities) {
    const found = startsWith(name, shortName);
    if (found === null) continue;
    city = adcode;
    rest = rest.slice(found.length);
    break;
  }
  if (CITY_ITSELF.test(rest)) return { cityAdcode: city ?? cityAdcode, countyAdcode: null, rest: '' };
  const within = city ?? cityAdcode;
  const candidates = names.counties.filter((county) => within === null || county.cityAdcode === within);
  const full = candidates.filter(({ name }) => rest.startsWith(name));
  const short = full.length > 0 ? full : candidates.filter(({ name }) => rest === stemOf(name));
  const county = short.length === 1 ? short[0] : undefined;
  if (county === undefined) return { cityAdcode: city, countyAdcode: null, rest };
  const used = rest.startsWith(county.name) ? county.name : stemOf(county.name);
  return { cityAdcode: county.cityAdcode, countyAdcode: county.adcode, rest: rest.slice(used.length) };
}

/** The only city a title, a file's or a sheet's name speaks of. @nodata null for none or several */
export function findCity(text: string, { cities }: RegionNames): Adcode | null {
  const found = cities.filter(({ name, shortName }) => text.includes(name) || text.includes(shortName));
  return found.length === 1 ? (found[0]?.adcode ?? null) : null;
}
