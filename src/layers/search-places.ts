import type { Atlas } from '@/domain/atlas/atlas';
import type { Adcode } from '@/domain/region/adcode';
import { NO_WORDS, type Words } from './search-entry';

/** Words for where a thing lies: 潍坊市寿光市 / Shouguang, Weifang. */
export function makeSayWhere(atlas: Atlas): (city: Adcode | null, county: Adcode | null) => Words {
  const cities = new Map(atlas.cities.map((city) => [city.adcode, city]));
  const counties = new Map(atlas.counties.map((county) => [county.adcode, county]));
  return (cityAdcode, countyAdcode) => {
    const city = cityAdcode === null ? undefined : cities.get(cityAdcode);
    const county = countyAdcode === null ? undefined : counties.get(countyAdcode);
    if (city === undefined) return NO_WORDS;
    return county === undefined
      ? { zh: city.name, en: city.nameEn }
      : { zh: `${city.name}${county.name}`, en: `${county.nameEn}, ${city.nameEn}` };
  };
}
