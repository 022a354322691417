import { buildGeodata } from '../../scripts/build-geodata';
import { type Province, provinceFromAssets } from '@/data/province';

let built: Province | null = null;

/** The real province, built from `geodata/` as the app's assets are. */
export function provinceFixture(): Province {
  if (built !== null) return built;
  const assets = new Map(buildGeodata().map(({ name, text }) => [name, text]));
  const read = (name: string): unknown => {
    const text = assets.get(name);
    if (text === undefined) throw new Error(`buildGeodata: ${name} is missing`);
    return JSON.parse(text);
  };
  built = provinceFromAssets(read);
  return built;
}
