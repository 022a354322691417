import { describe, expect, it } from 'vitest';
import { findDatum } from '@/analysis/intake/find-datum';

const columns = (...headings: readonly string[]) =>
  headings.map((heading, index) => ({
    field: index === 0 ? ('coordinateX' as const) : ('coordinateY' as const),
    heading,
  }));

describe('CRD-3 findDatum', () => {
  it.each([
    [['经度（高德）', '纬度（高德）'], [], 'gcj02'],
    [['百度经度', '百度纬度'], [], 'bd09'],
    [['X坐标(CGCS2000)', 'Y坐标'], [], 'cgcs2000'],
    [['经度', '纬度'], ['坐标系：GCJ-02'], 'gcj02'],
    [['经度', '纬度'], ['2020年6月'], null],
    [['经度（高德）', '纬度（百度）'], [], null],
  ] as const)('%j under %j is %s', (headings, above, datum) => {
    expect(findDatum(columns(...headings), above)).toBe(datum);
  });
  it('a sheet without coordinates is in none', () => {
    expect(findDatum([{ field: 'name', heading: '项目名称' }], ['高德地图'])).toBeNull();
  });
});
