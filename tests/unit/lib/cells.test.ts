import { describe, expect, it } from 'vitest';
import { CellError, Cells } from '@/lib/cells';
import { parseCsv, toCsv } from '@/lib/csv';
import { parseRows } from '@/lib/parse-rows';
import { orThrow } from '@/lib/result';

const cells = new Cells({
  where: 'x.csv › row 3',
  cells: {
    name: '济南',
    blank: '',
    number: '-12.5',
    word: 'one',
    list: 'a; b;;c ',
    flag: 'true',
    inf: 'Infinity',
    zero: '0',
  },
});

describe('Cells', () => {
  it('reads text, numbers, words, lists and flags', () => {
    expect([
      cells.text('name'),
      cells.optionalText('blank'),
      cells.number('number'),
      cells.optionalNumber('blank'),
      cells.number('zero'),
      cells.oneOf('word', ['one', 'two']),
      cells.flag('flag'),
      cells.list('list'),
      cells.list('blank'),
    ]).toEqual(['济南', '', -12.5, null, 0, 'one', true, ['a', 'b', 'c'], []]);
  });

  it.each([
    ['a missing column', () => cells.text('gone'), 'x.csv › row 3 › gone: the column is missing'],
    ['a blank text', () => cells.text('blank'), 'x.csv › row 3 › blank: is blank, a value is required'],
    ['a blank number', () => cells.number('blank'), 'x.csv › row 3 › blank: is blank, a number is required'],
    ['words for a number', () => cells.number('name'), 'x.csv › row 3 › name: "济南" is not a number'],
    ['an endless number', () => cells.number('inf'), 'x.csv › row 3 › inf: "Infinity" is not a number'],
    [
      'a word not allowed',
      () => cells.oneOf('word', ['x', 'y']),
      'x.csv › row 3 › word: "one" is not one of x | y',
    ],
    [
      'a flag of another kind',
      () => cells.flag('word'),
      'x.csv › row 3 › word: "one" is not one of true | false',
    ],
    ['whatever the parser refuses', () => cells.refuse('name', '太远'), 'x.csv › row 3 › name: 太远'],
  ])('refuses %s with file, row and column', (_, read, sentence) => {
    expect(read).toThrow(new CellError(...(sentence.split(': ') as [string, string])));
  });
});

describe('parseCsv', () => {
  it('reads quotes, a byte-order mark and Windows line ends; passes over blank lines', () => {
    const records = orThrow(parseCsv('\uFEFFid,name\r\n1,"a ""b"", c"\r\n\r\n 2 , d\n', 't.csv'));
    expect(records).toEqual([
      { where: 't.csv › row 2', cells: { id: '1', name: 'a "b", c' } },
      { where: 't.csv › row 4', cells: { id: '2', name: 'd' } },
    ]);
  });

  it.each([
    ['an empty file', '', 't.csv: the file is empty: a header row is required'],
    ['a column twice', 'a,b,a\n', 't.csv › header: column "a" appears twice'],
    ['a ragged row', 'a,b\n1,2\n1,2,3\n', 't.csv › row 3: has 3 cells, the header has 2'],
  ])('refuses %s', (_, text, sentence) => {
    expect(() => orThrow(parseCsv(text, 't.csv'))).toThrow(sentence);
  });
});

describe('toCsv', () => {
  it('quotes what needs it and ends with a line end', () => {
    expect(toCsv(['a', 'b'], [['1,2', 'x "y"']])).toBe('a,b\n"1,2","x ""y"""\n');
  });
});

describe('parseRows', () => {
  const records = orThrow(parseCsv('n\n1\nx\n', 't.csv'));
  it('the first bad cell refuses the table', () => {
    expect(parseRows(records, (row) => row.number('n'))).toEqual({
      ok: false,
      error: { where: 't.csv › row 3 › n', why: '"x" is not a number' },
    });
  });
  it('a programmer’s mistake is thrown on', () => {
    const broken = () => {
      throw new TypeError('ours');
    };
    expect(() => parseRows(records, broken)).toThrow(TypeError);
  });
});
