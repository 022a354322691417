import { countRedMonths } from '@/analysis/supervision';
import { openLightBook } from '@/analysis/supervision-register';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import {
  DEFAULT_SUPERVISION_RULE,
  LADDER_FIELDS,
  type LadderField,
} from '@/domain/dispatch/supervision-rule';
import { emptyLibrary, groupReports, type Library } from '@/domain/library/library';
import { type Ratio, ratioOf } from '@/lib/ratio';
import type { Trouble } from './drill-trouble';

/** How well one rung of the ladder finds what was planted late or stalled. */
export interface RungScore {
  readonly rung: LadderField;
  /** Red for so many months in a row at some time. */
  readonly found: number;
  readonly right: number;
  readonly precision: Ratio;
  readonly recall: Ratio;
  readonly missed: readonly string[];
}

/** The whole ladder against the planted truth. */
export interface LadderScore {
  /** Projects planted late in starting, or stalled. */
  readonly truths: number;
  readonly projects: number;
  readonly rungs: readonly RungScore[];
}

/** Run the ladder through every month with nobody acting on it, and hold it to the planted truth. @rule SUP-2 */
export function scoreLadder(
  projects: readonly DispatchProject[],
  reports: readonly MonthlyReport[],
  troubles: readonly Trouble[],
): LadderScore {
  const library: Library = { ...emptyLibrary('drill'), projects, reports: groupReports(reports) };
  const book = openLightBook(library);
  const truth = new Set(
    troubles
      .filter(({ kind }) => kind === 'late_start' || kind === 'stalled')
      .map(({ projectId }) => projectId),
  );
  const longest = new Map(
    projects.map((project) => {
      const colors = book.months.map((month) => book.lightOf(project, month)?.color ?? 'none');
      const runs = colors.map((_, index) => countRedMonths(colors.slice(0, index + 1)));
      return [project.id, Math.max(0, ...runs)];
    }),
  );
  const rungs = (Object.keys(LADDER_FIELDS) as LadderField[]).map((rung): RungScore => {
    const isDue = (id: string): boolean => (longest.get(id) ?? 0) >= DEFAULT_SUPERVISION_RULE[rung];
    const found = projects.filter(({ id }) => isDue(id)).length;
    const right = [...truth].filter(isDue).length;
    return {
      rung,
      found,
      right,
      precision: ratioOf(right, found),
      recall: ratioOf(right, truth.size),
      missed: [...truth].filter((id) => !isDue(id)),
    };
  });
  return { truths: truth.size, projects: projects.length, rungs };
}

const percent = (ratio: Ratio): string => (ratio.defined ? `${(ratio.value * 100).toFixed(1)}%` : '—');

/** The score in words. */
export const formatLadder = ({ truths, projects, rungs }: LadderScore): string =>
  [
    `督导阶梯（SUP-2，默认规则，无人处置）：${projects} 条记录中植入晚开工或停滞 ${truths} 个`,
    ...rungs.map(
      ({ rung, found, right, precision, recall }) =>
        `  ${LADDER_FIELDS[rung]}（红灯 ${DEFAULT_SUPERVISION_RULE[rung]} 个月）：达到 ${found}，其中植入 ${right}  precision ${percent(precision)}  recall ${percent(recall)}`,
    ),
    '  达到而未植入的，是上报数确实落后于计划的项目：阶梯按上报数判断，不认植入',
  ].join('\n');
