import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceRows } from '@/analysis/intake/conservation';
import { readAmount } from '@/analysis/intake/read-amount';
import { readDate } from '@/analysis/intake/read-date';
import { understandSheet } from '@/analysis/intake/understand-workbook';
import { toWan } from '@/analysis/intake/money-unit';
import { splitDelimited } from '@/io/split-delimited';
import { parseFuzzyDate } from '@/domain/time/fuzzy-date';
import type { RawCell, RawMerge } from '@/lib/raw-workbook';

const regions = { cities: [{ adcode: 370700, name: '潍坊市', shortName: '潍坊' }], counties: [] };
const options = { regions, month: null, cityAdcode: null };

const HEADINGS = [
  '序号',
  '项目名称',
  '总投资（万元）',
  '开工时间',
  '1-6月完成（亿元）',
  '县区',
  '备注',
  '形象进度',
  '坐标',
];
const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '甲项目',
      '乙项目',
      '合计',
      '小计',
      '一、潍坊市',
      '注：x',
      '2020年底',
      '约3亿',
      '—',
      ' ',
    ),
  },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.boolean(),
  fc.constant({ date: '2020-03' }),
);
const merge: fc.Arbitrary<RawMerge> = fc
  .tuple(fc.nat(14), fc.nat(9), fc.nat(4), fc.nat(3))
  .map(([top, left, high, wide]) => ({ top, left, bottom: top + high, right: left + wide }));

const sheet = fc.record({
  name: fc.constantFrom('6月', 'Sheet1'),
  isHidden: fc.constant(false),
  hiddenRows: fc.constant([]),
  merges: fc.array(merge, { maxLength: 4 }),
  rows: fc
    .tuple(
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 3 }),
      fc.option(fc.shuffledSubarray(HEADINGS), { nil: [] }),
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
    )
    .map(([titles, header, body]): readonly (readonly RawCell[])[] => [...titles, header, ...body]),
});

describe('IMP-8 conservation', () => {
  it('every row of any sheet is ready, in the tray or no data, once', () =>
    fc.assert(
      fc.property(sheet, (raw) => {
        const { result } = understandSheet('a.xlsx', raw, 0, options);
        expect(balanceRows([result])).toMatchObject({ rowsIn: raw.rows.length, holds: true });
      }),
      { numRuns: 400 },
    ));

  it('planted: a row that is dropped or counted twice breaks the law', () => {
    const { result } = understandSheet(
      'a.xlsx',
      {
        name: '',
        isHidden: false,
        hiddenRows: [],
        merges: [],
        rows: [
          ['项目名称', '总投资'],
          ['甲', 5],
          ['乙', 6],
        ],
      },
      0,
      options,
    );
    expect(balanceRows([{ ...result, ready: result.ready.slice(1) }]).holds).toBe(false);
    const [first] = result.ready;
    if (first === undefined) throw new Error('nothing was read');
    expect(balanceRows([{ ...result, ready: [first, first] }]).holds).toBe(false);
  });
});

describe('IMP-4 amounts', () => {
  const number = fc.integer({ min: 0, max: 10 ** 11 }).map((value) => value / 100);
  const toFullWidth = (text: string): string =>
    text.replace(/[\d.,]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

  it('however a number is written, it is read back', () =>
    fc.assert(
      fc.property(number, fc.constantFrom(null, '万元', '亿元', '元'), (value, unit) => {
        const plain = String(value);
        const grouped = value.toLocaleString('en-US', { maximumFractionDigits: 2 });
        for (const text of [
          plain,
          grouped,
          toFullWidth(plain),
          toFullWidth(grouped),
          ` ${plain} `,
          `约${plain}`,
        ]) {
          const reading = readAmount(`${text}${unit ?? ''}`);
          expect(reading.kind === 'amount' && reading.value).toBe(value);
        }
      }),
    ));

  it('亿 and 万 written together are their sum', () =>
    fc.assert(
      fc.property(fc.nat(999), fc.integer({ min: 1, max: 9999 }), (yi, wan) => {
        const reading = readAmount(`${yi}亿${wan}万元`);
        expect(reading.kind === 'amount' && toWan(reading.value, reading.unit ?? 'yuan')).toBe(
          yi * 10_000 + wan,
        );
      }),
    ));

  it('never throws, and never reads a text without digits as a number', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (!/[\d\uff10-\uff19]/.test(text)) expect(readAmount(text).kind).not.toBe('amount');
      }),
    ));
});

describe('IMP-5 dates', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  const textOf = (cellValue: RawCell): string | null => {
    const reading = readDate(cellValue, null);
    return reading.kind === 'date' ? reading.text : null;
  };

  it('however a day or a month is written, it is read with its precision', () =>
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        const [month, dayNumber] = [Number(m), Number(d)];
        for (const text of [
          iso,
          `${y}/${month}/${dayNumber}`,
          `${y}.${m}.${d}`,
          `${y}年${month}月${dayNumber}日`,
          y + m + d,
        ])
          expect(textOf(text)).toBe(iso);
        for (const text of [`${y}-${m}`, `${y}.${month}`, `${y}年${month}月`, `${y}年${m}月底`, y + m])
          expect(textOf(text)).toBe(`${y}-${m}`);
      }),
    ));

  it('a serial of Excel is its day', () =>
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 80_000 }), (serial) => {
        expect(textOf(serial)).toBe(new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10));
      }),
    ));

  it('what is read is always a date the domain can read', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[0-9./年月底前上半-]{1,12}$/)),
        (text) => {
          const found = textOf(text);
          if (found !== null) expect(parseFuzzyDate(found)).not.toBeNull();
        },
      ),
    ));
});

describe('splitDelimited', () => {
  it('reads back any cells that are quoted', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const text = rows
            .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(';'))
            .join('\r\n');
          expect(splitDelimited(text, ';')).toEqual(rows);
        },
      ),
    ));
});
