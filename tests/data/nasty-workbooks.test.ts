import { describe, expect, it } from 'vitest';
import { NASTY_CASES } from '../../scripts/steps/nasty-corpus';
import type { NastyOutcome } from '../../scripts/steps/nasty-case';
import { readCuratedRecords } from '../../scripts/steps/read-curated';
import { balanceRows } from '@/analysis/intake/conservation';
import { understandWorkbook } from '@/analysis/intake/understand-workbook';
import { formatMonth } from '@/domain/time/month';
import { readTableFile } from '@/io/read-table-file';

const regions = {
  cities: readCuratedRecords('cities').map(({ cells }) => ({
    adcode: Number(cells['adcode']),
    name: cells['name'] ?? '',
    shortName: cells['short_name'] ?? '',
  })),
  counties: readCuratedRecords('counties').map(({ cells }) => ({
    adcode: Number(cells['adcode']),
    name: cells['name'] ?? '',
    cityAdcode: Number(cells['city_adcode']),
  })),
};

type Read = Exclude<NastyOutcome, { readonly refused: string }>;

function checkRead(outcome: Read, sheets: ReturnType<typeof understandWorkbook>): void {
  const results = sheets.map(({ result }) => result);
  const balance = balanceRows(results);
  expect(balance.holds, JSON.stringify(balance)).toBe(true);
  const codes = results.flatMap(({ entries }) => entries.map(({ code }) => code));
  const waiting = results.flatMap(({ tray }) =>
    tray.flatMap(({ problems }) => problems.map(({ code }) => code)),
  );
  expect([balance.projects, balance.tray], waiting.join()).toEqual([outcome.ready, outcome.tray]);
  expect([...new Set(waiting)].sort()).toEqual([...(outcome.problems ?? [])].sort());
  for (const note of outcome.notes ?? []) expect(codes).toContain(note);
  for (const [kind, count] of Object.entries(outcome.kinds ?? {})) {
    const found = results.flatMap(({ nonData }) => nonData.filter((row) => row.kind === kind));
    expect([kind, found.length]).toEqual([kind, count]);
  }
  const plan = sheets[0]?.plan;
  if (outcome.month !== undefined) {
    const month = plan?.month ?? null;
    expect(month === null ? null : formatMonth(month)).toBe(outcome.month);
  }
  for (const [heading, field] of Object.entries(outcome.columns ?? {}))
    expect([heading, plan?.columns.find((column) => column.heading === heading)?.field]).toEqual([
      heading,
      field,
    ]);
  const ready = results.flatMap((result) => result.ready);
  outcome.rows?.forEach((row, index) => expect(ready[index]).toMatchObject(row));
}

describe('nasty workbooks', () => {
  it('are at least forty, each with an id of its own', () => {
    expect(NASTY_CASES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(NASTY_CASES.map(({ id }) => id)).size).toBe(NASTY_CASES.length);
  });

  it.each(NASTY_CASES.map((each) => [each.id, each.what, each] as const))(
    '%s: %s',
    async (_id, _what, each) => {
      const read = await readTableFile(await each.bytes(), each.file);
      if ('refused' in each.outcome) {
        if (read.ok) throw new Error(`${each.file} was read`);
        expect(read.error.why).toContain(each.outcome.refused);
        return;
      }
      if (!read.ok) throw new Error(`${read.error.where}: ${read.error.why}`);
      checkRead(each.outcome, understandWorkbook(read.value, { regions, month: null, cityAdcode: null }));
    },
  );
});
