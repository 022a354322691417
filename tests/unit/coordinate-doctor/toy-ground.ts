import type { DoctorRow } from '@/analysis/coordinate-doctor/doctor-row';
import { readDoctorGround } from '../../../scripts/steps/doctor-world';

/** The real province: borders and names as the app has them. */
export const GROUND = readDoctorGround();

export const SHOUGUANG = 370783;
export const WEIFANG = 370700;

/** A row that says nothing but what is given. */
export const rowOf = (fields: Partial<DoctorRow> & { readonly key?: string }): DoctorRow => ({
  key: 'r1',
  x: '',
  y: '',
  cityAdcode: null,
  countyAdcode: null,
  parkId: null,
  address: '',
  knownAt: null,
  ...fields,
});
