import { describe, expect, it } from 'vitest';
import { cityOfAdcode, isCityAdcode, isCountyAdcode, isShandongAdcode } from '@/domain/region/adcode';
import { parseCityRow } from '@/domain/region/city';
import { parseCountyRow } from '@/domain/region/county';
import { parseCircleRow } from '@/domain/region/economic-circle';
import { parseFunctionalZoneRow } from '@/domain/region/functional-zone';
import { officialRegionOrder } from '@/domain/region/official-region-order';
import { parseRegionStatRow } from '@/domain/region/region-stat';
import { parseTownRow } from '@/domain/region/town';
import { Cells } from '@/lib/cells';

const PROVENANCE = { provenance: 'official', source: '文件B 三(4)', confidence: 'high', note: '' };
const PLACED = {
  lng: '117.1139',
  lat: '36.6508',
  precision: 'city',
  position_provenance: 'derived',
  position_source: '市政府驻地',
  unplaced_reason: '',
};
const cells = (row: Record<string, string>): Cells => new Cells({ where: 'regions.csv › row 2', cells: row });

const CITY = {
  adcode: '370100',
  name: '济南市',
  short_name: '济南',
  name_en: 'Jinan',
  pinyin_override: '',
  circle_id: 'capital',
  is_core: 'true',
  role_text: '三核之一',
  role_source: '文件B 三(1)',
  role_confidence: 'high',
  role_provenance: 'official',
  ...PLACED,
  ...PROVENANCE,
};
const COUNTY = {
  adcode: '371722',
  name: '单县',
  name_en: 'Shan',
  pinyin_override: 'shan xian',
  kind: 'county',
  city_adcode: '371700',
  ...PLACED,
  precision: 'county',
  ...PROVENANCE,
};

describe('adcode', () => {
  it('tells province, city and county-level codes apart', () => {
    expect([370000, 370100, 370783].map(isCityAdcode)).toEqual([false, true, false]);
    expect([370000, 370100, 370783].map(isCountyAdcode)).toEqual([false, false, true]);
    expect([410100, 37, 370100.5].map(isShandongAdcode)).toEqual([false, false, false]);
  });

  it('finds the city of a county-level unit', () => {
    expect(cityOfAdcode(370783)).toBe(370700);
    expect(cityOfAdcode(370700)).toBe(370700);
  });
});

describe('officialRegionOrder', () => {
  it('orders by administrative code, each city before its counties', () => {
    const order = [{ adcode: 371700 }, { adcode: 370783 }, { adcode: 370100 }, { adcode: 370700 }];
    expect(order.sort(officialRegionOrder).map((region) => region.adcode)).toEqual([
      370100, 370700, 370783, 371700,
    ]);
  });
});

describe('parseCircleRow', () => {
  it('reads a circle', () => {
    const circle = parseCircleRow(
      cells({ id: 'lunan', name: '鲁南经济圈', name_en: 'Southern', seq: '3', ...PROVENANCE }),
    );
    expect(circle).toMatchObject({ id: 'lunan', seq: 3, provenance: { provenanceClass: 'official' } });
  });

  it('refuses a circle the documents do not name', () => {
    expect(() =>
      parseCircleRow(cells({ id: 'jinan', name: '', name_en: '', seq: '1', ...PROVENANCE })),
    ).toThrow('regions.csv › row 2 › id: "jinan" is not one of capital | jiaodong | lunan');
  });
});

describe('parseCityRow', () => {
  it('reads a core city with the source of its role apart from its own', () => {
    const city = parseCityRow(cells(CITY));
    expect(city).toMatchObject({ adcode: 370100, isCore: true, circleId: 'capital', pinyinOverride: null });
    expect(city.roleProvenance.source).toBe('文件B 三(1)');
    expect(city.seat).toMatchObject({ placed: true, lngLat: [117.1139, 36.6508] });
  });

  it('refuses a county code', () => {
    expect(() => parseCityRow(cells({ ...CITY, adcode: '370102' }))).toThrow(
      '"370102" is not the code of a city (37xx00)',
    );
  });
});

describe('parseCountyRow', () => {
  it('keeps the pinyin override of a name with several readings', () => {
    expect(parseCountyRow(cells(COUNTY))).toMatchObject({
      nameEn: 'Shan',
      pinyinOverride: 'shan xian',
      kind: 'county',
    });
  });

  it('refuses a county under the wrong city', () => {
    expect(() => parseCountyRow(cells({ ...COUNTY, city_adcode: '370100' }))).toThrow(
      '"371722" does not belong to the city "370100"',
    );
  });
});

describe('parseRegionStatRow', () => {
  const STAT = {
    adcode: '370783',
    level: 'county',
    measure: 'population',
    value: '1163364',
    unit: '人',
    year: '',
    ...PROVENANCE,
  };

  it('reads a number with its measure; a missing year is null', () => {
    expect(parseRegionStatRow(cells(STAT))).toMatchObject({
      measure: 'population',
      value: 1163364,
      year: null,
    });
  });

  it('refuses a unit that is not the measure’s', () => {
    expect(() => parseRegionStatRow(cells({ ...STAT, unit: '万人' }))).toThrow(
      '› unit: "万人" is not one of 人',
    );
  });

  it('refuses a level that does not fit the code', () => {
    expect(() => parseRegionStatRow(cells({ ...STAT, level: 'city' }))).toThrow(
      '"370783" is not of level "city"',
    );
  });
});

describe('parseFunctionalZoneRow', () => {
  const ZONE = {
    zone_code: '370271',
    zone_name: '青岛高新技术产业开发区',
    city_adcode: '370200',
    zone_population: '41823',
    zone_area_km2: '71.5',
    host_adcode: '370214',
    assigned_population: '41823',
    assigned_area_km2: '71.5',
    year: '2020',
    ...PROVENANCE,
  };

  it('reads one share of a zone', () => {
    expect(parseFunctionalZoneRow(cells(ZONE))).toMatchObject({
      hostAdcode: 370214,
      assignedPopulation: 41823,
    });
  });

  it('refuses to give a host more people than the zone has', () => {
    expect(() => parseFunctionalZoneRow(cells({ ...ZONE, assigned_population: '41824' }))).toThrow(
      "41824 exceeds the zone's 41823",
    );
  });
});

describe('parseTownRow', () => {
  it('reads a town of Shouguang', () => {
    const row = {
      id: 'E132',
      name: '羊口镇',
      county_adcode: '370783',
      ...PLACED,
      precision: 'town',
      ...PROVENANCE,
    };
    expect(parseTownRow(cells(row))).toMatchObject({
      countyAdcode: 370783,
      placement: { precision: 'town' },
    });
  });
});
