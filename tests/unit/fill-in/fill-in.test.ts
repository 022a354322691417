import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { changesOfReturnedForms, listOpenConflicts } from '@/analysis/fill-in/changes-of-returned-forms';
import { compareReturnedForms } from '@/analysis/fill-in/compare-returned-forms';
import { understandReturnedRow } from '@/analysis/fill-in/understand-returned-row';
import { makeFillInForms } from '@/analysis/fill-in/make-fill-in-forms';
import type { FillInField, FillInForm, ReturnedCell, ReturnedForm } from '@/domain/dispatch/fill-in-form';
import { applyChangeSet } from '@/domain/library/apply-change-set';
import { type Library, reportOf } from '@/domain/library/library';
import { readFillInWorkbook } from '@/io/read-fill-in-workbook';
import { writeFillInWorkbook } from '@/io/write-fill-in-workbook';
import { orThrow } from '@/lib/result';
import { CITY_SCOPES, DRILL_LIBRARY, formsOf, JUNE, sendAndReturn, visibleCells } from './fill-in-fixture';

const forms = formsOf(DRILL_LIBRARY, CITY_SCOPES);
const full = forms.find(({ rows }) => rows.length > 3);
if (full === undefined) throw new Error('the drill library has no city with four projects');
const returned = await sendAndReturn(full);

/** The form as a city would send it back: some cells of one line filled in. */
const fillIn = (
  form: ReturnedForm,
  at: number,
  cells: Partial<Record<FillInField, ReturnedCell>>,
  file = form.file,
): ReturnedForm => ({
  ...form,
  file,
  rows: form.rows.map((row, index) =>
    index === at ? { ...row, source: { ...row.source, file }, cells: { ...row.cells, ...cells } } : row,
  ),
});

const FILLED = {
  started: '是',
  startDate: '２０２０年３月',
  cumulativeWan: '1,234.5',
  progressText: '主体封顶',
};

describe('writeFillInWorkbook', () => {
  it('FILL-1: keeps the projects of its city, in the order of the library', () => {
    const ids = DRILL_LIBRARY.projects
      .filter(({ cityAdcode }) => cityAdcode === full.scope.id)
      .map(({ id }) => id);
    const sent = full.rows.map(({ project }) => project.id);
    expect(sent).toEqual(ids.filter((id) => sent.includes(id)));
    expect(sent.length).toBeGreaterThan(3);
  });
  it('comes back untouched with the same ids, in order, and no difference', () => {
    expect(returned.rows.map(({ projectId }) => projectId)).toEqual(
      full.rows.map(({ project }) => project.id),
    );
    const comparison = compareReturnedForms(DRILL_LIBRARY, JUNE, [full.scope], [returned]);
    expect([comparison.differences, comparison.refusals, comparison.late]).toEqual([[], [], []]);
    expect(comparison.blankLines).toHaveLength(full.rows.length);
  });
  it('says 演练 in the title of a drill form', async () => {
    const cells = await visibleCells(await writeFillInWorkbook(full));
    expect(String(cells[0]?.[0])).toContain('【演练数据】');
  });
  it('writes a name that begins with = as words, not as a formula', async () => {
    const [first, ...rest] = full.rows;
    if (first === undefined) throw new Error('no row');
    const name = '=HYPERLINK("x")';
    const bytes = await writeFillInWorkbook({
      ...full,
      rows: [{ ...first, project: { ...first.project, name } }, ...rest],
    });
    expect((await visibleCells(bytes))[3]?.[2]).toBe(name);
  });
});

describe('readFillInWorkbook', () => {
  it('refuses what is not a workbook, and a table that was not sent from here', async () => {
    const read = async (text: string) => {
      const result = await readFillInWorkbook('a.xlsx', new TextEncoder().encode(text));
      return result.ok ? '' : result.error.why;
    };
    expect(await read('不是表')).not.toBe('');
    expect(await read('项目编号,名称\nP1,一')).toContain('不是本系统发出的填报表');
  });
});

describe('understandReturnedRow', () => {
  const [row] = returned.rows;
  if (row === undefined) throw new Error('no row');
  it('FILL-2: reads full-width digits, separators and Chinese dates', () => {
    const values = orThrow(understandReturnedRow({ ...row, cells: { ...row.cells, ...FILLED } }) as never);
    expect(values).toMatchObject({ started: true, startDate: '2020-03', cumulativeWan: 1234.5 });
  });
  it.each([
    [{ cumulativeWan: '约一千' }, '不是数'],
    [{ cumulativeWan: -3 }, '小于0'],
    [{ started: '也许' }, '不是“是”或“否”'],
    [{ started: '是', startDate: '2020-13' }, '不是日期'],
  ])('FILL-2: names the cell of %j', (cells, why) => {
    const result = understandReturnedRow({ ...row, cells: { ...row.cells, ...cells } });
    expect(result.ok ? [] : result.error.map((fault) => fault.why).join()).toContain(why);
    expect(result.ok ? '' : result.error[0]?.where).toContain(
      `${returned.file} › 填报 › 第${row.source.row}行`,
    );
  });
});

describe('compareReturnedForms', () => {
  const compare = (library: Library, ...back: readonly ReturnedForm[]) =>
    compareReturnedForms(library, JUNE, CITY_SCOPES, back);
  it('FILL-3: lists the cities that have not answered', () => {
    expect(compare(DRILL_LIBRARY, returned).late).toHaveLength(CITY_SCOPES.length - 1);
  });
  it('FILL-3: a changed cell is a clean difference, committed as one report that can be undone', () => {
    const comparison = compare(DRILL_LIBRARY, fillIn(returned, 0, FILLED));
    expect(comparison.differences.map(({ field, kind }) => [field, kind])).toEqual([
      ['started', 'clean'],
      ['startDate', 'clean'],
      ['cumulativeWan', 'clean'],
      ['progressText', 'clean'],
    ]);
    const changes = changesOfReturnedForms(DRILL_LIBRARY, comparison, new Map());
    const set = {
      id: '1',
      libraryId: 'drill',
      at: '',
      by: '',
      origin: 'returned',
      reason: '',
      changes,
    } as const;
    const next = orThrow(applyChangeSet(DRILL_LIBRARY, set));
    const id = returned.rows[0]?.projectId ?? '';
    expect(reportOf(next, id, JUNE)).toMatchObject({ started: true, cumulativeWan: 1234.5, drill: true });
  });
  it('FILL-3: two files that disagree are a conflict until a person chooses', () => {
    const comparison = compare(
      DRILL_LIBRARY,
      fillIn(returned, 0, FILLED),
      fillIn(returned, 0, { ...FILLED, cumulativeWan: 99 }, 'second.xlsx'),
    );
    const open = listOpenConflicts(comparison, new Map());
    expect(open.map(({ field, kind }) => [field, kind])).toEqual([['cumulativeWan', 'two_files']]);
    expect(() => changesOfReturnedForms(DRILL_LIBRARY, comparison, new Map())).toThrow('not chosen');
    const choices = new Map([[`${returned.rows[0]?.projectId}/cumulativeWan`, 1] as const]);
    const [change] = changesOfReturnedForms(DRILL_LIBRARY, comparison, choices);
    expect(change?.kind === 'report' ? change.to?.cumulativeWan : null).toBe(99);
    expect(comparison.doubled).toHaveLength(1);
  });
  it('FILL-3: a cell changed here since the form was sent is a conflict, never overwritten', () => {
    const filled = compare(DRILL_LIBRARY, fillIn(returned, 0, FILLED));
    const changes = changesOfReturnedForms(DRILL_LIBRARY, filled, new Map());
    const set = {
      id: '1',
      libraryId: 'drill',
      at: '',
      by: '',
      origin: 'returned',
      reason: '',
      changes,
    } as const;
    const changed = orThrow(applyChangeSet(DRILL_LIBRARY, set));
    const comparison = compare(changed, fillIn(returned, 0, { ...FILLED, cumulativeWan: 77 }));
    expect(comparison.differences.map(({ field, kind }) => [field, kind])).toEqual([
      ['cumulativeWan', 'changed_here'],
    ]);
    const kept = new Map([[`${returned.rows[0]?.projectId}/cumulativeWan`, 'keep'] as const]);
    expect(changesOfReturnedForms(changed, comparison, kept)).toEqual([]);
  });
  it('FILL-3: counts every line as understood or refused', () => {
    const { lines, refusals } = compare(DRILL_LIBRARY, fillIn(returned, 1, { cumulativeWan: '很多' }));
    expect(lines).toEqual({ read: full.rows.length, understood: full.rows.length - 1, refused: 1 });
    expect(refusals[0]?.where).toContain('本年累计完成投资');
  });
  it('FILL-3: drill files do not enter another library', () => {
    const { refusals } = compare({ ...DRILL_LIBRARY, drill: false }, returned);
    expect(refusals[0]?.why).toContain('演练');
  });
});

describe('what is not a month\u2019s figure', () => {
  const [withContacts] = makeFillInForms(DRILL_LIBRARY, {
    month: JUNE,
    scopes: [full.scope],
    withContacts: true,
    madeOn: '2020-07-01',
    countyNames: new Map(),
  });
  const [first] = withContacts?.rows ?? [];
  if (withContacts === undefined || first === undefined) throw new Error('no form');
  const { project } = first;

  /** Send the form, change cells of its first line as a clerk would with protection lifted, and read it back. */
  async function changeAndReturn(cells: Readonly<Record<string, string | number>>) {
    const bytes = await writeFillInWorkbook(withContacts as FillInForm);
    const { sheets } = await readXlsx(bytes);
    const written = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
    const rows = written.find(({ name }) => name === '填报')?.rows ?? [];
    const head = rows[2] ?? [];
    for (const [column, value] of Object.entries(cells)) {
      const at = head.indexOf(column);
      if (at < 0 || rows[3] === undefined) throw new Error(column);
      rows[3][at] = value;
    }
    return orThrow(await readFillInWorkbook('回.xlsx', await writeXlsx({ sheets: written as never })));
  }

  it('comes back unchanged without a word', async () => {
    const form = await changeAndReturn({});
    expect(form.rows.flatMap(({ changed }) => changed)).toEqual([]);
  });

  it('a contact is taken, a locked name waits to be chosen, last month\u2019s figure is only listed', async () => {
    const form = await changeAndReturn({
      联系人: '新联系人',
      项目名称: '改了的名字',
      '年度计划投资（万元）': 98_765,
      '上月：累计完成（万元）': 1,
    });
    const comparison = compareReturnedForms(DRILL_LIBRARY, JUNE, [full.scope], [form]);
    const kinds = comparison.differences.map(({ field, kind }) => [field, kind]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['contactPerson', 'clean'],
        ['name', 'locked'],
        ['annualPlanWan', 'locked'],
      ]),
    );
    expect(comparison.lockedChanges).toMatchObject([{ column: '上月：累计完成（万元）', back: '1' }]);
    const untouched = changesOfReturnedForms(DRILL_LIBRARY, comparison, new Map());
    expect(untouched.map(({ kind }) => kind)).toEqual(['contact']);
    const taken = changesOfReturnedForms(
      DRILL_LIBRARY,
      comparison,
      new Map([
        [`${project.id}/name`, 0],
        [`${project.id}/annualPlanWan`, 0],
      ]),
    );
    expect(taken).toMatchObject([
      { kind: 'contact', to: { person: '新联系人' } },
      { kind: 'field', field: 'name', to: '改了的名字' },
      { kind: 'field', field: 'annualPlans' },
    ]);
    const set = {
      id: 's',
      libraryId: 'drill',
      at: '2020-07-02T09:00:00',
      by: '',
      origin: 'returned',
      reason: '',
      changes: taken,
    } as const;
    const next = orThrow(applyChangeSet(DRILL_LIBRARY, set));
    const plan = next.projects.find(({ id }) => id === project.id)?.annualPlans;
    expect(plan?.find(({ year }) => year === 2020)?.plannedInvestmentWan).toBe(98_765);
  });
});
