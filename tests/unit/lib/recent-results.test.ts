import { describe, expect, it } from 'vitest';
import { RecentResults } from '@/lib/recent-results';

describe('RecentResults', () => {
  it('makes a result once, and forgets what was asked for longest ago', () => {
    const made: string[] = [];
    const recent = new RecentResults<string>(2);
    const ask = (key: string): string =>
      recent.get(key, () => {
        made.push(key);
        return key;
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(key)).toBe(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('refuses to keep nothing', () => {
    expect(() => new RecentResults(0)).toThrow('0 results');
  });
});
