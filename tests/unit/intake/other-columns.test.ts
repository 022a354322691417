import { describe, expect, it } from 'vitest';
import { changesOfImport } from '@/analysis/intake/changes-of-import';
import { evaluateSheet } from '@/analysis/intake/evaluate-sheet';
import { proposeChanges } from '@/analysis/intake/propose-changes';
import { readClauses } from '@/analysis/intake/read-clauses';
import { readPark } from '@/analysis/intake/read-park';
import { planSheet } from '@/analysis/intake/sheet-plan';
import { parseReportTable, toReportTable } from '@/domain/dispatch/report-table';
import { projectShape } from '@/domain/dispatch/project-shape';
import { emptyLibrary } from '@/domain/library/library';
import { monthOf } from '@/domain/time/month';
import { parseShape } from '@/lib/json-shape';
import { orThrow } from '@/lib/result';
import { toyReport } from '../dispatch/toy-project';

const parks = [
  { id: 'PK090', name: '章丘经济技术开发区', cityAdcode: 370100, countyAdcode: 370114 },
  { id: 'PK091', name: '明水经济技术开发区', cityAdcode: 370100, countyAdcode: 370114 },
  { id: 'PK092', name: '城阳工业园', cityAdcode: 370200, countyAdcode: 370214 },
];
const clauses = [
  { id: 'A22', documentId: 'A', number: '第22条' },
  { id: 'B3-4', documentId: 'B', number: '三(4)' },
  { id: 'C01a', documentId: 'C', number: '第1条(一)' },
] as const;
const regions = {
  cities: [{ adcode: 370100, name: '济南市', shortName: '济南' }],
  counties: [{ adcode: 370114, name: '章丘区', cityAdcode: 370100 }],
  parks,
  clauses: [...clauses],
};
const options = { regions, month: null, cityAdcode: null };
const HEAD = [
  '项目名称',
  '所属市',
  '所在园区',
  '对应条款',
  '建设内容',
  '备注',
  '完成率',
  '总投资（万元）',
  '1-6月完成（万元）',
  '6月完成（万元）',
  '开工以来累计完成（万元）',
];
const ROW = [
  '装备园',
  '济南市',
  '济南章丘经济技术开发区',
  'A22、B3-4',
  '建设厂房',
  '有望提前',
  '45%',
  1000,
  300,
  60,
  700,
];
const sheet = { name: '6月', isHidden: false, rows: [HEAD, ROW], merges: [] };

function understood() {
  const plan = planSheet('2020年6月.xlsx', sheet as never, options);
  if (plan === null) throw new Error('no header');
  return evaluateSheet('2020年6月.xlsx', sheet as never, plan, regions);
}

describe('columns without a field of their own', () => {
  const result = understood();
  const library = emptyLibrary('office');
  const decision = { newId: () => 'P-1', entered: monthOf(2020, 6), poolClass: 'unstated' as const };
  const changes = changesOfImport(proposeChanges(result.ready, library), library, decision);
  const project = changes.flatMap((change) => (change.kind === 'project' ? [change.to] : []))[0];
  const report = changes.flatMap((change) => (change.kind === 'report' ? [change.to] : []))[0];

  it('are kept with the project under their heading, less what is worked out', () => {
    expect(result.tray).toEqual([]);
    expect(project?.extras).toEqual([
      { heading: '建设内容', text: '建设厂房' },
      { heading: '备注', text: '有望提前' },
    ]);
    expect(parseShape(projectShape, JSON.parse(JSON.stringify(project)), '项目')).toMatchObject({ ok: true });
  });

  it('park and clauses are read where they are known', () => {
    expect(project?.parkId).toBe('PK090');
    expect(project?.clauseIds).toEqual(['A22', 'B3-4']);
  });

  it('the month and the sum since the start stand in the report', () => {
    expect(report).toMatchObject({ cumulativeWan: 300, monthWan: 60, sinceStartWan: 700 });
  });

  it('a second sheet adds to them and says what changes', () => {
    if (project == null) throw new Error('no project');
    const held = { ...library, projects: [{ ...project, extras: [{ heading: '备注', text: '旧' }] }] };
    const again = changesOfImport(proposeChanges(result.ready, held), held, decision);
    const extras = again.find((change) => change.kind === 'field' && change.field === 'extras');
    expect(extras).toMatchObject({
      from: [{ heading: '备注', text: '旧' }],
      to: [
        { heading: '备注', text: '有望提前' },
        { heading: '建设内容', text: '建设厂房' },
      ],
    });
  });
});

describe('readClauses and readPark', () => {
  it('read the ways offices write, and nothing by half', () => {
    expect(readClauses('文件A第22条；B三（4）', clauses)).toEqual(['A22', 'B3-4']);
    expect(readClauses('a-22 C1a', clauses)).toEqual(['A22', 'C01a']);
    expect(readClauses('A22、某政策', clauses)).toBeNull();
    expect(readClauses('', clauses)).toBeNull();
  });

  it('take a park by its name or the end of it, never one of two', () => {
    expect(readPark('明水经济技术开发区', parks, null)?.id).toBe('PK091');
    expect(readPark('经济技术开发区', parks, 370100)).toBeNull();
    expect(readPark('城阳工业园', parks, 370100)).toBeNull();
  });
});

describe('report table', () => {
  it('has the late columns only where a report has them', () => {
    const month = monthOf(2020, 6);
    const plain = toyReport(6);
    expect(toReportTable(month, '', [plain]).columns).toHaveLength(9);
    const late = { ...plain, monthWan: 60 };
    const table = JSON.parse(JSON.stringify(toReportTable(month, '', [late, { ...plain, projectId: 'P2' }])));
    expect(table.columns.slice(9)).toEqual(['monthWan']);
    expect(orThrow(parseReportTable(table, '月报'))).toEqual([late, { ...plain, projectId: 'P2' }]);
    expect(parseReportTable({ ...table, columns: [...table.columns, 'else'] }, '月报')).toMatchObject({
      ok: false,
    });
  });
});
