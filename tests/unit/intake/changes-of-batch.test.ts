import { describe, expect, it } from 'vitest';
import { changesOfBatch, countProposals } from '@/analysis/intake/changes-of-batch';
import type { IntakeRow } from '@/analysis/intake/intake-result';
import { listDisputes } from '@/analysis/intake/list-disputes';
import { proposeChanges } from '@/analysis/intake/propose-changes';
import type { DoctorReport } from '@/analysis/coordinate-doctor/row-verdict';
import { emptyLibrary } from '@/domain/library/library';
import { monthOf } from '@/domain/time/month';

const rowOf = (
  file: string,
  row: number,
  project: IntakeRow['project'],
  coordinates: IntakeRow['coordinates'] = [],
): IntakeRow => ({
  source: { file, sheet: '6月', row },
  rows: [row],
  project,
  reports: [],
  contact: null,
  coordinates,
  extras: [],
});
const at = { row: 4, xText: '117.1', yText: '36.7', x: 117.1, y: 36.7, headings: ['经度', '纬度'] as const };
const library = emptyLibrary('office');
const decision = {
  newId: (key: string) => `P-${key}`,
  entered: monthOf(2020, 6),
  poolClass: 'unstated' as const,
};
const words = { say: ((word: string) => word) as never, nameOf: String };

describe('a batch of sheets', () => {
  const plan = rowOf('计划.xlsx', 4, { name: '产业园', cityAdcode: 370100, totalInvestmentWan: 100 });
  const place = rowOf('坐标.xlsx', 4, { name: '产业园', cityAdcode: 370100, totalInvestmentWan: 120 }, [at]);
  const verdict = {
    kind: 'ok',
    key: '坐标.xlsx›6月#4#0',
    lngLat: [117.1, 36.7],
    sourceCrs: 'cgcs2000',
    finest: 'site',
    fix: null,
  } as DoctorReport['rows'][number];
  const sheets = [
    { result: { ready: [plan] }, doctor: { datum: null, rows: [] } },
    { result: { ready: [place] }, doctor: { datum: null, rows: [verdict] } },
  ];
  const proposals = proposeChanges([plan, place], library);

  it('makes one project of two sheets: the later value stands, the row with a coordinate places it', () => {
    const changes = changesOfBatch(sheets, proposals, library, decision, new Set(), words);
    expect(changes).toHaveLength(1);
    const [change] = changes;
    if (change?.kind !== 'project' || change.to === null) throw new Error('no new project');
    expect(change.to.totalInvestmentWan).toBe(120);
    expect(change.to.place).toMatchObject({ kind: 'points', points: [{ lngLat: [117.1, 36.7] }] });
  });

  it('gives two new projects two ids, also where the maker of ids repeats itself or the library has one', () => {
    const [one, two] = ['甲', '乙'].map((name, n) => rowOf('a.xlsx', n + 2, { name, cityAdcode: 370100 }));
    if (one === undefined || two === undefined) throw new Error('no rows');
    const ids = ['P-1', 'P-1', 'P-2', 'P-2', 'P-3'];
    const first = changesOfBatch(sheets, proposals, library, decision, new Set(), words)[0];
    if (first?.kind !== 'project' || first.to === null) throw new Error('no project');
    const held = { ...library, projects: [{ ...first.to, id: 'P-1' }] };
    const maker = { ...decision, newId: () => ids.shift() ?? 'P-9' };
    const made = changesOfBatch([], proposeChanges([one, two], held), held, maker, new Set(), words);
    expect(made.map(({ projectId }) => projectId)).toEqual(['P-2', 'P-3']);
    const stuck = { ...decision, newId: () => 'P-1' };
    expect(() => changesOfBatch([], proposeChanges([one], held), held, stuck, new Set(), words)).toThrow(
      'taken',
    );
  });

  it('counts the project once and names both rows of the value they differ in', () => {
    expect(countProposals(proposals)).toMatchObject({ added: 1, updated: 0, ambiguous: 0 });
    expect(listDisputes(proposals)).toEqual([
      {
        name: '产业园',
        target: { kind: 'field', field: 'totalInvestmentWan' },
        earlier: { value: 100, source: plan.source },
        later: { value: 120, source: place.source },
      },
    ]);
  });

  it('finds no dispute where sheets agree, and places a known project again on another day', () => {
    const same = proposeChanges([plan, { ...plan, source: { ...plan.source, file: 'b.xlsx' } }], library);
    expect(listDisputes(same)).toEqual([]);
    const [first] = changesOfBatch(sheets, proposals, library, decision, new Set(), words);
    if (first?.kind !== 'project' || first.to === null) throw new Error('no new project');
    const held = {
      ...library,
      projects: [{ ...first.to, place: { kind: 'unplaced', reason: '' } as const }],
    };
    const later = changesOfBatch(
      sheets,
      proposeChanges([plan, place], held),
      held,
      decision,
      new Set(),
      words,
    );
    expect(later.map((change) => change.kind === 'field' && change.field)).toContain('place');
  });
});
