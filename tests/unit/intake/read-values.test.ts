import { describe, expect, it } from 'vitest';
import { readAmount } from '@/analysis/intake/read-amount';
import { readDate, readTerm } from '@/analysis/intake/read-date';
import { readHeaderPeriod } from '@/analysis/intake/header-period';
import { findMoneyUnit } from '@/analysis/intake/money-unit';
import { readLists, readStage, readYesNo } from '@/analysis/intake/read-words';
import { readRegion } from '@/analysis/intake/read-region';
import type { RawCell } from '@/lib/raw-workbook';
import { REGIONS } from './intake-fixture';

const dateOf = (cell: RawCell): string => {
  const reading = readDate(cell, 2020);
  return reading.kind === 'date' ? `${reading.isExpected ? 'expected ' : ''}${reading.text}` : reading.kind;
};

describe('IMP-4 readAmount', () => {
  it.each([
    ['约10亿', 10, 'yi', true],
    ['10余亿元', 10, 'yi', true],
    ['1亿2000万', 12_000, 'wan', false],
    ['１２，３４５．５', 12_345.5, null, false],
    [' 1 200 ', 1200, null, false],
    ['￥12', 12, null, false],
  ] as const)('%s', (text, value, unit, isApprox) =>
    expect(readAmount(text)).toEqual({ kind: 'amount', value, unit, isApprox }),
  );
  it.each(['—', '/', '无', '待定', '', '…'])('%s is blank', (text) =>
    expect(readAmount(text).kind).toBe('blank'),
  );
  it.each(['3-5亿', '1,2', '500万美元', '45%', '五亿', true, { date: '2020' }])('%s is unreadable', (cell) =>
    expect(readAmount(cell as RawCell).kind).toBe('unreadable'),
  );
});

describe('IMP-5 readDate', () => {
  it.each([
    ['2020.3', '2020-03'],
    ['2020.10', '2020-10'],
    [2020.11, '2020-11'],
    [2020.1, '2020-01/2020-10'],
    [2020, '2020'],
    ['2020年', '2020'],
    [202_003, '2020-03'],
    [20_200_315, '2020-03-15'],
    [43_991, '2020-06-09'],
    ['43991', '2020-06-09'],
    ['2019/1/1 00:00:00', '2019-01-01'],
    ['2020年3月15日', '2020-03-15'],
    ['2020年3月底', '2020-03'],
    ['20年3月', '2020-03'],
    ['2020年底', '2020-10/2020-12'],
    ['2020年底前', '../2020-12'],
    ['2020年3月底前', '../2020-03'],
    ['2020年上半年', '2020-01/2020-06'],
    ['6月底', '2020-06'],
    ['预计2020年9月开工', 'expected 2020-09'],
    [{ date: '2020-03' }, '2020-03'],
    ['已开工', 'started'],
    ['—', 'blank'],
    ['2020.13', 'unreadable'],
    ['2020年2月30日', 'unreadable'],
    ['尽快', 'unreadable'],
  ] as const)('%s → %s', (cell, expected) => expect(dateOf(cell)).toBe(expected));
  it('reads terms', () => {
    expect(readTerm('2018-2020')).toEqual({ from: '2018', to: '2020' });
    expect(readTerm('2018.3—2020年底')).toEqual({ from: '2018-03', to: '2020-10/2020-12' });
    expect(readTerm('2020-2018')).toBeNull();
    expect(readTerm('2018-03')).toBeNull();
  });
});

describe('IMP-2 headings', () => {
  it('period', () => {
    expect(readHeaderPeriod('2020年计划投资')).toEqual({ year: 2020, months: null });
    expect(readHeaderPeriod('1-6月完成')).toEqual({ year: null, months: [1, 6] });
    expect(readHeaderPeriod('截至2020年6月底')).toEqual({ year: 2020, months: [1, 6] });
    expect(readHeaderPeriod('2020年上半年')).toEqual({ year: 2020, months: [1, 6] });
  });
  it('unit', () => {
    expect(findMoneyUnit('总投资(亿元)')).toBe('yi');
    expect(findMoneyUnit('单位:万元')).toBe('wan');
    expect(findMoneyUnit('占地面积(亩)')).toBeNull();
  });
});

describe('IMP-6 words', () => {
  it('stages: what is not begun is not begun', () => {
    expect([readStage('未开工'), readStage('续建'), readStage('已竣工'), readStage('停工')]).toEqual([
      'preparation',
      'building',
      'completed',
      'suspended',
    ]);
  });
  it('lists, several at once; one unknown makes the cell unknown', () => {
    expect(readLists('省重大项目、双招双引')).toEqual(['provincial_major', 'recruitment']);
    expect(readLists('省重大、某清单')).toBeNull();
  });
  it('yes and no', () =>
    expect([readYesNo('√'), readYesNo('未开工'), readYesNo('也许')]).toEqual([true, false, null]));
  it('regions in full and short, within their city', () => {
    expect(readRegion('山东省潍坊市寿光市羊口镇', REGIONS, null)).toEqual({
      cityAdcode: 370700,
      countyAdcode: 370783,
      rest: '羊口镇',
    });
    expect(readRegion('市中区', REGIONS, null).countyAdcode).toBeNull();
    expect(readRegion('市中区', REGIONS, 370100).countyAdcode).toBe(370103);
    expect(readRegion('寿光', REGIONS, null).countyAdcode).toBe(370783);
  });
});
