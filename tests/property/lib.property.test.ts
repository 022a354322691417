import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadCoincident } from '@/layers/spread-coincident';
import { parseCsv, toCsv } from '@/lib/csv';
import { orThrow } from '@/lib/result';
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
