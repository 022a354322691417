import { Cells } from '@/lib/cells';

/** The four provenance columns of a test row. */
export const PROVENANCE = { provenance: 'derived', source: '测试', confidence: 'high', note: '' };
/** The lifecycle columns, all blank. */
export const NO_DATES = { planned: '', building: '', opened: '', expected: '', closed: '' };
/** The columns of an unplaced thing. */
export const UNPLACED = {
  lng: '',
  lat: '',
  precision: '',
  position_provenance: '',
  position_source: '',
  unplaced_reason: '无已知坐标',
};
/** The columns of a placed thing in 历城区. */
export const PLACED = {
  lng: '117.2069',
  lat: '36.8577',
  precision: 'site',
  position_provenance: 'derived',
  position_source: '测试',
  unplaced_reason: '',
};
export const IN_LICHENG = { county_adcode: '370112', city_adcode: '370100' };

/** One record of `test.csv` as cells. */
export const rowCells = (cells: Readonly<Record<string, string>>): Cells =>
  new Cells({ where: 'test.csv › row 2', cells });
