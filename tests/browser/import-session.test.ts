import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { proposeChanges } from '@/analysis/intake/propose-changes';
import { ImportSession } from '@/data/import/import-session';
import type { ImportRequest } from '@/data/import/import-messages';
import { emptyLibrary } from '@/domain/library/library';
import { orThrow } from '@/lib/result';

const options: ImportRequest['options'] = {
  regions: {
    cities: [{ adcode: 370700, name: '潍坊市', shortName: '潍坊' }],
    counties: [{ adcode: 370783, name: '寿光市', cityAdcode: 370700 }],
  },
  month: null,
  cityAdcode: null,
};

async function requestOf(rows: number): Promise<ImportRequest> {
  const head = ['序号', '项目名称', '县区', '总投资（万元）'];
  const body = Array.from({ length: rows }, (_row, n) => [n + 1, `项目${n}`, '寿光市', n === 3 ? '三' : n]);
  const bytes = await writeXlsx({ sheets: [{ name: '6月', rows: [head, ...body] }] });
  return { source: { kind: 'file', file: '2020年6月.xlsx', bytes }, options, saved: new Map() };
}

describe('ImportSession', () => {
  it('reads in a worker, tells how far it is, and keeps the order of rows', async () => {
    const stages = new Set<string>();
    const session = new ImportSession(({ stage }) => stages.add(stage));
    const { sheets, understood } = orThrow(await session.read(await requestOf(700)));
    expect(sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([['6月', 701]]);
    const result = understood[0]?.result;
    expect(result?.ready.map(({ source }) => source.row)).toEqual(
      Array.from({ length: 700 }, (_row, n) => n + 2).filter((row) => row !== 5),
    );
    expect(result?.tray.map(({ source }) => source.row)).toEqual([5]);
    expect([...stages]).toEqual(['reading', 'understanding', 'sending']);
    session.cancel();
  });

  it('reads a sheet again with a cell fixed in place', async () => {
    const session = new ImportSession(() => {});
    const { understood } = orThrow(await session.read(await requestOf(6)));
    const plan = understood[0]?.plan ?? null;
    const edits = new Map([[4, new Map([[3, 3]])]]);
    const again = orThrow(await session.reread({ index: 0, plan, options, edits }));
    expect(again.understood[0]?.result.tray).toEqual([]);
    expect(again.understood[0]?.result.ready.length).toBe(6);
    session.cancel();
  });

  it('weighs a sheet in the worker as the page would, asked twice in a row', async () => {
    const session = new ImportSession(() => {});
    const { understood } = orThrow(await session.read(await requestOf(700)));
    const [sheet] = understood;
    if (sheet === undefined) throw new Error('no sheet');
    const library = emptyLibrary('office');
    const none = { towns: [], parks: [], stations: [], airports: [], generalAirports: [], ports: [] };
    const ground = { facts: { cities: [], counties: [], ...none }, counties: new Map() };
    const [first, second] = await Promise.all([
      session.weigh([sheet], library, ground),
      session.weigh([sheet], library, ground),
    ]);
    expect(orThrow(first).proposals).toEqual(proposeChanges(sheet.result.ready, library));
    expect(orThrow(first).proposals).toHaveLength(699);
    expect(orThrow(second)).toEqual(orThrow(first));
    session.cancel();
    const late = await session.weigh([sheet], library, ground);
    expect(late).toEqual({ ok: false, error: { where: '2020年6月.xlsx', why: '已取消导入' } });
  });

  it('reads several files into one import and weighs their sheets as one', async () => {
    const session = new ImportSession(() => {});
    const first = orThrow(await session.read(await requestOf(3)));
    const second = orThrow(await session.read(await requestOf(2)));
    expect(second.sheets.map(({ index, file }) => [index, file])).toEqual([[1, '2020年6月.xlsx']]);
    const sheets = [...first.understood, ...second.understood];
    const library = emptyLibrary('office');
    const none = { towns: [], parks: [], stations: [], airports: [], generalAirports: [], ports: [] };
    const ground = { facts: { cities: [], counties: [], ...none }, counties: new Map() };
    const { proposals, doctors } = orThrow(await session.weigh(sheets, library, ground));
    expect(proposals).toHaveLength(5);
    expect([...doctors.keys()]).toEqual([0, 1]);
    // A sheet of the first file is still at hand after the second was read.
    const again = orThrow(await session.reread({ index: 0, plan: null, options, edits: new Map() }));
    expect(again.understood[0]?.result.ready).toHaveLength(3);
    session.cancel();
  });

  it('answers a cancelled question with a sentence', async () => {
    const session = new ImportSession(() => {});
    const answer = session.read(await requestOf(5000));
    session.cancel();
    expect(await answer).toEqual({ ok: false, error: { where: '2020年6月.xlsx', why: '已取消导入' } });
  });

  it('hands on the refusal of a file that is no workbook', async () => {
    const session = new ImportSession(() => {});
    const source = { kind: 'file', file: '空.xlsx', bytes: new Uint8Array(0) } as const;
    const answer = await session.read({ source, options, saved: new Map() });
    expect(answer.ok ? '' : answer.error.why).toContain('0 字节');
    session.cancel();
  });
});
