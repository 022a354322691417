import { describe, expect, it } from 'vitest';
import { type ToyRow, toyBulletin, wordsOf } from './toy-bulletin';

/** So many projects alike. */
const many = (count: number, prefix: string, row: Omit<ToyRow, 'id'>): readonly ToyRow[] =>
  Array.from({ length: count }, (_each, index) => ({
    ...row,
    id: `${prefix}${String(index).padStart(4, '0')}`,
  }));
const laterStart = [
  { kind: 'start', title: '开工', baseline: '2021-05', forecast: null, actual: null },
] as const;

describe('RATE-1 RATE-2 RATE-4 published figures, through the bulletin', () => {
  it('October 2020: 1,907 in the pool, 1,741 planned to start, 1,559 started, 89.55 %; 6,196.09 亿元, 91.57 %', () => {
    const rows: readonly ToyRow[] = [
      ...many(1559, 'S', { started: true, plan: null, done: null }),
      ...many(182, 'W', { started: false, plan: null, done: null }),
      ...many(165, 'L', { started: false, plan: null, done: null, change: { milestones: laterStart } }),
      // One project carries the province's money: 61,960,900 ÷ 0.9157 of plan.
      { id: 'M', started: false, plan: 67_665_065, done: 61_960_900, change: { milestones: laterStart } },
    ];
    const bulletin = toyBulletin(rows, 10);
    expect(wordsOf(bulletin, 'totals.pool')).toMatch(/^截至10月底，项目库共有项目1907个/);
    expect(wordsOf(bulletin, 'totals.start')).toBe(
      '计划年内开工项目1741个，已开工1559个，开工率89.55%，尚有182个未开工。',
    );
    expect(wordsOf(bulletin, 'totals.money')).toContain('1—10月累计完成投资6196.09亿元，占年度计划的91.57%');
    const rate = bulletin.figures.get('province.start.rate');
    expect(rate?.projectIds).toHaveLength(1741);
    expect(rate?.value).toBeCloseTo((1559 / 1741) * 100, 12);
  });

  it('January to May: 45.5 % of the plan, 3.8 points ahead of time', () => {
    const words = wordsOf(
      toyBulletin([{ id: 'A', plan: 10_000, done: 4550 }], 5, { decimals: 1 }),
      'totals.money',
    );
    expect(words).toContain('占年度计划的45.5%，超序时进度3.8个百分点（序时进度41.7%）');
  });
});
