import { describe, expect, it } from 'vitest';
import { parseAirportRow } from '@/domain/facility/airport';
import { facilityStatusAt } from '@/domain/facility/facility-status';
import { parseGeneralAirportRow } from '@/domain/facility/general-airport';
import { parsePeakRow } from '@/domain/facility/peak';
import { parsePortRow } from '@/domain/facility/port';
import { parseRiverRow } from '@/domain/facility/river';
import { parseRiverVertexRow } from '@/domain/facility/river-vertex';
import { monthOf } from '@/domain/time/month';
import { IN_LICHENG, NO_DATES, PLACED, PROVENANCE, rowCells } from '../domain-network/row-cells';

const COMMON = { ...NO_DATES, ...PLACED, ...IN_LICHENG, ...PROVENANCE };
const LIUTING = {
  ...COMMON,
  id: 'APT-TAO-OLD',
  name: '青岛流亭国际机场',
  name_en: 'Qingdao Liuting International Airport',
  former_names: '',
  iata: 'TAO',
  icao: 'ZSQD',
  role: 'replaced',
  counts_in_twelve: 'false',
  opened: '1982',
  closed: '2021-08-12',
  target_year: '',
  replaced_by: 'APT-TAO',
  status_text: '已关闭',
};
const GENERAL = {
  ...COMMON,
  id: 'GA11',
  name: '滕州机场',
  licence_class: 'A1',
  status: 'planned',
  planned: '2018/2022',
  target_year: '2022',
  status_text: 'A1规划',
};
const PORT = {
  ...COMMON,
  id: 'PORT-DY-DONGYING',
  name: '东营港',
  alias: '',
  name_en: 'Dongying Port',
  kind: 'sea',
  role: '',
  status_text: '',
  document_ref: '',
};
const PEAK = {
  ...COMMON,
  id: 'PEAK01',
  mountain: '泰山',
  name: '玉皇顶',
  name_en: 'Mount Tai',
  elevation_m: '1532.7',
};
const VERTEX = {
  ...PROVENANCE,
  river_id: 'R01',
  seq: '1',
  lng: '119.252',
  lat: '37.855',
  evidence: 'traced',
};

describe('parseAirportRow', () => {
  it('reads a replaced airport that closes when its successor opens', () => {
    const airport = parseAirportRow(rowCells(LIUTING));
    expect(airport.replacedById).toBe('APT-TAO');
    expect(facilityStatusAt(airport, monthOf(2021, 7))).toBe('open');
    expect(facilityStatusAt(airport, monthOf(2021, 8))).toBe('closed');
  });
  it('refuses a replaced airport without successor or closing date', () => {
    for (const blank of ['replaced_by', 'closed'])
      expect(() => parseAirportRow(rowCells({ ...LIUTING, [blank]: '' }))).toThrow(
        'a replaced airport names its successor and its closing date',
      );
  });
  it('refuses a replaced airport among the twelve', () => {
    expect(() => parseAirportRow(rowCells({ ...LIUTING, counts_in_twelve: 'true' }))).toThrow(
      'a replaced airport is not one of the twelve',
    );
  });
  it('refuses a code of the wrong length, and keeps a missing one as null', () => {
    expect(() => parseAirportRow(rowCells({ ...LIUTING, iata: '(TAO)' }))).toThrow(
      '"(TAO)" is not 3 capital letters',
    );
    expect(parseAirportRow(rowCells({ ...LIUTING, icao: '' })).icao).toBeNull();
  });
});

describe('parseGeneralAirportRow', () => {
  it('reads class, status and target', () => {
    expect(parseGeneralAirportRow(rowCells(GENERAL))).toMatchObject({ licenceClass: 'A1', targetYear: 2022 });
  });
  it('keeps an unknown class as null and refuses an invented one', () => {
    expect(parseGeneralAirportRow(rowCells({ ...GENERAL, licence_class: '' })).licenceClass).toBeNull();
    expect(() => parseGeneralAirportRow(rowCells({ ...GENERAL, licence_class: 'C' }))).toThrow(
      '"C" is not one of A1 | A2 | A3 | B',
    );
  });
});

describe('parsePortRow', () => {
  it('reads a port area', () => {
    expect(parsePortRow(rowCells(PORT))).toMatchObject({ kind: 'sea', countyAdcode: 370112 });
  });
  it('refuses a kind in Chinese', () => {
    expect(() => parsePortRow(rowCells({ ...PORT, kind: '海港' }))).toThrow(
      '"海港" is not one of sea | inland | spaceport',
    );
  });
});

describe('parsePeakRow', () => {
  it('reads the height in metres', () => {
    expect(parsePeakRow(rowCells(PEAK)).elevationM).toBe(1532.7);
  });
  it('refuses a height no summit of the province has', () => {
    expect(() => parsePeakRow(rowCells({ ...PEAK, elevation_m: '15327' }))).toThrow(
      '15327 m is no height of a summit in Shandong',
    );
  });
});

describe('parseRiverRow', () => {
  it('reads a river and refuses an unknown kind', () => {
    const row = { ...PROVENANCE, id: 'R08', name: '京杭运河', name_en: 'Grand Canal', kind: 'canal' };
    expect(parseRiverRow(rowCells(row)).kind).toBe('canal');
    expect(() => parseRiverRow(rowCells({ ...row, kind: 'lake' }))).toThrow(
      '"lake" is not one of main | branch | canal',
    );
  });
});

describe('parseRiverVertexRow', () => {
  it('reads the present mouth of the Yellow River', () => {
    expect(parseRiverVertexRow(rowCells(VERTEX)).lngLat).toEqual([119.252, 37.855]);
  });
  it('refuses a vertex without a latitude', () => {
    expect(() => parseRiverVertexRow(rowCells({ ...VERTEX, lat: '' }))).toThrow(
      'lat: is blank, a number is required',
    );
  });
});
