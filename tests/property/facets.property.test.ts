import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFacetColumn } from '@/engine/facet-column';
import { filterFacets } from '@/engine/filter-facets';
import { holds, law } from './law';

const FACETS = ['city', 'list', 'stage'] as const;
const VALUES = ['a', 'b', 'c', 'd'];

const anyRow = fc.record({
  city: fc.uniqueArray(fc.constantFrom(...VALUES), { maxLength: 1 }),
  list: fc.uniqueArray(fc.constantFrom(...VALUES), { maxLength: 4 }),
  stage: fc.uniqueArray(fc.constantFrom(...VALUES), { minLength: 1, maxLength: 1 }),
  found: fc.boolean(),
});
type Row = typeof anyRow extends fc.Arbitrary<infer Value> ? Value : never;

const anyChoices = fc.record({
  city: fc.subarray([...VALUES, 'nobody']),
  list: fc.subarray(VALUES),
  stage: fc.subarray(VALUES),
});

describe('filterFacets', () => {
  it(law('rows and counts equal a plain loop, each facet ignoring its own choice', 400), () => {
    holds(
      fc.property(
        fc.array(anyRow, { maxLength: 60 }),
        anyChoices,
        fc.boolean(),
        (rows, choices, searches) => {
          const columns = FACETS.map((id) => buildFacetColumn(id, rows, (row) => row[id], ['c', 'a']));
          const passesElse = searches ? Uint8Array.from(rows, (row) => (row.found ? 1 : 0)) : null;
          const result = filterFacets(columns, rows.length, choices, passesElse);
          const passes = (row: Row, without: string | null): boolean =>
            (!searches || row.found) &&
            FACETS.every(
              (id) =>
                id === without ||
                choices[id].length === 0 ||
                row[id].some((value) => choices[id].includes(value)),
            );
          expect([...result.rows]).toEqual(rows.flatMap((row, index) => (passes(row, null) ? [index] : [])));
          for (const [at, id] of FACETS.entries()) {
            const counts = result.counts.get(id);
            for (const [index, value] of (columns[at]?.values ?? []).entries())
              expect(counts?.[index]).toBe(
                rows.filter((row) => passes(row, id) && row[id].includes(value)).length,
              );
          }
        },
      ),
      400,
    );
  });
});
