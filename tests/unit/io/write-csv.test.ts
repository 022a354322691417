import { describe, expect, it } from 'vitest';
import { toCsv } from '@/io/write-csv';

describe('toCsv', () => {
  it('opens as UTF-8, quotes what must be, and lets no cell run', () => {
    const lines = toCsv([
      ['甲', '1,2', 'x "y"'],
      ['=1+1', '@a', '+a', '-a', '-1+2'],
    ]).split('\r\n');
    expect(lines[0]).toBe('\uFEFF甲,"1,2","x ""y"""');
    expect(lines[1]).toBe("'=1+1,'@a,'+a,'-a,'-1+2");
  });

  it('a negative number stays a number', () => {
    expect(toCsv([['-31.5', '-2', '-1e-7', '0.25']])).toBe('\uFEFF-31.5,-2,-1e-7,0.25\r\n');
  });
});
