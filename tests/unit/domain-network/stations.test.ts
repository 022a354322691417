import { describe, expect, it } from 'vitest';
import { parseInterchangeRow } from '@/domain/network/interchange';
import { parseLineStationRow } from '@/domain/network/line-station';
import { parseStationRow } from '@/domain/network/station';
import { IN_LICHENG, NO_DATES, PLACED, PROVENANCE, rowCells, UNPLACED } from './row-cells';

const STATION = {
  id: 'ST101',
  name: '大明湖',
  name_en: 'Daminghu',
  former_names: '济南东',
  name_changes: '旧名济南东',
  kind: 'high_speed',
  ...NO_DATES,
  opened: '2022',
  ...PLACED,
  ...IN_LICHENG,
  ...PROVENANCE,
};
const ON_LINE = {
  line_id: 'HSR15',
  station_id: 'ST101',
  seq: '2',
  chainage_km: '16.32',
  offset_m: '3',
  exception: '',
  ...PROVENANCE,
};
const INTERCHANGE = {
  id: 'IC001',
  label: 'G15 G20；G20 58',
  routes: 'G15;G20',
  line_ids: 'EX-Z1;EX-H2',
  is_junction: 'true',
  is_border: 'false',
  ...PLACED,
  ...IN_LICHENG,
  ...PROVENANCE,
};

describe('parseStationRow', () => {
  it('reads a station with its former name and codes as numbers', () => {
    expect(parseStationRow(rowCells(STATION))).toMatchObject({
      nameEn: 'Daminghu',
      formerNames: ['济南东'],
      countyAdcode: 370112,
      cityAdcode: 370100,
    });
  });
  it('reads an unplaced station outside the province', () => {
    const station = parseStationRow(
      rowCells({ ...STATION, ...UNPLACED, county_adcode: '', city_adcode: '' }),
    );
    expect(station.placement).toEqual({ placed: false, reason: '无已知坐标' });
    expect(station.countyAdcode).toBeNull();
  });
  it('refuses an id of another shape', () => {
    expect(() => parseStationRow(rowCells({ ...STATION, id: 'S1' }))).toThrow(
      '"S1" is not ST and three digits',
    );
  });
  it('refuses a planned station that has opened', () => {
    expect(() => parseStationRow(rowCells({ ...STATION, kind: 'planned_high_speed' }))).toThrow(
      'a planned station cannot have opened 2022',
    );
  });
  it('refuses a county of another city', () => {
    expect(() => parseStationRow(rowCells({ ...STATION, city_adcode: '370200' }))).toThrow(
      'does not belong to the city',
    );
  });
});

describe('parseLineStationRow', () => {
  it('reads chainage and offset', () => {
    expect(parseLineStationRow(rowCells(ON_LINE))).toMatchObject({ chainageKm: 16.32, offsetM: 3 });
  });
  it('refuses a station far off the line without a reason', () => {
    expect(() => parseLineStationRow(rowCells({ ...ON_LINE, offset_m: '501' }))).toThrow(
      'exception: is blank, but the station is not within 500 m of its line',
    );
  });
  it('refuses a station without a position and without a reason', () => {
    expect(() => parseLineStationRow(rowCells({ ...ON_LINE, offset_m: '', chainage_km: '' }))).toThrow(
      'exception: is blank',
    );
  });
  it('accepts a far station with a reason', () => {
    expect(
      parseLineStationRow(rowCells({ ...ON_LINE, offset_m: '41260', exception: '省外' })).exception,
    ).toBe('省外');
  });
  it('refuses half a measure', () => {
    expect(() => parseLineStationRow(rowCells({ ...ON_LINE, chainage_km: '' }))).toThrow(
      'chainage and offset must come together',
    );
  });
});

describe('parseInterchangeRow', () => {
  it('reads routes and lines', () => {
    expect(parseInterchangeRow(rowCells(INTERCHANGE))).toMatchObject({
      routes: ['G15', 'G20'],
      lineIds: ['EX-Z1', 'EX-H2'],
      isJunction: true,
    });
  });
  it('refuses a junction of one route', () => {
    expect(() => parseInterchangeRow(rowCells({ ...INTERCHANGE, routes: 'G15' }))).toThrow(
      'a junction joins at least two routes',
    );
  });
  it('refuses a junction that is a border point', () => {
    expect(() => parseInterchangeRow(rowCells({ ...INTERCHANGE, is_border: 'true' }))).toThrow(
      'a border point is not a junction',
    );
  });
});
