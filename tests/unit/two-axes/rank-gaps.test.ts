import { describe, expect, it } from 'vitest';
import type { EmptyCell, MatrixCell } from '@/analysis/two-axes/matrix-model';
import { rankGaps } from '@/analysis/two-axes/rank-gaps';

const cell = (row: number, column: number, empty: EmptyCell | null): MatrixCell => ({
  column,
  row,
  projects: [],
  count: empty === null ? 1 : 0,
  totalInvestmentWan: 0,
  unstatedMoney: 0,
  lights: { red: 0, yellow: 0, green: 0, none: 0 },
  planned: null,
  actual: null,
  doubtful: 0,
  withPlan: 0,
  withStage: 0,
  empty,
});

describe('AXES-14 rankGaps', () => {
  const cells = [
    cell(0, 0, 'named_but_none'),
    cell(0, 1, 'none'),
    cell(1, 0, 'named_but_none'),
    cell(1, 1, 'named_but_none'),
    cell(2, 0, null),
    cell(2, 1, 'named_but_none'),
  ];
  it('puts the row with most gaps first, rows alike in their order', () => {
    expect(rankGaps({ cells }, 'named_but_none').map(({ row, cells: { length } }) => [row, length])).toEqual([
      [1, 2],
      [0, 1],
      [2, 1],
    ]);
  });
  it('keeps the kinds apart', () => {
    expect(rankGaps({ cells }, 'none').flatMap((row) => row.cells.map(({ column }) => column))).toEqual([1]);
    expect(rankGaps({ cells }, 'not_applicable')).toEqual([]);
  });
});
