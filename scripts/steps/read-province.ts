import { type Province, provinceFromAssets } from '@/data/province';
import { buildGeodata } from '../build-geodata';

let built: Province | null = null;

/** The real province, built once from `geodata/` as the app's assets are; the drill libraries are none of it. */
export function readProvince(): Province {
  if (built !== null) return built;
  const assets = new Map<string, string>(buildGeodata('province').map(({ name, text }) => [name, text]));
  built = provinceFromAssets((name) => {
    const text = assets.get(name);
    if (text === undefined) throw new Error(`buildGeodata: ${name} is missing`);
    return JSON.parse(text) as unknown;
  });
  return built;
}
