import { describe, expect, it } from 'vitest';
import { emptyCellOf } from '@/analysis/two-axes/sum-cell';
import type { MatrixCell } from '@/analysis/two-axes/matrix-model';
import { signsOf } from '@/workspaces/axes/cell-signs';

const nothing: MatrixCell = emptyCellOf(0, 0, 'none');
const byStage: MatrixCell = {
  ...nothing,
  projects: [0, 1],
  count: 2,
  withStage: 1,
  lights: { red: 0, yellow: 0, green: 0, none: 2 },
  empty: null,
};
const behind: MatrixCell = {
  ...byStage,
  withStage: 0,
  withPlan: 2,
  planned: 0.5,
  actual: 0.3,
  lights: { red: 2, yellow: 0, green: 0, none: 0 },
};
const status = { mode: 'status', measure: 'count' } as const;

describe('LEGEND-2 signs at the foot of the matrix', () => {
  it('explains what is in the cells and nothing else', () => {
    expect(signsOf({ cells: [nothing, byStage] }, status, 60)).toEqual([
      'count',
      'plan',
      'stage',
      'unlit',
      'unknown',
    ]);
    expect(signsOf({ cells: [behind] }, status, 60)).toEqual(['count', 'plan', 'behind', 'lights']);
    expect(signsOf({ cells: [nothing] }, status, 60)).toEqual([]);
  });
  it('a small cell has its number alone', () => {
    expect(signsOf({ cells: [behind] }, { ...status, measure: 'money' }, 23)).toEqual(['money']);
  });
  it('what a document names without a project is a line, and a ground where gaps are looked for', () => {
    const cells: readonly MatrixCell[] = [
      { ...nothing, empty: 'named_but_none' },
      { ...nothing, empty: 'not_applicable' },
    ];
    expect(signsOf({ cells }, status, 60)).toEqual(['named', 'hatch']);
    const gaps = signsOf({ cells: [byStage, ...cells] }, { ...status, mode: 'gap' }, 60);
    expect(gaps.slice(0, 3)).toEqual(['missing', 'hatch', 'count']);
  });
  it('a difference has two signs', () => {
    expect(signsOf({ cells: [behind] }, { ...status, mode: 'difference' }, 60)).toEqual(['came', 'went']);
  });
});
