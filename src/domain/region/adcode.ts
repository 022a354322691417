import type { Cells } from '@/lib/cells';

/** Six-digit administrative code, a number because it is the feature id on the map: `370100`. */
export type Adcode = number;

/** The province itself. */
export const PROVINCE_ADCODE: Adcode = 370000;

/** True for a code of Shandong: the province, a city `37nn00` or a county-level unit `37nnmm`. */
export const isShandongAdcode = (value: number): boolean =>
  Number.isInteger(value) && Math.floor(value / 10000) === 37;

/** True for the code of one of the cities, e.g. `370700`. */
export const isCityAdcode = (adcode: Adcode): boolean =>
  isShandongAdcode(adcode) && adcode % 100 === 0 && adcode !== PROVINCE_ADCODE;

/** True for the code of a district, county or county-level city, e.g. `370783`. */
export const isCountyAdcode = (adcode: Adcode): boolean => isShandongAdcode(adcode) && adcode % 100 !== 0;

/** The city a county-level code belongs to; a city's own code stays itself. */
export const cityOfAdcode = (adcode: Adcode): Adcode => Math.floor(adcode / 100) * 100;

/** Read a Shandong code. @throws CellError when the cell is blank or is not such a code. */
export function readAdcode(cells: Cells, column: string): Adcode {
  const adcode = cells.number(column);
  if (!isShandongAdcode(adcode))
    return cells.refuse(column, `"${adcode}" is not a code of Shandong (37xxxx)`);
  return adcode;
}

/** Read the code of a city. @throws CellError. */
export function readCityAdcode(cells: Cells, column: string): Adcode {
  const adcode = readAdcode(cells, column);
  if (!isCityAdcode(adcode)) return cells.refuse(column, `"${adcode}" is not the code of a city (37xx00)`);
  return adcode;
}

/** Read the code of a county-level unit. @throws CellError. */
export function readCountyAdcode(cells: Cells, column: string): Adcode {
  const adcode = readAdcode(cells, column);
  if (!isCountyAdcode(adcode))
    return cells.refuse(column, `"${adcode}" is not the code of a county-level unit`);
  return adcode;
}

/**
 * Read where a thing lies from `city_adcode, county_adcode`, either of which may be blank.
 * @returns null where the document does not tell, or where the thing spans several.
 * @throws CellError when the county does not belong to the city.
 */
export function readHostAdcodes(cells: Cells): {
  readonly cityAdcode: Adcode | null;
  readonly countyAdcode: Adcode | null;
} {
  const city = cells.optionalText('city_adcode') === '' ? null : readCityAdcode(cells, 'city_adcode');
  const county = cells.optionalText('county_adcode') === '' ? null : readCountyAdcode(cells, 'county_adcode');
  if (county !== null && cityOfAdcode(county) !== city)
    return cells.refuse('county_adcode', `"${county}" does not belong to the city "${city ?? 'blank'}"`);
  return { cityAdcode: city, countyAdcode: county };
}
