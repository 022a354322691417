import { describe, expect, it } from 'vitest';
import type { DoctorRow } from '@/analysis/coordinate-doctor/doctor-row';
import { examineCoordinates } from '@/analysis/coordinate-doctor/examine-coordinates';
import { placeOfVerdict } from '@/analysis/coordinate-doctor/place-of-verdict';
import type { LngLat } from '@/domain/provenance/position';
import { toShiftedDatum } from '@/geo/crs/shifted-datum';
import { translatorOf } from '@/i18n/translate';
import { GROUND, rowOf, SHOUGUANG, WEIFANG } from './toy-ground';

const AT: LngLat = [118.7431, 36.8762];
const placeOf = (row: Partial<DoctorRow>, isConfirmed: boolean) => {
  const stated = { cityAdcode: WEIFANG, countyAdcode: SHOUGUANG };
  const [verdict] = examineCoordinates([rowOf({ ...stated, ...row })], GROUND).rows;
  if (verdict === undefined) throw new Error('no verdict');
  return placeOfVerdict({ verdict, isConfirmed, text: '某镇' }, translatorOf('zh'), GROUND.nameOf);
};

describe('placeOfVerdict, CRD-6', () => {
  it('takes a confirmed fix and records the system', () => {
    const [lng, lat] = toShiftedDatum(AT, 'gcj02');
    const row = { x: String(lng), y: String(lat), knownAt: AT };
    expect(placeOf(row, true)).toMatchObject({
      points: [{ sourceCrs: 'gcj02', text: '某镇', precision: 'site' }],
    });
    expect(placeOf(row, false)).toMatchObject({ points: [{ lngLat: [lng, lat], sourceCrs: 'unknown' }] });
  });
  it('leaves unplaced what cannot be drawn without the fix, and says why', () => {
    const row = { x: '36.8762', y: '118.7431' };
    expect(placeOf(row, true)).toMatchObject({ points: [{ lngLat: AT }] });
    expect(placeOf(row, false)).toEqual({
      kind: 'unplaced',
      reason: '建议修正；经度和纬度填反了；落到 118.74310°E，36.87620°N',
    });
    expect(placeOf({ x: '待定', y: '待定' }, true)).toMatchObject({ kind: 'unplaced' });
    expect(placeOf({}, true)).toEqual({ kind: 'unplaced', reason: '没有坐标' });
  });
});
