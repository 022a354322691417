import { describe, expect, it } from 'vitest';
import { balanceRows } from '@/analysis/intake/conservation';
import { evaluateSheet } from '@/analysis/intake/evaluate-sheet';
import { planSheet } from '@/analysis/intake/sheet-plan';
import { understandSheet } from '@/analysis/intake/understand-workbook';
import { OPTIONS, REGIONS, sheetOf } from './intake-fixture';

const HEAD = ['序号', '项目名称', '总投资（亿元）', '备注'];
const SHEET = sheetOf([HEAD, [1, '甲项目', '3-5', null], [2, '乙项目', 4, '无']]);

describe('IMP-8 evaluateSheet', () => {
  const plan = planSheet('a.xlsx', SHEET, OPTIONS);
  if (plan === null) throw new Error('no plan');

  it('keeps the original cells of a rejected row and says where it stands', () => {
    const { tray } = evaluateSheet('a.xlsx', SHEET, plan, REGIONS);
    expect(tray[0]?.cells).toEqual([[1, '甲项目', '3-5', null]]);
    expect(tray[0]?.problems).toEqual([
      {
        source: { file: 'a.xlsx', sheet: '6月', row: 2 },
        column: '总投资（亿元）（C列）',
        code: 'amount_unreadable',
        found: '3-5',
        action: 'to_tray',
        result: '',
      },
    ]);
  });

  it('a cell fixed in place makes its row ready', () => {
    const edits = new Map([[1, new Map([[2, 4.2]])]]);
    const { ready, tray } = evaluateSheet('a.xlsx', SHEET, plan, REGIONS, edits);
    expect(tray).toEqual([]);
    expect(ready[0]?.project.totalInvestmentWan).toBe(42_000);
  });

  it('a row does not wait because another that waits has its name', () => {
    const twice = sheetOf([HEAD, [1, '甲项目', '3-5', null], [2, '甲项目', 4, null], [3, '甲项目', 5, null]]);
    const { ready, tray } = evaluateSheet('a.xlsx', twice, plan, REGIONS);
    expect(ready.map(({ rows }) => rows)).toEqual([[2]]);
    expect(tray.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['amount_unreadable'],
      ['duplicate_in_file'],
    ]);
  });

  it('a text that begins with = is a text; a formula without a value is not', () => {
    const rows = sheetOf([HEAD, [1, "=cmd|'/c calc'!A0", 4, null], [2, { formula: 'B1&B2' }, 4, null]]);
    const { ready, tray } = evaluateSheet('a.xlsx', rows, plan, REGIONS);
    expect(ready.map(({ project }) => project.name)).toEqual(["=cmd|'/c calc'!A0"]);
    expect(tray[0]?.problems[0]).toMatchObject({ code: 'formula_without_value', found: '=B1&B2' });
  });

  it('says of rows that were summed what each had written', () => {
    const merged = sheetOf(
      [HEAD, [1, '甲项目', '1亿元', null], [null, null, 2, null]],
      [{ top: 1, left: 1, bottom: 2, right: 1 }],
    );
    const { entries } = evaluateSheet('a.xlsx', merged, plan, REGIONS);
    expect(entries.find(({ code }) => code === 'rows_summed')).toMatchObject({
      found: '1亿元；2',
      result: '30000万元',
    });
  });

  it('counts every row of a sheet without a header, as no data', () => {
    const { plan: none, result } = understandSheet(
      'a.xlsx',
      sheetOf([
        [1, 2],
        [null, null],
        [3, 4],
      ]),
      0,
      OPTIONS,
    );
    expect(none).toBeNull();
    expect(balanceRows([result])).toMatchObject({ rowsIn: 3, ready: 0, tray: 0, nonData: 3, holds: true });
  });

  it('a column the person maps anew is read so', () => {
    const columns = plan.columns.map((column) =>
      column.column === 3 ? { ...column, field: 'responsibleUnit' as const } : column,
    );
    const { ready } = evaluateSheet('a.xlsx', SHEET, { ...plan, columns }, REGIONS);
    expect(ready[0]?.project.responsibleUnit).toBe('无');
  });

  it('the fingerprint is the same next month, and saved columns come back with it', () => {
    const june = sheetOf([
      ['项目名称', '2020年1-6月完成（万元）', '亮点'],
      ['甲项目', 5, 'x'],
    ]);
    const july = sheetOf([
      ['项目名称', '2020年1-7月完成（万元）', '亮点'],
      ['甲项目', 6, 'x'],
    ]);
    const first = understandSheet('a.xlsx', june, 0, OPTIONS).plan;
    if (first === null) throw new Error('no plan');
    const saved = new Map([
      [
        first.fingerprint,
        first.columns.map((each) => (each.column === 2 ? { ...each, field: 'progressText' as const } : each)),
      ],
    ]);
    const second = understandSheet('b.xlsx', july, 0, { ...OPTIONS, month: null }, saved);
    expect(second.plan?.fingerprint).toBe(first.fingerprint);
    expect(second.plan?.columns.map(({ field, why, months }) => [field, why, months])).toEqual([
      ['name', 'saved', null],
      ['cumulative', 'saved', [1, 7]],
      ['progressText', 'saved', null],
    ]);
  });
});
