import { describe, expect, it } from 'vitest';
import { compareCards } from '@/layers/cards/compare-cards';
import { keepOfficial } from '@/layers/cards/official-only';
import { cardAt, listOf, textsOf, valueOf } from './curated-province';

describe('compareCards', () => {
  const rows = compareCards(
    [cardAt('airport:APT-HZA'), cardAt('airport:APT-ZZH'), cardAt('airport:APT-LC')],
    '所示月份',
  );
  it('puts the same label of every card on one row and tells which differ', () => {
    const find = (label: string) => rows.find((row) => row.label === label);
    expect(find('目标年')).toMatchObject({
      differs: false,
      cells: [{ value: '2022年' }, { value: '2022年' }, { value: '2022年' }],
    });
    expect(find('通航')?.differs).toBe(true);
  });
  it('a row that only one card has is not a difference of values', () => {
    const mixed = compareCards([cardAt('airport:APT-HZA'), cardAt('county:370783')], '所示月份');
    const row = mixed.find((item) => item.label === '人口（2020）');
    expect(row?.cells[0]).toBeNull();
    expect(row?.differs).toBe(false);
  });
  it('puts what is told of different years on one row: a year in common, or each with its own', () => {
    const both = compareCards([cardAt('city:370100'), cardAt('county:370783')], '所示月份');
    for (const measure of ['人口', '面积', '地区生产总值']) {
      const lines = both.filter((row) => row.label.startsWith(measure));
      expect(lines.length, measure).toBeGreaterThan(0);
      for (const line of lines)
        expect(
          line.cells.filter((cell) => cell === null),
          line.label,
        ).toEqual([]);
    }
  });
  it('every row has as many cells as there are cards', () => {
    for (const row of rows) expect(row.cells).toHaveLength(3);
  });
});

describe('keepOfficial', () => {
  it('hides what is not from a public source and keeps what is', () => {
    const card = keepOfficial(cardAt('county:370783'), '已隐去');
    expect(valueOf(card, '人口（2020）')).toBe('1,163,364 人');
    expect(valueOf(card, '面积（2021）')).toBe('已隐去');
    expect(listOf(card, '寿光六大园区').items).toHaveLength(6);
  });
  it('hides a computed status and verdict but keeps a caveat', () => {
    expect(keepOfficial(cardAt('airport:APT-HZA'), '已隐去').status?.text).toBe('已隐去');
    expect(textsOf(keepOfficial(cardAt('airport:APT-HZA'), '已隐去')).join()).not.toContain('2021年4月2日');
    expect(keepOfficial(cardAt('rail:HSR18'), '已隐去').sentences[0]?.text).toContain('示意');
  });
});
