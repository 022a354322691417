import { type DoctorGround, makeDoctorGround } from '@/analysis/coordinate-doctor/doctor-ground';
import { readProvince } from './read-province';

let made: DoctorGround | null = null;

/** The ground of the coordinate doctor from a fresh build: the borders the app draws, not finer ones. */
export function readDoctorGround(): DoctorGround {
  if (made === null) {
    const { atlas, areas } = readProvince();
    made = makeDoctorGround(atlas, areas.counties);
  }
  return made;
}
