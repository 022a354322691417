import { DEFAULT_BULLETIN_OPTIONS, DEFAULT_BULLETIN_RULES } from '@/analysis/bulletin/bulletin-options';
import type { BulletinOptions, BulletinSetting } from '@/analysis/bulletin/bulletin-options';
import type { Bulletin } from '@/analysis/bulletin/bulletin-figure';
import { writeBulletin } from '@/analysis/bulletin/write-bulletin';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { textOfRuns } from '@/domain/document/official-document';
import { emptyLibrary, groupReports, type Library } from '@/domain/library/library';
import { monthOf } from '@/domain/time/month';
import { toyProject, toyReport } from '../dispatch/toy-project';

export const TOY_CITIES = [
  { adcode: 370100, name: '济南市' },
  { adcode: 370200, name: '青岛市' },
  { adcode: 370300, name: '淄博市' },
  { adcode: 370400, name: '枣庄市' },
  { adcode: 370500, name: '东营市' },
] as const;

export const TOY_SETTING: BulletinSetting = {
  ...DEFAULT_BULLETIN_RULES,
  cities: TOY_CITIES,
  libraryName: '演练库',
  madeOn: '2020-07-02',
};

/** A project with what it reported; blank is not reported. */
export interface ToyRow {
  readonly id: string;
  readonly city?: number;
  readonly plan?: number | null;
  readonly done?: number | null;
  /** Reported a month earlier. */
  readonly before?: number | null;
  readonly started?: boolean;
  /** Whether it had started a month earlier; as now where it is not said. */
  readonly startedBefore?: boolean;
  readonly isSilent?: boolean;
  readonly change?: Partial<DispatchProject>;
}

/** A library of made-up projects that reported for one month of 2020. */
export function toyLibrary(rows: readonly ToyRow[], month: number, drill = false): Library {
  const projects = rows.map(({ id, city = 370100, plan = 100, change }) =>
    toyProject({
      id,
      name: `项目${id}`,
      cityAdcode: city,
      countyAdcode: null,
      annualPlans: plan === null ? [] : [{ year: 2020, plannedInvestmentWan: plan, plannedCurve: null }],
      drill,
      ...change,
    }),
  );
  const reports = rows.flatMap(
    ({
      id,
      done = 50,
      before,
      started = true,
      startedBefore = started,
      isSilent = false,
    }): readonly MonthlyReport[] => {
      if (isSilent) return [];
      const now = toyReport(month, { projectId: id, cumulativeWan: done, started, drill });
      if (before === undefined || month === 1) return [now];
      return [
        toyReport(month - 1, { projectId: id, cumulativeWan: before, started: startedBefore, drill }),
        now,
      ];
    },
  );
  return { ...emptyLibrary('office'), drill, projects, reports: groupReports(reports) };
}

/** The bulletin of a made-up library. */
export const toyBulletin = (
  rows: readonly ToyRow[],
  month = 6,
  options: Partial<BulletinOptions> = {},
): Bulletin =>
  writeBulletin(
    toyLibrary(rows, month),
    monthOf(2020, month),
    { ...DEFAULT_BULLETIN_OPTIONS, ...options },
    TOY_SETTING,
  );

/** The words of a paragraph. @nodata undefined: it is not there */
export function wordsOf(bulletin: Bulletin, id: string): string | undefined {
  for (const block of bulletin.blocks)
    if (block.kind === 'paragraph' && block.id === id) return textOfRuns(bulletin, block.runs);
  return undefined;
}
