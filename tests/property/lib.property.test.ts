import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadCoincident } from '@/layers/spread-coincident';
import { fromColumns, toColumns } from '@/lib/columns';
import { parseCsv, toCsv } from '@/lib/csv';
import { loosenColumn } from '@/lib/loosen-column';
import { orThrow } from '@/lib/result';
import { type TightColumn, tightenColumn } from '@/lib/tight-column';
import { holds, law } from './law';

const anyCell = fc
  .oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '，', '济', ' ') }))
  .map((text) => text.trim());
const fullCell = anyCell.filter((text) => text !== '');

describe('toCsv, parseCsv', () => {
  it(law('parse∘write is every cell, whatever quotes, commas and line ends it holds', 300), () => {
    holds(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((width) =>
            fc.tuple(
              fc.uniqueArray(fullCell, { minLength: width, maxLength: width }),
              fc.array(
                fc.tuple(fullCell, fc.array(anyCell, { minLength: width - 1, maxLength: width - 1 })),
                { maxLength: 6 },
              ),
            ),
          ),
        ([header, rest]) => {
          const rows = rest.map(([first, others]) => [first, ...others]);
          const records = orThrow(parseCsv(toCsv(header, rows), 'test.csv'));
          expect(records.map(({ cells }) => header.map((column) => cells[column]))).toEqual(rows);
        },
      ),
      300,
    );
  });
});

describe('spreadCoincident', () => {
  it(law('up to nine things at one place never share a slot, and lone ones stay put', 200), () => {
    const anyPlace = fc.tuple(
      fc.integer({ min: 114_000, max: 122_000 }),
      fc.integer({ min: 34_000, max: 38_000 }),
    );
    holds(
      fc.property(
        fc.uniqueArray(fc.tuple(anyPlace, fc.integer({ min: 1, max: 9 })), {
          maxLength: 8,
          selector: ([[lng, lat]]) => `${lng},${lat}`,
        }),
        fc.infiniteStream(fc.nat()),
        (groups, order) => {
          const places = groups.flatMap(([[lng, lat], count]) =>
            Array.from({ length: count }, () => ({
              at: [lng / 1000, lat / 1000] as const,
              key: order.next().value ?? 0,
            })),
          );
          places.sort((a, b) => a.key - b.key);
          const slots = spreadCoincident(places.map(({ at }) => at));
          const taken = places.map(({ at }, index) => `${at.join()}#${slots[index]}`);
          expect(new Set(taken).size).toBe(places.length);
          for (const [[lng, lat], count] of groups)
            if (count === 1)
              expect(slots[places.findIndex(({ at }) => at[0] === lng / 1000 && at[1] === lat / 1000)]).toBe(
                0,
              );
        },
      ),
      200,
    );
  });
});

describe('tightenColumn, loosenColumn', () => {
  const few = fc.constantFrom('DR-00001', 'DR-00002', 'DR-2', 'x0', '0', '', '007', null, true, 12, -3, 0.5);
  const column = fc.oneof(
    fc.array(fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown)),
    fc.array(few, { maxLength: 30 }),
    fc.array(fc.option(fc.integer()), { maxLength: 30 }),
    fc.array(fc.nat(99_999).map((number) => `DR-${String(number).padStart(5, '0')}`)),
    fc.array(fc.nat(200).map((number) => `第${number}`)),
  );
  /** Ways in which a column can be written, whichever is the smallest. */
  const measures = [
    (way: TightColumn) => JSON.stringify(way).length,
    (way: TightColumn) => -JSON.stringify(way).length,
    (way: TightColumn) => ['words', 'steps', 'numbered', 'runs', 'plain'].indexOf(way.as),
    (way: TightColumn) => ['runs', 'numbered', 'words', 'steps', 'plain'].indexOf(way.as),
  ];

  it(law('whichever way is taken, the values come back', 500), () => {
    holds(
      fc.property(column, (values) => {
        for (const measure of measures) {
          const written = JSON.parse(JSON.stringify(tightenColumn(values, measure))) as unknown;
          expect(loosenColumn(written)).toEqual(values);
        }
      }),
      500,
    );
  });

  it('counting is written as counting, repetition as repetition', () => {
    const ids = Array.from({ length: 100 }, (_item, index) => `DR-${String(index + 1).padStart(5, '0')}`);
    const size = (way: TightColumn): number => JSON.stringify(way).length;
    expect(tightenColumn(ids, size)).toMatchObject({ as: 'numbered', prefix: 'DR-', width: 5 });
    expect(
      tightenColumn(
        Array.from({ length: 100 }, () => 'building'),
        size,
      ),
    ).toEqual({
      as: 'runs',
      values: { as: 'plain', values: ['building'] },
      lengths: [100],
    });
    expect(tightenColumn([100_000, 100_001, null, 100_003], size)).toEqual({
      as: 'steps',
      steps: [100_000, 1, null, 2],
    });
  });

  it('a column that does not add up is refused, not guessed', () => {
    for (const broken of [
      null,
      'text',
      { as: 'other' },
      { as: 'plain', values: 3 },
      { as: 'steps', steps: ['1'] },
      { as: 'words', words: ['a'], at: { as: 'plain', values: [1] } },
      { as: 'runs', values: { as: 'plain', values: ['a'] }, lengths: [-1] },
      { as: 'runs', values: { as: 'plain', values: ['a'] }, lengths: [1e12] },
    ])
      expect(loosenColumn(broken)).toBeNull();
    const size = (way: TightColumn): number => JSON.stringify(way).length;
    const columns = toColumns([{ a: 1 }, { a: 2 }], size);
    expect(fromColumns({ ...columns, b: { as: 'plain', values: [1] } })).toBeNull();
    expect(() => toColumns([{ a: 1 }, { b: 2 }], size)).toThrow('record 1');
  });
});
