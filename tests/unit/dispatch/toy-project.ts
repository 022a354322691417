import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { monthOf } from '@/domain/time/month';

/** A made-up project, changed where a test needs it. */
export const toyProject = (change: Partial<DispatchProject> = {}): DispatchProject => ({
  id: 'P1',
  codes: ['C1'],
  name: '演练项目一',
  aliases: [],
  level: 'province',
  cityAdcode: 370700,
  countyAdcode: 370783,
  parkId: null,
  place: { kind: 'unplaced', reason: '未报' },
  industryId: 'high_end_chemicals',
  listIds: ['provincial_major'],
  poolClass: 'implementing',
  stage: 'building',
  taskForceIds: ['high_end_chemicals'],
  leadUnit: '',
  responsibleUnit: '演练单位',
  clauseIds: ['A22'],
  entered: monthOf(2020, 1),
  totalInvestmentWan: 20_000,
  annualPlans: [{ year: 2020, plannedInvestmentWan: 10_000, plannedCurve: null }],
  milestones: [{ kind: 'start', title: '开工', baseline: '2020-02', forecast: null, actual: '2020-02' }],
  factors: {},
  blockers: [],
  evidence: [],
  provenanceClass: 'drill',
  drill: true,
  ...change,
});

/** A made-up report of a month of 2020. */
export const toyReport = (month: number, change: Partial<MonthlyReport> = {}): MonthlyReport => ({
  projectId: 'P1',
  month: monthOf(2020, month),
  started: true,
  startDate: '2020-02',
  cumulativeWan: month * 500,
  fundsWan: month * 500,
  progressText: '',
  source: null,
  drill: true,
  ...change,
});
