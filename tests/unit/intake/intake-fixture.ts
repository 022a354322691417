import type { IntakeRow } from '@/analysis/intake/intake-result';
import { understandSheet } from '@/analysis/intake/understand-workbook';
import type { IntakeOptions } from '@/analysis/intake/sheet-plan';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { emptyLibrary, type Library } from '@/domain/library/library';
import { monthOf } from '@/domain/time/month';
import type { RawCell, RawSheet } from '@/lib/raw-workbook';

/** Two cities with two counties each, and 市中区 in both. */
export const REGIONS: IntakeOptions['regions'] = {
  cities: [
    { adcode: 370100, name: '济南市', shortName: '济南' },
    { adcode: 370700, name: '潍坊市', shortName: '潍坊' },
  ],
  counties: [
    { adcode: 370103, name: '市中区', cityAdcode: 370100 },
    { adcode: 370181, name: '章丘区', cityAdcode: 370100 },
    { adcode: 370783, name: '寿光市', cityAdcode: 370700 },
    { adcode: 370704, name: '市中区', cityAdcode: 370700 },
  ],
};
export const OPTIONS: IntakeOptions = { regions: REGIONS, month: monthOf(2020, 6), cityAdcode: null };

export const sheetOf = (
  rows: readonly (readonly RawCell[])[],
  merges: RawSheet['merges'] = [],
): RawSheet => ({
  name: '6月',
  isHidden: false,
  rows,
  merges,
  hiddenRows: [],
});

/** Read rows under a header. */
export const readRows = (...rows: readonly (readonly RawCell[])[]): readonly IntakeRow[] =>
  understandSheet('a.xlsx', sheetOf(rows), 0, OPTIONS).result.ready;

export const makeProject = (fields: Partial<DispatchProject>): DispatchProject => ({
  id: 'P1',
  codes: [],
  name: '甲项目',
  aliases: [],
  level: 'city',
  cityAdcode: 370700,
  countyAdcode: 370783,
  parkId: null,
  place: { kind: 'unplaced', reason: '' },
  industryId: null,
  listIds: ['selected'],
  poolClass: 'implementing',
  stage: 'preparation',
  taskForceIds: [],
  leadUnit: '',
  responsibleUnit: '',
  clauseIds: [],
  entered: monthOf(2019, 1),
  totalInvestmentWan: 1000,
  annualPlans: [{ year: 2020, plannedInvestmentWan: 300, plannedCurve: null }],
  milestones: [],
  factors: {},
  blockers: [],
  evidence: [],
  provenanceClass: 'official',
  drill: false,
  ...fields,
});

export const libraryOf = (...projects: readonly DispatchProject[]): Library => ({
  ...emptyLibrary('office'),
  projects,
});
