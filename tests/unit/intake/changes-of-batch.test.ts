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
const decision = { newId: (key: string) => `P-${key}`, entered: monthOf(2020, 6) };
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
