import type { PoolClass } from '@/domain/dispatch/pool-class';
import { describe, expect, it } from 'vitest';
import { LIGHT_PRESETS } from '@/domain/dispatch/light-rule';
import { monthOf } from '@/domain/time/month';
import { TABLE_FACETS } from '@/domain/view-state/table-view';
import { groupRows } from '@/workspaces/library/group-rows';
import { moveCell } from '@/workspaces/library/move-cell';
import { makeRowBuilder } from '@/workspaces/library/project-row';
import { buildRowFacets, nameOfValue } from '@/workspaces/library/row-facets';
import { makeRowSearch } from '@/workspaces/library/search-rows';
import { sortRows } from '@/workspaces/library/sort-rows';
import { sumRows } from '@/workspaces/library/sum-rows';
import { cellText } from '@/workspaces/library/table-columns';
import { dataMonthOf } from '@/workspaces/library/use-table';
import { toyProject, toyReport } from '../dispatch/toy-project';
import { JUNE, NAMES, toyLibrary, toyRows, WORDS } from './toy-rows';

const projects = [
  toyProject({ id: 'P1', name: '寿光蔬菜', totalInvestmentWan: 20_000, listIds: ['selected', 'weak_links'] }),
  toyProject({
    id: 'P2',
    name: '济南芯片',
    totalInvestmentWan: null,
    cityAdcode: 370100,
    countyAdcode: null,
  }),
  toyProject({ id: 'P3', name: '寿光港', totalInvestmentWan: 500_000, poolClass: 'reserve', listIds: [] }),
];
const reports = ['P1', 'P3'].map((projectId) => toyReport(6, { projectId, cumulativeWan: 6000 }));
const rows = toyRows(toyLibrary(projects, reports));
const all = Uint32Array.from(rows.keys());

describe('makeRowBuilder', () => {
  it('a row knows its places, its report and its rate', () => {
    expect(rows[0]).toMatchObject({ city: '潍坊', county: '寿光市', circleId: 'jiaodong', completion: 0.6 });
    expect(rows[0]?.leadPoints).toBeCloseTo(10);
    expect(rows[1]).toMatchObject({ city: '济南', county: '', report: null, completion: null });
  });
  it('a reserve project has no lead or lag', () => expect(rows[2]?.leadPoints).toBeNull());
  it('makes again only what changed', () => {
    const build = makeRowBuilder();
    const before = build(toyLibrary(projects, reports), JUNE, NAMES, LIGHT_PRESETS.time_progress);
    const edited = [...projects];
    edited[1] = toyProject({ id: 'P2', name: '济南芯片二' });
    const after = build(toyLibrary(edited, reports), JUNE, NAMES, LIGHT_PRESETS.time_progress);
    expect(after.map((row, index) => row === before[index])).toEqual([true, false, true]);
    const later = build(toyLibrary(edited, reports), monthOf(2020, 7), NAMES, LIGHT_PRESETS.time_progress);
    expect(later.some((row) => after.includes(row))).toBe(false);
  });
});

describe('dataMonthOf', () => {
  const months = [monthOf(2020, 1), monthOf(2020, 6)];
  it.each([
    [monthOf(2020, 3), months[0]],
    [monthOf(2026, 7), months[1]],
    [monthOf(2019, 1), months[0]],
  ])('month %i → %i', (shown, found) => expect(dataMonthOf(months, shown)).toBe(found));
  it('a library without reports is at the month shown', () => expect(dataMonthOf([], JUNE)).toBe(JUNE));
});

describe('sortRows', () => {
  it('what has no value is last, both ways', () => {
    expect(sortRows(rows, all, [{ column: 'total', descending: true }])).toEqual([2, 0, 1]);
    expect(sortRows(rows, all, [{ column: 'total', descending: false }])).toEqual([0, 2, 1]);
  });
  it('names by pinyin, then the second key', () => {
    expect(sortRows(rows, all, [{ column: 'name', descending: false }])).toEqual([1, 2, 0]);
    expect(
      sortRows(rows, all, [
        { column: 'city', descending: true },
        { column: 'total', descending: true },
      ]),
    ).toEqual([2, 0, 1]);
  });
  it('no key keeps the order of entry', () => expect(sortRows(rows, all, [])).toEqual([0, 1, 2]));
});

describe('groupRows', () => {
  const lists = buildRowFacets(rows).find(({ id }) => id === 'list') ?? null;
  it('a project of two lists stands in both groups, in the order of the facet', () => {
    const lines = groupRows([0, 1, 2], lists, new Set());
    expect(lines.map((line) => (line.kind === 'group' ? line.value : line.row))).toEqual([
      'provincial_major',
      1,
      'selected',
      0,
      'weak_links',
      0,
      'none',
      2,
    ]);
  });
  it('a collapsed group keeps its head and its members', () => {
    const [head, next] = groupRows([0, 1, 2], lists, new Set(['provincial_major']));
    expect(head).toMatchObject({ kind: 'group', collapsed: true, members: [1] });
    expect(next).toMatchObject({ kind: 'group', value: 'selected' });
  });
});

describe('makeRowSearch', () => {
  const search = makeRowSearch({
    寿光市: 'shou guang shi',
    蔬菜博览会: 'shu cai bo lan hui',
    济南港: 'ji nan gang',
  });
  const found = (query: string): readonly number[] => [...(search(rows, query) ?? [])];
  it.each([
    ['sggang', [0, 0, 1]],
    ['shucai', [1, 0, 0]],
    ['寿光', [1, 0, 1]],
    ['P2', [0, 1, 0]],
    ['芯片', [0, 1, 0]],
  ])('"%s"', (query, wanted) => expect(found(query)).toEqual(wanted));
  it('nothing typed is no condition', () => expect(search(rows, '  ')).toBeNull());
});

describe('sumRows', () => {
  it('unknown is left out and counted, never 0', () => {
    const sums = sumRows(rows);
    expect(sums.total).toEqual({ wan: 520_000, known: 2 });
    expect(sums.completion).toMatchObject({ part: 6000, whole: 10_000 });
    expect(sumRows([]).total.wan).toBeNull();
  });
  it('counts what reports several times its plan, in the class that has rates, and leaves it out of them', () => {
    const [row] = rows;
    if (row?.figure == null || row.report === null) throw new Error('no row');
    const { figure, report } = row;
    const of = (projectId: string, times: number | null, poolClass: PoolClass = 'implementing') => {
      const cumulativeWan = times === null ? null : times * 100;
      return {
        ...row,
        project: { ...row.project, id: projectId, poolClass },
        report: { ...report, cumulativeWan },
        figure: { ...figure, projectId, poolClass, annualPlanWan: 100, cumulativeWan },
      };
    };
    expect(sumRows([of('a', 3), of('b', 1.2), of('c', null)]).doubtful).toBe(0);
    const sums = sumRows([of('a', 3.01), of('b', 9000), of('c', 9000, 'reserve'), of('d', 0.5)]);
    expect(sums.doubtful).toBe(2);
    expect(sums.completion).toMatchObject({ part: 50, whole: 100 });
    expect(sums.rawCompletion).toMatchObject({ part: 900_351, whole: 300 });
    expect(sums.cumulative.wan).toBe(900_050);
  });
});

describe('cellText, nameOfValue', () => {
  const row = rows[0] ?? rows[1];
  it('money in the unit of its column', () => {
    if (row === undefined) throw new Error('no row');
    expect(cellText('total', row, 'yi', WORDS)).toBe('2.00');
    expect(cellText('total', row, 'wan', WORDS)).toBe('20,000');
    expect(cellText('lead', row, 'wan', WORDS)).toBe('+10.0');
  });
  it('values have words, blanks too', () => {
    expect(nameOfValue('stage', 'building', WORDS)).toBe('在建');
    expect(nameOfValue('county', 'none', WORDS)).toBe('未填');
    expect(nameOfValue('precision', 'none', WORDS)).toBe('未落图');
  });
});

describe('moveCell', () => {
  const size = { lines: 30, columns: 5, page: 12 };
  const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey });
  it.each([
    [key('ArrowDown'), { line: 6, column: 2 }],
    [key('PageUp'), { line: 0, column: 2 }],
    [key('End'), { line: 5, column: 4 }],
    [key('Home', true), { line: 0, column: 0 }],
    [key('End', true), { line: 29, column: 4 }],
  ])('%j', (pressed, wanted) => expect(moveCell({ line: 5, column: 2 }, pressed, size)).toEqual(wanted));
  it('another key does not move', () => expect(moveCell({ line: 5, column: 2 }, key('a'), size)).toBeNull());
});

describe('a link of another edition', () => {
  it('writes a value no facet knows as it is, and does not fail', () => {
    for (const facet of TABLE_FACETS) expect(nameOfValue(facet, 'zzz', WORDS)).toBe('zzz');
  });
});
