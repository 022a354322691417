import type { DispatchProject, ProjectContact } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { PoolEntry } from '@/domain/dispatch/pool-movement';
import { sealSnapshot, type Snapshot } from '@/domain/dispatch/snapshot';
import type { Month } from '@/domain/time/month';
import { DRILL_FIRST, DRILL_LAST, type DrillPlan, planDrill } from './drill-plan';
import { type DrillLife, makeLives } from './drill-projects';
import { type DrillRecord, splitOverlaps, troubleRegister } from './drill-register-troubles';
import { troubleReports } from './drill-report-troubles';
import { classInMonth, makeReports, numberRows } from './drill-reports';
import type { Trouble } from './drill-trouble';
import type { DrillWorld } from './drill-world';

/** A month of the drill's chain: the pool as it stood, and the money as reported. */
export interface DrillMonth {
  readonly drill: true;
  readonly pool: readonly PoolEntry[];
  readonly cumulativeWan: Readonly<Record<string, number | null>>;
}

/** A whole drill set in memory. */
export interface DrillSet {
  readonly plan: DrillPlan;
  readonly seed: number;
  readonly projects: readonly DispatchProject[];
  readonly contacts: readonly ProjectContact[];
  readonly reports: readonly MonthlyReport[];
  readonly troubles: readonly Trouble[];
  readonly chain: readonly Snapshot<DrillMonth>[];
}

function poolOf(lives: readonly DrillLife[], month: Month): readonly PoolEntry[] {
  return lives.flatMap((life): PoolEntry[] => {
    const poolClass = classInMonth(life, month);
    if (poolClass === null) return [];
    const { actualStart, project } = life;
    return [{ id: project.id, poolClass, stage: month >= actualStart ? 'building' : 'preparation' }];
  });
}

function sealMonths(
  lives: readonly DrillLife[],
  reports: readonly MonthlyReport[],
): readonly Snapshot<DrillMonth>[] {
  const byMonth = new Map<Month, MonthlyReport[]>();
  for (const report of reports) {
    const list = byMonth.get(report.month) ?? [];
    list.push(report);
    byMonth.set(report.month, list);
  }
  const chain: Snapshot<DrillMonth>[] = [];
  for (let month: Month = DRILL_FIRST; month <= DRILL_LAST; month = (month + 1) as Month) {
    const money = (byMonth.get(month) ?? []).map(({ projectId, cumulativeWan }) => [
      projectId,
      cumulativeWan,
    ]);
    const content: DrillMonth = {
      drill: true,
      pool: poolOf(lives, month),
      cumulativeWan: Object.fromEntries(money) as Record<string, number | null>,
    };
    chain.push(sealSnapshot(chain, { month, edition: 'published', note: '', content }));
  }
  return chain;
}

/** A number that cannot be anybody's. */
const contactOf = ({ id }: DispatchProject, index: number): ProjectContact => ({
  projectId: id,
  person: `演练联系人${index + 1}`,
  phone: '000-0000-0000',
});

/** Simulate a whole set. Same world, size and seed → the same set. @throws on an unknown size */
export function makeDrillSet(world: DrillWorld, size: number, seed: number): DrillSet {
  const plan = planDrill(size);
  const lives = makeLives(world, plan, seed);
  const records = lives.map((life): DrillRecord => {
    const { reports, troubles } = troubleReports(life, makeReports(life, seed), seed);
    return troubleRegister(world, { project: life.project, reports, troubles }, seed);
  });
  const entered = splitOverlaps(records, plan.duplicates, seed);
  const reports = numberRows(entered.flatMap((record) => record.reports).sort((a, b) => a.month - b.month));
  const projects = entered.map(({ project }) => project);
  return {
    plan,
    seed,
    projects,
    contacts: projects.map(contactOf),
    reports,
    troubles: entered.flatMap(({ troubles }) => troubles),
    chain: sealMonths(lives, reports),
  };
}
