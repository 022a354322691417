import { describe, expect, it } from 'vitest';
import { krugmanIndex, likenessOf, locationQuotients } from '@/analysis/profile/industry-structure';
import { positionsOfPark } from '@/analysis/profile/park-positions';
import { warnOfDuplicates } from '@/analysis/profile/duplicate-warnings';
import { industryAmounts } from '@/analysis/profile/industry-amounts';
import type { ProfileFacts } from '@/analysis/profile/profile-facts';

const IDS = ['a', 'b', 'c'] as const;

describe(locationQuotients, () => {
  it('PROF-6 is the share here over the share there: 20 % against 10 % is 2', () => {
    // A town of 100: 20, 30, 50; a country of 1,000: 100, 400, 500.
    const [a, b, c] = locationQuotients({ a: 20, b: 30, c: 50 }, { a: 100, b: 400, c: 500 }, IDS);
    expect([a, b, c]).toEqual([2, expect.closeTo(0.75, 12), 1]);
  });
  it('PROF-6 is unknown where there is nothing to divide by', () => {
    expect(locationQuotients({ a: 1 }, { a: 1 }, IDS)).toEqual([1, null, null]);
    expect(locationQuotients({}, { a: 1, b: 1 }, IDS)).toEqual([null, null, null]);
  });
});

describe(krugmanIndex, () => {
  it('PROF-7 is 0 for the same structure and 2 for nothing in common', () => {
    expect(krugmanIndex({ a: 1, b: 3 }, { a: 10, b: 30 }, IDS)).toBe(0);
    expect(krugmanIndex({ a: 5 }, { b: 7 }, IDS)).toBe(2);
  });
  it('PROF-7 adds up the differences of shares: |0.5−0.25| + |0.5−0.75| = 0.5', () => {
    expect(krugmanIndex({ a: 2, b: 2 }, { a: 1, b: 3 }, IDS)).toBeCloseTo(0.5, 12);
  });
});

describe(likenessOf, () => {
  it('PROF-8 cosine and overlap of 50/50 and 25/75: 0.5/√(0.5·0.625) and 0.75', () => {
    const like = likenessOf({ a: 2, b: 2 }, { a: 1, b: 3 }, IDS);
    expect(like?.cosine).toBeCloseTo(0.5 / Math.sqrt(0.5 * 0.625), 12);
    expect(like?.overlap).toBeCloseTo(0.75, 12);
  });
});

describe(positionsOfPark, () => {
  it('PROF-9 reads positions from the words, a word for two', () => {
    const found = positionsOfPark({ kind: 'national_etdz', industries: ['海洋化工', '粮油', '物流'] });
    expect(found.map(({ industryId }) => industryId)).toEqual([
      'modern_marine',
      'high_end_chemicals',
      'modern_agriculture',
    ]);
  });
  it('PROF-9 a chemical park is one without words; a bonded zone of logistics has no position', () => {
    expect(positionsOfPark({ kind: 'chemical_park', industries: [] })).toEqual([
      { industryId: 'high_end_chemicals', words: [] },
    ]);
    expect(positionsOfPark({ kind: 'bonded', industries: ['保税物流'] })).toEqual([]);
  });
});

describe(warnOfDuplicates, () => {
  const facts = (
    counts: readonly (readonly [string, number])[],
  ): Pick<ProfileFacts, 'projects' | 'parks'> => ({
    parks: [],
    projects: counts.flatMap(([industryId, count]) =>
      Array.from({ length: count }, () => ({ industryId, totalInvestmentWan: null })),
    ) as unknown as ProfileFacts['projects'],
  });
  it('PROF-10 tells two regions that lean on one industry, and whether few stand behind it', () => {
    const one = industryAmounts(
      facts([
        ['modern_marine', 6],
        ['health_care', 4],
      ]),
      'projects',
    );
    const other = industryAmounts(
      facts([
        ['modern_marine', 5],
        ['health_care', 5],
      ]),
      'projects',
    );
    const rest = industryAmounts(
      facts([
        ['modern_marine', 2],
        ['health_care', 38],
      ]),
      'projects',
    );
    const all = industryAmounts(
      facts([
        ['modern_marine', 13],
        ['health_care', 47],
      ]),
      'projects',
    );
    const [first, ...more] = warnOfDuplicates(
      [
        { id: 'one', industry: one },
        { id: 'other', industry: other },
        { id: 'rest', industry: rest },
      ],
      all,
    );
    expect(more).toEqual([]);
    expect(first).toMatchObject({ one: 'one', other: 'other', counts: [6, 5], common: 0.5, few: false });
  });
  it('PROF-10 counts what names no industry apart', () => {
    expect(industryAmounts(facts([['modern_marine', 1]]), 'money')).toMatchObject({ without: 1 });
  });
});
