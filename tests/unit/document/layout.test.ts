import { describe, expect, it } from 'vitest';
import type { DocumentFigure } from '@/domain/document/official-document';
import { breakTitle } from '@/io/document/break-title';
import { numberFormatOf } from '@/io/document/number-format';
import { nameSheets } from '@/io/document/sheet-names';
import { showNumber } from '@/io/document/show-number';
import { layOutTable } from '@/io/document/table-layout';
import { readXml, textOfXml } from '@/lib/read-xml';
import { roundDecimal } from '@/lib/round-decimal';
import { padText, textWidth } from '@/lib/text-width';

const figure = (text: string, value: number | null): DocumentFigure => ({
  id: 'x',
  text,
  value,
  unit: 'percent',
  rule: 'RATE-1',
  projectIds: [],
});

describe('textWidth, padText', () => {
  it('a hanzi is two digits wide', () => {
    expect(textWidth('济南12（%）')).toBe(4 + 2 + 2 + 1 + 2);
    expect(padText('济南', 6, 'end')).toBe('  济南');
    expect(padText('济南', 7, 'center')).toBe(' 济南  ');
  });
});

describe('breakTitle', () => {
  it('breaks between words into even lines, and leaves a short one alone', () => {
    expect(breakTitle('全省重大项目通报', 38)).toEqual(['全省重大项目通报']);
    const lines = breakTitle('关于2020年6月全省重大项目调度情况的通报', 38);
    expect(lines).toHaveLength(2);
    expect(lines.join('')).toBe('关于2020年6月全省重大项目调度情况的通报');
    expect(Math.abs(textWidth(lines[0] ?? '') - textWidth(lines[1] ?? ''))).toBeLessThanOrEqual(6);
  });
});

describe('layOutTable', () => {
  const texts = { headings: [['市'], ['开工率', '（%）']], rows: [['济南市', '98.77']] };
  it('fills the width at the largest type that fits', () => {
    const { fontPt, widths } = layOutTable(texts, 400, [12, 9]);
    expect(fontPt).toBe(12);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(400, 6);
  });
  it('goes down in type before it breaks a number', () => {
    const rows = [Array.from({ length: 12 }, () => '1234567.89')];
    const headings = rows[0]?.map(() => ['数']) ?? [];
    expect(layOutTable({ headings, rows }, 640, [12, 10.5, 9, 8]).fontPt).toBe(8);
  });
});

describe('numberFormatOf and showNumber', () => {
  it.each([
    ['89.55', 89.5462378],
    ['1,741', 1741],
    ['+3.8', 3.8],
    ['-4.5', -4.5179],
    ['−4.5', -4.5179],
    ['2.68', 2.675],
  ])('%s is shown from %d', (text, value) => {
    const format = numberFormatOf(figure(text, value));
    expect(format).not.toBeNull();
    expect(showNumber(value, format ?? '')).toBe(text);
  });
  it.each([
    ['4.5', -4.5179],
    ['89.56', 89.5462378],
    ['—', null],
    ['约90', 90],
  ])('%s of %d is written as text', (text, value) => {
    expect(numberFormatOf(figure(text, value))).toBeNull();
  });
  it('roundDecimal rounds halves as a spreadsheet does', () => {
    expect([roundDecimal(2.675, 2), roundDecimal(-0.05, 1), roundDecimal(1234.5, 0)]).toEqual([
      '2.68',
      '0.1',
      '1235',
    ]);
  });
});

describe('nameSheets', () => {
  it('takes out what a workbook forbids, cuts at 31, and never names two alike', () => {
    const long = '一'.repeat(40);
    expect(nameSheets(['各市[排名]', '各市排名', long, long], ['文稿'])).toEqual([
      '各市排名',
      '各市排名(2)',
      '一'.repeat(31),
      `${'一'.repeat(28)}(2)`,
    ]);
  });
});

describe('readXml', () => {
  it('reads entities, empty elements and text in order, and refuses what is not closed', () => {
    const xml = readXml('<?xml version="1.0"?><a x="1 &amp; 2"><b/>&#x4e00;<c>3</c>4</a>');
    expect(xml.attributes).toEqual({ x: '1 & 2' });
    expect(textOfXml(xml)).toBe('一34');
    expect(() => readXml('<a><b></a>')).toThrow('</a> closes <b>');
    expect(() => readXml('<a>')).toThrow('<a> is not closed');
  });
});
