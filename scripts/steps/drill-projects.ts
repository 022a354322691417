import type { AnnualPlan, DispatchProject } from '@/domain/dispatch/dispatch-project';
import { dayOf } from '@/domain/dispatch/day';
import { FACTORS, type FactorId } from '@/domain/dispatch/factor';
import { SUPPORT_TASK_FORCE_IDS } from '@/domain/dispatch/task-force';
import { formatMonth, type Month, monthOf } from '@/domain/time/month';
import { makeSeededRandom, type SeededRandom, seedOf } from '@/lib/seeded-random';
import { drawClauses } from './drill-clauses';
import { type DrillPlan, type DrillSlot, DRILL_FIRST, DRILL_LAST } from './drill-plan';
import { drawPlace } from './drill-places';
import { drawIndustry, drawWeighted, drawWork } from './drill-sectors';
import type { DrillCounty, DrillWorld } from './drill-world';

/** A project as it truly went, before anybody reported it. */
export interface DrillLife {
  readonly project: DispatchProject;
  readonly county: DrillCounty;
  readonly baselineStart: Month;
  readonly actualStart: Month;
  readonly durationMonths: number;
  /** Months without work. @nodata null */
  readonly stall: { readonly from: Month; readonly months: number } | null;
  readonly isLate: boolean;
  /** Month it turned from reserve to implementing, and back. @nodata null */
  readonly implementingFrom: Month | null;
  readonly reserveFrom: Month | null;
  readonly withdrawnFrom: Month | null;
}

const MEDIAN_WAN = { province: 120_000, city: 60_000, county: 35_000 } as const;
/** Months in which the drill's pool is adjusted; the lists stand as in 2020-06. */
const WAVES: readonly Month[] = [
  monthOf(2018, 1),
  monthOf(2018, 7),
  monthOf(2019, 1),
  monthOf(2019, 7),
  monthOf(2020, 1),
  monthOf(2020, 6),
];
const JULY_2020 = monthOf(2020, 7);

/** Share of a year's plan by month: slow winters. */
const CURVE = [0.02, 0.05, 0.12, 0.22, 0.33, 0.45, 0.54, 0.63, 0.73, 0.83, 0.92, 1] as const;

function planYears(
  random: SeededRandom,
  totalWan: number,
  start: Month,
  months: number,
): readonly AnnualPlan[] {
  const plans: AnnualPlan[] = [];
  for (const year of [2018, 2019, 2020]) {
    const from = Math.max(start, monthOf(year, 1));
    const active = Math.min(start + months, monthOf(year, 12) + 1) - from;
    if (active <= 0) continue;
    const share = (active / months) * (0.9 + random.next() * 0.2);
    plans.push({
      year,
      plannedInvestmentWan: Math.max(100, Math.round((totalWan * share) / 100) * 100),
      plannedCurve: active === 12 && random.chance(0.4) ? CURVE : null,
    });
  }
  return plans;
}

/** A stall has a reason: a stuck factor while it lasts, and a line in the ledger. */
function troublesOfStall(
  projectId: string,
  factorId: FactorId,
  stall: DrillLife['stall'],
  unit: string,
): Pick<DispatchProject, 'factors' | 'blockers'> {
  if (stall === null || stall.from > DRILL_LAST) return { factors: {}, blockers: [] };
  const opened = dayOf(`${formatMonth(stall.from)}-05`);
  const end = (stall.from + stall.months) as Month;
  const closed = end > DRILL_LAST ? null : dayOf(`${formatMonth(end)}-20`);
  const text = `〔演练〕${FACTORS[factorId].zh}问题影响施工`;
  return {
    factors: { [factorId]: closed === null ? { state: 'stuck', stuckSince: opened } : { state: 'secured' } },
    blockers: [
      {
        id: `${projectId}-B1`,
        projectId,
        text,
        factorId,
        opened,
        closed,
        responsibleUnit: `${unit}（演练责任单位）`,
      },
    ],
  };
}

const TEXT = (number: number): string => String(number).padStart(5, '0');

/** Make one project and the life it leads. Same seed and number → the same life. */
export function makeLife(world: DrillWorld, slot: DrillSlot, number: number, seed: number): DrillLife {
  const random = makeSeededRandom(seedOf(seed, `life ${number}`));
  const county = drawWeighted(random, world.counties, ({ population }) => population);
  const industryId = drawIndustry(random, county.cityAdcode);
  const { place, parkId, isLine } = drawPlace(random, world, county, slot);
  const spread = random.normal() * 0.8;
  const totalWan = Math.max(1000, Math.round((MEDIAN_WAN[slot.level] * Math.exp(spread)) / 100) * 100);
  const durationMonths = Math.min(60, Math.max(10, Math.round(24 + spread * 8 + random.normal() * 5)));
  const baselineStart = (DRILL_FIRST - 12 + random.int(0, 50)) as Month;
  const isDue = baselineStart <= monthOf(2020, 12);
  const isLate = isDue && random.chance(0.05);
  const actualStart = (baselineStart + (isLate ? random.int(2, 14) : random.int(-1, 1))) as Month;
  const stall =
    random.chance(0.05) && durationMonths > 14
      ? { from: (Math.max(actualStart, DRILL_FIRST) + random.int(2, 16)) as Month, months: random.int(3, 8) }
      : null;
  const known = WAVES.filter((wave) => wave <= baselineStart - random.int(0, 9));
  const entered = known.length === 0 ? DRILL_FIRST : random.pick(known);
  const january = Math.max(entered, baselineStart - (((baselineStart % 12) + 12) % 12)) as Month;
  const isWithdrawn = random.chance(0.01);
  const isReserved = isDue && actualStart > JULY_2020 && random.chance(0.15);
  const name = `演练企业${TEXT(number)}·${county.name}${isLine ? '公路改建' : drawWork(random, industryId)}${random.chance(0.06) ? '二期' : ''}项目`;
  const id = `DR-${TEXT(number)}`;
  const taskForceId = isLine ? random.pick(SUPPORT_TASK_FORCE_IDS) : industryId;
  // One draw is passed over, so that the rest of a life is the same as before clauses had a stream of their own.
  random.next();
  const clauseIds = drawClauses(
    makeSeededRandom(seedOf(seed, `clauses ${number}`)),
    {
      industryId: isLine ? null : industryId,
      listIds: slot.listIds,
      cityAdcode: county.cityAdcode,
      countyAdcode: county.adcode,
      parkId,
    },
    world.clauseIds,
  );
  const actual = formatMonth(actualStart);
  const completion = (actualStart + durationMonths + (stall?.months ?? 0)) as Month;
  const isBegun = actualStart <= monthOf(2020, 12);
  const isDone = completion <= monthOf(2020, 12);
  const planned = formatMonth((baselineStart + durationMonths) as Month);
  const project: DispatchProject = {
    id,
    codes: [`DRILL-${2017 + (number % 4)}-${TEXT(number)}`],
    name,
    aliases: [],
    level: slot.level,
    cityAdcode: county.cityAdcode,
    countyAdcode: isLine ? null : county.adcode,
    parkId,
    place,
    industryId: isLine ? null : industryId,
    listIds: slot.listIds,
    poolClass: isReserved ? 'reserve' : isDue ? 'implementing' : number % 2 === 0 ? 'preparing' : 'reserve',
    stage: isWithdrawn
      ? 'removed'
      : isDone
        ? 'completed'
        : isBegun
          ? 'building'
          : isDue
            ? 'preparation'
            : 'idea',
    taskForceIds: [taskForceId],
    leadUnit: `${county.cityName}（演练牵头单位）`,
    responsibleUnit: `${county.name}（演练责任单位）`,
    clauseIds,
    entered,
    totalInvestmentWan: totalWan,
    annualPlans: planYears(random, totalWan, baselineStart, durationMonths),
    milestones: [
      {
        kind: 'start',
        title: '开工',
        baseline: formatMonth(baselineStart),
        forecast: null,
        actual: isBegun ? actual : null,
      },
      {
        kind: 'completion',
        title: '竣工',
        baseline: planned,
        forecast: isDone ? null : formatMonth(completion),
        actual: isDone ? formatMonth(completion) : null,
      },
    ],
    ...troublesOfStall(
      id,
      random.pick(['land', 'funds', 'clearance', 'permits'] as const),
      stall,
      county.name,
    ),
    evidence: [],
    provenanceClass: 'drill',
    drill: true,
  };
  return {
    project,
    county,
    baselineStart,
    actualStart,
    durationMonths,
    stall,
    isLate,
    implementingFrom: isDue ? january : null,
    reserveFrom: isReserved ? JULY_2020 : null,
    withdrawnFrom: isWithdrawn ? JULY_2020 : null,
  };
}

/** Every project of a plan. */
export const makeLives = (world: DrillWorld, plan: DrillPlan, seed: number): readonly DrillLife[] =>
  plan.slots.map((slot, index) => makeLife(world, slot, index + 1, seed));
