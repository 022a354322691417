import { describe, expect, it } from 'vitest';
import { parseParkRow } from '@/domain/park/park';
import { Cells } from '@/lib/cells';

const cells = (row: Record<string, string>): Cells => new Cells({ where: 'parks.csv › row 65', cells: row });
const PARK = {
  id: 'PK049',
  name: '青岛中德生态园',
  kind: 'sino_foreign',
  level: 'national',
  city_adcode: '370200',
  county_adcode: '370211',
  town: '',
  lng: '120.14',
  lat: '36.06',
  precision: 'park',
  position_provenance: 'estimated',
  position_source: '园区代表点',
  unplaced_reason: '',
  founded: '2011-12-06',
  founded_text: '2011-12-06奠基；2013启动',
  industries: '节能环保;集成电路',
  parent_park_id: '',
  clauses: 'D2-4',
  provenance: 'official',
  source: 'paper.ce.cn 2011-12-07',
  confidence: 'high',
  note: '',
};

describe('parseParkRow', () => {
  it('reads a park with its place, founding and clauses', () => {
    const park = parseParkRow(cells(PARK));
    expect(park).toMatchObject({
      kind: 'sino_foreign',
      countyAdcode: 370211,
      parentParkId: null,
      clauseIds: ['D2-4'],
    });
    expect(park.founded?.precision).toBe('day');
    expect(park.placement).toMatchObject({ placed: true, precision: 'park', provenanceClass: 'estimated' });
  });

  it('keeps the reason of a park without a place', () => {
    const park = parseParkRow(
      cells({
        ...PARK,
        lng: '',
        lat: '',
        city_adcode: '',
        county_adcode: '',
        unplaced_reason: '文件未写地点',
        founded: '',
      }),
    );
    expect(park.placement).toEqual({ placed: false, reason: '文件未写地点' });
    expect(park).toMatchObject({ cityAdcode: null, countyAdcode: null, founded: null });
  });

  it('refuses an unplaced park without a reason', () => {
    expect(() => parseParkRow(cells({ ...PARK, lng: '', lat: '' }))).toThrow(
      'parks.csv › row 65 › unplaced_reason: is blank, a value is required',
    );
  });

  it('refuses a kind outside the vocabulary', () => {
    expect(() => parseParkRow(cells({ ...PARK, kind: '中外合作园区' }))).toThrow(
      '› kind: "中外合作园区" is not one of',
    );
  });

  it('refuses a county outside its city', () => {
    expect(() => parseParkRow(cells({ ...PARK, county_adcode: '370783' }))).toThrow(
      '"370783" does not belong to the city "370200"',
    );
  });

  it('refuses a park that is its own parent, a founding in words, and a foreign id', () => {
    expect(() => parseParkRow(cells({ ...PARK, parent_park_id: 'PK049' }))).toThrow(
      'cannot be part of itself',
    );
    expect(() => parseParkRow(cells({ ...PARK, founded: '2019前后' }))).toThrow('"2019前后" is not a date');
    expect(() => parseParkRow(cells({ ...PARK, id: 'park-49' }))).toThrow(
      '"park-49" is not PK and three digits',
    );
  });
});
