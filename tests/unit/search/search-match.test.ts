import { describe, expect, it } from 'vitest';
import { MATCH_TIERS, matchKey, prepareKey, prepareQuery } from '@/layers/search-match';

const pinyin = { 济南市: 'ji nan shi', G20青银高速: 'qing yin gao su' };
const title = prepareKey({ text: '济南市', role: 'title' }, pinyin);
const road = prepareKey({ text: 'G20青银高速', role: 'title' }, pinyin);
const code = prepareKey({ text: 'EX-H2', role: 'code' }, pinyin);

const tierOf = (key: typeof title, typed: string): string | null => {
  const match = matchKey(key, prepareQuery(typed));
  return match === null ? null : (MATCH_TIERS[match.tier] ?? null);
};

describe('matchKey', () => {
  it.each([
    ['济南市', 'exact'],
    ['济', 'prefix'],
    ['jns', 'initials'],
    ['jn', 'initials_prefix'],
    ['jinanshi', 'pinyin'],
    ['jin', 'pinyin_prefix'],
    ['jnan', 'pinyin_prefix'],
    ['南市', 'part'],
    ['nan', 'pinyin_part'],
    ['n', null],
    ['jx', null],
  ])('%s in 济南市: %s', (typed, tier) => expect(tierOf(title, typed)).toBe(tier));
  it('tells which characters matched', () => {
    expect(matchKey(road, prepareQuery('qing'))).toMatchObject({ from: 3, to: 4 });
    expect(matchKey(road, prepareQuery('g20q'))).toMatchObject({ from: 0, to: 4 });
    expect(matchKey(code, prepareQuery('exh2'))).toMatchObject({ from: 0, to: 5 });
  });
  it('matches a code whole, or from its beginning once a digit is typed', () => {
    expect(tierOf(code, 'ex-h2')).toBe('exact');
    expect(tierOf(prepareKey({ text: 'G2011', role: 'code' }, pinyin), 'g20')).toBe('prefix');
    expect(tierOf(code, 'ex')).toBeNull();
    expect(tierOf(code, 'h2')).toBeNull();
  });
});
