import { type DoctorGround, makeDoctorGround } from '@/analysis/coordinate-doctor/doctor-ground';
import { provinceFromAssets } from '@/data/province';
import { buildGeodata } from '../build-geodata';

let made: DoctorGround | null = null;

/** The ground of the coordinate doctor from a fresh build: the borders the app draws, not finer ones. */
export function readDoctorGround(): DoctorGround {
  if (made !== null) return made;
  const assets = new Map(buildGeodata().map(({ name, text }) => [name as string, text]));
  const { atlas, areas } = provinceFromAssets((name) => {
    const text = assets.get(name);
    if (text === undefined) throw new Error(`buildGeodata: ${name} is missing`);
    return JSON.parse(text) as unknown;
  });
  made = makeDoctorGround(atlas, areas.counties);
  return made;
}
