import { describe, expect, it } from 'vitest';
import type { PlainTable } from '@/io/document/plain-table';
import { noteHeight, paginateTable } from '@/io/document/slide-table';

const table = (rows: number, note: string): PlainTable => ({
  title: '表',
  headings: [['项目'], ['数']],
  rows: Array.from({ length: rows }, (_, at) => [
    { text: `第${at + 1}项`, color: null },
    { text: '1', color: null },
  ]),
  aligns: ['start', 'end'],
  note,
});

describe('paginateTable', () => {
  it('leaves room below for a note of several lines: rows go on to the next slide before they run into it', () => {
    const long = '方法：按公路、铁路与接驳求最短时间，数据截至本月。'.repeat(12);
    expect(noteHeight('短')).toBeCloseTo(17.4);
    expect(noteHeight(long)).toBeGreaterThan(3 * 17.4);
    const heightOf = (note: string): readonly number[] =>
      paginateTable(table(24, note), '（续）', 0).map(({ heights }) => heights.reduce((a, b) => a + b, 0));
    for (const height of heightOf(long)) expect(height + noteHeight(long)).toBeLessThanOrEqual(358);
    expect(Math.max(...heightOf(''))).toBeGreaterThan(Math.max(...heightOf(long)));
  });
});
