import { describe, expect, it } from 'vitest';
import { rowsWithRoom } from '@/workspaces/briefing/show/legend-rows';

const rows = ['core', 'circle', 'circle', 'circle', 'entity', 'entity', 'rail', 'rail', 'road'].map(
  (layer, id) => ({ layer, id }),
);

describe('rowsWithRoom', () => {
  it('gives every layer a row before any has its second, in the order of the panel', () => {
    const { shown, left } = rowsWithRoom(rows, 6);
    expect(shown.map(({ id }) => id)).toEqual([0, 1, 2, 4, 6, 8]);
    expect(left).toBe(3);
  });
  it('shows all where there is room and counts none', () => {
    expect(rowsWithRoom(rows, 12)).toEqual({ shown: rows, left: 0 });
  });
});
