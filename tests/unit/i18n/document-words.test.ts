import { describe, expect, it } from 'vitest';
import { citeClause } from '@/i18n/cite-clause';
import { citeInEnglish, formatClauseNumber } from '@/i18n/clause-number';
import { formatQuantity } from '@/i18n/format-quantity';
import { CLAUSE_NAMES_EN, TARGET_NAMES_EN } from '@/i18n/words/document-names';
import { UNITS_EN } from '@/i18n/words/quantities';
import { ATLAS } from '../cards/curated-province';

const HAN = /\p{Script=Han}/u;

describe('formatQuantity', () => {
  it.each([
    [4500, '公里', '4,500 km'],
    [6000, '亿元', 'CNY 600 billion'],
    [1002.1, '亿元', 'CNY 100.21 billion'],
    [3, '万亿元', 'CNY 3 trillion'],
    [1.3, '万家', '13,000'],
    [12.3, '万元/人', 'CNY 123,000 per person'],
    [0.5, '百分点/年', '0.5 percentage points a year'],
  ])('%d %s is %s', (value, unit, words) => {
    expect(formatQuantity(value, unit, 'en')).toBe(words);
    expect(formatQuantity(value, unit, 'zh')).toContain(unit);
  });
});

describe('citations', () => {
  it.each([
    ['第19条', 'clause 19'],
    ['第1条·高端化工', 'clause 1'],
    ['三(3)', 'section 3(3)'],
    ['二(一)4', 'section 2(1), item 4'],
    ['三1', 'section 3, item 1'],
    ['引言', 'preamble'],
  ])('%s is %s', (number, words) => {
    expect(formatClauseNumber(number, 'en')).toBe(words);
    expect(formatClauseNumber(number, 'zh')).toBe(number);
  });
  it('reads as a document and its clause', () => {
    expect(citeClause({ documentId: 'A', number: '第19条' }, 'en')).toBe('Document A, clause 19');
    expect(citeInEnglish('文件B 三(4)；成员')).toBe('Document B, section 3(4)；成员');
    expect(citeInEnglish('2020工作要点三（3）')).toBe('Document B, section 3(3)');
  });
  it('has English for the number of every clause and target', () => {
    const numbers = [
      ...ATLAS.clauses.map((item) => item.number),
      ...ATLAS.targets.map((item) => item.locationText),
    ];
    expect(numbers.filter((number) => HAN.test(formatClauseNumber(number, 'en')))).toEqual([]);
  });
});

describe('names', () => {
  it('every clause and target has an English one, and none is left over; every station has its pinyin', () => {
    const ids = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id).sort();
    expect(Object.keys(CLAUSE_NAMES_EN).sort()).toEqual(ids(ATLAS.clauses));
    expect(Object.keys(TARGET_NAMES_EN).sort()).toEqual(ids(ATLAS.targets));
    expect(ATLAS.stations.filter(({ nameEn }) => !/^[A-Z]/.test(nameEn) || HAN.test(nameEn))).toEqual([]);
  });
  it('every unit has English', () => {
    const units = [...ATLAS.targets, ...ATLAS.targetReadings].map((item) => item.unit);
    expect(units.filter((unit) => UNITS_EN[unit] === undefined)).toEqual([]);
  });
});
